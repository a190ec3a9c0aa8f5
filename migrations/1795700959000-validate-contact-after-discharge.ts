import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Looks over what the migration before laid on a table that is in use. */
export class ValidateContactAfterDischarge1795700959000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table channel_consents validate constraint channel_consents_purpose_check');
    await runner.query('alter table channel_consents validate constraint channel_consents_numbers_by_text');
  }

  async down(): Promise<void> {
    // What was looked over stays so.
  }
}
