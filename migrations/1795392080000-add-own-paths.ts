import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

/** Fellowships and other paths that an organization adds to the catalogue for itself. */
export class AddOwnPaths1795392080000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'own_paths',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      columns: [
        'name text not null check (length(name) between 1 and 120)',
        'is_twelve_step boolean not null',
        'website text check (length(website) between 1 and 1000)',
        // Its type codes with their words, and which of the common formats each is.
        `meeting_types jsonb not null default '[]'`,
        'retired_at timestamptz',
        'changed_by_id uuid',
        'foreign key (organization_id, changed_by_id) references staff_members (organization_id, id)',
        'unique (organization_id, name)',
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'own_paths');
  }
}
