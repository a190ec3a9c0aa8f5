import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

/** What a patient said about messages on the machine of one of their numbers. */
export class KeepVoicemailConsents1795700956000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'voicemail_consents',
      ids: 'v4',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'contact_id uuid not null',
        'agreed boolean not null',
        `source text not null
           check (source in ('written', 'verbal', 'electronic', 'packet', 'inquiry', 'earlier_rule'))`,
        'wording_version text',
        'answered_at timestamptz not null default app.now()',
        'recorded_by_id uuid',
        'ended_at timestamptz',
        'ended_by_id uuid',
        // Of what was taken over from the time before these records, nobody knows the words or, often, who wrote it down.
        `check (source = 'earlier_rule' or num_nulls(wording_version, recorded_by_id) = 0)`,
        'check (ended_by_id is null or ended_at is not null)',
        'foreign key (organization_id, patient_id) references patients (organization_id, id) deferrable initially deferred',
        'foreign key (organization_id, contact_id) references patient_contacts (organization_id, id)',
        'foreign key (organization_id, recorded_by_id) references staff_members (organization_id, id)',
        'foreign key (organization_id, ended_by_id) references staff_members (organization_id, id)',
      ],
    });
    await runner.query(
      'create unique index voicemail_consents_live on voicemail_consents (organization_id, contact_id) where ended_at is null',
    );
    await runner.query('create index voicemail_consents_contact on voicemail_consents (organization_id, contact_id)');
    await runner.query('create index voicemail_consents_patient on voicemail_consents (organization_id, patient_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'voicemail_consents');
  }
}
