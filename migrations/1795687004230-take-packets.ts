import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const fields = [
  ...['preferred_name', 'pronouns', 'language', 'other_language', 'interpreter', 'safe_hours', 'shared_phone'],
  ...['voicemail', 'caller_id', 'insurer', 'member_id', 'substances', 'substance_history', 'person'],
];

/** What a finished packet says that a chart had no place for, and what was taken from packets into charts. */
export class TakePackets1795687004230 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'patient_details',
      ids: 'v4',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        `voicemail text check (voicemail in ('none', 'name'))`,
        'shows_caller_id boolean',
        'other_language text check (length(other_language) between 1 and 60)',
        'wants_interpreter boolean',
        'insurer text check (length(insurer) between 1 and 100)',
        'member_id text check (length(member_id) between 1 and 40)',
        `substance_history jsonb not null default '[]'`,
        'foreign key (organization_id, patient_id) references patients (organization_id, id)',
        'unique (organization_id, patient_id)',
      ],
    });
    await tenantTable(runner, {
      name: 'packet_takings',
      ids: 'v7',
      grants: ['select', 'insert'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'packet_id uuid not null',
        `field text not null check (field in (${fields.map((field) => `'${field}'`).join(', ')}))`,
        'position smallint not null',
        'before_words text',
        'after_words text not null',
        'taken_by_id uuid not null',
        'taken_at timestamptz not null',
        'foreign key (organization_id, patient_id) references patients (organization_id, id)',
        'foreign key (organization_id, packet_id) references intake_packets (organization_id, id)',
        'foreign key (organization_id, taken_by_id) references staff_members (organization_id, id)',
      ],
    });
    await runner.query('create index packet_takings_of on packet_takings (organization_id, packet_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'packet_takings', 'patient_details');
  }
}
