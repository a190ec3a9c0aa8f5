import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database';

const runtimeRoles = ['rw', 'relay', 'jobs', 'readonly'] as const;

describe('database roles', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });

  afterAll(async () => {
    await database.drop();
  });

  async function query(role: keyof TestDatabase['urls'], text: string): Promise<unknown[]> {
    const client = new Client({ connectionString: database.urls[role] });
    await client.connect();
    try {
      return (await client.query(text)).rows as unknown[];
    } finally {
      await client.end();
    }
  }

  /** Rows of the last of several statements. */
  async function lastOf(role: keyof TestDatabase['urls'], text: string): Promise<unknown[]> {
    const client = new Client({ connectionString: database.urls[role] });
    await client.connect();
    try {
      const results = (await client.query(text)) as unknown as { rows: unknown[] }[];
      return results.at(-1)!.rows;
    } finally {
      await client.end();
    }
  }

  it('lets nobody but `backup` pass row-level security, and that role cannot sign in', async () => {
    const rows = await query(
      'superuser',
      `select rolname as name, rolsuper or rolcreatedb or rolcreaterole or rolreplication as mighty, rolbypassrls as bypass,
              rolcanlogin as login
         from pg_roles where rolname ~ '^(app_|backup$)' order by rolname`,
    );
    expect(rows).toEqual([
      { name: 'app_eraser', mighty: false, bypass: false, login: false },
      { name: 'app_jobs', mighty: false, bypass: false, login: true },
      { name: 'app_operator', mighty: false, bypass: false, login: false },
      { name: 'app_owner', mighty: false, bypass: false, login: true },
      { name: 'app_readonly', mighty: false, bypass: false, login: true },
      { name: 'app_relay', mighty: false, bypass: false, login: true },
      { name: 'app_rw', mighty: false, bypass: false, login: true },
      { name: 'app_sealer', mighty: false, bypass: false, login: false },
      { name: 'app_sender', mighty: false, bypass: false, login: false },
      { name: 'backup', mighty: false, bypass: true, login: false },
    ]);
  });

  it('lets a backup read every organization whole, which the owner of the tables cannot, and change nothing', async () => {
    await query('owner', `select app.create_organization(name, 'Messages') from unnest(array['One', 'Two']) as name`);
    const tables = (await query(
      'superuser',
      `select c.oid::regclass::text as name from pg_class c
       where c.relkind = 'r' and c.relnamespace in ('public'::regnamespace, 'jobs'::regnamespace)`,
    )) as { name: string }[];
    const counts = tables.map(({ name }) => `select '${name}' as name, count(*)::int from ${name}`).join(' union all ');
    const asBackup = `set role backup; ${counts}`;
    const seen = await lastOf('superuser', asBackup);
    expect(seen).toEqual(await query('superuser', counts));
    expect(seen).toContainEqual({ name: 'organizations', count: 2 });
    expect(await query('owner', 'select count(*)::int from organizations')).toEqual([{ count: 0 }]);
    await expect(query('superuser', 'set role backup; delete from organizations')).rejects.toThrow(/permission denied/);
  });

  it.each(runtimeRoles)('refuses %s everything that creates', async (role) => {
    await expect(query(role, 'create table public.x ()')).rejects.toThrow(/permission denied for schema public/);
    await expect(query(role, 'create schema x')).rejects.toThrow(/permission denied for database/);
    // BullMQ adds jobs in bulk through a temporary table; nobody else has a use for one.
    if (role === 'jobs') return;
    await expect(query(role, 'create temporary table x ()')).rejects.toThrow(
      /permission denied to create temporary tables/,
    );
  });

  it.each(runtimeRoles)('makes %s member of no other role', async (role) => {
    expect(
      await query(
        role,
        `select r.rolname from pg_roles r where r.rolname <> current_user and pg_has_role(current_user, r.oid, 'member')`,
      ),
    ).toEqual([]);
  });

  it.each(['rw', 'relay', 'readonly', 'owner'] as const)(
    'keeps %s out of the schema of the job queue',
    async (role) => {
      await expect(query(role, 'select from jobs.job')).rejects.toThrow(/permission denied for schema jobs/);
    },
  );

  it('lets app_jobs use the queue that is its own', async () => {
    expect(await query('jobs', 'select from jobs.job')).toEqual([]);
  });

  it.each([...runtimeRoles, 'owner'] as const)('hides from %s the statements that other sessions ran', async (role) => {
    await expect(query(role, 'select from pg_stat_statements')).rejects.toThrow(/permission denied for view/);
  });

  it('compares text by code point and stores UTF-8, whatever the locale of the machine', async () => {
    expect(
      await query(
        'rw',
        `select pg_encoding_to_char(encoding) as encoding, datlocprovider as provider, datlocale as locale
           from pg_database where datname = current_database()`,
      ),
    ).toEqual([{ encoding: 'UTF8', provider: 'b', locale: 'C.UTF-8' }]);
  });

  it('ends a runaway statement of a request', async () => {
    expect(await query('rw', 'show statement_timeout')).toEqual([{ statement_timeout: '5s' }]);
    expect(await query('rw', 'show lock_timeout')).toEqual([{ lock_timeout: '2s' }]);
  });

  it('reports a connection that a test forgot', async () => {
    const other = await createTestDatabase();
    const forgotten = new Client({ connectionString: other.urls.rw, application_name: 'forgotten' });
    forgotten.on('error', () => undefined);
    await forgotten.connect();
    await expect(other.drop()).rejects.toThrow('forgotten as app_rw');
  });
});
