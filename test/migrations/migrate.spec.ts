import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { eachOrganization } from '@stepwell/migrations/support/each-organization';
import { migrate, migrateDown, migrationNames } from '@stepwell/platform/database/migrate';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization } from '@stepwell/test/support/build-organization';

describe('migrating', () => {
  let host: TestHost;
  let superuser: Client;
  const newest = migrationNames().at(-1)!;

  beforeEach(async () => {
    host = await openTestHost();
    superuser = new Client({ connectionString: host.test.urls.superuser });
    await superuser.connect();
  });

  afterEach(async () => {
    await superuser.end();
    await host.close();
  });

  const up = (environment = 'test'): Promise<string[]> =>
    migrate({ ownerUrl: host.test.urls.owner, contextSecret: host.test.contextSecret, environment });

  it('refuses a migration that is older than what the database has', async () => {
    await superuser.query(`delete from schema_migrations where name = $1`, [newest]);
    await superuser.query(
      `insert into schema_migrations (timestamp, name) values (9999999999999, 'Later9999999999999')`,
    );
    await expect(up()).rejects.toThrow(`${newest} is older than Later9999999999999`);
  });

  it('gives up a lock after two seconds, lets the traffic pass and tries again', async () => {
    expect(await migrateDown(host.test.urls.owner)).toBe(newest);
    await superuser.query('begin');
    await superuser.query('lock table organizations, schema_migrations in share mode');
    const migrated = up();
    const waiting = async (): Promise<boolean> => {
      const { rows } = await superuser.query<{ waits: boolean }>(
        `select exists (select from pg_locks where not granted and database =
           (select oid from pg_database where datname = current_database())) as waits`,
      );
      return rows[0]!.waits;
    };
    while (!(await waiting())) await pause(20);
    while (await waiting()) await pause(20);
    await superuser.query('commit');
    expect(await migrated).toEqual([newest]);
  });

  it('never takes production back to anything else', async () => {
    await up('production');
    await expect(up('development')).rejects.toThrow(/NODE_ENV=production/);
    const { rows } = await superuser.query('select environment from app.instance');
    expect(rows).toEqual([{ environment: 'production' }]);
  });

  describe('data of every organization', () => {
    let owner: DataSource;
    let runner: QueryRunner;

    beforeEach(async () => {
      owner = await new DataSource({ type: 'postgres', url: host.test.urls.owner, logging: false }).initialize();
      runner = owner.createQueryRunner();
    });

    afterEach(async () => {
      await runner.release();
      await owner.destroy();
    });

    const rename = (size: number) => async (): Promise<number> => {
      const [, changed] = (await runner.query(
        `update facilities set name = name || ' (new)' where id in (
           select id from facilities where name not like '% (new)' limit ${size})`,
      )) as [unknown, number];
      return changed;
    };

    it('is out of reach of a plain update, which changes nothing without a word', async () => {
      await buildOrganization(host);
      expect(await rename(10)()).toBe(0);
    });

    it('is changed in batches, suspended organizations included, and keeps its walls', async () => {
      const made = [await buildOrganization(host), await buildOrganization(host), await buildOrganization(host)];
      await superuser.query(`update organizations set status = 'suspended' where organization_id = $1`, [made[1]!.id]);
      await superuser.query(
        `insert into facilities (organization_id, name, time_zone) values ($1, 'Second', 'UTC'), ($1, 'Third', 'UTC')`,
        [made[2]!.id],
      );
      expect(await eachOrganization(runner, rename(2))).toBe(5);
      const { rows } = await superuser.query(`select name from facilities where name not like '% (new)'`);
      expect(rows).toEqual([]);
      const { rows: walls } = await superuser.query(
        `select relforcerowsecurity as forced from pg_class where relname = 'organizations'`,
      );
      expect(walls).toEqual([{ forced: true }]);
    });

    it('fails when it was there and not one row matched, unless that may be', async () => {
      const nothing = async (): Promise<number> => 0;
      expect(await eachOrganization(runner, nothing)).toBe(0);
      await buildOrganization(host);
      await expect(eachOrganization(runner, nothing)).rejects.toThrow(/No row of 1 organizations was changed/);
      expect(await eachOrganization(runner, nothing, { mayFindNothing: true })).toBe(0);
    });

    it('is refused inside the transaction of a migration', async () => {
      await runner.startTransaction();
      await expect(eachOrganization(runner, rename(1))).rejects.toThrow(/transaction = false/);
      await runner.rollbackTransaction();
    });
  });
});
