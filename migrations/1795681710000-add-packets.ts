import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const patientKey = 'foreign key (organization_id, patient_id) references patients (organization_id, id)';
const staffKey = (column: string): string =>
  `foreign key (organization_id, ${column}) references staff_members (organization_id, id)`;

/** Admission packets, saved field by field. */
export class AddPackets1795681710000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'intake_packets',
      ids: 'v4',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'form_version text not null',
        'opened_by_id uuid not null',
        'paper_date date',
        'finished_at timestamptz',
        'finished_by_id uuid',
        patientKey,
        staffKey('opened_by_id'),
        staffKey('finished_by_id'),
      ],
    });
    await runner.query(
      `create unique index intake_packets_open on intake_packets (organization_id, patient_id) where finished_at is null`,
    );
    await tenantTable(runner, {
      name: 'packet_answers',
      ids: 'v4',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'packet_id uuid not null',
        'link_id text not null',
        'items jsonb not null',
        'version int not null default 1',
        'changed_by_id uuid',
        'changed_at timestamptz not null',
        patientKey,
        'foreign key (organization_id, packet_id) references intake_packets (organization_id, id)',
        staffKey('changed_by_id'),
        'unique (organization_id, packet_id, link_id)',
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'packet_answers', 'intake_packets');
  }
}
