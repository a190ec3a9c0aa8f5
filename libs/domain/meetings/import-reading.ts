import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { compareReading, mustWait } from './compare-reading';
import type { ImportStore, KnownMeeting } from './import-store';
import { unreadable } from './read-feed-file';
import type { FeedMeeting, FeedReading } from './read-meeting-guide';
import type { StoredMeeting } from './write-meetings';

/** Grows when the same feed is to be read anew into other fields. */
export const READER_VERSION = 3;

/** Meetings a transaction; a statement may take five seconds. */
const BATCH = 500;

/** What became of an import: it was taken, or a person must look at it first. */
export type ImportOutcome = 'taken' | 'waits';

/**
 * Brings the meetings of a feed into its store: new ones are added, changed ones changed, and those no longer listed are
 * marked missing with the time. Nothing is ever deleted, so patients keep what they chose. Broken off anywhere and begun
 * again, it ends the same. Where too much would change at once it changes nothing and waits with its difference, unless
 * a person accepted that; then what goes on under another slug stays the same meeting.
 * @throws FeedUnreadable when no row can be taken; ImportOvertaken
 */
export async function importReading(
  store: ImportStore,
  reading: FeedReading,
  { isAccepted = false }: { isAccepted?: boolean } = {},
): Promise<ImportOutcome> {
  if (reading.meetings.length === 0)
    throw unreadable('no_row_readable', 'None of the rows in this file can be read as a meeting.');
  let known = await store.known();
  let comparison = compareReading(known, reading);
  if (!isAccepted && mustWait(comparison.difference)) {
    await store.hold(reading, comparison.difference);
    return 'waits';
  }
  await store.begin(reading, isAccepted);
  if (isAccepted && comparison.renamed.length > 0) {
    await store.rename(comparison.renamed);
    known = await store.known();
    comparison = compareReading(known, reading);
  }
  await writeAll(store, reading, known);
  await store.finish(comparison.gone, isAccepted);
  return 'taken';
}

async function writeAll(
  store: ImportStore,
  reading: FeedReading,
  known: ReadonlyMap<string, KnownMeeting>,
): Promise<void> {
  const { meetings } = reading;
  for (let from = 0; from < meetings.length; from += BATCH) {
    // Where nothing is new, nothing else gives way to other work of the process.
    await setImmediate();
    const part = meetings.slice(from, from + BATCH);
    const batch = part.map((meeting) => ({ ...meeting, contentHash: hashOf(meeting, store.fellowship) }));
    const news = batch.filter((meeting) => isNews(meeting, known.get(meeting.slug)));
    const rowsDone = Math.floor((reading.rows * (from + batch.length)) / meetings.length);
    if (news.length > 0) await store.write(news, rowsDone);
  }
}

function isNews(meeting: StoredMeeting, known: KnownMeeting | undefined): boolean {
  return !known || known.missing || known.hash !== meeting.contentHash;
}

function hashOf(meeting: FeedMeeting, fellowship: string): string {
  return createHash('sha256')
    .update(JSON.stringify([READER_VERSION, fellowship, meeting]))
    .digest('hex');
}
