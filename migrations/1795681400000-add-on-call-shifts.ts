import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

/** Who is on call at a facility: shifts of every week, and days that differ. */
export class AddOnCallShifts1795681400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'on_call_shifts',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      columns: [
        'facility_id uuid not null',
        `place text not null check (place in ('first', 'backup'))`,
        // Nobody: a day of which it is known that no one can.
        'staff_member_id uuid',
        'weekday smallint check (weekday between 0 and 6)',
        'local_date date',
        'start_time time not null',
        // At or before the start it means the next day.
        'end_time time not null',
        'note text check (length(note) between 1 and 200)',
        'submit_id uuid',
        'added_by_id uuid',
        'removed_at timestamptz',
        'removed_by_id uuid',
        'check (num_nonnulls(weekday, local_date) = 1)',
        'check (local_date is not null or staff_member_id is not null)',
        'foreign key (organization_id, facility_id) references facilities (organization_id, id)',
        'foreign key (organization_id, staff_member_id) references staff_members (organization_id, id)',
        'foreign key (organization_id, added_by_id) references staff_members (organization_id, id)',
        'foreign key (organization_id, removed_by_id) references staff_members (organization_id, id)',
        'unique (organization_id, submit_id)',
      ],
    });
    await runner.query(
      `create index on_call_shifts_standing on on_call_shifts (organization_id, facility_id) where removed_at is null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'on_call_shifts');
  }
}
