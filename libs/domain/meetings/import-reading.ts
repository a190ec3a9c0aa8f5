import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { ImportStore, KnownMeeting } from './import-store';
import { unreadable } from './read-feed-file';
import type { FeedMeeting, FeedReading } from './read-meeting-guide';
import type { StoredMeeting } from './write-meetings';

/** Grows when the same feed is to be read anew into other fields. */
export const READER_VERSION = 1;

/** Meetings a transaction; a statement may take five seconds. */
const BATCH = 500;

/**
 * Brings the meetings of a feed into its store: new ones are added, changed ones changed, and those no longer listed are
 * marked missing with the time. Nothing is ever deleted, so patients keep what they chose. Broken off anywhere and begun
 * again, it ends the same.
 * @throws FeedUnreadable when no row can be taken or more than a third would vanish; ImportOvertaken
 */
export async function importReading(store: ImportStore, reading: FeedReading): Promise<void> {
  if (reading.meetings.length === 0)
    throw unreadable('no_row_readable', 'None of the rows in this file can be read as a meeting.');
  const known = await store.known();
  const gone = vanished(known.values(), reading);
  refuseMassVanishing(gone.length, [...known.values()].filter((meeting) => !meeting.missing).length);
  await store.begin(reading);
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
  await store.finish(gone);
}

/** Slugs that the feed no longer lists. A row that is there but was refused keeps the last good meeting. */
function vanished(known: Iterable<KnownMeeting>, reading: FeedReading): string[] {
  const listed = new Set(reading.meetings.map((meeting) => meeting.slug));
  const refused = new Set(reading.refusals.map((refusal) => refusal.slug));
  return [...known]
    .filter((meeting) => !meeting.missing && !listed.has(meeting.slug))
    .map((meeting) => meeting.slug)
    .filter((slug) => !refused.has(slug) && !refused.has(slug.replace(/-[0-6]$/, '')));
}

function refuseMassVanishing(gone: number, present: number): void {
  if (gone * 3 <= present) return;
  throw unreadable(
    'too_many_missing',
    `${gone} of the ${present} meetings of this source are not in the file. That is more than a third, so it may be ` +
      'another source’s file or only a part of one.',
    gone,
  );
}

function isNews(meeting: StoredMeeting, known: KnownMeeting | undefined): boolean {
  return !known || known.missing || known.hash !== meeting.contentHash;
}

function hashOf(meeting: FeedMeeting, fellowship: string): string {
  return createHash('sha256')
    .update(JSON.stringify([READER_VERSION, fellowship, meeting]))
    .digest('hex');
}
