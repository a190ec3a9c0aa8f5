import { readEnvironment, type Environment } from '@stepwell/platform/config/environment';
import type { TestDatabase } from './database';

/** Keys the digests of addresses and codes in tests. */
export const TEST_IDENTITY_SECRET = 'tests-only-identity-secret-9f2c71d04b8e';

/** The variables of a process that runs on a test database; ports are free ones unless given. */
export function testVariables(test: TestDatabase, overrides: Record<string, string> = {}): Record<string, string> {
  return {
    NODE_ENV: 'test',
    DATABASE_URL: test.urls.rw,
    DATABASE_RELAY_URL: test.urls.relay,
    JOBS_DATABASE_URL: test.urls.jobs,
    SMTP_URL: 'smtp://127.0.0.1:9',
    CONTEXT_SECRET: test.contextSecret,
    IDENTITY_SECRET: TEST_IDENTITY_SECRET,
    STAFF_PORT: '0',
    PATIENT_PORT: '0',
    WORKER_PORT: '0',
    DATABASE_POOL: '4',
    LOG_LEVEL: 'silent',
    ...overrides,
  };
}

/** The same, read and checked as a process does at boot. */
export function testEnvironment(test: TestDatabase, overrides: Record<string, string> = {}): Environment {
  return readEnvironment(testVariables(test, overrides));
}
