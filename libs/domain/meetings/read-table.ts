import { parse } from 'csv-parse/sync';
import { isDeeperThan, MAX_JSON_DEPTH } from '@stepwell/kernel/json-depth';
import { csvLines, csvOptions } from '@stepwell/platform/files/csv';
import { mapRow, missingColumns, type ColumnMapping, type TableRow } from './column-mapping';
import { plainRows, RefusedRow, type FeedRows } from './feed-rows';
import { guessMapping } from './guess-mapping';
import { readBmltRows } from './read-bmlt';
import { FeedUnreadable, MAX_FEED_ROWS, readRows, readText, unreadable } from './read-feed-file';

/** The widest list of the corpus has 33. */
const MOST_COLUMNS = 200;
/** One more than a feed may have, and the header. */
const MOST_LINES = MAX_FEED_ROWS + 2;

/** The rows of a file with the columns they have together, before anything is said of what those mean. */
export interface Table {
  columns: string[];
  rows: readonly unknown[];
  /** One of them as columns with their values. */
  rowOf: (row: unknown) => TableRow | RefusedRow;
}

/**
 * Reads CSV with a header: comma, semicolon or tab, UTF-8 or what spreadsheets write instead; a column without a name or
 * with one that stands twice gets a number.
 * @throws FeedUnreadable
 */
export function readCsv(bytes: Uint8Array): Table {
  const text = readText(bytes, 'windows-1252');
  try {
    return tableOf(parse(text, csvOptions(text, MOST_LINES)));
  } catch (error) {
    throw csvFault(error);
  }
}

/** The same for a process that must not stand still meanwhile. @throws FeedUnreadable */
export async function readCsvInTurns(bytes: Uint8Array): Promise<Table> {
  const text = readText(bytes, 'windows-1252');
  const lines: string[][] = [];
  try {
    for await (const line of csvLines(text, MOST_LINES)) lines.push(line);
    return tableOf(lines);
  } catch (error) {
    throw csvFault(error);
  }
}

/** Reads NDJSON, one object a line; what stands inside an object is named by its path. @throws FeedUnreadable */
export function readNdjson(bytes: Uint8Array): Table {
  const lines = readText(bytes)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');
  const rows = readRows(lines).map((line) => readLine(line as string));
  const columns = new Set<string>();
  for (const row of rows)
    if (!(row instanceof RefusedRow))
      for (const column of Object.keys(row)) {
        columns.add(column);
        if (columns.size > MOST_COLUMNS) throw tooManyColumns();
      }
  return { columns: [...columns], rows, rowOf: (row) => row as TableRow | RefusedRow };
}

/**
 * The rows of a table in the words of Meeting Guide: by the source's mapping; without one, Meeting Guide's and BMLT's own
 * columns are known, and others guessed by their names.
 * @throws FeedUnreadable when the mapping names a column that the table no longer has
 */
export function mapTable({ columns, rows, rowOf }: Table, mapping: ColumnMapping | null): FeedRows {
  const present = new Set(columns);
  const missing = mapping ? missingColumns(mapping, present) : [];
  if (missing.length > 0)
    throw unreadable(
      'columns_changed',
      `The file has no column “${missing[0]}”, which the mapping of this source names.`,
    );
  const through = (feed: FeedRows): FeedRows => ({
    ...feed,
    wordsOf: (raw) => {
      const row = rowOf(raw);
      return row instanceof RefusedRow ? row : feed.wordsOf(row);
    },
  });
  if (!mapping && isBmlt(present)) return through(readBmltRows(rows));
  const plain = plainRows(rows);
  if (!mapping && isMeetingGuide(present)) return through(plain);
  const chosen = mapping ?? guessMapping(columns);
  const taken = new Set<string>();
  return through({ ...plain, wordsOf: (row) => mapRow(row as TableRow, chosen, taken) });
}

/** Tells whether the columns of a table are Meeting Guide's or BMLT's own, which need no mapping. */
export function speaksForItself(columns: readonly string[]): boolean {
  const present = new Set(columns);
  return isBmlt(present) || isMeetingGuide(present);
}

function isBmlt(columns: ReadonlySet<string>): boolean {
  return columns.has('id_bigint') && columns.has('weekday_tinyint');
}

function isMeetingGuide(columns: ReadonlySet<string>): boolean {
  return columns.has('slug') && columns.has('name');
}

function tableOf(lines: readonly string[][]): Table {
  const columns = columnNames(lines[0] ?? []);
  return {
    columns,
    rows: readRows(lines.slice(1)),
    rowOf: (line) => Object.fromEntries(columns.map((column, at) => [column, (line as string[])[at]])),
  };
}

function csvFault(error: unknown): FeedUnreadable {
  if (error instanceof FeedUnreadable) return error;
  return unreadable('broken_csv', 'The file is not complete CSV: a quotation mark is opened and never closed.');
}

function tooManyColumns(): FeedUnreadable {
  return unreadable('too_many_columns', `The file has more than ${MOST_COLUMNS} columns.`);
}

function columnNames(header: readonly string[]): string[] {
  if (header.length > MOST_COLUMNS) throw tooManyColumns();
  const taken = new Set<string>();
  return header.map((cell, at) => {
    const name = cell.trim().slice(0, 180) || `Column ${at + 1}`;
    const own = taken.has(name) ? `${name} (${at + 1})` : name;
    taken.add(own);
    return own;
  });
}

function readLine(line: string): TableRow | RefusedRow {
  if (isDeeperThan(line, MAX_JSON_DEPTH)) return new RefusedRow('line_broken');
  try {
    const value = JSON.parse(line) as unknown;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return new RefusedRow('not_an_object');
    return Object.fromEntries(flatten(value as TableRow));
  } catch {
    return new RefusedRow('line_broken');
  }
}

/** One level of objects inside an object, as mongoexport and friends write places and ids. */
function flatten(row: TableRow): [string, unknown][] {
  return Object.entries(row).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).map(([inner, each]): [string, unknown] => [`${key}.${inner}`, each])
      : [[key, value] as [string, unknown]],
  );
}
