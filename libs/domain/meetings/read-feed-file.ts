import { AppError } from '@stepwell/kernel/errors';
import type { FeedFault } from './meeting-words';

/** Most bytes an uploaded feed may have. */
export const MAX_FEED_BYTES = 20_000_000;
/** Most rows a feed may have; the largest intergroup lists a few thousand. */
export const MAX_FEED_ROWS = 50_000;

const MAX_DEPTH = 32;

/**
 * Reads the bytes of a feed as its list of rows, unread.
 * @throws AppError FEED_UNREADABLE that says what the file is instead of a bare JSON list
 */
export function readFeedFile(bytes: Uint8Array): unknown[] {
  const text = decode(bytes).trim();
  if (text === '') throw unreadable('empty', 'The file is empty.');
  if (text.startsWith('<')) throw unreadable('web_page', 'The file is a web page, not a list of meetings.');
  if (isDeeperThan(text, MAX_DEPTH))
    throw unreadable('too_deep', 'The file is nested more deeply than any list of meetings.');
  const parsed = parse(text);
  const rows = Array.isArray(parsed) ? (parsed as unknown[]) : airtableRows(parsed);
  if (rows === null)
    throw unreadable('not_a_list', 'The file holds JSON, but not a list: Meeting Guide begins with [ and ends with ].');
  if (rows.length === 0) throw unreadable('empty_list', 'The list in this file is empty.');
  if (rows.length > MAX_FEED_ROWS) throw unreadable('too_many_rows', `The file has more than ${MAX_FEED_ROWS} rows.`);
  return rows;
}

/** The refusal of a whole feed, with what is wrong as a code. */
export class FeedUnreadable extends AppError {
  constructor(
    readonly fault: FeedFault,
    message: string,
    /** Meetings that the feed no longer lists, where that is what is wrong. */
    readonly missing = 0,
  ) {
    super('FEED_UNREADABLE', { message });
  }
}

/** The refusal of a whole feed: why, and that nothing was changed. */
export function unreadable(fault: FeedFault, why: string, missing?: number): FeedUnreadable {
  return new FeedUnreadable(fault, `${why} Nothing was changed.`, missing);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
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

/** Counts open brackets outside strings, so that a hostile depth is refused before it is built. */
function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 92) at += 1;
      else if (code === 34) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 91 || code === 123) {
      depth += 1;
      if (depth > limit) return true;
    } else if (code === 93 || code === 125) depth -= 1;
  }
  return false;
}
