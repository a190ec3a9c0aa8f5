import type { MigrationInterface, QueryRunner } from 'typeorm';
import { eachOrganization } from './support/each-organization';

/**
 * The worker comes by every organization for what ended before it began to: a month from now, so that each can set its days
 * first.
 */
export class BeginForgetting1795700924000 implements MigrationInterface {
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await eachOrganization(
      runner,
      async (organizationId) => {
        const due = (await runner.query(
          `insert into due_work (organization_id, job, subject_id, due_at) values ($1, 'inquiries.forget', $1, app.now() + interval '30 days')
           on conflict do nothing returning subject_id`,
          [organizationId],
        )) as unknown[];
        return due.length;
      },
      { mayFindNothing: true },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table due_work no force row level security');
    await runner.query(`delete from due_work where job = 'inquiries.forget'`);
    await runner.query('alter table due_work force row level security');
  }
}
