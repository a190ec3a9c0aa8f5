import { Client } from 'pg';
import { sharedTables } from '@stepwell/platform/database/assert-safe';
import { createTestDatabase, type TestDatabase } from '@stepwell/test/support/database';
import { contextCases } from './contexts';

/** All that app_rw may write in a table that everybody shares: that a feed of this address is wanted. */
const writable = ['default_time_zone', 'fellowship', 'format', 'url'];

describe('the shared directory', () => {
  let database: TestDatabase;
  const clients = new Map<string, Client>();

  beforeAll(async () => {
    database = await createTestDatabase();
    for (const role of ['superuser', 'rw', 'readonly', 'jobs', 'relay'] as const) {
      const client = new Client({ connectionString: database.urls[role] });
      await client.connect();
      clients.set(role, client);
    }
    const superuser = clients.get('superuser')!;
    await superuser.query(
      `insert into directory_feeds (url, format, fellowship, default_time_zone) values ('https://example.org', 'meeting_guide', 'AA', 'UTC')`,
    );
    await superuser.query(
      `insert into directory_meetings (feed_id, slug, fellowship, name, time_zone, attendance, type_codes, formats, search_text, content_hash)
       select id, 'x', 'AA', 'X', 'UTC', 'online', '{}', '{}', 'x', 'x' from directory_feeds`,
    );
    await superuser.query(`insert into directory_imports (feed_id) select id from directory_feeds`);
  });

  afterAll(async () => {
    await Promise.all([...clients.values()].map((client) => client.end()));
    await database.drop();
  });

  it('names no organization, no person and no row of either: public data only', async () => {
    const { rows } = await clients.get('superuser')!.query(
      `select c.relname, a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
        where c.relname = any ($1) and (a.attname ~ '(organization|tenant|patient|staff|actor|person|account|_by_id|facility)')
       union all
       select k.conrelid::regclass::text, k.conname from pg_constraint k
        where k.contype = 'f' and k.conrelid::regclass::text = any ($1) and k.confrelid::regclass::text <> all ($1)`,
      [sharedTables],
    );
    expect(rows).toEqual([]);
  });

  it('is read by everybody, whatever the context', async () => {
    for (const { setting } of contextCases(database.contextSecret)) {
      for (const table of sharedTables) {
        const found = await attempt('rw', setting, `select from ${table}`);
        expect([table, found]).toEqual([table, 1]);
      }
    }
    expect(await attempt('jobs', null, 'select from directory_meetings')).toBe('42501');
  });

  it.each(['rw', 'readonly', 'jobs'])('is written by nobody but the worker: %s can’t', async (role) => {
    const setting = contextCases(database.contextSecret).at(-1)!.setting;
    const allowed: string[] = [];
    for (const table of sharedTables) {
      for (const statement of [
        `update ${table} set id = id`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
        `insert into ${table} select * from ${table}`,
        `merge into ${table} t using (select 1) s on true when matched then delete`,
        `select from ${table} for update`,
      ]) {
        if ((await attempt(role, setting, statement)) !== '42501') allowed.push(statement);
      }
    }
    expect(allowed).toEqual([]);
  });

  it('takes from an organization that an address is wanted, and nothing else', async () => {
    const { rows } = await clients.get('superuser')!.query<{ name: string }>(
      `select table_name || '.' || column_name || ' ' || privilege_type as name from information_schema.column_privileges
        where grantee = 'app_rw' and table_name = any ($1) and privilege_type <> 'SELECT' order by 1`,
      [sharedTables],
    );
    expect(rows.map((row) => row.name)).toEqual(writable.map((name) => `directory_feeds.${name} INSERT`));
  });

  /** Rows that a statement reached, or the code of its refusal; always rolled back. */
  async function attempt(role: string, setting: string | null, sql: string): Promise<number | string> {
    const client = clients.get(role)!;
    await client.query('begin');
    try {
      await client.query(`select set_config('app.ctx', $1, true)`, [setting ?? '']);
      return (await client.query(sql)).rowCount ?? 0;
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await client.query('rollback');
    }
  }
});
