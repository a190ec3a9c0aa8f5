import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

/** Moves inside a stay: from where to where, from which day on, and what they changed. */
export class MoveStays1795687004240 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'stay_transfers',
      ids: 'v7',
      grants: ['select', 'insert'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'episode_id uuid not null',
        'effective_on date not null',
        ...['from_facility_id uuid not null', 'to_facility_id uuid not null'],
        ...['from_level text not null', 'to_level text not null'],
        ...['from_track text', 'to_track text'],
        ...['from_counselor_id uuid', 'to_counselor_id uuid'],
        'note text check (length(note) between 1 and 500)',
        'left_groups text[] not null',
        'stopped jsonb not null',
        'moved_tasks int not null',
        'transferred_by_id uuid not null',
        'transferred_at timestamptz not null',
        'submit_id uuid not null',
        'foreign key (organization_id, patient_id) references patients (organization_id, id)',
        'foreign key (organization_id, episode_id) references episodes_of_care (organization_id, id)',
        'foreign key (organization_id, from_facility_id) references facilities (organization_id, id)',
        'foreign key (organization_id, to_facility_id) references facilities (organization_id, id)',
        'foreign key (organization_id, from_counselor_id) references staff_members (organization_id, id)',
        'foreign key (organization_id, to_counselor_id) references staff_members (organization_id, id)',
        'foreign key (organization_id, transferred_by_id) references staff_members (organization_id, id)',
        'unique (organization_id, submit_id)',
      ],
    });
    await runner.query('create index stay_transfers_of on stay_transfers (organization_id, patient_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'stay_transfers');
  }
}
