import { AppError } from '@stepwell/kernel/errors';
import { isDeeperThan, MAX_JSON_DEPTH } from '@stepwell/kernel/json-depth';
import type { FeedFault } from './meeting-words';

/** Most bytes an uploaded feed may have. */
export const MAX_FEED_BYTES = 20_000_000;
/** Most rows a feed may have; the largest intergroup lists a few thousand. */
export const MAX_FEED_ROWS = 50_000;

/**
 * Reads the bytes of a Meeting Guide feed as its list of rows, unread.
 * @throws AppError FEED_UNREADABLE that says what the file is instead of a bare JSON list
 */
export function readFeedFile(bytes: Uint8Array): unknown[] {
  const parsed = readFeedJson(bytes);
  const rows = Array.isArray(parsed) ? (parsed as unknown[]) : airtableRows(parsed);
  if (rows === null)
    throw unreadable('not_a_list', 'The file holds JSON, but not a list: Meeting Guide begins with [ and ends with ].');
  return readRows(rows);
}

/** Reads the bytes of a feed as JSON, whatever it holds. @throws AppError FEED_UNREADABLE */
export function readFeedJson(bytes: Uint8Array): unknown {
  const text = readText(bytes);
  if (isDeeperThan(text, MAX_JSON_DEPTH))
    throw unreadable('too_deep', 'The file is nested more deeply than any list of meetings.');
  return parse(text);
}

/**
 * The text of a feed, trimmed.
 * @param otherwise the encoding that stands in for UTF-8 where the bytes are none
 * @throws AppError FEED_UNREADABLE for nothing at all, a web page, or bytes that are no text
 */
export function readText(bytes: Uint8Array, otherwise?: 'windows-1252'): string {
  const text = decode(bytes, otherwise).trim();
  if (text === '') throw unreadable('empty', 'The file is empty.');
  if (text.startsWith('<')) throw unreadable('web_page', 'The file is a web page, not a list of meetings.');
  return text;
}

/** The rows of a feed, if they are some and not too many. @throws AppError FEED_UNREADABLE */
export function readRows(rows: readonly unknown[]): unknown[] {
  if (rows.length === 0) throw unreadable('empty_list', 'The list in this file is empty.');
  if (rows.length > MAX_FEED_ROWS) throw unreadable('too_many_rows', `The file has more than ${MAX_FEED_ROWS} rows.`);
  return [...rows];
}

/** The refusal of a whole feed, with what is wrong as a code. */
export class FeedUnreadable extends AppError {
  constructor(
    readonly fault: FeedFault,
    message: string,
  ) {
    super('FEED_UNREADABLE', { message });
  }
}

/** The refusal of a whole feed: why, and that nothing was changed. */
export function unreadable(fault: FeedFault, why: string): FeedUnreadable {
  return new FeedUnreadable(fault, `${why} Nothing was changed.`);
}

function decode(bytes: Uint8Array, otherwise: 'windows-1252' | undefined): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // A UTF-16 file or a picture is full of zero bytes; a spreadsheet's text has none.
    if (otherwise && !bytes.includes(0)) return new TextDecoder(otherwise).decode(bytes);
    throw unreadable('not_text', 'The file is not text in UTF-8.');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw unreadable(
      'broken_json',
      'The file is not complete JSON: something is missing in it or stands after its end.',
    );
  }
}

/** Rows of what Airtable and its proxies answer, `{"records": [{"fields": {…}}]}`; null for anything else. */
function airtableRows(parsed: unknown): unknown[] | null {
  const { records } = (parsed ?? {}) as { records?: unknown };
  if (!Array.isArray(records)) return null;
  return records.map((record: unknown) => (record as { fields?: unknown } | null)?.fields ?? record);
}
