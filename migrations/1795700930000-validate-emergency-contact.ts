import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Looks over what charts held before, without holding anybody up. */
export class ValidateEmergencyContact1795700930000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table patient_details validate constraint patient_details_emergency_contact_check');
    await runner.query('alter table packet_takings validate constraint packet_takings_field_check');
  }

  async down(): Promise<void> {
    // A constraint that was looked over stays so.
  }
}
