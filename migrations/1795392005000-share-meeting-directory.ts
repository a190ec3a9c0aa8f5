import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const oneMeeting = [
  // Exactly one of them: a meeting of the organization's own, or one of the shared directory.
  'meeting_id uuid',
  'directory_meeting_id uuid references directory_meetings (id)',
  'check (num_nonnulls(meeting_id, directory_meeting_id) = 1)',
  'foreign key (organization_id, meeting_id) references meetings (organization_id, id)',
];
const markedBy = 'foreign key (organization_id, marked_by_id) references staff_members (organization_id, id)';

/**
 * Public feeds in one shared directory that organizations subscribe to; what an organization says of a meeting
 * (override, mark) and its own lists stay its rows. Imports become rows that tell their progress.
 */
export class ShareMeetingDirectory1795392005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...sharedTables, ...sharedIndexes, ...sharedGrants]) await runner.query(statement);
    for (const statement of sources) await runner.query(statement);
    await tenantTable(runner, {
      name: 'meeting_upload_parts',
      ids: 'v7',
      grants: ['select', 'insert', 'delete'],
      columns: [
        'meeting_import_id uuid not null',
        'number int not null check (number >= 0)',
        'bytes bytea not null',
        'foreign key (organization_id, meeting_import_id) references meeting_imports (organization_id, id)',
        'unique (organization_id, meeting_import_id, number)',
      ],
    });
    await tenantTable(runner, {
      name: 'meeting_overrides',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      columns: [
        ...oneMeeting,
        // Null: as the feed says.
        'fellowship text check (length(fellowship) between 1 and 40)',
        'time_zone text',
        'is_hidden boolean not null default false',
        'marked_by_id uuid',
        markedBy,
        'unique (organization_id, meeting_id)',
        'unique (organization_id, directory_meeting_id)',
      ],
    });
    await tenantTable(runner, {
      name: 'meeting_marks',
      ids: 'v7',
      grants: ['select', 'insert', 'update', 'delete'],
      columns: [
        ...oneMeeting,
        `kind text not null check (kind in ('welcomes_medication'))`,
        // Null: for every facility.
        'facility_id uuid',
        'note text check (length(note) between 1 and 500)',
        'marked_by_id uuid',
        'marked_at timestamptz not null default app.now()',
        'foreign key (organization_id, facility_id) references facilities (organization_id, id)',
        markedBy,
        'unique nulls not distinct (organization_id, meeting_id, directory_meeting_id, kind, facility_id)',
      ],
    });
    for (const statement of chosen) await runner.query(statement);
    for (const statement of view) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view organization_meetings');
    for (const statement of backToOwnFeeds) await runner.query(statement);
    await dropTables(runner, 'meeting_marks', 'meeting_overrides', 'meeting_upload_parts');
    for (const statement of backToFiles) await runner.query(statement);
    await dropTables(runner, 'directory_imports', 'directory_meetings', 'directory_feeds');
  }
}

/* Public data: no column says who subscribes. The worker writes it as app_relay. */
const sharedTables = [
  `create table directory_feeds (
     id uuid primary key default uuidv7(),
     url text not null check (length(url) between 8 and 2000),
     format text not null check (format in ('meeting_guide')),
     fellowship text not null check (length(fellowship) between 1 and 40),
     default_time_zone text not null,
     etag text,
     last_modified text,
     content_hash text,
     last_attempt_at timestamptz,
     last_success_at timestamptz,
     last_error text,
     fence int not null default 0,
     leased_until timestamptz,
     created_at timestamptz not null default app.now(),
     unique (url, format, fellowship, default_time_zone)
   )`,
  `create table directory_meetings (
     id uuid primary key default uuidv7(),
     feed_id uuid not null references directory_feeds (id),
     slug text not null check (length(slug) between 1 and 255),
     fellowship text not null,
     name text not null check (length(name) between 1 and 255),
     weekday smallint check (weekday between 0 and 6),
     start_time time,
     end_time time,
     time_zone text not null,
     attendance text not null check (attendance in ('in_person', 'online', 'hybrid', 'unknown', 'inactive')),
     type_codes text[] not null,
     formats text[] not null,
     location_name text,
     address text,
     region text,
     latitude double precision,
     longitude double precision,
     conference_url text,
     conference_phone text,
     notes text,
     search_text text not null,
     content_hash text not null,
     missing_since timestamptz,
     created_at timestamptz not null default app.now(),
     updated_at timestamptz not null default app.now(),
     check ((weekday is null) = (start_time is null)),
     unique (feed_id, slug)
   )`,
  `create table directory_imports (
     id uuid primary key default uuidv7(),
     feed_id uuid not null references directory_feeds (id),
     status text not null default 'running' check (status in ('running', 'finished', 'failed')),
     rows_done int not null default 0,
     row_count int not null default 0,
     imported_count int not null default 0,
     refused_count int not null default 0 check (row_count = imported_count + refused_count),
     added_count int not null default 0,
     changed_count int not null default 0,
     missing_count int not null default 0,
     reasons jsonb not null default '[]',
     refusals jsonb not null default '[]',
     error_code text,
     started_at timestamptz not null default app.now(),
     finished_at timestamptz,
     check ((status = 'running') = (finished_at is null)),
     check ((status = 'failed') = (error_code is not null))
   )`,
];

const sharedIndexes = [
  'create index directory_imports_by_feed on directory_imports (feed_id, id desc)',
  'create index directory_meetings_by_words on directory_meetings using gin (search_text gin_trgm_ops)',
  // Answers "near here, on this day" by itself: box and distance need no look at the rows.
  `create index directory_meetings_by_place on directory_meetings (weekday, latitude, longitude)
     include (feed_id, start_time, time_zone, attendance, fellowship, id) where missing_since is null`,
  // Whose pages to tell when a feed changed: every subscription has its due work.
  `create index due_work_by_feed on due_work (subject_id) where job = 'meetings.refresh-feeds'`,
];

const sharedGrants = [
  `grant select on directory_feeds, directory_meetings, directory_imports to app_rw, app_readonly`,
  `grant insert (url, format, fellowship, default_time_zone) on directory_feeds to app_rw`,
  `grant select, update on directory_feeds to app_relay`,
  `grant select, insert, update on directory_meetings to app_relay`,
  `grant select, insert, update, delete on directory_imports to app_relay`,
];

const sources = [
  `alter table feed_sources
     add column kind text not null default 'file' check (kind in ('url', 'file', 'manual')),
     add column directory_feed_id uuid references directory_feeds (id),
     add column refresh_asked_at timestamptz,
     add check ((kind = 'url') = (directory_feed_id is not null)),
     add unique (organization_id, directory_feed_id)`,
  `alter table meeting_imports
     add column status text not null default 'finished' check (status in ('uploading', 'running', 'finished', 'failed')),
     add column rows_done int not null default 0,
     add column error_code text,
     add column started_at timestamptz not null default app.now(),
     alter column row_count set default 0,
     alter column imported_count set default 0,
     alter column refused_count set default 0,
     alter column added_count set default 0,
     alter column changed_count set default 0,
     alter column missing_count set default 0,
     alter column reasons set default '[]',
     alter column refusals set default '[]',
     alter column finished_at drop not null,
     alter column finished_at drop default`,
  `alter table meeting_imports
     alter column status set default 'running',
     add check ((status in ('uploading', 'running')) = (finished_at is null)),
     add check ((status = 'failed') = (error_code is not null))`,
  `grant update, delete on meeting_imports to app_rw`,
  `create index meeting_imports_by_source on meeting_imports (organization_id, feed_source_id, id desc)`,
];

const chosen = [
  `alter table chosen_meetings
     alter column meeting_id drop not null,
     add column directory_meeting_id uuid references directory_meetings (id),
     add check (num_nonnulls(meeting_id, directory_meeting_id) = 1),
     add unique (organization_id, recovery_path_id, directory_meeting_id)`,
];

const columns = `name, weekday, start_time, end_time, attendance, type_codes, formats, location_name, address, region,
  latitude, longitude, conference_url, conference_phone, notes, search_text, missing_since`
  .split(',')
  .map((name) => name.trim());
const own = (alias: string): string => columns.map((name) => `${alias}.${name}`).join(', ');

const view = [
  // What an organization sees: its own meetings and those of the feeds it subscribes to, as it overrides them.
  `create view organization_meetings with (security_invoker = true) as
   select m.organization_id, m.id, true as is_own, m.feed_source_id, ${own('m')},
          coalesce(o.fellowship, m.fellowship) as fellowship, coalesce(o.time_zone, m.time_zone) as time_zone,
          coalesce(o.is_hidden, false) as is_hidden, o.fellowship as overridden_fellowship, o.time_zone as overridden_time_zone
     from meetings m
     left join meeting_overrides o on o.organization_id = m.organization_id and o.meeting_id = m.id
   union all
   select s.organization_id, d.id, false as is_own, s.id as feed_source_id, ${own('d')},
          coalesce(o.fellowship, d.fellowship) as fellowship, coalesce(o.time_zone, d.time_zone) as time_zone,
          coalesce(o.is_hidden, false) as is_hidden, o.fellowship as overridden_fellowship, o.time_zone as overridden_time_zone
     from feed_sources s
     join directory_meetings d on d.feed_id = s.directory_feed_id
     left join meeting_overrides o on o.organization_id = s.organization_id and o.directory_meeting_id = d.id`,
  'grant select on organization_meetings to app_rw, app_readonly',
];

const backToOwnFeeds = [
  // Refuses where a patient chose a meeting of the directory: going back must not lose what somebody chose.
  'alter table chosen_meetings drop column directory_meeting_id, alter column meeting_id set not null',
];

const backToFiles = [
  'drop index meeting_imports_by_source',
  'revoke update, delete on meeting_imports from app_rw',
  // The owner of a table with forced row-level security would delete nothing, silently.
  'alter table meeting_imports no force row level security',
  `delete from meeting_imports where status <> 'finished'`,
  'alter table meeting_imports force row level security',
  `alter table meeting_imports
     drop column status, drop column rows_done, drop column error_code, drop column started_at,
     alter column row_count drop default, alter column imported_count drop default,
     alter column refused_count drop default, alter column added_count drop default,
     alter column changed_count drop default, alter column missing_count drop default,
     alter column reasons drop default, alter column refusals drop default,
     alter column finished_at set not null, alter column finished_at set default app.now()`,
  'drop index due_work_by_feed',
  `alter table feed_sources drop column kind, drop column directory_feed_id, drop column refresh_asked_at`,
];
