import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An inquiry that came to nothing is forgotten after the organization's days: what identifies somebody goes, the row that
 * counts stays.
 */
export class ForgetInquiries1795700923000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table organizations
         add column inquiry_keep_days int not null default 365,
         add constraint organizations_inquiry_keep_days_check check (inquiry_keep_days between 30 and 3650) not valid`,
    );
    await runner.query(
      `alter table inquiries
         add column forgotten_at timestamptz,
         alter column ask_for drop not null,
         alter column phone drop not null,
         add constraint inquiries_forgotten_check check (case when forgotten_at is null then num_nulls(ask_for, phone) = 0
           else stage in ('declined', 'referred_out', 'lost')
             and num_nonnulls(ask_for, phone, note, reason, next_action, submit_id) = 0 end) not valid`,
    );
    await runner.query(
      `create function app.only_take_note_out() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
       begin raise exception 'a note on a call is taken out, never changed' using errcode = 'check_violation'; end $$`,
    );
    await runner.query(
      `create trigger inquiry_calls_note before update on inquiry_calls for each row when (new.note is not null)
         execute function app.only_take_note_out()`,
    );
    await runner.query('grant update (note) on inquiry_calls to app_rw');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('revoke update (note) on inquiry_calls from app_rw');
    await runner.query('drop trigger inquiry_calls_note on inquiry_calls');
    await runner.query('drop function app.only_take_note_out()');
    await runner.query('alter table organizations drop column inquiry_keep_days');
    // Nothing brings back who it was: the row needs some name and number again.
    await runner.query('alter table inquiries drop constraint inquiries_forgotten_check, no force row level security');
    await runner.query(`update inquiries set ask_for = 'Removed', phone = '+10000000' where forgotten_at is not null`);
    await runner.query('alter table inquiries force row level security');
    await runner.query(
      `alter table inquiries drop column forgotten_at, alter column ask_for set not null, alter column phone set not null`,
    );
  }
}
