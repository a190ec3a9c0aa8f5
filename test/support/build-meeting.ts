import { randomBytes } from 'node:crypto';
import { systemContext } from '@stepwell/kernel/context';
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
  overrides: { name?: string; fellowship?: string; defaultTimeZone?: string } = {},
): Promise<BuiltFeedSource> {
  const name = overrides.name ?? `Source ${randomBytes(4).toString('hex')}`;
  const fellowship = overrides.fellowship ?? 'AA';
  return host.database.write(systemContext(organizationId, 'test', 'test'), async (tx) => {
    const [row] = await tx.query<{ id: Id }>(
      'insert into feed_sources (organization_id, name, fellowship, default_time_zone) values ($1, $2, $3, $4) returning id',
      [organizationId, name, fellowship, overrides.defaultTimeZone ?? 'America/Chicago'],
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
