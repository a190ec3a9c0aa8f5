import { setImmediate } from 'node:timers/promises';
import { dropContacts, nameWithoutContacts, reachesSomebody } from './drop-contacts';
import { plainRows, RefusedRow, type FeedRows } from './feed-rows';
import { readAttendance, readConference, readPlace } from './meeting-place';
import type { FormatsOf } from './meeting-types';
import type { MeetingAttendance, MeetingFormat, RefusalReason } from './meeting-words';
import { isTimeZone } from './next-start';
import { plainLine, plainText } from './plain-text';
import { foldText } from './search-text';
import { readDays, readTime } from './weekly-time';

/** One weekly meeting (or one by appointment) of a feed, cleaned; nothing in it names a person. */
export interface FeedMeeting {
  /** Unique in its feed source; a row for several days gives one meeting each, with the day as suffix. */
  slug: string;
  name: string;
  /** 0 = Sunday; null, with `startTime`, means by appointment. */
  weekday: number | null;
  /** `HH:MM` in the meeting's zone. */
  startTime: string | null;
  /** `HH:MM`; at or before the start it means the next day. */
  endTime: string | null;
  timeZone: string;
  attendance: MeetingAttendance;
  /** As the feed wrote them, known or not. */
  typeCodes: string[];
  formats: MeetingFormat[];
  locationName: string | null;
  address: string | null;
  region: string | null;
  latitude: number | null;
  longitude: number | null;
  conferenceUrl: string | null;
  conferencePhone: string | null;
  notes: string | null;
  searchText: string;
}

/** A row that was not taken; `row` counts from 1. */
export interface FeedRefusal {
  row: number;
  reason: RefusalReason;
  slug: string | null;
  name: string | null;
}

/** What a feed amounts to: `rows` is always `imported` plus the number of refusals. */
export interface FeedReading {
  rows: number;
  /** Rows taken; a row for several days counts once and gives several meetings. */
  imported: number;
  meetings: FeedMeeting[];
  refusals: FeedRefusal[];
}

/** What a feed does not say itself and its source does. */
export interface FeedDefaults {
  /** Code of the catalogue; names the dictionary of the type codes. */
  fellowship: string;
  /** tz database name for rows without one. */
  timeZone: string;
}

const MAX_SLUG = 255;

/** Rows that are read before other work of the process gets its turn: some milliseconds. */
const ROWS_A_TURN = 50;

/** Reads rows in the words of Meeting Guide: each becomes a meeting (one per day) or a refusal with its reason. */
export function readMeetingGuide(rows: readonly unknown[], defaults: FeedDefaults): FeedReading {
  return readRows(plainRows(rows), defaults);
}

/** Reads the rows of any format, each put into the words of Meeting Guide first. */
export function readRows(feed: FeedRows, defaults: FeedDefaults): FeedReading {
  const { reading, take } = beginReading(feed, defaults);
  feed.rows.forEach(take);
  return reading;
}

/** The same for a process that must not stand still meanwhile: the largest feeds take seconds. */
export async function readRowsInTurns(feed: FeedRows, defaults: FeedDefaults): Promise<FeedReading> {
  const { reading, take } = beginReading(feed, defaults);
  for (const [index, row] of feed.rows.entries()) {
    if (index % ROWS_A_TURN === 0) await setImmediate();
    take(row, index);
  }
  return reading;
}

/** A reading that grows row by row. */
function beginReading({ rows, wordsOf, formatsOf }: FeedRows, defaults: FeedDefaults) {
  const reading: FeedReading = { rows: rows.length, imported: 0, meetings: [], refusals: [] };
  const taken = new Set<string>();
  const isZone = remember(isTimeZone);
  const take = (raw: unknown, index: number): void => {
    const row = wordsOf(raw);
    if (row instanceof RefusedRow) {
      reading.refusals.push({ row: index + 1, ...shown(row) });
      return;
    }
    const result = isObject(row) ? readRow(row, defaults, formatsOf, taken, isZone) : 'not_an_object';
    if (typeof result === 'string') {
      reading.refusals.push({ row: index + 1, reason: result, ...nameOf(row) });
      return;
    }
    reading.imported += 1;
    for (const meeting of result) {
      taken.add(meeting.slug);
      reading.meetings.push(meeting);
    }
  };
  return { reading, take };
}

type Row = Readonly<Record<string, unknown>>;

function readRow(
  row: Row,
  defaults: FeedDefaults,
  formatsOf: FormatsOf,
  taken: ReadonlySet<string>,
  isZone: (name: string) => boolean,
): FeedMeeting[] | RefusalReason {
  const slug = plainLine(row['slug'], 1_000);
  const name = nameWithoutContacts(plainLine(row['name'], 255));
  if (slug === '') return 'slug_missing';
  if (name === '') return 'name_missing';
  const days = readDays(row['day']);
  const start = readTime(row['time']);
  if (days.kind === 'unreadable') return 'day_unreadable';
  if (start.kind === 'unreadable') return 'time_unreadable';
  if (start.kind === 'absent' && days.kind === 'value') return 'day_without_time';
  if (start.kind === 'value' && days.kind === 'absent') return 'time_without_day';
  const timeZone = plainLine(row['timezone'], 100) || defaults.timeZone;
  if (!isZone(timeZone)) return 'time_zone_unknown';

  const weekdays = days.kind === 'value' ? days.value.days : [null];
  const isList = days.kind === 'value' && days.value.isList;
  const slugs = weekdays.map((weekday) => (isList ? `${slug}-${weekday}` : slug));
  if (slugs.some((each) => [...each].length > MAX_SLUG)) return 'slug_too_long';
  if (slugs.some((each) => taken.has(each))) return 'slug_repeated';

  const end = start.kind === 'value' ? readTime(row['end_time']) : null;
  const details = readDetails(row, name, (codes) => formatsOf(defaults.fellowship, codes));
  return weekdays.map((weekday, index) => ({
    slug: slugs[index]!,
    name,
    weekday,
    startTime: start.kind === 'value' ? start.value : null,
    endTime: end?.kind === 'value' ? end.value : null,
    timeZone,
    ...details,
  }));
}

type Details = Omit<FeedMeeting, 'slug' | 'name' | 'weekday' | 'startTime' | 'endTime' | 'timeZone'>;

function readDetails(row: Row, name: string, formatsFor: (codes: readonly string[]) => MeetingFormat[]): Details {
  const typeCodes = readTypes(row['types']);
  const { isExact, ...place } = readPlace(row);
  const conference = readConference(row);
  const locationName = dropContacts(plainLine(row['location'], 255)) || null;
  const notes = readNotes(row) || null;
  const found = [name, locationName, dropContacts(plainLine(row['group'], 255)), place.address, place.region, notes];
  return {
    attendance: readAttendance(row, { ...place, isExact }, conference, typeCodes),
    typeCodes,
    formats: formatsFor(typeCodes),
    locationName,
    ...place,
    ...conference,
    notes,
    searchText: foldText(found.filter(Boolean).join(' ')),
  };
}

/** Notes on the meeting, its rooms, its group and how to join, in this order; what names somebody is left out. */
function readNotes(row: Row): string {
  const fields = ['notes', 'location_notes', 'group_notes', 'conference_url_notes', 'conference_phone_notes'];
  const texts = fields.map((field) => dropContacts(plainText(row[field], 2_000))).filter(Boolean);
  return plainText([...new Set(texts)].join('\n'), 4_000);
}

/** Type codes from a list, `"C,M"`, `"[C]"` or `"['C', 'O']"`; an entry may be a number (`11`). */
function readTypes(value: unknown): string[] {
  const listed: unknown[] =
    typeof value === 'string'
      ? value
          .slice(0, 2_000)
          .replace(/^\s*\[|\]\s*$/g, '')
          .split(',')
      : [value].flat();
  const codes = listed.slice(0, 50).map((code) => plainLine(code, 60).replace(/^['"]|['"]$/g, ''));
  return [...new Set(codes)].filter((code) => code !== '' && !reachesSomebody(code));
}

function shown({ reason, slug, name }: RefusedRow): Omit<FeedRefusal, 'row'> {
  return { reason, slug: plainLine(slug, MAX_SLUG) || null, name: nameWithoutContacts(plainLine(name, 100)) || null };
}

function nameOf(row: unknown): { slug: string | null; name: string | null } {
  if (!isObject(row)) return { slug: null, name: null };
  return { slug: plainLine(row['slug'], 100) || null, name: nameWithoutContacts(plainLine(row['name'], 100)) || null };
}

/** Looking a zone up costs more than the rest of a row, and a feed names few. */
function remember(check: (name: string) => boolean): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const answer = known.get(name) ?? check(name);
    known.set(name, answer);
    return answer;
  };
}

function isObject(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
