import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was asked, offered and agreed when a path was chosen, when it ends, and how the organization counts weeks. */
export class AgreeOnPaths1795392090000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table organizations
         add column week_starts_on smallint not null default 1 check (week_starts_on between 0 and 6),
         add column goal_presets text[] not null default '{}'
           check (goal_presets <@ array['daily', 'ninety_in_ninety'])`,
    );
    await runner.query(
      `alter table recovery_paths
         add column ends_on date check (ends_on >= effective_from),
         add column asked text[] not null default '{}' check (asked <@ array['patient', 'family', 'care_team']),
         add column offered text[] not null default '{}',
         add column is_agreed boolean not null default false`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table recovery_paths drop column ends_on, drop column asked, drop column offered, drop column is_agreed',
    );
    await runner.query('alter table organizations drop column week_starts_on, drop column goal_presets');
  }
}
