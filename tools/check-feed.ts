import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { columnMappingSchema, mappedFields, type ColumnMapping } from '@stepwell/domain/meetings/column-mapping';
import { fellowships, isFellowship } from '@stepwell/domain/meetings/fellowships';
import { feedFormats, type RefusalReason } from '@stepwell/domain/meetings/meeting-words';
import { isTimeZone } from '@stepwell/domain/meetings/next-start';
import { readFeed, type FeedShape } from '@stepwell/domain/meetings/read-feed';
import { MAX_FEED_BYTES } from '@stepwell/domain/meetings/read-feed-file';
import type { FeedReading, FeedRefusal } from '@stepwell/domain/meetings/read-meeting-guide';
import { AppError } from '@stepwell/kernel/errors';
import { FileRefused, type CheckOutput } from './check-output';

const USAGE =
  'Usage: npm run feed:check -- FILE --format meeting-guide|bmlt|csv|ndjson [--fellowship AA] ' +
  '[--time-zone America/Chicago] [--map name=Title --map time=Time+AMPM] [--json]';
/** Refused rows that are shown; the counts are of all. */
const SHOWN_REFUSALS = 20;

const why: Record<RefusalReason, string> = {
  not_an_object: 'It is not an object with fields.',
  line_broken: 'Its line is not complete JSON.',
  unpublished: 'Its own list says that it shall not be shown.',
  slug_missing: 'It has no slug or id, by which a meeting is known again.',
  slug_too_long: 'Its slug is longer than 255 characters.',
  slug_repeated: 'An earlier row has the same slug.',
  name_missing: 'It has no name.',
  day_unreadable: 'Its day is none of 0 (Sunday) to 6.',
  time_unreadable: 'Its time is not like 19:00 or 7:00 PM.',
  day_without_time: 'It has a day but no time.',
  time_without_day: 'It has a time but no day.',
  time_zone_unknown: 'Its time zone is not in the tz database.',
};

/**
 * Reads a feed file with the product's own reader and prints what an import would take and refuse.
 * @returns the exit code: 0 when at least one row would be taken
 */
export function checkFeed(args: readonly string[], { say, complain }: CheckOutput): number {
  let reading: FeedReading = { rows: 0, imported: 0, meetings: [], refusals: [] };
  let refusal: string | undefined;
  try {
    const options = readOptions(args);
    reading = readFeed(readBytes(options.file), options);
    for (const line of tableOf(options.file, reading)) say(line);
    if (reading.imported === 0) refusal = 'None of the rows in this file can be read as a meeting.';
  } catch (error) {
    refusal = sentenceOf(error);
  }
  if (refusal !== undefined) complain(refusal);
  if (args.includes('--json')) say(JSON.stringify(countsOf(reading)));
  return refusal === undefined ? 0 : 1;
}

function readOptions(args: readonly string[]): FeedShape & { file: string } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'meeting-guide' },
      fellowship: { type: 'string' },
      // Rows without a zone of their own get one; no row is taken or refused for it.
      'time-zone': { type: 'string', default: 'America/New_York' },
      map: { type: 'string', multiple: true },
      json: { type: 'boolean' },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new FileRefused(`Name one file. ${USAGE}`);
  const format = feedFormats.find((each) => each === values.format.replaceAll('-', '_'));
  if (!format) throw new FileRefused('The formats are meeting-guide, bmlt, csv and ndjson.');
  // Which dictionary reads the type codes; no row is taken or refused for it either.
  const { fellowship = format === 'bmlt' ? 'NA' : 'AA', 'time-zone': timeZone } = values;
  if (!isFellowship(fellowship))
    throw new FileRefused(`Name the fellowship with --fellowship: ${fellowships.map(({ code }) => code).join(', ')}.`);
  if (!isTimeZone(timeZone)) throw new FileRefused('The time zone is not in the tz database; write America/Chicago.');
  return { file, format, fellowship, timeZone, mapping: values.map ? readMapping(values.map) : null };
}

function readMapping(pairs: readonly string[]): ColumnMapping {
  const mapped = pairs.map((pair) => {
    const at = pair.indexOf('=');
    return { field: pair.slice(0, at), columns: pair.slice(at + 1).split('+') };
  });
  const result = columnMappingSchema.safeParse(mapped);
  if (result.success) return result.data;
  throw new FileRefused(`Write --map FIELD=COLUMN, one of them name=…; the fields are ${mappedFields.join(', ')}.`);
}

function readBytes(file: string): Buffer {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) throw new FileRefused(`There is no file ${file}.`);
  if (!stats.isFile()) throw new FileRefused(`${file} is not a file.`);
  if (stats.size > MAX_FEED_BYTES)
    throw new FileRefused(
      `The file has ${Math.ceil(stats.size / 1_000_000)} MB; a feed may have ${MAX_FEED_BYTES / 1_000_000} MB.`,
    );
  return readFileSync(file);
}

function sentenceOf(error: unknown): string {
  if (error instanceof FileRefused || error instanceof AppError) return error.message;
  const { code, message } = error as { code?: string; message?: string };
  if (code?.startsWith('ERR_PARSE_ARGS')) return `${message?.split('. ')[0]}. ${USAGE}`;
  if (code === 'EACCES' || code === 'EPERM') return 'This file may not be read: check who owns it.';
  throw error;
}

function tableOf(file: string, { rows, imported, meetings, refusals }: FeedReading): string[] {
  const counted = Object.entries(countReasons(refusals));
  const shown = refusals.slice(0, SHOWN_REFUSALS);
  return [
    path.basename(file),
    ...[
      ['rows', rows],
      ['imported', imported],
      ['meetings', meetings.length],
      ['refused', refusals.length],
      ...counted.map(([reason, count]) => [`  ${reason}`, count] as const),
    ].map(([name, count]) => `  ${String(name).padEnd(22)}${String(count).padStart(7)}`),
    ...(shown.length === 0 ? [] : ['', 'Refused rows:', ...shown.map(lineOf)]),
    ...(refusals.length > shown.length ? [`  and ${refusals.length - shown.length} more`] : []),
  ];
}

function lineOf({ row, reason, slug, name }: FeedRefusal): string {
  return `  row ${String(row).padStart(5)}  ${name ?? '(no name)'} [${slug ?? 'no slug'}]: ${why[reason]}`;
}

function countsOf({ rows, imported, refusals }: FeedReading) {
  return { rows, imported, refused: refusals.length, reasons: countReasons(refusals) };
}

function countReasons(refusals: readonly FeedRefusal[]): Partial<Record<RefusalReason, number>> {
  const counts: Partial<Record<RefusalReason, number>> = {};
  for (const { reason } of refusals) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
