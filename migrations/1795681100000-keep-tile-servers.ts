import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

/** The organization's own server of map tiles, without which no map is shown. */
export class KeepTileServers1795681100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'tile_servers',
      ids: 'v7',
      grants: ['select', 'insert', 'update', 'delete'],
      columns: [
        `tile_address text not null check (length(tile_address) between 20 and 500 and tile_address like 'https://%')`,
        'attribution text not null check (length(attribution) between 1 and 200)',
        'set_by_id uuid',
        'foreign key (organization_id, set_by_id) references staff_members (organization_id, id)',
        'unique (organization_id)',
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'tile_servers');
  }
}
