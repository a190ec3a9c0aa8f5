import type { ColumnMapping } from './column-mapping';
import { plainRows, type FeedRows } from './feed-rows';
import { ownFormatsOf } from './meeting-types';
import type { FeedFormat } from './meeting-words';
import type { OwnMeetingType } from './own-path.entity';
import { readBmlt } from './read-bmlt';
import { readFeedFile, readFeedJson } from './read-feed-file';
import { readRows, readRowsInTurns, type FeedDefaults, type FeedReading } from './read-meeting-guide';
import { mapTable, readCsv, readCsvInTurns, readNdjson } from './read-table';

/** How a source's list is written, and what its source says for it. */
export interface FeedShape extends FeedDefaults {
  format: FeedFormat;
  /** Which columns hold what, for CSV and NDJSON; null where their names are to tell. */
  mapping: ColumnMapping | null;
  /** Of a fellowship that is an organization's own path; left out for one of the catalogue. */
  ownTypes?: readonly OwnMeetingType[] | undefined;
}

/**
 * Reads the bytes of a list in the format of its source: whatever the format, every row is a meeting (one a day) or a
 * refusal with its reason.
 * @throws FeedUnreadable when the whole of it is something else; nothing is taken then
 */
export function readFeed(bytes: Uint8Array, shape: FeedShape): FeedReading {
  return readRows(inOwnTypes(rowsOf(bytes, shape), shape), shape);
}

/** The same for a process that must not stand still meanwhile. @throws FeedUnreadable */
export async function readFeedInTurns(bytes: Uint8Array, shape: FeedShape): Promise<FeedReading> {
  const { format, mapping } = shape;
  const rows = format === 'csv' ? mapTable(await readCsvInTurns(bytes), mapping) : rowsOf(bytes, shape);
  return readRowsInTurns(inOwnTypes(rows, shape), shape);
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

/** A BMLT server says itself what its codes stand for. */
function inOwnTypes(feed: FeedRows, { format, ownTypes }: FeedShape): FeedRows {
  return ownTypes && format !== 'bmlt' ? { ...feed, formatsOf: ownFormatsOf(ownTypes) } : feed;
}
