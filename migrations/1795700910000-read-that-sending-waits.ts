import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Staff read the worker's note that nothing leaves as it stands: a function with the owner's rights is not needed for that.
 * The worker takes the note back where the database is the one that sends.
 */
export class ReadThatSendingWaits1795700910000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.sending_halt()');
    await runner.query(
      `create or replace function app.sends_here() returns boolean language plpgsql security definer
         set search_path = pg_catalog, pg_temp as $$
       begin
         update app.instance set sends_as = app.database_identity() where sends_as is null;
         update app.instance set found_a_copy_at = app.now()
         where sends_as <> app.database_identity() and found_a_copy_at is null;
         update app.instance set found_a_copy_at = null
         where sends_as = app.database_identity() and found_a_copy_at is not null;
         return (select sends_as = app.database_identity() from app.instance);
       end $$`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
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
    await runner.query(
      `create function app.sending_halt() returns table (since timestamptz) language sql stable security definer
         set search_path = pg_catalog, pg_temp as $$
         select found_a_copy_at from app.instance where sends_as <> app.database_identity() $$`,
    );
    await runner.query('revoke all on function app.sending_halt() from public');
    await runner.query('grant execute on function app.sending_halt() to app_rw');
  }
}
