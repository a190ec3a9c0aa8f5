import { Client } from 'pg';
import type { Environment } from '../config/environment';
import { isPooled } from './pooler';

/** The one role of each address; grants and policies are written for these names (docker/postgres/roles.sql). */
const roleOf = {
  DATABASE_URL: 'app_rw',
  DATABASE_RELAY_URL: 'app_relay',
  JOBS_DATABASE_URL: 'app_jobs',
} as const;

type Variable = keyof typeof roleOf;

interface Found {
  role: string;
  database: string;
  mighty: boolean;
  unbounded: boolean;
  member: boolean;
}

/**
 * Refuses addresses of the database that would give a process other rights than its own: a role that is not the
 * variable's, that passes row-level security by or could become another, addresses of different databases, a pooler for
 * BullMQ, or a database that was migrated for another NODE_ENV.
 * @throws Error in one sentence that names the variable and the fix, never its value
 */
export async function assertRoles(environment: Pick<Environment, Variable | 'NODE_ENV'>): Promise<void> {
  const databases = new Set<string>();
  for (const variable of Object.keys(roleOf) as Variable[]) {
    databases.add(await inspect(variable, environment));
  }
  if (databases.size > 1) {
    throw new Error(`${Object.keys(roleOf).join(', ')} must lead to one and the same database`);
  }
}

async function inspect(variable: Variable, environment: Pick<Environment, Variable | 'NODE_ENV'>): Promise<string> {
  const client = new Client({ connectionString: environment[variable], connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await connect(client, variable);
    const { rows } = await client.query<Found>(inspection);
    refuse(variable, rows[0]!);
    if (variable === 'JOBS_DATABASE_URL' && (await isPooled(client))) {
      throw new Error(
        `${variable} must lead straight to PostgreSQL, not through a pooler: LISTEN needs a session of its own`,
      );
    }
    if (variable === 'DATABASE_URL') await assertSameEnvironment(client, environment.NODE_ENV);
    return rows[0]!.database;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function connect(client: Client, variable: Variable): Promise<void> {
  try {
    await client.connect();
  } catch (error) {
    const code = (error as { code?: string }).code ?? 'no answer';
    throw new Error(`${variable} does not open a database (${code}): correct the address, the role or its password`, {
      cause: error,
    });
  }
}

function refuse(variable: Variable, found: Found): void {
  const expected = roleOf[variable];
  if (found.mighty) {
    throw new Error(`${variable} signs in as a role that passes row-level security by: give it ${expected}`);
  }
  if (found.role !== expected) throw new Error(`${variable} must sign in as ${expected} (see .env.example)`);
  if (found.member) {
    throw new Error(`${variable}: ${expected} is member of another role: run docker/postgres/roles.sql and revoke it`);
  }
  if (found.unbounded && variable !== 'JOBS_DATABASE_URL') {
    throw new Error(`${variable}: ${expected} has no limits of time: run docker/postgres/roles.sql again`);
  }
}

/** A laptop must not reach the records, and the demo's clock must not reach production. */
async function assertSameEnvironment(client: Client, mine: string): Promise<void> {
  const { rows } = await client.query<{ environment: string }>('select environment from app.instance').catch(() => {
    throw new Error('DATABASE_URL leads to a database without a schema: run `npm run migrate` first');
  });
  const theirs = rows[0]!.environment;
  if (theirs !== mine) {
    throw new Error(
      `NODE_ENV is ${mine}, but the database was migrated for ${theirs}: set NODE_ENV=${theirs}, or migrate with NODE_ENV=${mine}`,
    );
  }
}

const inspection = `
  select current_user as role, current_database() as database,
    current_setting('statement_timeout') = '0' or current_setting('lock_timeout') = '0'
      or current_setting('idle_in_transaction_session_timeout') = '0' as unbounded,
    (select bool_or(rolsuper or rolbypassrls) from pg_roles where pg_has_role(current_user, oid, 'member')) as mighty,
    exists (select from pg_roles where rolname <> current_user and pg_has_role(current_user, oid, 'member')) as member`;
