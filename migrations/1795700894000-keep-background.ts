import type { MigrationInterface, QueryRunner } from 'typeorm';

const answers: Record<string, string[]> = {
  gender: ['male', 'female', 'another', 'declined'],
  race: [
    ...['white', 'black', 'american_indian', 'alaska_native', 'asian', 'pacific_islander', 'other', 'several'],
    'declined',
  ],
  ethnicity: ['not_hispanic', 'mexican', 'puerto_rican', 'cuban', 'other_hispanic', 'hispanic', 'declined'],
  education: ['grade_8', 'grade_11', 'grade_12', 'some_college', 'college', 'declined'],
  employment: ['full_time', 'part_time', 'looking', 'not_working', 'declined'],
};
const before = [
  ...['preferred_name', 'pronouns', 'language', 'other_language', 'interpreter', 'safe_hours', 'shared_phone'],
  ...['voicemail', 'caller_id', 'insurer', 'member_id', 'substances', 'substance_history', 'person'],
];
const list = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');
const fieldCheck = (fields: readonly string[]): string =>
  `alter table packet_takings drop constraint packet_takings_field_check,
     add constraint packet_takings_field_check check (field in (${list(fields)})) not valid`;

/** What states ask of everybody in treatment, beside what else is known of a patient. */
export class KeepBackground1795700894000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const parts = Object.entries(answers).map(
      ([column, words]) =>
        `add column ${column} text,
         add constraint patient_details_${column}_check check (${column} in (${list(words)})) not valid`,
    );
    await runner.query(`alter table patient_details ${parts.join(', ')}`);
    await runner.query(fieldCheck([...before, ...Object.keys(answers)]));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from packet_takings where field in (${list(Object.keys(answers))})`);
    await runner.query(fieldCheck(before));
    const columns = Object.keys(answers).map((column) => `drop column ${column}`);
    await runner.query(`alter table patient_details ${columns.join(', ')}`);
  }
}
