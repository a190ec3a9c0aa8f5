import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runMigrations } from 'bullmq';
import pg from 'pg';

const rolesFile = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', 'docker', 'postgres', 'roles.sql');
const JOBS_SCHEMA = 'jobs';

/** The roles that sign in, by their key in the urls that the functions below return. */
export const roles = {
  owner: 'app_owner',
  rw: 'app_rw',
  relay: 'app_relay',
  jobs: 'app_jobs',
  readonly: 'app_readonly',
};

/**
 * Creates, when missing, the database, the roles with the given passwords, the extensions and the closed doors around
 * them (docker/postgres/roles.sql). Safe to run at every start.
 * @param passwords by role: `{app_owner, app_rw, app_relay, app_jobs, app_readonly, backup?}`
 * @returns `{superuser, owner, rw, relay, jobs, readonly}`, each a URL of that database
 */
export async function bootstrapDatabase({ superuserUrl, database = 'stepwell', passwords }) {
  await withClient(superuserUrl, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (rowCount === 0) {
      await client.query(`create database ${client.escapeIdentifier(database)} template template0 encoding 'UTF8'`);
    }
  });
  await withClient(databaseUrl(superuserUrl, { database }), async (client) => {
    for (const role of [...Object.values(roles), 'backup']) {
      await client.query('select set_config($1, $2, false)', [`stepwell.${role}`, passwords[role] ?? '']);
    }
    await client.query(fs.readFileSync(rolesFile, 'utf8'));
  });
  return databaseUrls({ superuserUrl, database, passwords });
}

/** The URLs of one database of the cluster, by role. */
export function databaseUrls({ superuserUrl, database, passwords }) {
  const urls = { superuser: databaseUrl(superuserUrl, { database }) };
  for (const [key, user] of Object.entries(roles)) {
    urls[key] = databaseUrl(superuserUrl, { database, user, password: passwords[user] });
  }
  return urls;
}

/** The same server, with another database, user or password. */
export function databaseUrl(url, { database, user, password }) {
  const changed = new URL(url);
  if (database) changed.pathname = `/${encodeURIComponent(database)}`;
  if (user) changed.username = encodeURIComponent(user);
  if (password) changed.password = encodeURIComponent(password);
  return changed.href;
}

/**
 * Brings BullMQ's tables in schema `jobs` up to date, as their owner app_jobs. BullMQ asks for CREATE on the database
 * even when the schema exists, so app_owner (who owns the database) grants it for the duration; no superuser is needed.
 * @returns the version of BullMQ's schema
 */
export async function prepareJobsSchema({ ownerUrl, jobsUrl }) {
  return withClient(ownerUrl, async (owner) => {
    const { rows } = await owner.query('select quote_ident(current_database()) as name');
    const jobsRole = owner.escapeIdentifier(decodeURIComponent(new URL(jobsUrl).username));
    // Two processes that migrate at once take turns: the first to end would take the right away from the other.
    await owner.query("select pg_advisory_lock(hashtext('stepwell jobs schema'))");
    await owner.query(`grant create on database ${rows[0].name} to ${jobsRole}`);
    try {
      return await withClient(jobsUrl, (client) => runMigrations(client, JOBS_SCHEMA));
    } finally {
      await owner.query(`revoke create on database ${rows[0].name} from ${jobsRole}`);
    }
  });
}

async function withClient(connectionString, work) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {
    // The statement that runs on the lost connection reports it.
  });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
