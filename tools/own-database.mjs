import pg from 'pg';
import { ClearError } from './clear-error.mjs';

const OLDEST = 18;
const variables = {
  owner: 'DATABASE_OWNER_URL',
  rw: 'DATABASE_URL',
  relay: 'DATABASE_RELAY_URL',
  jobs: 'JOBS_DATABASE_URL',
};

/**
 * Opens each URL of a database that the person brought, so that a wrong one is named before anything is built on it.
 * @throws ClearError naming the variable, never its value
 */
export async function checkOwnDatabase(urls) {
  for (const [key, variable] of Object.entries(variables)) {
    const client = new pg.Client({ connectionString: urls[key], connectionTimeoutMillis: 10_000 });
    client.on('error', () => {
      // The question below reports it.
    });
    let rows;
    try {
      await client.connect();
      ({ rows } = await client.query("select current_setting('server_version_num')::int / 10000 as major"));
    } catch (error) {
      throw new ClearError(
        `${variable} does not open a database (${error.code ?? error.message}): correct it and start again.`,
      );
    } finally {
      await client.end().catch(() => undefined);
    }
    if (rows[0].major < OLDEST) {
      throw new ClearError(
        `${variable} leads to PostgreSQL ${rows[0].major}: Stepwell needs PostgreSQL ${OLDEST} or newer.`,
      );
    }
  }
}
