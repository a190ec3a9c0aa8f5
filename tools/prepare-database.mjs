// `npm run prepare:database`: everything that a database needs before the processes start; safe to run again. With
// SUPERUSER_DATABASE_URL it also makes the database, the roles and their passwords (docker/postgres/roles.sql).
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bootstrapDatabase, prepareJobsSchema, roles } from './bootstrap-database.mjs';
import { ClearError, printError } from './clear-error.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const variables = {
  owner: 'DATABASE_OWNER_URL',
  rw: 'DATABASE_URL',
  relay: 'DATABASE_RELAY_URL',
  jobs: 'JOBS_DATABASE_URL',
};

async function main() {
  const missing = [...Object.values(variables), 'CONTEXT_SECRET'].filter((name) => !process.env[name]);
  if (missing.length > 0) throw new ClearError(`Missing: ${missing.join(', ')} (see .env.example).`);
  const { SUPERUSER_DATABASE_URL: superuserUrl, DATABASE_OWNER_URL: ownerUrl } = process.env;
  if (superuserUrl) {
    const passwords = {};
    for (const [key, name] of Object.entries(variables)) {
      passwords[roles[key]] = decodeURIComponent(new URL(process.env[name]).password);
    }
    const database = decodeURIComponent(new URL(ownerUrl).pathname.slice(1));
    await bootstrapDatabase({ superuserUrl, database, passwords });
  }
  const migrate = path.join(root, 'dist', 'tools', 'migrate.js');
  const { status } = spawnSync(process.execPath, [migrate, 'up'], { stdio: 'inherit' });
  if (status !== 0) throw new ClearError('The migration failed: nothing was started.');
  await prepareJobsSchema({ ownerUrl, jobsUrl: process.env.JOBS_DATABASE_URL });
}

main().catch((error) => {
  printError(error);
  process.exitCode = 1;
});
