import { z } from 'zod';
import { badInput } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { PageRequest } from '@stepwell/platform/graphql/connection';
import { FeedSource } from './feed-source.entity';
import { meetingAttendances, meetingFormats, type MeetingAttendance } from './meeting-words';
import { nextStart } from './next-start';
import { searchWords } from './search-text';

/** Parts of a search cursor: the instant the list was begun at, the last start seen (or ''), the last id seen. */
export const SEARCH_KEY_LENGTH = 3;

/** One hit, with the key that the next page continues from. */
export interface MeetingHit {
  id: Id;
  key: [anchor: string, start: string, id: Id];
}

const filterSchema = z.object({
  words: z.string().max(200, { error: 'Search with at most 200 characters.' }).nullish(),
  weekday: z
    .int()
    .min(0, { error: 'A weekday is 0 (Sunday) to 6.' })
    .max(6, { error: 'A weekday is 0 (Sunday) to 6.' })
    .nullish(),
  format: z.enum(meetingFormats).nullish(),
  fellowship: z
    .string()
    .max(40, { error: 'Choose a fellowship from the list.' })
    .refine((code) => !code.includes('\0'), { error: 'Choose a fellowship from the list.' })
    .nullish(),
  attendance: z.enum(meetingAttendances).nullish(),
  sourceId: z.string().refine(isId, { error: 'Choose a source from the list.' }).nullish(),
});

/** What to look for; all of it must hold. */
export type MeetingSearch = z.input<typeof filterSchema>;

/** A weekly slot with the number of meetings that match in it. */
interface Slot {
  zone: string | null;
  weekday: number | null;
  time: string | null;
  meetings: number;
}

const CONDITIONS = `
  m.organization_id = $1 and m.missing_since is null
  and ($2::smallint is null or m.weekday = $2)
  and ($3::text is null or m.formats @> array[$3])
  and ($4::text is null or m.fellowship = $4)
  and ($5::text[] is null or m.attendance = any($5))
  and ($6::uuid is null or m.feed_source_id = $6)
  and not exists (select from unnest($7::text[]) as w (word) where position(w.word in m.search_text) = 0)`;

const IS_TIMED = `(m.weekday is not null and m.attendance <> 'inactive')`;

/**
 * Meetings that match, sorted by next start in their own zones; those by appointment and closed for now come last.
 * The clock is read in JavaScript once per weekly slot, so that list and shown time come from one calculation.
 * @throws AppError BAD_INPUT naming the field; NOT_FOUND for a source that is not there
 */
export async function searchMeetings(
  tx: Transaction,
  filter: MeetingSearch,
  page: PageRequest,
): Promise<{ hits: MeetingHit[]; totalCount: number }> {
  const search = parseInput(filterSchema, filter, 'filter');
  if (search.sourceId) await tx.repo(FeedSource).get(search.sourceId);
  const conditions = [
    tx.ctx.organizationId,
    search.weekday ?? null,
    search.format ?? null,
    search.fellowship || null,
    attendancesFor(search.attendance),
    search.sourceId ?? null,
    searchWords(search.words ?? ''),
  ];
  const slots = await tx.query<Slot>(
    `select case when ${IS_TIMED} then m.time_zone end as zone, case when ${IS_TIMED} then m.weekday end as weekday,
            case when ${IS_TIMED} then m.start_time::text end as time, count(*)::int as meetings
       from meetings m where ${CONDITIONS} group by 1, 2, 3`,
    conditions,
  );
  const totalCount = slots.reduce((sum, slot) => sum + slot.meetings, 0);
  const cursor = page.after ? readCursor(page.after) : null;
  const anchor = cursor?.anchor ?? (await tx.now());
  const hits = await readTimed(tx, conditions, upcoming(slots, anchor), cursor, page.limit);
  if (hits.length < page.limit) hits.push(...(await readUntimed(tx, conditions, cursor, page.limit - hits.length)));
  return {
    totalCount,
    hits: hits.map(({ id, start }) => ({ id, key: [anchor.toISOString(), start?.toISOString() ?? '', id] })),
  };
}

interface Cursor {
  anchor: Date;
  start: Date | null;
  id: Id;
}

interface FoundMeeting {
  id: Id;
  start: Date | null;
}

/** A hybrid meeting is one that can be gone to and one that can be joined. */
function attendancesFor(wanted: MeetingAttendance | null | undefined): MeetingAttendance[] | null {
  if (!wanted) return null;
  return wanted === 'in_person' || wanted === 'online' ? [wanted, 'hybrid'] : [wanted];
}

function upcoming(slots: readonly Slot[], anchor: Date): (Slot & { start: Date })[] {
  return slots
    .map((slot) => ({
      ...slot,
      start: slot.zone ? nextStart({ weekday: slot.weekday, startTime: slot.time, timeZone: slot.zone }, anchor) : null,
    }))
    .filter((slot): slot is Slot & { start: Date } => slot.start !== null)
    .sort((a, b) => a.start.getTime() - b.start.getTime());
}

async function readTimed(
  tx: Transaction,
  conditions: readonly unknown[],
  slots: readonly (Slot & { start: Date })[],
  cursor: Cursor | null,
  limit: number,
): Promise<FoundMeeting[]> {
  if (cursor && !cursor.start) return [];
  const from = cursor?.start?.getTime() ?? 0;
  const needed: (Slot & { start: Date })[] = [];
  let covered = 0;
  for (const slot of slots.filter(({ start }) => start.getTime() >= from)) {
    const last = needed.at(-1);
    if (covered >= limit && last && last.start.getTime() < slot.start.getTime()) break;
    needed.push(slot);
    // What lies at the cursor's own instant may have been shown already: it covers nothing for sure.
    if (slot.start.getTime() > from || !cursor) covered += slot.meetings;
  }
  if (needed.length === 0) return [];
  return tx.query<FoundMeeting>(
    `select m.id, s.start
       from unnest($8::text[], $9::smallint[], $10::time[], $11::timestamptz[]) as s (zone, weekday, time, start)
       join meetings m on m.time_zone = s.zone and m.weekday = s.weekday and m.start_time = s.time
      where ${CONDITIONS} and ${IS_TIMED} and ($12::timestamptz is null or (s.start, m.id) > ($12, $13::uuid))
      order by s.start, m.id limit $14`,
    [
      ...conditions,
      needed.map((slot) => slot.zone),
      needed.map((slot) => slot.weekday),
      needed.map((slot) => slot.time),
      needed.map((slot) => slot.start),
      cursor?.start ?? null,
      cursor?.id ?? null,
      limit,
    ],
  );
}

async function readUntimed(
  tx: Transaction,
  conditions: readonly unknown[],
  cursor: Cursor | null,
  limit: number,
): Promise<FoundMeeting[]> {
  return tx.query<FoundMeeting>(
    `select m.id, null::timestamptz as start from meetings m
      where ${CONDITIONS} and not ${IS_TIMED} and ($8::uuid is null or m.id > $8)
      order by m.id limit $9`,
    [...conditions, cursor && !cursor.start ? cursor.id : null, limit],
  );
}

function readCursor([anchorText, startText, id]: readonly string[]): Cursor {
  const anchor = new Date(anchorText!);
  const start = startText === '' ? null : new Date(startText!);
  const isDate = (date: Date): boolean => date.getTime() > 0 && date.getTime() < 8e12;
  if (!isDate(anchor) || (start && !isDate(start)) || !isId(id))
    throw badInput('after', 'This list has changed. Load it again from the top.');
  return { anchor, start, id };
}
