import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { setDueWork } from '@stepwell/platform/outbox/due-work';
import { columnMappingSchema } from './column-mapping';
import { FeedSource } from './feed-source.entity';
import type { MapColumnsInput } from './map-columns.graphql';
import { importUpload, refreshFeeds } from './meetings.jobs';

const schema = z.object({ columns: columnMappingSchema });

/** Saves which columns of a source's lists hold what; the next file is read by it, an address at once. */
@Injectable()
export class MapColumns {
  /** @returns the source's id. @throws AppError FORBIDDEN, NOT_FOUND; BAD_INPUT, also for a source without columns */
  async run(tx: Transaction, input: MapColumnsInput): Promise<Id> {
    authorize(tx.ctx, 'meeting:manage');
    const { columns } = parseInput(schema, { columns: input.columns });
    const source = await tx.repo(FeedSource).getForUpdate(input.sourceId);
    // A feed that is shared is read alike for everybody.
    if (source.kind === 'manual' || source.directoryFeedId || (source.format !== 'csv' && source.format !== 'ndjson'))
      throw badInput('input.sourceId', 'Only lists in CSV or NDJSON have columns to name.');
    await tx.repo(FeedSource).update({ id: source.id }, { columnMapping: columns });
    await readAgain(tx, source.id);
    if (source.kind === 'url') await fetchAgain(tx, source.id);
    await tx.changed('meetings');
    return source.id;
  }
}

/** What waits is compared anew: a person accepts the difference they were shown, and no reading by other columns. */
async function readAgain(tx: Transaction, sourceId: Id): Promise<void> {
  const waiting = await tx.query<{ id: Id }>(
    `update meeting_imports set status = 'running', is_accepted = false, finished_at = null
      where organization_id = $1 and feed_source_id = $2 and (status = 'waiting' or (status = 'running' and is_accepted))
      returning id`,
    [tx.ctx.organizationId, sourceId],
  );
  for (const { id } of waiting) await tx.emit(importUpload, { importId: id });
}

async function fetchAgain(tx: Transaction, sourceId: Id): Promise<void> {
  const now = await tx.now();
  await tx
    .repo(FeedSource)
    .update(
      { id: sourceId },
      { etag: null, lastModified: null, firstRows: null, lastError: null, refreshAskedAt: now },
    );
  await setDueWork(tx, refreshFeeds, sourceId, now);
}
