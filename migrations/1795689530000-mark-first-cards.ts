import type { MigrationInterface, QueryRunner } from 'typeorm';
import { eachOrganization } from './support/each-organization';

/** Every patient who was there before cards were gets one: the worker makes what is marked. */
export class MarkFirstCards1795689530000 implements MigrationInterface {
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await eachOrganization(
      runner,
      async (organizationId) => {
        const marked = (await runner.query(
          `insert into patient_card_marks (organization_id, patient_id)
           select p.organization_id, p.id from patients p
           where p.organization_id = $1
             and not exists (
               select from patient_card_marks m where m.organization_id = $1 and m.patient_id = p.id)
           limit 5000 returning id`,
          [organizationId],
        )) as unknown[];
        return marked.length;
      },
      { mayFindNothing: true },
    );
  }

  async down(): Promise<void> {
    // Marks go with their table.
  }
}
