import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A chart's line of time, and a chart that goes because two became one, look for the inquiries of one patient. */
export class FindInquiriesOfCharts1795700944000 implements MigrationInterface {
  /** Writers go on while it is built. */
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    // What an attempt that was cut short left behind is no index.
    await runner.query('drop index concurrently if exists inquiries_of_patient');
    await runner.query(
      `create index concurrently if not exists inquiries_of_patient on inquiries (organization_id, patient_id)
         where patient_id is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index inquiries_of_patient');
  }
}
