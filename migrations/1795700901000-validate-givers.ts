import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Looks at the rows that stood before, without holding anybody up. */
export class ValidateGivers1795700901000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table tasks validate constraint tasks_assigned_by_fkey');
    await runner.query('alter table care_team_members validate constraint care_team_members_added_by_fkey');
  }

  /** A rule that was looked over stays so: there is nothing to take back. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
