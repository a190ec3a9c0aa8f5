import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Looks over what the migration before laid on tables that are in use. */
export class ValidateContactAtDischarge1795700961000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table discharge_records validate constraint discharge_records_contact_after_check');
    await runner.query('alter table tasks validate constraint tasks_kind_check');
  }

  async down(): Promise<void> {
    // What was looked over stays so.
  }
}
