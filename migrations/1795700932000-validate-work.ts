import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Looks over what charts and discharges held before, without holding anybody up. */
export class ValidateWork1795700932000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table patient_details validate constraint patient_details_employment_check');
    await runner.query('alter table discharge_records validate constraint discharge_records_work_check');
  }

  async down(): Promise<void> {
    // A constraint that was looked over stays so.
  }
}
