import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const levels = `'detox', 'residential', 'partial_hospitalization', 'intensive_outpatient', 'outpatient', 'recovery_support'`;
const needs = `'medication', 'mental_health', 'pregnancy', 'children', 'veterans', 'wheelchair'`;

/** What a facility says about itself to whoever looks for a place, and who may show its form in a page of their own. */
export class OfferPlaces1795687003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'facility_offers',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      columns: [
        'facility_id uuid not null',
        'is_listed boolean not null',
        `levels text[] not null check (levels <@ array[${levels}])`,
        `needs text[] not null check (needs <@ array[${needs}])`,
        'languages text[] not null check (cardinality(languages) between 1 and 20)',
        'free_places int check (free_places between 0 and 999)',
        'places_at timestamptz',
        'version int not null default 1',
        'changed_by_id uuid not null',
        'check ((free_places is null) = (places_at is null))',
        'foreign key (organization_id, facility_id) references facilities (organization_id, id)',
        'foreign key (organization_id, changed_by_id) references staff_members (organization_id, id)',
        'unique (organization_id, facility_id)',
      ],
    });
    await runner.query(`alter table call_forms add column frame_origins text[] not null default '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table call_forms drop column frame_origins');
    await dropTables(runner, 'facility_offers');
  }
}
