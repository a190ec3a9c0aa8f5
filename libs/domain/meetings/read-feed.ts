import type { ColumnMapping } from './column-mapping';
import { plainRows, type FeedRows } from './feed-rows';
import type { FeedFormat } from './meeting-words';
import { readBmlt } from './read-bmlt';
import { readFeedFile, readFeedJson } from './read-feed-file';
import { readRows, readRowsInTurns, type FeedDefaults, type FeedReading } from './read-meeting-guide';
import { mapTable, readCsv, readCsvInTurns, readNdjson } from './read-table';

/** How a source's list is written, and what its source says for it. */
export interface FeedShape extends FeedDefaults {
  format: FeedFormat;
  /** Which columns hold what, for CSV and NDJSON; null where their names are to tell. */
  mapping: ColumnMapping | null;
}

/**
 * Reads the bytes of a list in the format of its source: whatever the format, every row is a meeting (one a day) or a
 * refusal with its reason.
 * @throws FeedUnreadable when the whole of it is something else; nothing is taken then
 */
export function readFeed(bytes: Uint8Array, shape: FeedShape): FeedReading {
  return readRows(rowsOf(bytes, shape), shape);
}

/** The same for a process that must not stand still meanwhile. @throws FeedUnreadable */
export async function readFeedInTurns(bytes: Uint8Array, shape: FeedShape): Promise<FeedReading> {
  const { format, mapping } = shape;
  const rows = format === 'csv' ? mapTable(await readCsvInTurns(bytes), mapping) : rowsOf(bytes, shape);
  return readRowsInTurns(rows, shape);
}

function rowsOf(bytes: Uint8Array, { format, mapping }: FeedShape): FeedRows {
  switch (format) {
    case 'meeting_guide':
      return plainRows(readFeedFile(bytes));
    case 'bmlt':
      return readBmlt(readFeedJson(bytes));
    case 'csv':
      return mapTable(readCsv(bytes), mapping);
    case 'ndjson':
      return mapTable(readNdjson(bytes), mapping);
  }
}
