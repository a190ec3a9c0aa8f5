import type { MigrationInterface, QueryRunner } from 'typeorm';
import { eachOrganization } from './support/each-organization';

/** What stands plain today, and nobody planned to seal, is planned once. */
export class SealWhatCameBack1795700947000 implements MigrationInterface {
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await eachOrganization(
      runner,
      async (organizationId) => {
        const due = (await runner.query(
          `insert into due_work (organization_id, job, subject_id, due_at)
           select $1, 'papers.seal', $1, app.now()
           where exists (select from plan_papers where organization_id = $1 and not is_sealed)
             or exists (select from part2_consent_papers where organization_id = $1 and not is_sealed)
             or exists (select from card_photos where organization_id = $1 and not is_sealed)
           on conflict do nothing returning subject_id`,
          [organizationId],
        )) as unknown[];
        return due.length;
      },
      { mayFindNothing: true },
    );
  }

  async down(): Promise<void> {
    // The worker seals what it finds and stays away then.
  }
}
