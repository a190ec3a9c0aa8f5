import type { FeedMeeting } from './read-meeting-guide';

/** A meeting of a feed with the hash of what the feed said. */
export interface StoredMeeting extends FeedMeeting {
  contentHash: string;
}

/** What a statement did with its meetings. */
export interface WrittenMeetings {
  added: number;
  changed: number;
}

const copied = `name, weekday, start_time, end_time, time_zone, attendance, type_codes, formats, location_name, address,
  region, latitude, longitude, conference_url, conference_phone, notes, search_text, content_hash`;

/**
 * The statement that adds meetings, or changes those whose slug is there already with another content; a missing one is
 * back. Meetings are its last parameter, as JSON; before it stand the values of `owner` and the fellowship.
 */
export function writeMeetings(table: 'meetings' | 'directory_meetings', owner: readonly string[]): string {
  const places = [...owner, 'fellowship'].map((_, index) => `$${index + 1}`).join(', ');
  const renewed = [...copied.split(','), 'fellowship'].map((name) => `${name.trim()} = excluded.${name.trim()}`);
  return `
  with written as (
    insert into ${table} as t (${owner.join(', ')}, fellowship, slug, ${copied})
    select ${places}, m.slug, m.name, m.weekday, m."startTime", m."endTime", m."timeZone", m.attendance,
      array(select jsonb_array_elements_text(m."typeCodes")), array(select jsonb_array_elements_text(m.formats)),
      m."locationName", m.address, m.region, m.latitude, m.longitude, m."conferenceUrl",
      m."conferencePhone", m.notes, m."searchText", m."contentHash"
    from jsonb_to_recordset($${owner.length + 2}::jsonb) as m (slug text, name text, weekday smallint,
      "startTime" time, "endTime" time, "timeZone" text, attendance text, "typeCodes" jsonb, formats jsonb,
      "locationName" text, address text, region text, latitude double precision, longitude double precision,
      "conferenceUrl" text, "conferencePhone" text, notes text, "searchText" text, "contentHash" text)
    on conflict (${owner.join(', ')}, slug) do update set ${renewed.join(', ')}, missing_since = null,
      updated_at = app.now()
    where t.content_hash <> excluded.content_hash or t.missing_since is not null
    returning (xmax = 0) as is_new
  )
  select count(*) filter (where is_new)::int as added, count(*) filter (where not is_new)::int as changed from written`;
}

/**
 * The statement that gives meetings another slug; pairs of `from` and `to` are its last parameter, as JSON, after the
 * values of `owner`. A slug that is taken, also by a missing meeting, stays where it is.
 */
export function renameMeetings(table: 'meetings' | 'directory_meetings', owner: readonly string[]): string {
  const mine = (alias: string): string => owner.map((name, index) => `${alias}.${name} = $${index + 1}`).join(' and ');
  return `
  update ${table} t set slug = r."to" from jsonb_to_recordset($${owner.length + 1}::jsonb) as r ("from" text, "to" text)
  where ${mine('t')} and t.slug = r."from"
    and not exists (select from ${table} o where ${mine('o')} and o.slug = r."to")`;
}
