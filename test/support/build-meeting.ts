import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { systemContext } from '@stepwell/kernel/context';
import type { FeedFormat } from '@stepwell/domain/meetings/meeting-words';
import type { Id } from '@stepwell/kernel/ids';
import type { BuildHost } from './build-organization';

/** A feed source as the builder made it. */
export interface BuiltFeedSource {
  readonly id: Id;
  readonly organizationId: Id;
  readonly name: string;
  readonly fellowship: string;
}

/** A meeting as the builder made it. */
export interface BuiltMeeting {
  readonly id: Id;
  readonly name: string;
}

/** Adds a source of meetings; Alcoholics Anonymous in America/Chicago unless told otherwise. */
export async function buildFeedSource(
  host: BuildHost,
  organizationId: Id,
  overrides: {
    name?: string;
    fellowship?: string;
    defaultTimeZone?: string;
    kind?: 'file' | 'manual';
    format?: FeedFormat;
  } = {},
): Promise<BuiltFeedSource> {
  const name = overrides.name ?? `Source ${randomBytes(4).toString('hex')}`;
  const fellowship = overrides.fellowship ?? 'AA';
  return host.database.write(systemContext(organizationId, 'test', 'test'), async (tx) => {
    const [row] = await tx.query<{ id: Id }>(
      `insert into feed_sources (organization_id, name, fellowship, default_time_zone, kind, format)
       values ($1, $2, $3, $4, $5, $6) returning id`,
      [
        ...[organizationId, name, fellowship, overrides.defaultTimeZone ?? 'America/Chicago'],
        ...[overrides.kind ?? 'file', overrides.format ?? 'meeting_guide'],
      ],
    );
    return { id: row!.id, organizationId, name, fellowship };
  });
}

/** Adds an in-person meeting on Mondays at 19:00 in America/Chicago, unless told otherwise; null weekday = by appointment. */
export async function buildMeeting(
  host: BuildHost,
  source: BuiltFeedSource,
  overrides: {
    name?: string;
    slug?: string;
    weekday?: number | null;
    /** HH:MM. */
    startTime?: string;
    timeZone?: string;
    attendance?: string;
    missingSince?: Date;
  } = {},
): Promise<BuiltMeeting> {
  const mark = randomBytes(4).toString('hex');
  const name = overrides.name ?? `Meeting ${mark}`;
  const weekday = overrides.weekday === undefined ? 1 : overrides.weekday;
  return host.database.write(systemContext(source.organizationId, 'test', 'test'), async (tx) => {
    const [row] = await tx.query<{ id: Id }>(
      `insert into meetings (organization_id, feed_source_id, slug, fellowship, name, weekday, start_time, end_time, time_zone,
         attendance, location_name, address, search_text, content_hash, missing_since)
       values ($1, $2, $3, $4, $5, $6, $7, null, $8, $9, 'Community hall', '1 Main St, Anytown, IL 60000, USA', lower($5), 'test', $10)
       returning id`,
      [
        source.organizationId,
        source.id,
        overrides.slug ?? mark,
        source.fellowship,
        name,
        weekday,
        weekday === null ? null : (overrides.startTime ?? '19:00'),
        overrides.timeZone ?? 'America/Chicago',
        overrides.attendance ?? 'in_person',
        overrides.missingSince ?? null,
      ],
    );
    return { id: row!.id, name };
  });
}

/** Subscribes to a shared feed of its own that lists one meeting on Tuesdays at 18:00, and has been imported once. */
export async function buildDirectoryMeeting(
  host: BuildHost,
  organizationId: Id,
  overrides: { name?: string; feedId?: Id } = {},
): Promise<BuiltMeeting & { feedId: Id; sourceId: Id; importId: Id }> {
  const mark = randomBytes(4).toString('hex');
  const name = overrides.name ?? `Meeting ${mark}`;
  const owner = new Client({ connectionString: host.ownerUrl });
  await owner.connect();
  try {
    const one = async (sql: string, values: unknown[]): Promise<Id> =>
      (await owner.query<{ id: Id }>(`${sql} returning id`, values)).rows[0]!.id;
    const feedId =
      overrides.feedId ??
      (await one(
        `insert into directory_feeds (url, format, fellowship, default_time_zone)
         values ($1, 'meeting_guide', 'AA', 'America/Chicago')`,
        [`https://${mark}.example.org/meetings.json`],
      ));
    const id = await one(
      `insert into directory_meetings (feed_id, slug, fellowship, name, weekday, start_time, time_zone, attendance,
         type_codes, formats, search_text, content_hash)
       values ($1, $2, 'AA', $3, 2, '18:00', 'America/Chicago', 'in_person', '{}', '{}', lower($3), 'test')`,
      [feedId, mark, name],
    );
    const importId = await one(
      `insert into directory_imports (feed_id, status, finished_at) values ($1, 'finished', app.now())`,
      [feedId],
    );
    const sourceId = await host.database.write(systemContext(organizationId, 'test', 'test'), async (tx) => {
      const [row] = await tx.query<{ id: Id }>(
        `insert into feed_sources (organization_id, name, kind, fellowship, default_time_zone, directory_feed_id)
         values ($1, $2, 'url', 'AA', 'America/Chicago', $3) returning id`,
        [organizationId, `Source ${mark}`, feedId],
      );
      return row!.id;
    });
    return { id, name, feedId, sourceId, importId };
  } finally {
    await owner.end();
  }
}
