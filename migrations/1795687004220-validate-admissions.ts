import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Looks over what was there before the new rules, without holding it up. */
export class ValidateAdmissions1795687004220 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table tasks validate constraint tasks_kind_check');
    await runner.query('alter table episodes_of_care validate constraint episodes_of_care_level_reasons_check');
    await runner.query('alter table episodes_of_care validate constraint episodes_of_care_track_check');
  }

  /** A rule that was looked over stays so: there is nothing to take back. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
