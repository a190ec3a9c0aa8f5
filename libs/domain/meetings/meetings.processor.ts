import { Injectable } from '@nestjs/common';
import type { SystemContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Handles, Performs } from '@stepwell/platform/queue/handler';
import { ImportUpload } from './import-upload';
import { importUploadGivenUp } from './meetings.events';
import { importUpload, refreshFeeds } from './meetings.jobs';
import { RefreshFeed } from './refresh-feed';

/** Runs the imports of meetings; each bears being run twice and being broken off. */
@Injectable()
export class MeetingsProcessor {
  constructor(
    private readonly refreshFeed: RefreshFeed,
    private readonly uploads: ImportUpload,
  ) {}

  @Performs(refreshFeeds, 'meetings.refresh-feeds')
  async refresh(ctx: SystemContext, { ids }: { ids: Id[] }): Promise<void> {
    // What stops one feed must not keep the others from being read.
    const failures: unknown[] = [];
    for (const id of ids) await this.refreshFeed.run(ctx, id).catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw new AggregateError(failures, 'Some feeds were not read');
  }

  @Performs(importUpload, 'meetings.import-upload')
  async import(ctx: SystemContext, { importId }: { importId: Id }): Promise<void> {
    await this.uploads.run(ctx, importId);
  }

  @Handles(importUploadGivenUp, 'meetings.import-upload-given-up')
  async giveUp(tx: Transaction, { importId }: { importId: Id }): Promise<void> {
    await this.uploads.giveUp(tx, importId);
  }
}
