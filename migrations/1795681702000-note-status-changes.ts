import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

/** What happened to a patient that ended all automatic messages, and which those were. */
export class NoteStatusChanges1795681702000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'patient_status_changes',
      ids: 'v7',
      grants: ['select', 'insert'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        `status text not null check (status in ('deceased', 'jailed', 'hospitalized', 'readmitted', 'transferred'))`,
        'effective_on date not null',
        'note text check (length(note) between 1 and 500)',
        // [{"programmeName", "messageCount"}], as they stood.
        'stopped jsonb not null',
        'changed_at timestamptz not null',
        'changed_by_id uuid not null',
        'submit_id uuid not null',
        'foreign key (organization_id, patient_id) references patients (organization_id, id)',
        'foreign key (organization_id, changed_by_id) references staff_members (organization_id, id)',
        'unique (organization_id, submit_id)',
      ],
    });
    await runner.query(
      'create index patient_status_changes_of on patient_status_changes (organization_id, patient_id, changed_at)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'patient_status_changes');
  }
}
