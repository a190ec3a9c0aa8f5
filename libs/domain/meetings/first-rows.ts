import { withoutContacts } from './drop-contacts';
import type { FeedSource } from './feed-source.entity';
import { readText } from './read-feed-file';
import { readCsv, readNdjson, speaksForItself, type Table } from './read-table';

/** Most characters of a table that people are shown to name its columns by. */
const LENGTH = 20_000;
/** Lines of one cell that a cut may have gone through. */
const MOST_LINES_OF_A_ROW = 50;

/** The beginning of a table, without addresses and numbers; null for a list that has no columns. */
export interface FirstRows {
  text: string | null;
  /** Nothing is taken of it before somebody has said which column holds what. */
  mustBeNamed: boolean;
}

/** The first whole rows of a list in the format of its source. @throws FeedUnreadable for what is no text or no table */
export function firstRowsOf(body: Uint8Array, { format, columnMapping }: FeedSource): FirstRows {
  if (format !== 'csv' && format !== 'ndjson') return { text: null, mustBeNamed: false };
  const begins = body.subarray(0, LENGTH);
  const isCut = body.length > LENGTH;
  // The last line, and with it a letter that the cut went through, is left out.
  const end = Math.max(begins.lastIndexOf(10), begins.lastIndexOf(13));
  const text = readText(isCut && end > 0 ? begins.subarray(0, end) : begins, 'windows-1252');
  const { whole, columns } = wholeRows(text, format === 'csv' ? readCsv : readNdjson, isCut ? MOST_LINES_OF_A_ROW : 0);
  return { text: withoutContacts(whole), mustBeNamed: !columnMapping && !speaksForItself(columns) };
}

/** A cut inside a cell of several lines leaves its quotation mark open: what the row began with goes too. */
function wholeRows(text: string, read: (bytes: Buffer) => Table, linesToDrop: number) {
  for (let whole = text, dropped = 0; ; dropped += 1) {
    try {
      return { whole, columns: read(Buffer.from(whole)).columns };
    } catch (error) {
      const end = whole.lastIndexOf('\n');
      if (dropped >= linesToDrop || end < 0) throw error;
      whole = whole.slice(0, end);
    }
  }
}
