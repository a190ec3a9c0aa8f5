import type { MigrationInterface, QueryRunner } from 'typeorm';

const before = [
  ...['preferred_name', 'pronouns', 'language', 'other_language', 'interpreter', 'safe_hours', 'shared_phone'],
  ...['voicemail', 'caller_id', 'insurer', 'member_id', 'substances', 'substance_history', 'person'],
  ...['gender', 'race', 'ethnicity', 'education', 'employment'],
];
const fieldCheck = (fields: readonly string[]): string =>
  `alter table packet_takings drop constraint packet_takings_field_check,
     add constraint packet_takings_field_check check (field in (${fields.map((field) => `'${field}'`).join(', ')})) not valid`;

/** Whom to call in an emergency stands in the chart, taken from the packet. */
export class KeepEmergencyContact1795700929000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table patient_details add column emergency_contact jsonb,
         add constraint patient_details_emergency_contact_check
           check (jsonb_typeof(emergency_contact) = 'object' and emergency_contact ?& array['name', 'relation', 'words']) not valid`,
    );
    await runner.query(fieldCheck([...before, 'emergency_contact']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table packet_takings no force row level security');
    await runner.query(`delete from packet_takings where field = 'emergency_contact'`);
    await runner.query('alter table packet_takings force row level security');
    await runner.query(fieldCheck(before));
    await runner.query('alter table patient_details drop column emergency_contact');
  }
}
