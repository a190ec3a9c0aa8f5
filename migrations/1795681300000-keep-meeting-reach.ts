import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

/** How a patient gets around, and from where: what "in reach" means for them when meetings are proposed. */
export class KeepMeetingReach1795681300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'meeting_reaches',
      ids: 'v4',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        `transport text not null check (transport in ('walk', 'bike', 'bus', 'car'))`,
        // The middle of its area is all that is ever used of it.
        `postal_code text not null check (postal_code ~ '^[0-9]{5}$')`,
        'within_miles smallint not null check (within_miles between 1 and 50)',
        'said_by_id uuid',
        'foreign key (organization_id, patient_id) references patients (organization_id, id)',
        'foreign key (organization_id, said_by_id) references staff_members (organization_id, id)',
        'unique (organization_id, patient_id)',
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'meeting_reaches');
  }
}
