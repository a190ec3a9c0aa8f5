import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

/** Pictures of the insurance card: of the packet's patient, and gone when they are taken out. */
export class KeepCardPhotos1795687004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'card_photos',
      ids: 'v4',
      grants: ['select', 'insert', 'delete'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'packet_id uuid not null',
        `side text not null check (side in ('front', 'back'))`,
        `media_type text not null check (media_type in ('image/jpeg', 'image/png'))`,
        'bytes bytea not null check (octet_length(bytes) between 1 and 10000000)',
        'added_by_id uuid',
        'foreign key (organization_id, patient_id) references patients (organization_id, id)',
        'foreign key (organization_id, packet_id) references intake_packets (organization_id, id)',
        'foreign key (organization_id, added_by_id) references staff_members (organization_id, id)',
        'unique (organization_id, packet_id, side)',
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'card_photos');
  }
}
