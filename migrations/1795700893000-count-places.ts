import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const levels = `'detox', 'residential', 'partial_hospitalization', 'intensive_outpatient', 'outpatient', 'recovery_support'`;
const facilityKey = 'foreign key (organization_id, facility_id) references facilities (organization_id, id)';
const staffKey = (column: string): string =>
  `foreign key (organization_id, ${column}) references staff_members (organization_id, id)`;

/** Whether a stay holds one of these places. */
const holds = (stay: string, places: string): string => `
  ${stay}.organization_id = ${places}.organization_id and ${stay}.facility_id = ${places}.facility_id
  and ${stay}.level_of_care = ${places}.level_of_care and ${stay}.discharged_on is null
  and (${places}.track is null or lower(${stay}.track) = lower(${places}.track))`;

/**
 * How many places a programme has, and who went past that with which reason. Who sees only their own patients counts too:
 * the two functions read as their owner, and answer with numbers alone.
 */
export class CountPlaces1795700893000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'programme_places',
      ids: 'v7',
      grants: ['select', 'insert', 'update', 'delete'],
      columns: [
        'facility_id uuid not null',
        `level_of_care text not null check (level_of_care in (${levels}))`,
        'track text check (length(track) between 1 and 100)',
        'places int not null check (places between 0 and 999)',
        'version int not null default 1',
        'changed_by_id uuid not null',
        facilityKey,
        staffKey('changed_by_id'),
      ],
    });
    await runner.query(
      `create unique index programme_places_one on programme_places
         (organization_id, facility_id, level_of_care, lower(coalesce(track, '')))`,
    );
    await tenantTable(runner, {
      name: 'place_overrides',
      ids: 'v4',
      grants: ['select', 'insert'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'facility_id uuid not null',
        `level_of_care text not null check (level_of_care in (${levels}))`,
        'track text check (length(track) between 1 and 100)',
        'places int not null',
        'taken int not null check (taken >= places)',
        'reason text not null check (length(reason) between 1 and 500)',
        'overridden_by_id uuid not null',
        'foreign key (organization_id, patient_id) references patients (organization_id, id)',
        facilityKey,
        staffKey('overridden_by_id'),
      ],
    });
    await this.letReachHold(runner, 'app_rw, app_readonly');
    await runner.query(lockPlaces);
    await runner.query(placesTaken);
    for (const name of ['app.lock_places(uuid, uuid, text, text)', 'app.places_taken()']) {
      await runner.query(`revoke all on function ${name} from public`);
      await runner.query(`grant execute on function ${name} to app_rw`);
    }
    await runner.query('grant execute on function app.places_taken() to app_readonly');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.places_taken()');
    await runner.query('drop function app.lock_places(uuid, uuid, text, text)');
    await this.letReachHold(runner, 'app_owner, app_rw, app_readonly');
    await dropTables(runner, 'place_overrides', 'programme_places');
  }

  /** The functions count with that role for who reaches a few patients only. */
  private async letReachHold(runner: QueryRunner, roles: string): Promise<void> {
    for (const command of ['select', 'insert', 'update', 'delete'])
      await runner.query(`alter policy episodes_of_care_reach_${command} on episodes_of_care to ${roles}`);
  }
}

/**
 * The places that a patient would newly take with this stay, each locked until the transaction ends, and how many others
 * hold them. Of two who take the last place at once, the second counts after the first committed.
 */
const lockPlaces = `
  create function app.lock_places(p_patient uuid, p_facility uuid, p_level text, p_track text)
  returns table (track text, places int, taken int)
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
  #variable_conflict use_column
  declare
    found_ids uuid[];
  begin
    with locked as (
      select p.id from programme_places p
      where p.organization_id = (select ctx.organization_id()) and p.facility_id = p_facility and p.level_of_care = p_level
        and (p.track is null or lower(p.track) = lower(p_track))
        and not exists (select from episodes_of_care e where e.patient_id = p_patient and ${holds('e', 'p')})
      order by p.id for update)
    select array_agg(id) into found_ids from locked;
    return query
      select p.track, p.places, (select count(*)::int from episodes_of_care e where ${holds('e', 'p')})
      from programme_places p
      where p.organization_id = (select ctx.organization_id()) and p.id = any(found_ids)
      order by p.track nulls first;
  end $$`;

/**
 * How many of each programme's places are held now, and how many were when the facility's day began: the public page tells
 * from the second, so that nobody who watches it sees one person come or go.
 */
const placesTaken = `
  create function app.places_taken() returns table (id uuid, taken int, taken_at_dawn int)
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  #variable_conflict use_column
  begin
    return query
      select p.id,
        (select count(*)::int from episodes_of_care e where ${holds('e', 'p')}),
        (select count(*)::int from episodes_of_care e
         where e.organization_id = p.organization_id and e.facility_id = p.facility_id
           and e.level_of_care = p.level_of_care and (p.track is null or lower(e.track) = lower(p.track))
           and e.created_at < d.dawn and (e.discharged_on is null or e.discharge_noted_at >= d.dawn))
      from programme_places p
      join facilities f on f.organization_id = p.organization_id and f.id = p.facility_id
      cross join lateral (
        select date_trunc('day', app.now() at time zone f.time_zone) at time zone f.time_zone as dawn) d
      where p.organization_id = (select ctx.organization_id());
  end $$`;
