import type { MigrationInterface, QueryRunner } from 'typeorm';
import { eachOrganization } from './support/each-organization';

/** The worker comes by every organization until no photo stands plain. */
export class BeginSealingPhotos1795700941000 implements MigrationInterface {
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await eachOrganization(
      runner,
      async (organizationId) => {
        const due = (await runner.query(
          `insert into due_work (organization_id, job, subject_id, due_at) values ($1, 'papers.seal', $1, app.now())
           on conflict do nothing returning subject_id`,
          [organizationId],
        )) as unknown[];
        return due.length;
      },
      { mayFindNothing: true },
    );
  }

  async down(): Promise<void> {
    // The worker finds nothing to seal and stays away.
  }
}
