import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

/** Tasks between sessions that an organization words once, to assign again. */
export class KeepTaskTemplates1795681095000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'task_templates',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      columns: [
        `kind text not null check (kind in ('reading', 'worksheet', 'service', 'self_help', 'literature'))`,
        // As of the tasks themselves: on the others only the status is kept.
        'step smallint check (step between 1 and 12 and step not in (4, 5, 8, 9, 10))',
        'title text not null check (length(title) between 1 and 200)',
        'details text check (length(details) between 1 and 2000)',
        'spanish_title text check (length(spanish_title) between 1 and 200)',
        'spanish_details text check (length(spanish_details) between 1 and 2000)',
        'retired_at timestamptz',
        'changed_by_id uuid',
        'check (spanish_title is not null or spanish_details is null)',
        'foreign key (organization_id, changed_by_id) references staff_members (organization_id, id)',
        'unique (organization_id, title)',
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'task_templates');
  }
}
