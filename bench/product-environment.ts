import { randomBytes } from 'node:crypto';
import type { BenchDatabase } from './bench';

/** The variables of a process of the product as production runs it, on one database of the bench. */
export function productEnvironment(
  { urls, contextSecret }: BenchDatabase,
  overrides: Record<string, string> = {},
): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    NODE_ENV: 'production',
    DATABASE_URL: urls.rw,
    DATABASE_RELAY_URL: urls.relay,
    JOBS_DATABASE_URL: urls.jobs,
    PUBLIC_STAFF_URL: 'https://staff.example.org',
    PUBLIC_PATIENT_URL: 'https://m.example.org',
    TRUSTED_PROXIES: '1',
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'Messages <messages@example.org>',
    CONTEXT_SECRET: contextSecret,
    IDENTITY_SECRET: randomBytes(32).toString('hex'),
    ...overrides,
  };
}
