import { readBmltFormats, type BmltFormats } from './bmlt-formats';
import { RefusedRow, type FeedRows } from './feed-rows';
import { plainLine, plainText } from './plain-text';
import { readRows, unreadable } from './read-feed-file';
import { readTime } from './weekly-time';

type Row = Readonly<Record<string, unknown>>;

const DAY_MINUTES = 24 * 60;
/** Stands between the label and the value of a field that a server's people added. */
const LABEL_END = '#@-@#';

/**
 * Reads what BMLT's `GetSearchResults` answers: a list of meetings, or `{"meetings": […], "formats": […]}` when formats
 * were asked for too; every value is text. `table` is an answer of `GetFormats`, for a list that came without one.
 * @throws FeedUnreadable also for an empty answer, which BMLT gives to any question it does not understand
 */
export function readBmlt(parsed: unknown, table?: unknown): FeedRows {
  const { meetings, formats } = (parsed ?? {}) as { meetings?: unknown; formats?: unknown };
  const rows = Array.isArray(parsed) ? (parsed as unknown[]) : Array.isArray(meetings) ? (meetings as unknown[]) : null;
  if (rows === null)
    throw unreadable('not_a_list', 'The file holds JSON, but not what BMLT answers to a search for meetings.');
  return readBmltRows(readRows(rows), table ?? formats);
}

/** Rows with BMLT's field names, from JSON or from its CSV. */
export function readBmltRows(rows: readonly unknown[], table?: unknown): FeedRows {
  const formats = readBmltFormats(table);
  return {
    rows,
    wordsOf: (row) => (isObject(row) ? guideRow(row, formats) : row),
    formatsOf: formats.formatsOf,
  };
}

function guideRow(row: Row, formats: BmltFormats): Row | RefusedRow {
  const id = plainLine(row['id_bigint'], 40);
  const name = plainLine(row['meeting_name'], 255);
  if (id === '') return new RefusedRow('slug_missing', null, name || null);
  const slug = `${serverOf(row['root_server_uri'])}${id}`;
  if (plainLine(row['published'], 5) === '0') return new RefusedRow('unpublished', slug, name || null);
  const codes = codesOf(row, formats);
  return {
    slug,
    name,
    ...timesOf(row),
    timezone: row['time_zone'],
    types: codes,
    attendance_option: attendanceOf(row, codes),
    location: row['location_text'],
    address: row['location_street'],
    city: row['location_municipality'],
    state: row['location_province'],
    postal_code: row['location_postal_code_1'],
    country: row['location_nation'],
    region: row['location_city_subsection'] || row['location_sub_province'],
    sub_region: row['location_neighborhood'],
    latitude: row['latitude'],
    longitude: row['longitude'],
    conference_url: row['virtual_meeting_link'],
    conference_phone: row['phone_meeting_number'],
    conference_url_notes: row['virtual_meeting_additional_info'],
    notes: row['comments'],
    location_notes: ['location_info', 'bus_lines', 'train_lines'].map((field) => labelled(row[field])).join('\n'),
  };
}

/** Ids are unique on their server only; an answer that gathers several servers says whose each is. */
function serverOf(uri: unknown): string {
  const text = plainLine(uri, 500);
  if (!/^https?:\/\/[^/]/i.test(text) || !URL.canParse(text)) return '';
  const { host, pathname } = new URL(text);
  return `${host}${pathname.endsWith('/') ? pathname.slice(0, -1) : pathname}#`;
}

function codesOf(row: Row, formats: BmltFormats): string[] {
  const listed = (field: string): string[] =>
    plainLine(row[field], 500)
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean);
  const known = formats.keysOf(listed('format_shared_id_list'));
  return known.length > 0 ? known : listed('formats');
}

function attendanceOf(row: Row, codes: readonly string[]): string | undefined {
  const kinds: Readonly<Record<string, string>> = { '1': 'in_person', '2': 'online', '3': 'hybrid' };
  const kind = kinds[plainLine(row['venue_type'], 5)];
  const says = (code: string): boolean => codes.some((each) => each.toUpperCase() === code);
  if (says('TC') && kind !== 'online' && !says('VM')) return 'inactive';
  return kind ?? (says('HY') ? 'hybrid' : says('VM') ? 'online' : undefined);
}

/** BMLT counts 1 = Sunday to 7, writes midnight as 24:00:00 too, and says how long a meeting lasts. */
function timesOf(row: Row): { day: unknown; time: unknown; end_time: string | null } {
  const dayText = plainLine(row['weekday_tinyint'], 20);
  const day = /^[1-7]$/.test(dayText) ? Number(dayText) - 1 : dayText && 'none';
  const isNextMidnight = /^24:00/.test(plainLine(row['start_time'], 20));
  const time = isNextMidnight ? '00:00' : row['start_time'];
  return {
    day: isNextMidnight && typeof day === 'number' ? (day + 1) % 7 : day,
    time,
    end_time: endOf(time, plainLine(row['duration_time'], 20)),
  };
}

function endOf(start: unknown, duration: string): string | null {
  const from = readTime(start);
  const length = minutesOf(duration);
  // No length stands for the server's default, which the answer does not tell.
  if (from.kind !== 'value' || length === 0 || length > DAY_MINUTES) return null;
  const end = (minutesOf(from.value) + length) % DAY_MINUTES;
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
}

function minutesOf(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number);
  return Number.isInteger(hours) && Number.isInteger(minutes) ? hours! * 60 + minutes! : 0;
}

function labelled(value: unknown): string {
  const [label, ...rest] = plainText(value, 2_000).split(LABEL_END);
  return rest.length === 0 ? label! : rest[0] === '' ? '' : `${label}: ${rest.join(' ')}`;
}

function isObject(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
