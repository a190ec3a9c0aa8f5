import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

/**
 * Every organization decides for itself on a list of a shared feed that was held: what one of them takes is gone for the
 * others only once they say so too. Losses are counted since somebody last looked, so that slow ones are held as well.
 */
export class DecideHeldFeeds1795392081000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'feed_decisions',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      columns: [
        'feed_source_id uuid not null',
        'directory_import_id uuid not null references directory_imports (id)',
        `choice text not null check (choice in ('accepted', 'kept'))`,
        'decided_by_id uuid',
        'foreign key (organization_id, feed_source_id) references feed_sources (organization_id, id)',
        'foreign key (organization_id, decided_by_id) references staff_members (organization_id, id)',
        'unique (organization_id, directory_import_id)',
      ],
    });
    for (const statement of up) await runner.query(statement);
    await runner.query(view(missing.forOrganization));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view organization_meetings');
    await runner.query(view(missing.forAll));
    await runner.query('grant select on organization_meetings to app_rw, app_readonly');
    for (const statement of down) await runner.query(statement);
    await dropTables(runner, 'feed_decisions');
  }
}

const up = [
  'alter table feed_sources drop column accepted_hash, drop column discarded_hash, add column loss_counted_from timestamptz',
  'alter table directory_feeds add column loss_counted_from timestamptz',
  // A held list that was taken after somebody looked at it.
  'alter table directory_imports add column is_accepted boolean not null default false',
  // The held list that took a missing meeting away; null where it went without being held.
  'alter table directory_meetings add column held_import_id uuid references directory_imports (id)',
];

const down = [
  'alter table directory_meetings drop column held_import_id',
  'alter table directory_imports drop column is_accepted',
  'alter table directory_feeds drop column loss_counted_from',
  'alter table feed_sources drop column loss_counted_from, add column accepted_hash text, add column discarded_hash text',
];

/** Who subscribed later never had it; who subscribed before keeps it until they take the list themselves. */
const IS_KEPT = `d.held_import_id is not null and s.created_at < d.missing_since
            and not exists (select from feed_decisions k where k.organization_id = s.organization_id
              and k.directory_import_id = d.held_import_id and k.choice = 'accepted')`;

const missing = {
  forAll: { shared: 'd.missing_since', more: { own: '', shared: '' } },
  // Said twice: as an instant to show, and as a condition whose likelihood the planner can tell.
  forOrganization: {
    shared: `case when d.missing_since is not null and not (${IS_KEPT}) then d.missing_since end`,
    more: {
      own: ', m.missing_since is null as is_listed',
      shared: `, d.missing_since is null or (${IS_KEPT}) as is_listed`,
    },
  },
};

const columns = `name, weekday, start_time, end_time, attendance, type_codes, formats, location_name, address, region,
  latitude, longitude, conference_url, conference_phone, notes, search_text`
  .split(',')
  .map((name) => name.trim());
const own = (alias: string): string => columns.map((name) => `${alias}.${name}`).join(', ');

/** What an organization sees, as it was made in `share-meeting-directory`, but for when a shared meeting is missing. */
const view = ({ shared, more }: (typeof missing)[keyof typeof missing]): string => `
  create or replace view organization_meetings with (security_invoker = true) as
   select m.organization_id, m.id, true as is_own, m.feed_source_id, ${own('m')}, m.missing_since,
          coalesce(o.fellowship, m.fellowship) as fellowship, coalesce(o.time_zone, m.time_zone) as time_zone,
          coalesce(o.is_hidden, false) as is_hidden, o.fellowship as overridden_fellowship, o.time_zone as overridden_time_zone${more.own}
     from meetings m
     left join meeting_overrides o on o.organization_id = m.organization_id and o.meeting_id = m.id
   union all
   select s.organization_id, d.id, false as is_own, s.id as feed_source_id, ${own('d')}, ${shared} as missing_since,
          coalesce(o.fellowship, d.fellowship) as fellowship, coalesce(o.time_zone, d.time_zone) as time_zone,
          coalesce(o.is_hidden, false) as is_hidden, o.fellowship as overridden_fellowship, o.time_zone as overridden_time_zone${more.shared}
     from feed_sources s
     join directory_meetings d on d.feed_id = s.directory_feed_id
     left join meeting_overrides o on o.organization_id = s.organization_id and o.directory_meeting_id = d.id`;
