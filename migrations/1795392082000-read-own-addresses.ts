import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lists at an address that an organization reads by a word of its own (which column holds what, a path of its own): they
 * become its own meetings, as those of its files do, and are shared with nobody.
 */
export class ReadOwnAddresses1795392082000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}

const up = [
  `alter table feed_sources
     add column url text check (length(url) between 8 and 2000),
     add column etag text,
     add column last_modified text,
     add column last_attempt_at timestamptz,
     add column last_success_at timestamptz,
     add column last_error text,
     add column first_rows text check (length(first_rows) <= 60000)`,
  `alter table feed_sources drop constraint feed_sources_check,
     add constraint feed_sources_check check (num_nonnulls(url, directory_feed_id) = (kind = 'url')::int)`,
  `create unique index feed_sources_by_url on feed_sources (organization_id, url, format, fellowship, default_time_zone)
     where url is not null`,
  'alter table meeting_imports add column content_hash text',
];

const down = [
  'alter table meeting_imports drop column content_hash',
  'drop index feed_sources_by_url',
  // What its list gave stays; without an address it becomes a list of files.
  'alter table feed_sources drop constraint feed_sources_check, no force row level security',
  `update feed_sources set kind = 'file' where url is not null`,
  'alter table feed_sources force row level security',
  `alter table feed_sources
     add constraint feed_sources_check check ((kind = 'url') = (directory_feed_id is not null)),
     drop column url, drop column etag, drop column last_modified, drop column last_attempt_at,
     drop column last_success_at, drop column last_error, drop column first_rows`,
];
