import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A report that a meeting was not there keeps its day and no more: an id and times to the millisecond, held against the
 * audit trail or the room's clock, would tell who reported.
 */
export class KeepDayOfReports1795392041000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}

const up = [
  `alter table meeting_reports alter column id set default gen_random_uuid(),
     alter column created_at set default date_trunc('day', app.now())`,
  `create function app.keep_day_only() returns trigger language plpgsql as $$
   begin
     new.updated_at := date_trunc('day', new.updated_at);
     return new;
   end $$`,
  'revoke all on function app.keep_day_only() from public',
  // After the one that stamps: triggers run by their names.
  `create trigger meeting_reports_stamp_day before insert or update on meeting_reports
     for each row execute function app.keep_day_only()`,
  'alter table meeting_reports no force row level security, disable trigger meeting_reports_stamp',
  `update meeting_reports set id = gen_random_uuid(), created_at = date_trunc('day', created_at)`,
  'alter table meeting_reports force row level security, enable trigger meeting_reports_stamp',
];

const down = [
  'drop trigger meeting_reports_stamp_day on meeting_reports',
  'drop function app.keep_day_only()',
  `alter table meeting_reports alter column id set default uuidv7(), alter column created_at set default app.now()`,
];
