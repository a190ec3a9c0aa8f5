import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Says from which database messages leave: the first worker writes down what this one is, and what was restored or cloned
 * is another one. The identity changes with the cluster, the database, the very table (`pg_restore --clean` makes it anew)
 * and the timeline (a recovery to a point in time, a promoted standby).
 */
export class KnowTheOwnDatabase1795700892000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table app.instance add column sends_as text, add column sends_from timestamptz');
    await runner.query(
      `create function app.database_identity() returns text language sql stable set search_path = pg_catalog as $$
         select concat_ws('/', (select system_identifier from pg_control_system()),
           (select oid from pg_database where datname = current_database()), 'app.instance'::regclass::oid,
           left(pg_walfile_name(pg_current_wal_lsn()), 8)) $$`,
    );
    // Nothing ever left from a database without an identity: it may.
    await runner.query(
      `create function app.sends_here() returns boolean language plpgsql security definer
         set search_path = pg_catalog, pg_temp as $$
       begin
         update app.instance set sends_as = app.database_identity() where sends_as is null;
         return (select sends_as = app.database_identity() from app.instance);
       end $$`,
    );
    await runner.query('revoke all on function app.database_identity(), app.sends_here() from public');
    await runner.query('grant execute on function app.sends_here() to app_relay');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.sends_here()');
    await runner.query('drop function app.database_identity()');
    await runner.query('alter table app.instance drop column sends_as, drop column sends_from');
  }
}
