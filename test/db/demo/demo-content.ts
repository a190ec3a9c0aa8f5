import { Client } from 'pg';
import type { TestDatabase } from '../../support/database';

const DAY = 86_400_000;
/** What differs between two demos by design: keys, secrets, and the second at which a row was written. */
const leftOut = ['accounts', 'memberships', 'sessions', 'one_time_tokens', 'sign_in_tries', 'schema_migrations'];

/** Every row of every table without its ids: instants to the hour, so that the speed of the machine does not show. */
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
