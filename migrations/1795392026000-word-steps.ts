import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

/** What an organization shows of a fellowship's steps and traditions, and what a patient calls their higher power. */
export class WordSteps1795392026000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'step_wordings',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      columns: [
        'fellowship text not null check (length(fellowship) between 1 and 40)',
        `kind text not null check (kind in ('steps', 'traditions'))`,
        `choice text not null check (choice in ('labels', 'historic', 'own'))`,
        // Text that the organization has permission for, with where it is from; kept while something else is chosen.
        `texts text[] not null default '{}' check (cardinality(texts) <= 12)`,
        'source text check (length(source) between 1 and 500)',
        'set_by_id uuid',
        `check (choice <> 'own' or (cardinality(texts) = 12 and source is not null))`,
        'foreign key (organization_id, set_by_id) references staff_members (organization_id, id)',
        'unique (organization_id, fellowship, kind)',
      ],
    });
    await tenantTable(runner, {
      name: 'higher_powers',
      ids: 'v4',
      grants: ['select', 'insert', 'update', 'delete'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'words text not null check (length(words) between 1 and 200)',
        'foreign key (organization_id, patient_id) references patients (organization_id, id)',
        'unique (organization_id, patient_id)',
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'higher_powers', 'step_wordings');
  }
}
