import { parse } from 'csv-parse/sync';
import { mapRow, missingColumns, type ColumnMapping, type TableRow } from './column-mapping';
import { plainRows, RefusedRow, type FeedRows } from './feed-rows';
import { guessMapping } from './guess-mapping';
import { readBmltRows } from './read-bmlt';
import { isDeeperThan, MAX_DEPTH, MAX_FEED_ROWS, readRows, readText, unreadable } from './read-feed-file';

const LONGEST_RECORD = 200_000;
const MOST_COLUMNS = 300;

/** The rows of a file with the columns they have together, before anything is said of what those mean. */
export interface Table {
  columns: string[];
  rows: readonly (TableRow | RefusedRow)[];
}

/**
 * Reads CSV with a header: comma, semicolon or tab, UTF-8 or what spreadsheets write instead; a column without a name or
 * with one that stands twice gets a number.
 * @throws FeedUnreadable
 */
export function readCsv(bytes: Uint8Array): Table {
  const text = readText(bytes, 'windows-1252');
  const lines = parseCsv(text);
  const columns = columnNames(lines[0] ?? []);
  const rows = readRows(lines.slice(1)) as string[][];
  return { columns, rows: rows.map((line) => Object.fromEntries(columns.map((column, at) => [column, line[at]]))) };
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
      for (const column of Object.keys(row)) if (columns.size < MOST_COLUMNS) columns.add(column);
  return { columns: [...columns], rows };
}

/**
 * The rows of a table in the words of Meeting Guide: by the source's mapping; without one, Meeting Guide's and BMLT's own
 * columns are known, and others guessed by their names.
 * @throws FeedUnreadable when the mapping names a column that the table no longer has
 */
export function mapTable({ columns, rows }: Table, mapping: ColumnMapping | null): FeedRows {
  const present = new Set(columns);
  const missing = mapping ? missingColumns(mapping, present) : [];
  if (missing.length > 0)
    throw unreadable(
      'columns_changed',
      `The file has no column “${missing[0]}”, which the mapping of this source names.`,
    );
  if (!mapping && present.has('id_bigint') && present.has('weekday_tinyint')) return readBmltRows(rows);
  if (!mapping && present.has('slug') && present.has('name')) return plainRows(rows);
  const chosen = mapping ?? guessMapping(columns);
  const taken = new Set<string>();
  return plainRows(rows.map((row) => (row instanceof RefusedRow ? row : mapRow(row, chosen, taken))));
}

function parseCsv(text: string): string[][] {
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_RECORD,
      // One more than a feed may have, and the header.
      to: MAX_FEED_ROWS + 2,
    });
  } catch {
    throw unreadable('broken_csv', 'The file is not complete CSV: a quotation mark is opened and never closed.');
  }
}

/** The mark that stands most often in the first line. */
function delimiterOf(text: string): string {
  const header = text.slice(0, 20_000).split(/\r|\n/, 1)[0]!;
  const count = (mark: string): number => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function columnNames(header: readonly string[]): string[] {
  const taken = new Set<string>();
  return header.slice(0, MOST_COLUMNS).map((cell, at) => {
    const name = cell.trim().slice(0, 180) || `Column ${at + 1}`;
    const own = taken.has(name) ? `${name} (${at + 1})` : name;
    taken.add(own);
    return own;
  });
}

function readLine(line: string): TableRow | RefusedRow {
  if (isDeeperThan(line, MAX_DEPTH)) return new RefusedRow('line_broken');
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
