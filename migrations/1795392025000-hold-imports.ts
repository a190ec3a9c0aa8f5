import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const formats = `('meeting_guide', 'bmlt', 'csv', 'ndjson')`;

/**
 * Lists in four formats with a mapping of their columns, imports that wait for a person with their difference, and what
 * patients report of a meeting.
 */
export class HoldImports1795392025000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
    await tenantTable(runner, {
      name: 'meeting_reports',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      columns: [
        // Exactly one of them. Who reported is nobody's business: no column says it.
        'meeting_id uuid',
        'directory_meeting_id uuid references directory_meetings (id)',
        'first_reported_on date not null',
        'last_reported_on date not null',
        'report_count int not null default 1 check (report_count > 0)',
        `status text not null default 'open' check (status in ('open', 'confirmed', 'dismissed'))`,
        'decided_by_id uuid',
        'decided_at timestamptz',
        'check (num_nonnulls(meeting_id, directory_meeting_id) = 1)',
        `check ((status = 'open') = (decided_at is null))`,
        'foreign key (organization_id, meeting_id) references meetings (organization_id, id)',
        'foreign key (organization_id, decided_by_id) references staff_members (organization_id, id)',
      ],
    });
    await runner.query(
      `create unique index meeting_reports_open on meeting_reports (organization_id, meeting_id, directory_meeting_id)
         nulls not distinct where status = 'open'`,
    );
    await runner.query(
      `create index meeting_reports_by_meeting on meeting_reports (organization_id, (coalesce(meeting_id, directory_meeting_id)))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'meeting_reports');
    for (const statement of down) await runner.query(statement);
  }
}

const up = [
  `alter table feed_sources
     add column format text not null default 'meeting_guide' check (format in ${formats}),
     add column column_mapping jsonb,
     add column accepted_hash text,
     add column discarded_hash text`,
  `alter table directory_feeds drop constraint directory_feeds_format_check,
     add constraint directory_feeds_format_check check (format in ${formats})`,
  `alter table meeting_imports drop constraint meeting_imports_status_check,
     add constraint meeting_imports_status_check
       check (status in ('uploading', 'running', 'waiting', 'finished', 'failed')),
     add column difference jsonb,
     add column is_accepted boolean not null default false,
     add column decided_by_id uuid,
     add constraint meeting_imports_decided_by_fkey
       foreign key (organization_id, decided_by_id) references staff_members (organization_id, id)`,
  `alter table directory_imports drop constraint directory_imports_status_check,
     add constraint directory_imports_status_check check (status in ('running', 'waiting', 'finished', 'failed')),
     add column difference jsonb,
     add column content_hash text`,
];

const down = [
  // What waits for nobody any more has not been taken; what it was to replace is still there.
  `update directory_imports set status = 'failed', error_code = 'superseded' where status = 'waiting'`,
  `alter table directory_imports drop constraint directory_imports_status_check,
     add constraint directory_imports_status_check check (status in ('running', 'finished', 'failed')),
     drop column difference, drop column content_hash`,
  'alter table meeting_imports no force row level security',
  `update meeting_imports set status = 'failed', error_code = 'superseded' where status = 'waiting'`,
  'alter table meeting_imports force row level security',
  `alter table meeting_imports drop constraint meeting_imports_status_check,
     add constraint meeting_imports_status_check check (status in ('uploading', 'running', 'finished', 'failed')),
     drop column difference, drop column is_accepted, drop column decided_by_id`,
  // Refuses where a feed of another format was added: what an organization subscribes to must not be lost.
  `alter table directory_feeds drop constraint directory_feeds_format_check,
     add constraint directory_feeds_format_check check (format in ('meeting_guide'))`,
  `alter table feed_sources drop column format, drop column column_mapping, drop column accepted_hash,
     drop column discarded_hash`,
];
