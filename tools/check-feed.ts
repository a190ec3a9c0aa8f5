import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fellowships, isFellowship } from '@stepwell/domain/meetings/fellowships';
import type { RefusalReason } from '@stepwell/domain/meetings/meeting-words';
import { isTimeZone } from '@stepwell/domain/meetings/next-start';
import { MAX_FEED_BYTES, readFeedFile } from '@stepwell/domain/meetings/read-feed-file';
import { readMeetingGuide, type FeedReading, type FeedRefusal } from '@stepwell/domain/meetings/read-meeting-guide';
import { AppError } from '@stepwell/kernel/errors';

const USAGE =
  'Usage: npm run feed:check -- FILE --format meeting-guide --fellowship AA [--time-zone America/Chicago] [--json]';
/** Refused rows that are shown; the counts are of all. */
const SHOWN_REFUSALS = 20;

/** Where the command writes. */
export interface CheckOutput {
  say: (line: string) => void;
  complain: (line: string) => void;
}

/** A refusal of the whole file, as one sentence for the person at the keyboard. */
class FileRefused extends Error {}

const why: Record<RefusalReason, string> = {
  not_an_object: 'It is not an object with fields.',
  slug_missing: 'It has no slug, by which a meeting is known again.',
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
    reading = readMeetingGuide(readFeedFile(readBytes(options.file)), options);
    for (const line of tableOf(options.file, reading)) say(line);
    if (reading.imported === 0) refusal = 'None of the rows in this file can be read as a meeting.';
  } catch (error) {
    refusal = sentenceOf(error);
  }
  if (refusal !== undefined) complain(refusal);
  if (args.includes('--json')) say(JSON.stringify(countsOf(reading)));
  return refusal === undefined ? 0 : 1;
}

function readOptions(args: readonly string[]): { file: string; fellowship: string; timeZone: string } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'meeting-guide' },
      fellowship: { type: 'string' },
      // Rows without a zone of their own get one; no row is taken or refused for it.
      'time-zone': { type: 'string', default: 'America/New_York' },
      json: { type: 'boolean' },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new FileRefused(`Name one file. ${USAGE}`);
  if (values.format !== 'meeting-guide') throw new FileRefused('The only format is meeting-guide.');
  const { fellowship, 'time-zone': timeZone } = values;
  if (fellowship === undefined || !isFellowship(fellowship))
    throw new FileRefused(`Name the fellowship with --fellowship: ${fellowships.map(({ code }) => code).join(', ')}.`);
  if (!isTimeZone(timeZone)) throw new FileRefused('The time zone is not in the tz database; write America/Chicago.');
  return { file, fellowship, timeZone };
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
