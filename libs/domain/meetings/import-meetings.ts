import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FeedSource } from './feed-source.entity';
import { MeetingImport, type RefusalCount } from './meeting-import.entity';
import { unreadable } from './read-feed-file';
import type { FeedMeeting, FeedReading, FeedRefusal } from './read-meeting-guide';
import { upsertMeetings, type StoredMeeting } from './upsert-meetings';

/** Refused rows that are kept with an import, to be looked at; the counts are of all. */
export const KEPT_REFUSALS = 200;

/** Grows when the same feed is to be read anew into other fields. */
const READER_VERSION = 1;

/** A feed that was read, to be brought into its source. */
export interface ImportMeetingsInput {
  feedSourceId: Id;
  fileName: string;
  reading: FeedReading;
}

/** What an import came to, in rows of the file. */
export interface ImportResult {
  importId: Id;
  rows: number;
  imported: number;
  refused: number;
}

interface KnownMeeting {
  slug: string;
  hash: string;
  missing: boolean;
}

/**
 * Brings the meetings of a feed into its source: new ones are added, changed ones changed, and those no longer listed
 * are marked missing with the time. Nothing is ever deleted, so patients keep what they chose.
 */
@Injectable()
export class ImportMeetings {
  /** @throws AppError FORBIDDEN, NOT_FOUND; FEED_UNREADABLE when no row can be taken or more than a third would vanish */
  async run(tx: Transaction, input: ImportMeetingsInput): Promise<ImportResult> {
    authorize(tx.ctx, 'meeting:manage');
    const { reading } = input;
    // Locked: of two imports of one source at once, the second sees what the first did.
    const source = await tx.repo(FeedSource).getForUpdate(input.feedSourceId);
    if (reading.meetings.length === 0) throw unreadable('None of the rows in this file can be read as a meeting.');
    const known = await readKnown(tx, source.id);
    const gone = vanished(known.values(), reading);
    refuseMassVanishing(gone.length, [...known.values()].filter((meeting) => !meeting.missing).length);

    const incoming = reading.meetings.map((meeting) => ({
      ...meeting,
      contentHash: hashOf(meeting, source.fellowship),
    }));
    const added = incoming.filter((meeting) => !known.has(meeting.slug));
    const changed = incoming.filter((meeting) => isChanged(meeting, known.get(meeting.slug)));
    await upsertMeetings(tx, source, [...added, ...changed]);
    await markMissing(tx, source.id, gone);
    const row = await tx.repo(MeetingImport).insert({
      feedSourceId: source.id,
      fileName: input.fileName,
      rowCount: reading.rows,
      importedCount: reading.imported,
      refusedCount: reading.refusals.length,
      addedCount: added.length,
      changedCount: changed.length,
      missingCount: gone.length,
      reasons: countReasons(reading.refusals),
      refusals: reading.refusals.slice(0, KEPT_REFUSALS),
      importedById: tx.ctx.kind === 'staff' ? tx.ctx.actorId : null,
    });
    await tx.changed('meetings');
    return { importId: row.id, rows: reading.rows, imported: reading.imported, refused: reading.refusals.length };
  }
}

/** Reasons with the number of rows each kept out, the most frequent first. */
export function countReasons(refusals: readonly FeedRefusal[]): RefusalCount[] {
  const counts = new Map<RefusalCount['reason'], number>();
  for (const { reason } of refusals) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
}

async function readKnown(tx: Transaction, feedSourceId: Id): Promise<Map<string, KnownMeeting>> {
  const rows = await tx.query<KnownMeeting>(
    `select slug, content_hash as hash, missing_since is not null as missing
       from meetings where organization_id = $1 and feed_source_id = $2`,
    [tx.ctx.organizationId, feedSourceId],
  );
  return new Map(rows.map((row) => [row.slug, row]));
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
    `${gone} of the ${present} meetings of this source are not in the file. That is more than a third, so it may be ` +
      'another source’s file or only a part of one.',
  );
}

function isChanged(meeting: StoredMeeting, known: KnownMeeting | undefined): boolean {
  return known !== undefined && (known.missing || known.hash !== meeting.contentHash);
}

async function markMissing(tx: Transaction, feedSourceId: Id, slugs: readonly string[]): Promise<void> {
  if (slugs.length === 0) return;
  await tx.query(
    `update meetings set missing_since = app.now()
     where organization_id = $1 and feed_source_id = $2 and slug = any($3) and missing_since is null`,
    [tx.ctx.organizationId, feedSourceId, slugs],
  );
}

function hashOf(meeting: FeedMeeting, fellowship: string): string {
  return createHash('sha256')
    .update(JSON.stringify([READER_VERSION, fellowship, meeting]))
    .digest('hex');
}
