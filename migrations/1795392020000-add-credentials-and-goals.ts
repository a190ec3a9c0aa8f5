import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

/** What staff are licensed for, what anyone in the room must know of a patient, and the goals that notes serve. */
export class AddCredentialsAndGoals1795392020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table staff_members
         add column credential text not null default 'none'
           check (credential in ('independent', 'supervised', 'trainee', 'peer', 'none')),
         add column credential_title text check (length(credential_title) between 1 and 60),
         add column license_number text check (length(license_number) between 1 and 60),
         add column license_state text check (license_state ~ '^[A-Z]{2}$'),
         add column license_expires_on date`,
    );
    await runner.query(
      'alter table patients add column precautions text check (length(precautions) between 1 and 500)',
    );
    await tenantTable(runner, {
      name: 'treatment_goals',
      ids: 'v4',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'text text not null check (length(text) between 1 and 300)',
        `status text not null default 'active' check (status in ('active', 'met', 'ended'))`,
        'author_id uuid not null',
        'closed_at timestamptz',
        'version int not null default 1',
        `check ((status = 'active') = (closed_at is null))`,
        'foreign key (organization_id, patient_id) references patients (organization_id, id)',
        'foreign key (organization_id, author_id) references staff_members (organization_id, id)',
        // So that a note can only cite a goal of its own patient.
        'unique (organization_id, patient_id, id)',
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'treatment_goals');
    await runner.query('alter table patients drop column precautions');
    await runner.query(
      `alter table staff_members drop column credential, drop column credential_title, drop column license_number,
         drop column license_state, drop column license_expires_on`,
    );
  }
}
