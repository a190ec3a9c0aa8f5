import { Client } from 'pg';
import type { TestDatabase } from '../../support/database';

const DAY = 86_400_000;
/** What differs between two demos by design: keys, secrets, and the second at which a row was written. */
const leftOut = ['accounts', 'memberships', 'sessions', 'one_time_tokens', 'sign_in_tries', 'schema_migrations'];

/**
 * Every row of every table without its ids: instants to the hour, so that the speed of the machine does not show. The trail
 * alone is written on the machine's clock, which may pass a full hour between two demos.
 */
export async function contentOf(database: TestDatabase): Promise<Map<string, string[]>> {
  const client = new Client({ connectionString: database.urls.superuser });
  await client.connect();
  try {
    const { rows: columns } = await client.query<{ table: string; list: string }>(
      `select c.relname as table, string_agg(case when a.atttypid = 'timestamptz'::regtype
                then format($x$date_trunc('hour', %I at time zone 'UTC')$x$, a.attname) else format('%I', a.attname) end,
              ', ' order by a.attnum) as list
         from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> all ($1)
          and a.atttypid <> all ('{uuid,uuid[],bytea}'::regtype[]) and a.attname not in ('created_at', 'updated_at', 'request_id')
          and not (c.relname = 'audit_events' and a.attname in ('at', 'written_in'))
        group by 1 order by 1`,
      [leftOut],
    );
    const content = new Map<string, string[]>();
    for (const { table, list } of columns) {
      const { rows } = await client.query<{ line: string }>(`select row(${list})::text as line from ${table}`);
      content.set(table, rows.map(({ line }) => withoutKeys(line)).sort());
    }
    return content;
  } finally {
    await client.end();
  }
}

function withoutKeys(line: string): string {
  return line.replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{64}/g, 'key');
}

/** Moves the product's clock to the last minutes of the day that the demo believes it is. */
export async function lateToday(database: TestDatabase): Promise<void> {
  const morning = new Date();
  morning.setUTCHours(8, 0, 0, 0);
  if (morning.getTime() > Date.now()) morning.setTime(morning.getTime() - DAY);
  const late = morning.getTime() + DAY - 10 * 60_000;
  const client = new Client({ connectionString: database.urls.superuser });
  await client.connect();
  await client.query(`update app.instance set clock_offset = $1 * interval '1 millisecond'`, [
    Math.max(0, late - Date.now()),
  ]);
  await client.end();
}

/** Lets a run fail at its first patient, with the organizations made and the clock in the past. */
export async function interrupted(database: TestDatabase, run: () => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: database.urls.superuser });
  await client.connect();
  try {
    await client.query(
      `create function refuse() returns trigger language plpgsql as $$ begin raise exception 'interrupted'; end $$;
       create trigger refuse before insert on patients for each row execute function refuse()`,
    );
    await expect(run()).rejects.toThrow();
    const { rows } = await client.query('select from organizations');
    expect(rows.length).toBeGreaterThan(0);
    await client.query('drop function refuse() cascade');
  } finally {
    await client.end();
  }
}

/** Takes away what belongs to suspended organizations, and answers their ids. */
export async function forgetSuspended(database: TestDatabase): Promise<string[]> {
  const client = new Client({ connectionString: database.urls.superuser });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(
      `select organization_id as id from organizations where status = 'suspended'`,
    );
    const ids = rows.map(({ id }) => id);
    const tables = await client.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organization_id'
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
    );
    await client.query('set session_replication_role = replica');
    for (const { name } of tables.rows)
      await client.query(`delete from ${name} where organization_id = any($1)`, [ids]);
    return ids;
  } finally {
    await client.end();
  }
}
