import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets a form that is sent twice count once: an id made by the page, for patients and tasks. */
export class AddSubmitIds1795392011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['patients', 'tasks']) {
      await runner.query(`alter table ${table} add column submit_id uuid`);
      await runner.query(`alter table ${table} add unique (organization_id, submit_id)`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['patients', 'tasks']) await runner.query(`alter table ${table} drop column submit_id`);
  }
}
