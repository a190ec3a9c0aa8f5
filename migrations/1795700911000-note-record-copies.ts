import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

/** Notes each copy of their record that a patient takes: when, and in which language. The copy itself is kept nowhere. */
export class NoteRecordCopies1795700911000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'record_copies',
      ids: 'v4',
      grants: ['select', 'insert'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        `language text not null check (language in ('en', 'es'))`,
        'foreign key (organization_id, patient_id) references patients (organization_id, id)',
      ],
    });
    await runner.query('create index record_copies_newest on record_copies (organization_id, patient_id, created_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'record_copies');
  }
}
