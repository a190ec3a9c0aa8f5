import { createRequire } from 'node:module';
import { bootstrapDatabase, prepareJobsSchema } from '../../tools/bootstrap-database.mjs';
import { start } from '../../tools/embedded-postgres.mjs';
import { randomSecrets } from '../../tools/secrets.mjs';

const require = createRequire(import.meta.url);

/** The database that every test database is copied from. */
export const TEMPLATE = 'stepwell_template';

/**
 * Starts the throw-away cluster of one run of tests, with roles and a migrated template database.
 * @returns `{superuserUrl, passwords, contextSecret, stop()}`; `passwords` by role
 */
export async function startTestCluster() {
  require('./typescript-hook.cjs');
  const { migrate } = require('../../libs/platform/database/migrate.ts');
  const secrets = randomSecrets();
  const cluster = await start({ forTests: true, superuserPassword: secrets.superuserPassword });
  try {
    const { superuserUrl } = cluster;
    const urls = await bootstrapDatabase({ superuserUrl, database: TEMPLATE, passwords: secrets });
    await migrate({ ownerUrl: urls.owner, contextSecret: secrets.contextSecret, environment: 'test' });
    await prepareJobsSchema({ ownerUrl: urls.owner, jobsUrl: urls.jobs });
    const passwords = Object.fromEntries(Object.entries(secrets).filter(([name]) => name.startsWith('app_')));
    return { superuserUrl, passwords, contextSecret: secrets.contextSecret, stop: cluster.stop };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}
