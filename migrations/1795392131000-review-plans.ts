import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

/** Why a plan was to be looked at again, once per cause. */
export class ReviewPlans1795392131000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'plan_reviews',
      ids: 'v7',
      grants: ['select', 'insert'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'plan_id uuid not null',
        `reason text not null check (reason in ('due', 'level', 'lapse', 'medication', 'meetings', 'discharge'))`,
        // The lapse, week or episode behind it; for a due date, the date.
        'cause text not null check (length(cause) between 1 and 100)',
        'foreign key (organization_id, patient_id) references patients (organization_id, id)',
        'foreign key (organization_id, plan_id) references relapse_prevention_plans (organization_id, id)',
        'unique (organization_id, patient_id, reason, cause)',
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'plan_reviews');
  }
}
