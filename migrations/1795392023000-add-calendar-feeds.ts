import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

/** Calendars at secret addresses: the digest of the secret, and whose sessions it shows. */
export class AddCalendarFeeds1795392023000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'calendar_feeds',
      ids: 'v4',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      patientOptional: true,
      columns: [
        `kind text not null check (kind in ('facility', 'clinician', 'patient'))`,
        'facility_id uuid',
        'staff_member_id uuid',
        'patient_id uuid',
        'digest bytea not null check (length(digest) = 32)',
        'issued_by_id uuid not null',
        'revoked_at timestamptz',
        'check (num_nonnulls(facility_id, staff_member_id, patient_id) = 1)',
        `check ((kind = 'facility') = (facility_id is not null) and (kind = 'clinician') = (staff_member_id is not null))`,
        'foreign key (organization_id, facility_id) references facilities (organization_id, id)',
        'foreign key (organization_id, staff_member_id) references staff_members (organization_id, id)',
        'foreign key (organization_id, patient_id) references patients (organization_id, id)',
        'foreign key (organization_id, issued_by_id) references staff_members (organization_id, id)',
        'unique (organization_id, digest)',
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'calendar_feeds');
  }
}
