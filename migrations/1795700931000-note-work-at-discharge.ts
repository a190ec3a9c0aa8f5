import type { MigrationInterface, QueryRunner } from 'typeorm';

const before = ['full_time', 'part_time', 'looking', 'not_working', 'declined'];
const outside = ['homemaker', 'student', 'retired_disabled', 'in_institution'];
const work = ['full_time', 'part_time', 'looking', ...outside, 'not_working', 'unknown'];
const list = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');
const inChart = (words: readonly string[]): string =>
  `alter table patient_details drop constraint patient_details_employment_check,
     add constraint patient_details_employment_check check (employment in (${list(words)})) not valid`;

/** Work at a discharge, and why somebody is outside the labor force: TEDS asks for both (EMPLOY_D, DETNLF). */
export class NoteWorkAtDischarge1795700931000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(inChart([...before, ...outside]));
    await runner.query(
      `alter table discharge_records add column work text,
         add constraint discharge_records_work_check check (work in (${list(work)})) not valid`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table discharge_records drop column work');
    await runner.query(`update patient_details set employment = 'not_working' where employment in (${list(outside)})`);
    await runner.query(inChart(before));
  }
}
