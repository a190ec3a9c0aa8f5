import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { setDueWork } from '@stepwell/platform/outbox/due-work';
import { FeedSource } from './feed-source.entity';
import { MeetingImport } from './meeting-import.entity';
import { importUpload, refreshFeeds } from './meetings.jobs';
import { dropUpload } from './upload-parts';

/** A shared feed's import that waits, with the organization's source of that feed. */
interface WaitingFeed {
  sourceId: Id;
  feedId: Id;
  hash: string;
}

/** A person's word on an import that waits: take it as it is, or leave everything as it was. */
@Injectable()
export class DecideImport {
  /**
   * Lets it go on; of a shared feed only the very list that was looked at.
   * @returns the import's id
   * @throws AppError FORBIDDEN, NOT_FOUND; CONFLICT when it waits no longer
   */
  async accept(tx: Transaction, importId: Id): Promise<Id> {
    authorize(tx.ctx, 'meeting:manage');
    const own = await ownWaiting(tx, importId);
    if (own) {
      await tx
        .repo(MeetingImport)
        .update({ id: own.id }, { status: 'running', finishedAt: null, isAccepted: true, decidedById: decider(tx) });
      await tx.emit(importUpload, { importId: own.id });
    } else {
      const { sourceId, feedId, hash } = await sharedWaiting(tx, importId);
      const now = await tx.now();
      await tx
        .repo(FeedSource)
        .update({ id: sourceId }, { acceptedHash: hash, discardedHash: null, refreshAskedAt: now });
      await setDueWork(tx, refreshFeeds, feedId, now);
    }
    await tx.changed('meetings');
    return importId;
  }

  /** Puts it aside; another list is looked at anew. @returns the import's id. @throws AppError as `accept` */
  async discard(tx: Transaction, importId: Id): Promise<Id> {
    authorize(tx.ctx, 'meeting:manage');
    const own = await ownWaiting(tx, importId);
    if (own) {
      await tx
        .repo(MeetingImport)
        .update({ id: own.id }, { status: 'failed', errorCode: 'discarded', decidedById: decider(tx) });
      await dropUpload(tx, own.id);
    } else {
      const { sourceId, hash } = await sharedWaiting(tx, importId);
      await tx.repo(FeedSource).update({ id: sourceId }, { discardedHash: hash });
    }
    await tx.changed('meetings');
    return importId;
  }
}

/** @throws AppError CONFLICT for one of the organization that waits no longer */
async function ownWaiting(tx: Transaction, importId: Id): Promise<MeetingImport | null> {
  if (!isId(importId)) throw notFound();
  const [row] = await tx.query<{ id: Id }>(
    'select id from meeting_imports where organization_id = $1 and id = $2 for update',
    [tx.ctx.organizationId, importId],
  );
  if (!row) return null;
  const own = await tx.repo(MeetingImport).get(row.id);
  if (own.status !== 'waiting') throw new AppError('CONFLICT');
  return own;
}

async function sharedWaiting(tx: Transaction, importId: Id): Promise<WaitingFeed> {
  const [row] = await tx.query<WaitingFeed & { status: string }>(
    `select s.id as "sourceId", i.feed_id as "feedId", i.content_hash as hash, i.status
       from feed_sources s join directory_imports i on i.feed_id = s.directory_feed_id
      where s.organization_id = $1 and i.id = $2`,
    [tx.ctx.organizationId, importId],
  );
  if (!row) throw notFound();
  if (row.status !== 'waiting') throw new AppError('CONFLICT');
  return row;
}

function decider({ ctx }: Transaction): Id | null {
  return ctx.kind === 'staff' ? ctx.actorId : null;
}
