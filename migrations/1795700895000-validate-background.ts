import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Looks over what charts held before, without holding anybody up. */
export class ValidateBackground1795700895000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const column of ['gender', 'race', 'ethnicity', 'education', 'employment'])
      await runner.query(`alter table patient_details validate constraint patient_details_${column}_check`);
    await runner.query('alter table packet_takings validate constraint packet_takings_field_check');
  }

  async down(): Promise<void> {
    // A constraint that was looked over stays so.
  }
}
