import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What came of a week can be the patient's own word: then nobody of staff noted it. */
export class LetPatientsSayTheirWeek1795681510000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table weekly_outcomes alter column noted_by_id drop not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('delete from weekly_outcomes where noted_by_id is null');
    await runner.query('alter table weekly_outcomes alter column noted_by_id set not null');
  }
}
