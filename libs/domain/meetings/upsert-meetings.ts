import type { Transaction } from '@stepwell/platform/database/transaction';
import type { FeedSource } from './feed-source.entity';
import type { FeedMeeting } from './read-meeting-guide';

/** A meeting of a feed with the hash of what the feed said. */
export interface StoredMeeting extends FeedMeeting {
  contentHash: string;
}

/** Meetings a statement; a statement may take five seconds. */
const BATCH = 500;

const UPSERT = `
  insert into meetings (organization_id, feed_source_id, fellowship, slug, name, weekday, start_time, end_time, time_zone,
    attendance, type_codes, formats, location_name, address, region, latitude, longitude, conference_url,
    conference_phone, notes, search_text, content_hash)
  select $1, $2, $3, m.slug, m.name, m.weekday, m."startTime", m."endTime", m."timeZone",
    m.attendance, array(select jsonb_array_elements_text(m."typeCodes")), array(select jsonb_array_elements_text(m.formats)),
    m."locationName", m.address, m.region, m.latitude, m.longitude, m."conferenceUrl",
    m."conferencePhone", m.notes, m."searchText", m."contentHash"
  from jsonb_to_recordset($4::jsonb) as m (slug text, name text, weekday smallint, "startTime" time, "endTime" time,
    "timeZone" text, attendance text, "typeCodes" jsonb, formats jsonb, "locationName" text, address text, region text,
    latitude double precision, longitude double precision, "conferenceUrl" text, "conferencePhone" text, notes text,
    "searchText" text, "contentHash" text)
  on conflict (organization_id, feed_source_id, slug) do update set
    fellowship = excluded.fellowship, name = excluded.name, weekday = excluded.weekday, start_time = excluded.start_time,
    end_time = excluded.end_time, time_zone = excluded.time_zone, attendance = excluded.attendance,
    type_codes = excluded.type_codes, formats = excluded.formats, location_name = excluded.location_name,
    address = excluded.address, region = excluded.region, latitude = excluded.latitude, longitude = excluded.longitude,
    conference_url = excluded.conference_url, conference_phone = excluded.conference_phone, notes = excluded.notes,
    search_text = excluded.search_text, content_hash = excluded.content_hash, missing_since = null`;

/** Inserts meetings of one source, or changes those whose slug it already has; a missing one is back. */
export async function upsertMeetings(
  tx: Transaction,
  source: FeedSource,
  meetings: readonly StoredMeeting[],
): Promise<void> {
  for (let from = 0; from < meetings.length; from += BATCH) {
    const batch = meetings.slice(from, from + BATCH);
    await tx.query(UPSERT, [tx.ctx.organizationId, source.id, source.fellowship, JSON.stringify(batch)]);
  }
}
