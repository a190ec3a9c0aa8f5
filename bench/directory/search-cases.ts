import type { Client } from 'pg';

/** What a search found: how many, and the first twenty by next start. */
export interface Found {
  totalCount: number;
  ids: string[];
}

/** A search through the API, and the condition that a hand-written statement has instead. */
export interface SearchCase {
  name: string;
  filter: Record<string, unknown>;
  where: string;
}

/** From everything to almost nothing; the last one has a wrong letter, which the bare statement is told. */
export const searchCases: readonly SearchCase[] = [
  { name: 'all of them', filter: {}, where: 'true' },
  {
    name: 'open, on Tuesday',
    filter: { weekday: 2, formats: ['OPEN'] },
    where: `m.weekday = 2 and formats @> '{open}'`,
  },
  {
    name: 'evening, in person',
    filter: { startsFrom: '17:00', startsBefore: '22:00', attendance: 'IN_PERSON' },
    where: `m.start_time >= '17:00' and m.start_time < '22:00' and attendance in ('in_person', 'hybrid')`,
  },
  {
    name: 'two words',
    filter: { words: 'serenity town17' },
    where: `search_text like '%serenity%' and search_text like '%town17%'`,
  },
  { name: 'a wrong letter', filter: { words: 'serenety' }, where: `search_text like '%serenity%'` },
];

/** The hand-written statement of a case, as `searchBare` runs it. */
export function bareSearch(feedId: string, where: string, at: Date): { sql: string; values: unknown[] } {
  const sql = `with zones as (
       select z.tz, ($2::timestamptz at time zone z.tz) as local
         from (select distinct time_zone as tz from directory_meetings where feed_id = $1) z),
     slots as (
       select tz, d.weekday, t.start_time,
         case when first < $2 then ((first at time zone tz) + interval '7 days') at time zone tz else first end as start
         from zones cross join generate_series(0, 6) as d (weekday)
         cross join (select distinct start_time from directory_meetings where feed_id = $1) t
         cross join lateral (select (date_trunc('day', local)
           + ((d.weekday - extract(dow from local)::int + 7) % 7) * interval '1 day' + t.start_time) at time zone tz as first) f)
     select m.id, count(*) over ()::int as total
       from directory_meetings m join slots s on s.tz = m.time_zone and s.weekday = m.weekday and s.start_time = m.start_time
      where m.feed_id = $1 and m.missing_since is null and ${where}
      order by s.start, m.id limit 20`;
  return { sql, values: [feedId, at] };
}

/**
 * The same in one statement, as the superuser: next starts by AT TIME ZONE, the nearest twenty, and how many there are.
 * @param at the instant to search from
 */
export async function searchBare(client: Client, feedId: string, { where }: SearchCase, at: Date): Promise<Found> {
  const { sql, values } = bareSearch(feedId, where, at);
  const { rows } = await client.query<{ id: string; total: number }>(sql, values);
  return { totalCount: rows[0]?.total ?? 0, ids: rows.map(({ id }) => id) };
}
