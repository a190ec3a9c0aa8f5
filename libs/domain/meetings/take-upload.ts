import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import type { RequestContext } from '@stepwell/kernel/context';
import { badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FeedSource } from './feed-source.entity';
import { MeetingImport } from './meeting-import.entity';
import { orderImport } from './order-import';
import { dropUpload, keepPart } from './upload-parts';

/** A file on its way into a source. */
export interface Upload {
  feedSourceId: Id;
  fileName: string;
  /** The file, part by part; what it throws ends the upload. */
  parts: AsyncIterable<Buffer>;
}

/** Takes a file for a source, part by part, and leaves it to the worker. */
@Injectable()
export class TakeUpload {
  constructor(private readonly db: Database) {}

  /**
   * Never holds more than one part; each is a short transaction, and the last one orders the import.
   * @returns the id of the import, which runs from now on
   * @throws AppError FORBIDDEN, NOT_FOUND; BAD_INPUT for a source that takes no files; what `parts` throws
   */
  async run(ctx: RequestContext, { feedSourceId, fileName, parts }: Upload): Promise<Id> {
    authorize(ctx, 'meeting:manage');
    // First of all, so that a source that is not there costs no upload.
    await this.db.read(ctx, (tx) => requireFileSource(tx, feedSourceId));
    const importedById = ctx.kind === 'staff' ? ctx.actorId : null;
    const { id } = await this.db.write(ctx, (tx) =>
      tx.repo(MeetingImport).insert({ feedSourceId, fileName, status: 'uploading', importedById }),
    );
    try {
      let number = 0;
      for await (const part of parts) {
        await this.db.write(ctx, (tx) => keepPart(tx, id, number, part));
        number += 1;
      }
    } catch (error) {
      await this.db.write(ctx, (tx) => forget(tx, id));
      throw error;
    }
    await this.db.write(ctx, (tx) => orderImport(tx, feedSourceId, id));
    return id;
  }
}

async function requireFileSource(tx: Transaction, id: Id): Promise<void> {
  const source = await tx.repo(FeedSource).get(id);
  if (source.kind !== 'file') throw badInput('feedSourceId', 'This source takes no files. Add a source for the file.');
}

async function forget(tx: Transaction, id: Id): Promise<void> {
  await dropUpload(tx, id);
  await tx.repo(MeetingImport).delete({ id });
}
