import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Looks over what was there before, without holding anybody up. */
export class ValidateCareMessages1795700922000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table tasks validate constraint tasks_kind_check');
    await runner.query(
      'alter table follow_up_programme_versions validate constraint follow_up_programme_versions_anchor_event_check',
    );
  }

  /** A rule that was looked over stays so: there is nothing to take back. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
