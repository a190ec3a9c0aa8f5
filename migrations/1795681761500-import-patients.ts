import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const patientKey = 'foreign key (organization_id, patient_id) references patients (organization_id, id)';
const staffKey = (column: string): string =>
  `foreign key (organization_id, ${column}) references staff_members (organization_id, id)`;
const importKey = `foreign key (organization_id, patient_import_id)
  references patient_imports (organization_id, id) on delete cascade`;

/**
 * Numbers by which other systems know a patient, and files of patients from the first byte to what became of each row.
 * A file names people who may be nobody's patient here, so those who see the whole organization alone see it.
 */
export class ImportPatients1795681761500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'patient_identifiers',
      ids: 'v4',
      grants: ['select', 'insert'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'system text not null check (length(system) between 1 and 200)',
        'value text not null check (length(value) between 1 and 200)',
        'unique (organization_id, system, value)',
        patientKey,
      ],
    });
    await runner.query('create index patient_identifiers_of on patient_identifiers (organization_id, patient_id)');
    await tenantTable(runner, {
      name: 'patient_imports',
      ids: 'v7',
      grants: ['select', 'insert', 'update', 'delete'],
      columns: [
        `kind text not null check (kind in ('fhir', 'census'))`,
        'file_name text not null check (length(file_name) between 1 and 255)',
        'facility_id uuid not null',
        'level_of_care text not null',
        'admitted_on date not null',
        `status text not null check (status in ('uploading', 'reading', 'ready', 'committing', 'finished', 'failed',
          'discarded'))`,
        'fault text',
        'content_hash text',
        'rows_done int not null default 0',
        'imported_by_id uuid',
        'committed_by_id uuid',
        'finished_at timestamptz',
        'foreign key (organization_id, facility_id) references facilities (organization_id, id)',
        staffKey('imported_by_id'),
        staffKey('committed_by_id'),
      ],
    });
    await tenantTable(runner, {
      name: 'patient_import_parts',
      ids: 'v7',
      grants: ['select', 'insert', 'delete'],
      columns: [
        'patient_import_id uuid not null',
        'number int not null',
        'bytes bytea not null',
        'unique (organization_id, patient_import_id, number)',
        importKey,
      ],
    });
    await tenantTable(runner, {
      name: 'patient_import_rows',
      ids: 'v7',
      grants: ['select', 'insert', 'update', 'delete'],
      patientColumn: 'patient_id',
      columns: [
        'patient_import_id uuid not null',
        'number int not null',
        `outcome text not null check (outcome in ('ready', 'same', 'changed', 'duplicate', 'refused', 'held', 'missing'))`,
        'reason text',
        'patient_id uuid',
        `person jsonb not null default 'null'`,
        `matches jsonb not null default '[]'`,
        `differences jsonb not null default '[]'`,
        `accepted text[] not null default '{}'`,
        `decision text check (decision in ('another', 'same', 'skip', 'still_here', 'left'))`,
        'decided_by_id uuid',
        'done_at timestamptz',
        'unique (organization_id, patient_import_id, number)',
        importKey,
        patientKey,
        staffKey('decided_by_id'),
      ],
    });
    for (const table of ['patient_imports', 'patient_import_parts', 'patient_import_rows']) {
      await runner.query(
        `create policy ${table}_intake on ${table} as restrictive for all to app_owner, app_rw, app_readonly
           using ((select ctx.reach()) = 'organization') with check ((select ctx.reach()) = 'organization')`,
      );
    }
    // Who may be the same person is asked by birth date and phone, whatever the name says.
    await runner.query('create index patients_by_birth_date on patients (organization_id, birth_date)');
    await runner.query(
      `create index patient_contacts_by_phone on patient_contacts (organization_id, address)
         where kind = 'phone' and removed_at is null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index patient_contacts_by_phone');
    await runner.query('drop index patients_by_birth_date');
    await dropTables(runner, 'patient_import_rows', 'patient_import_parts', 'patient_imports', 'patient_identifiers');
  }
}
