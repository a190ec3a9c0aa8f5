import { Injectable } from '@nestjs/common';
import type { SystemContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FeedSource } from './feed-source.entity';
import { importReading } from './import-reading';
import { ImportOvertaken } from './import-store';
import { ownTypesOf } from './known-paths';
import { isLasting } from './lasting-failure';
import { MeetingImport } from './meeting-import.entity';
import { OwnImportStore } from './own-import-store';
import { readFeedInTurns } from './read-feed';
import { FeedUnreadable } from './read-feed-file';
import { dropUpload, readUpload } from './upload-parts';

/** Reads an uploaded file into its source; run again after a break, it goes on in the same import. */
@Injectable()
export class ImportUpload {
  constructor(private readonly db: Database) {}

  /** What is wrong with the file is noted in the import. @throws Error when the database fails */
  async run(ctx: SystemContext, importId: Id): Promise<void> {
    const upload = await this.db.read(ctx, async (tx) => {
      const row = await tx.repo(MeetingImport).findOne({ id: importId, status: 'running' });
      if (!row) return null;
      const source = await tx.repo(FeedSource).get(row.feedSourceId);
      const ownTypes = (await ownTypesOf(tx, [source.fellowship])).get(source.fellowship);
      return { source, ownTypes, bytes: await readUpload(tx, importId), isAccepted: row.isAccepted };
    });
    if (!upload) return;
    const { source, ownTypes, bytes, isAccepted } = upload;
    try {
      const { format, columnMapping: mapping, fellowship, defaultTimeZone: timeZone } = source;
      const reading = await readFeedInTurns(bytes, { format, mapping, fellowship, timeZone, ownTypes });
      const outcome = await importReading(new OwnImportStore(this.db, ctx, source, importId), reading, { isAccepted });
      // What waits is read again once somebody accepts it.
      if (outcome === 'taken') await this.db.write(ctx, (tx) => dropUpload(tx, importId));
    } catch (error) {
      if (error instanceof ImportOvertaken) return;
      if (error instanceof FeedUnreadable) return this.db.write(ctx, (tx) => endFailed(tx, importId, error.fault));
      if (isLasting(error)) await this.db.write(ctx, (tx) => endFailed(tx, importId, 'internal'));
      throw error;
    }
  }

  /** Ends an import whose job was parked: whoever waits for it uploads the file again. One that ended stays as it is. */
  async giveUp(tx: Transaction, importId: Id): Promise<void> {
    await endFailed(tx, importId, 'internal');
  }
}

async function endFailed(tx: Transaction, importId: Id, code: string): Promise<void> {
  await tx.query(
    `update meeting_imports set status = 'failed', error_code = $3, finished_at = app.now()
      where organization_id = $1 and id = $2 and status = 'running'`,
    [tx.ctx.organizationId, importId, code],
  );
  await dropUpload(tx, importId);
  await tx.changed('meetings');
}
