import { z } from 'zod';
import { badInput } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { meetingLanguages } from '@stepwell/kernel/meeting-languages';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { PageRequest } from '@stepwell/platform/graphql/paging';
import { FeedSource } from './feed-source.entity';
import { languageCondition } from './meeting-languages';
import { meetingAttendances, meetingFormats, type MeetingAttendance } from './meeting-words';
import { nearCondition, type NearPlace } from './near-place';
import { nearWords } from './near-words';
import { nextStart } from './next-start';
import { searchWords } from './search-text';

/** Parts of a search cursor: the instant the list was begun at, the last start seen (or ''), the last id seen. */
export const SEARCH_KEY_LENGTH = 3;

/** One hit, with the key that the next page continues from. */
export interface MeetingHit {
  id: Id;
  key: [anchor: string, start: string, id: Id];
}

const WITHIN_HOURS = 'Look within 1 to 168 hours.';
const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Write a time like 19:30.' });

const filterSchema = z.object({
  words: z.string().max(200, { error: 'Search with at most 200 characters.' }).nullish(),
  weekday: z
    .int()
    .min(0, { error: 'A weekday is 0 (Sunday) to 6.' })
    .max(6, { error: 'A weekday is 0 (Sunday) to 6.' })
    .nullish(),
  startsFrom: localTime.nullish(),
  startsBefore: localTime.nullish(),
  startsWithinHours: z.int().min(1, { error: WITHIN_HOURS }).max(168, { error: WITHIN_HOURS }).nullish(),
  formats: z.array(z.enum(meetingFormats)).max(meetingFormats.length).nullish(),
  fellowship: z
    .string()
    .max(40, { error: 'Choose a fellowship from the list.' })
    .refine((code) => !code.includes('\0'), { error: 'Choose a fellowship from the list.' })
    .nullish(),
  language: z.enum(meetingLanguages, { error: 'Choose a language from the list.' }).nullish(),
  attendance: z.enum(meetingAttendances).nullish(),
  sourceId: z.string().refine(isId, { error: 'Choose a source from the list.' }).nullish(),
  welcomesMedication: z.boolean().nullish(),
  isHidden: z.boolean().nullish(),
});

/** What to look for; all of it must hold. */
export type MeetingSearch = Omit<z.input<typeof filterSchema>, 'language'> & { language?: string | null };

/** A weekly slot with the number of meetings that match in it. */
interface Slot {
  zone: string | null;
  weekday: number | null;
  time: string | null;
  meetings: number;
}

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
  near: NearPlace | null = null,
): Promise<{ hits: MeetingHit[]; totalCount: number }> {
  const search = parseInput(filterSchema, filter, 'filter');
  if (search.sourceId) await tx.repo(FeedSource).get(search.sourceId);
  const conditions = await conditionsOf(tx, search, near);
  const slots = await tx.query<Slot>(
    `select case when ${IS_TIMED} then m.time_zone end as zone, m.weekday, m.start_time::text as time, count(*)::int as meetings
       from organization_meetings m where ${conditions.sql} group by m.time_zone, m.weekday, m.start_time, ${IS_TIMED}`,
    conditions.values,
  );
  const cursor = page.after ? readCursor(page.after) : null;
  const anchor = cursor?.anchor ?? (await tx.now());
  const hours = search.startsWithinHours ?? null;
  const timed = upcoming(slots, anchor, hours);
  const totalCount = (hours === null ? slots : timed).reduce((sum, slot) => sum + slot.meetings, 0);
  const hits = await readTimed(tx, conditions, timed, cursor, page.limit);
  const hasUntimed = slots.some(({ zone }) => zone === null);
  if (hours === null && hasUntimed && hits.length < page.limit)
    hits.push(...(await readUntimed(tx, conditions, cursor, page.limit - hits.length)));
  return {
    totalCount,
    hits: hits.map(({ id, start }) => ({ id, key: [anchor.toISOString(), start?.toISOString() ?? '', id] })),
  };
}

/** What a meeting `m` must fulfil, as SQL whose parameters stand first. */
interface Conditions {
  sql: string;
  values: unknown[];
}

async function conditionsOf(
  tx: Transaction,
  search: z.output<typeof filterSchema>,
  near: NearPlace | null,
): Promise<Conditions> {
  const values: unknown[] = [tx.ctx.organizationId];
  const parts = ['m.organization_id = $1', 'm.is_listed', search.isHidden ? 'm.is_hidden' : 'not m.is_hidden'];
  const add = (value: unknown, part: (hole: string) => string): void => {
    if (value !== null && value !== undefined && value !== '') parts.push(part(`$${values.push(value)}`));
  };
  add(search.weekday, (hole) => `m.weekday = ${hole}`);
  add(search.formats?.length ? search.formats : null, (hole) => `m.formats @> ${hole}::text[]`);
  addTimes(search, values, parts);
  add(search.fellowship, (hole) => `m.fellowship = ${hole}`);
  add(attendancesFor(search.attendance), (hole) => `m.attendance = any(${hole})`);
  add(search.sourceId, (hole) => `m.feed_source_id = ${hole}`);
  for (const alike of await nearWords(tx, searchWords(search.words ?? ''))) {
    const patterns = alike.map((word) => `m.search_text like $${values.push(`%${word}%`)}`);
    parts.push(`(${patterns.join(' or ')})`);
  }
  const hole = (value: unknown): string => `$${values.push(value)}`;
  if (search.language) parts.push(languageCondition(search.language, hole));
  if (near) parts.push(nearCondition(near, hole));
  if (search.welcomesMedication)
    parts.push(`exists (select from meeting_marks k where k.organization_id = m.organization_id
      and k.kind = 'welcomes_medication' and (k.meeting_id = m.id or k.directory_meeting_id = m.id))`);
  return { sql: parts.join(' and '), values };
}

/** Wall-clock times of the meeting's own zone; a window may pass midnight. */
function addTimes(
  { startsFrom, startsBefore }: z.output<typeof filterSchema>,
  values: unknown[],
  parts: string[],
): void {
  const from = startsFrom ? `m.start_time >= $${values.push(startsFrom)}::time` : null;
  const before = startsBefore ? `m.start_time < $${values.push(startsBefore)}::time` : null;
  if (!from || !before) parts.push(...[from, before].filter((part) => part !== null));
  else parts.push(`(${from} ${startsFrom! < startsBefore! ? 'and' : 'or'} ${before})`);
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

/** Slots by their next start, those within so many hours only. */
function upcoming(slots: readonly Slot[], anchor: Date, hours: number | null): (Slot & { start: Date })[] {
  const last = hours === null ? Infinity : anchor.getTime() + hours * 3_600_000;
  return slots
    .map((slot) => ({
      ...slot,
      start: slot.zone ? nextStart({ weekday: slot.weekday, startTime: slot.time, timeZone: slot.zone }, anchor) : null,
    }))
    .filter((slot): slot is Slot & { start: Date } => slot.start !== null && slot.start.getTime() <= last)
    .sort((a, b) => a.start.getTime() - b.start.getTime());
}

async function readTimed(
  tx: Transaction,
  { sql, values }: Conditions,
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
  const hole = (number: number): string => `$${values.length + number}`;
  return tx.query<FoundMeeting>(
    `select m.id, s.start
       from unnest(${hole(1)}::text[], ${hole(2)}::smallint[], ${hole(3)}::time[], ${hole(4)}::timestamptz[])
         as s (zone, weekday, time, start)
       join organization_meetings m on m.time_zone = s.zone and m.weekday = s.weekday and m.start_time = s.time
      where ${sql} and ${IS_TIMED}
        -- Said of the meetings by themselves too, so that an index finds them.
        and m.weekday = any(${hole(2)}::smallint[]) and m.start_time = any(${hole(3)}::time[])
        and (${hole(5)}::timestamptz is null or (s.start, m.id) > (${hole(5)}, ${hole(6)}::uuid))
      order by s.start, m.id limit ${hole(7)}`,
    [
      ...values,
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
  { sql, values }: Conditions,
  cursor: Cursor | null,
  limit: number,
): Promise<FoundMeeting[]> {
  const hole = (number: number): string => `$${values.length + number}`;
  return tx.query<FoundMeeting>(
    `select m.id, null::timestamptz as start from organization_meetings m
      where ${sql} and not ${IS_TIMED} and (${hole(1)}::uuid is null or m.id > ${hole(1)})
      order by m.id limit ${hole(2)}`,
    [...values, cursor && !cursor.start ? cursor.id : null, limit],
  );
}

function readCursor([anchorText, startText, id]: readonly string[]): Cursor {
  const anchor = new Date(anchorText!);
  const start = startText === '' ? null : new Date(startText!);
  const isDate = (date: Date): boolean => date.getTime() > 0 && date.getTime() < 8e12;
  if (!isDate(anchor) || (start && !isDate(start)) || !isId(id))
    throw badInput('after', {
      en: 'This list has changed. Load it again from the top.',
      es: 'Esta lista cambió. Vuelve a cargarla desde el principio.',
    });
  return { anchor, start, id };
}
