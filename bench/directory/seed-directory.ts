import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { BenchDatabase } from '../bench';

/** An organization that subscribes to one shared feed, with somebody who is signed in. */
export interface SeededDirectory {
  organizationId: string;
  feedId: string;
  /** What the session cookie holds. */
  token: string;
}

const kinds = [
  'Sunrise',
  'Nooners',
  'Serenity',
  'Candlelight',
  'Gratitude',
  'Big Book',
  'Beginners',
  'Stepping Stones',
];

/** A list in Meeting Guide's words, as a central office publishes it. */
export function listOf(meetings: number): Buffer {
  const rows = Array.from({ length: meetings }, (_, at) => ({
    slug: `meeting-${at}`,
    name: `${kinds[at % kinds.length]} ${at % 97}`,
    day: at % 7,
    time: `${String(6 + (at % 16)).padStart(2, '0')}:${at % 2 === 0 ? '00' : '30'}`,
    end_time: `${String(7 + (at % 16)).padStart(2, '0')}:${at % 2 === 0 ? '00' : '30'}`,
    types: [
      ['O', 'D'],
      ['C', 'B'],
      ['O', 'SP', 'X'],
      ['C', 'ST', 'W'],
    ][at % 4],
    location: `Hall ${at % 500}`,
    address: `${at % 900} Main St`,
    city: `Town ${at % 60}`,
    state: 'CO',
    postal_code: '80202',
    latitude: 30 + (at % 1_000) * 0.015,
    longitude: -120 + Math.floor(at / 1_000) * 0.4,
    notes: at % 3 === 0 ? 'Enter by the side door and go up the stairs. Parking behind the hall.' : '',
  }));
  return Buffer.from(JSON.stringify(rows));
}

/** Fills one shared feed with so many meetings over four time zones, and subscribes an organization to it. */
export async function seedDirectory(database: BenchDatabase, meetings: number): Promise<SeededDirectory> {
  const client = new Client({ connectionString: database.urls.superuser });
  await client.connect();
  try {
    const token = randomBytes(32).toString('base64url');
    const { rows } = await client.query<SeededDirectory>(SEED, [randomBytes(32), token]);
    await client.query(FILL, [rows[0]!.feedId, meetings, kinds.map((kind) => kind.toLowerCase())]);
    await client.query('vacuum (analyze)');
    return { ...rows[0]!, token };
  } finally {
    await client.end();
  }
}

const SEED = `
  with o as (insert into organizations (name) values ('Bench') returning organization_id),
  a as (insert into accounts (email_digest) values ($1) returning id),
  s as (insert into staff_members (organization_id, account_id, display_name, email, roles, status)
    select o.organization_id, a.id, 'Admin', 'admin@example.org', '{admin}', 'active' from o, a returning *),
  m as (insert into memberships (account_id, organization_id, staff_member_id) select account_id, organization_id, id from s),
  c as (insert into sessions (token_digest, kind, organization_id, account_id, subject_id, access_version, expires_at)
    select sha256(convert_to($2::text, 'UTF8')), 'staff', organization_id, account_id, id, access_version,
      clock_timestamp() + interval '12 hours' from s),
  d as (insert into directory_feeds (url, format, fellowship, default_time_zone)
    values ('https://example.org/bench.json', 'meeting_guide', 'AA', 'America/Denver') returning id),
  f as (insert into feed_sources (organization_id, name, kind, fellowship, default_time_zone, directory_feed_id)
    select o.organization_id, 'Bench', 'url', 'AA', 'America/Denver', d.id from o, d returning *)
  select organization_id as "organizationId", directory_feed_id as "feedId" from f`;

const FILL = `
  insert into directory_meetings (feed_id, slug, fellowship, name, weekday, start_time, time_zone, attendance, type_codes,
    formats, search_text, content_hash, latitude, longitude, address)
  select $1, 'm' || i, 'AA', ($3::text[])[1 + i % 8] || ' ' || i % 97, i % 7, time '06:00' + (i % 64) * interval '15 minutes',
    (array['America/Denver', 'America/Chicago', 'America/New_York', 'America/Los_Angeles'])[1 + (i / 7) % 4],
    (array['in_person', 'online', 'hybrid'])[1 + i % 3], '{O,D}',
    (array['{discussion,open}', '{literature,closed}', '{speaker,open}', '{step,women}'])[1 + (i / 5) % 4]::text[],
    ($3::text[])[1 + i % 8] || ' ' || i % 97 || ' hall ' || i % 500 || ' main st town' || i % 60, 'bench',
    30 + (i % 1000) * 0.015, -120 + (i / 1000) * 0.4, i || ' Main St'
  from generate_series(1, $2::int) i`;
