import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FeedSource } from './feed-source.entity';
import { MeetingImport } from './meeting-import.entity';
import { importUpload } from './meetings.jobs';
import { dropUpload } from './upload-parts';

/**
 * Leaves an import whose parts are all there to the worker. The newest list of a source counts: an import of an older one
 * that still runs or waits ends here.
 */
export async function orderImport(tx: Transaction, feedSourceId: Id, id: Id): Promise<void> {
  await tx.repo(FeedSource).getForUpdate(feedSourceId);
  const older = await tx.query<{ id: Id }>(
    `update meeting_imports set status = 'failed', error_code = 'superseded', finished_at = app.now()
      where organization_id = $1 and feed_source_id = $2 and id <> $3 and status in ('running', 'waiting') returning id`,
    [tx.ctx.organizationId, feedSourceId, id],
  );
  for (const each of older) await dropUpload(tx, each.id);
  await tx.repo(MeetingImport).update({ id }, { status: 'running' });
  await tx.emit(importUpload, { importId: id });
  await tx.changed('meetings');
}
