import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

/** Named sets of filters and order of the caseload, each of one member of staff. */
export class KeepCaseloadViews1795689540000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'caseload_views',
      ids: 'v7',
      grants: ['select', 'insert', 'update', 'delete'],
      columns: [
        'staff_member_id uuid not null',
        'name text not null check (length(name) between 1 and 60)',
        'query text not null check (length(query) <= 500)',
        'is_default boolean not null default false',
        'foreign key (organization_id, staff_member_id) references staff_members (organization_id, id)',
        'unique (organization_id, staff_member_id, name)',
      ],
    });
    await runner.query(
      'create unique index caseload_views_default on caseload_views (organization_id, staff_member_id) where is_default',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'caseload_views');
  }
}
