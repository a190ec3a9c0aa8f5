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

/** A shared feed's import that was held, with the organization's source of that feed. */
interface HeldFeed {
  sourceId: Id;
  feedId: Id;
  /** Nobody has taken it yet; else another subscriber has, and this one decides for itself alone. */
  isWaiting: boolean;
}

type Choice = 'accepted' | 'kept';

/**
 * A person's word on an import that waits: take it as it is, or leave everything as it was. Of a shared feed it counts for
 * the person's own organization; the others are asked themselves.
 */
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
      const { sourceId, feedId, isWaiting } = await decideHeld(tx, importId, 'accepted');
      const now = await tx.now();
      if (isWaiting) {
        await tx.repo(FeedSource).update({ id: sourceId }, { refreshAskedAt: now });
        await setDueWork(tx, refreshFeeds, feedId, now);
      }
    }
    await tx.changed('meetings');
    return importId;
  }

  /** Puts it aside: meetings that it takes away are kept here, whatever others decide; another list is looked at anew. @returns the import's id. @throws AppError as `accept` */
  async discard(tx: Transaction, importId: Id): Promise<Id> {
    authorize(tx.ctx, 'meeting:manage');
    const own = await ownWaiting(tx, importId);
    if (own) {
      await tx
        .repo(MeetingImport)
        .update({ id: own.id }, { status: 'failed', errorCode: 'discarded', decidedById: decider(tx) });
      await dropUpload(tx, own.id);
    } else {
      await decideHeld(tx, importId, 'kept');
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

/** Notes what this organization says of a held list of a shared feed. @throws AppError CONFLICT when it is held no longer */
async function decideHeld(tx: Transaction, importId: Id, choice: Choice): Promise<HeldFeed> {
  const [row] = await tx.query<HeldFeed & { isHeld: boolean }>(
    `select s.id as "sourceId", i.feed_id as "feedId", i.status = 'waiting' as "isWaiting",
       i.status = 'waiting' or (i.is_accepted and i.status = 'finished') as "isHeld"
       from feed_sources s join directory_imports i on i.feed_id = s.directory_feed_id
      where s.organization_id = $1 and i.id = $2`,
    [tx.ctx.organizationId, importId],
  );
  if (!row) throw notFound();
  if (!row.isHeld) throw new AppError('CONFLICT');
  await tx.query(
    `insert into feed_decisions (organization_id, feed_source_id, directory_import_id, choice, decided_by_id)
     values ($1, $2, $3, $4, $5)
     on conflict (organization_id, directory_import_id) do update set choice = excluded.choice,
       decided_by_id = excluded.decided_by_id`,
    [tx.ctx.organizationId, row.sourceId, importId, choice, decider(tx)],
  );
  return row;
}

function decider({ ctx }: Transaction): Id | null {
  return ctx.kind === 'staff' ? ctx.actorId : null;
}
