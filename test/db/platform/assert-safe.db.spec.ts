import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { assertSafe } from '@stepwell/platform/database/assert-safe';
import { createTestDatabase, type TestDatabase } from '@stepwell/test/support/database';

describe('a database that a process may use', () => {
  const probe = `probe_${randomBytes(6).toString('hex')}`;
  let database: TestDatabase;
  let superuser: Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    superuser = new Client({ connectionString: database.urls.superuser });
    await superuser.connect();
    await superuser.query(`create role ${probe}`);
  });

  afterAll(async () => {
    await superuser.query(`drop owned by ${probe}`);
    await superuser.query(`drop role ${probe}`);
    await superuser.end();
    await database.drop();
  });

  const asProbe = async (): Promise<void> => {
    const source = {
      query: async (text: string, values?: unknown[]) => (await superuser.query(text, values)).rows as unknown,
    } as DataSource;
    await superuser.query('begin');
    await superuser.query(`set local role ${probe}`);
    try {
      await assertSafe(source);
    } finally {
      await superuser.query('rollback');
    }
  };
  /** Does something to the database, looks, and takes it back. */
  const whileSo = async (change: string, undo: string): Promise<void> => {
    await superuser.query(change);
    try {
      await asProbe();
    } finally {
      await superuser.query(undo);
    }
  };

  it('is refused by a role that has, or could take, what passes row-level security', async () => {
    await superuser.query(`grant select on schema_migrations to ${probe}`);
    await expect(asProbe()).resolves.toBeUndefined();
    await expect(whileSo(`alter role ${probe} bypassrls`, `alter role ${probe} nobypassrls`)).rejects.toThrow(
      /pass row/,
    );
    for (const option of ['', ' with inherit false, set true']) {
      await expect(whileSo(`grant backup to ${probe}${option}`, `revoke backup from ${probe}`)).rejects.toThrow(
        /pass row-level security/,
      );
      await expect(whileSo(`grant app_owner to ${probe}${option}`, `revoke app_owner from ${probe}`)).rejects.toThrow(
        /owns tables/,
      );
    }
  });

  it('is refused while a table has no forced row-level security, or a policy that lets everybody see all', async () => {
    await expect(whileSo('create table forgotten (id int)', 'drop table forgotten')).rejects.toThrow(/: forgotten/);
    await expect(
      whileSo('alter table patients no force row level security', 'alter table patients force row level security'),
    ).rejects.toThrow(/: patients/);
    await expect(
      whileSo('create policy wide on tasks for select using (true)', 'drop policy wide on tasks'),
    ).rejects.toThrow(/: wide/);
  });

  it('is refused while a migration is missing', async () => {
    const { rows } = await superuser.query<{ id: number; timestamp: string; name: string }>(
      'select id, timestamp, name from schema_migrations order by id limit 1',
    );
    const first = rows[0]!;
    await expect(
      whileSo(
        `delete from schema_migrations where id = ${first.id}`,
        `insert into schema_migrations (id, timestamp, name) values (${first.id}, ${first.timestamp}, '${first.name}')`,
      ),
    ).rejects.toThrow(new RegExp(first.name));
  });
});
