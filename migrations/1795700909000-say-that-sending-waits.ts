import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets staff be told since when nothing leaves from a copy of the database: what a worker finds, it writes down once. */
export class SayThatSendingWaits1795700909000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table app.instance add column found_a_copy_at timestamptz');
    await runner.query(
      `create or replace function app.sends_here() returns boolean language plpgsql security definer
         set search_path = pg_catalog, pg_temp as $$
       begin
         update app.instance set sends_as = app.database_identity() where sends_as is null;
         update app.instance set found_a_copy_at = app.now()
         where sends_as <> app.database_identity() and found_a_copy_at is null;
         return (select sends_as = app.database_identity() from app.instance);
       end $$`,
    );
    // A row while nothing may leave; without a moment before the first worker has looked.
    await runner.query(
      `create function app.sending_halt() returns table (since timestamptz) language sql stable security definer
         set search_path = pg_catalog, pg_temp as $$
         select found_a_copy_at from app.instance where sends_as <> app.database_identity() $$`,
    );
    await runner.query('revoke all on function app.sending_halt() from public');
    await runner.query('grant execute on function app.sending_halt() to app_rw');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.sending_halt()');
    await runner.query(
      `create or replace function app.sends_here() returns boolean language plpgsql security definer
         set search_path = pg_catalog, pg_temp as $$
       begin
         update app.instance set sends_as = app.database_identity() where sends_as is null;
         return (select sends_as = app.database_identity() from app.instance);
       end $$`,
    );
    await runner.query('alter table app.instance drop column found_a_copy_at');
  }
}
