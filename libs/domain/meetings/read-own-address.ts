import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { SystemContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { SafeFetch } from '@stepwell/platform/safe-fetch/safe-fetch';
import { askForList } from './ask-for-list';
import { FeedSource } from './feed-source.entity';
import { firstRowsOf } from './first-rows';
import { READER_VERSION } from './import-reading';
import { MeetingImport } from './meeting-import.entity';
import { orderImport } from './order-import';
import { FeedUnreadable } from './read-feed-file';
import { keepPart } from './upload-parts';

/** A part is kept in one transaction. */
const PART_BYTES = 2_000_000;

/** Reads the list of a source at an address of its own, and leaves what is new to the import, as if it were a file. */
@Injectable()
export class ReadOwnAddress {
  constructor(
    private readonly db: Database,
    private readonly safeFetch: SafeFetch,
  ) {}

  /** What is wrong with the list is noted for people and thrown at nobody. @throws Error when the database fails */
  async run(ctx: SystemContext, source: FeedSource): Promise<void> {
    const answer = await askForList(this.safeFetch, source.url!, source.format, source);
    if (answer.kind === 'refused') return this.note(ctx, source, { lastError: answer.code });
    if (answer.kind === 'not_modified') return this.note(ctx, source, { lastError: null }, true);
    const { etag = null, 'last-modified': lastModified = null } = answer.headers;
    try {
      const first = firstRowsOf(answer.body, source);
      if (first.mustBeNamed) return this.note(ctx, source, { firstRows: first.text, lastError: 'columns_unnamed' });
      const firstRows = source.refreshAskedAt ? first.text : null;
      await this.import(ctx, source, answer.body);
      await this.note(ctx, source, { etag, lastModified, firstRows, lastError: null }, true);
    } catch (error) {
      if (!(error instanceof FeedUnreadable)) throw error;
      await this.note(ctx, source, { lastError: error.fault });
    }
  }

  /** Imports a list that says something new; what waits, or was put aside, says nothing new. */
  private async import(ctx: SystemContext, source: FeedSource, body: Uint8Array): Promise<void> {
    const hash = createHash('sha256')
      .update(JSON.stringify([READER_VERSION, source.columnMapping]))
      .update(body);
    const contentHash = hash.digest('hex');
    if (await this.db.read(ctx, (tx) => isKnown(tx, source.id, contentHash))) return;
    const fileName = new URL(source.url!).pathname.split('/').at(-1) || 'list';
    const { id } = await this.db.write(ctx, (tx) =>
      tx.repo(MeetingImport).insert({
        ...{ feedSourceId: source.id, fileName: fileName.slice(0, 255), status: 'uploading', contentHash },
      }),
    );
    for (let from = 0; from < body.length; from += PART_BYTES) {
      const part = Buffer.from(body.subarray(from, from + PART_BYTES));
      await this.db.write(ctx, (tx) => keepPart(tx, id, from / PART_BYTES, part));
    }
    await this.db.write(ctx, (tx) => orderImport(tx, source.id, id));
  }

  private async note(
    ctx: SystemContext,
    source: FeedSource,
    found: Partial<Pick<FeedSource, 'etag' | 'lastModified' | 'firstRows' | 'lastError'>>,
    isGood = false,
  ): Promise<void> {
    await this.db.write(ctx, async (tx) => {
      const now = await tx.now();
      const success = isGood ? { lastSuccessAt: now } : {};
      const { columnMapping } = await tx.repo(FeedSource).getForUpdate(source.id);
      // Somebody named the columns meanwhile: the same list is to be read once more.
      const isStale = JSON.stringify(columnMapping) !== JSON.stringify(source.columnMapping);
      const unknown = isStale ? { etag: null, lastModified: null } : {};
      await tx.repo(FeedSource).update({ id: source.id }, { ...found, ...unknown, ...success, lastAttemptAt: now });
    });
  }
}

/** The newest import of the source was of this very list, and did not fail through us. */
async function isKnown(tx: Transaction, feedSourceId: Id, contentHash: string): Promise<boolean> {
  const [last] = await tx.query<{ isSame: boolean }>(
    `select content_hash is not distinct from $3 and status <> 'uploading' and error_code is distinct from 'internal' as "isSame"
       from meeting_imports where organization_id = $1 and feed_source_id = $2 order by id desc limit 1`,
    [tx.ctx.organizationId, feedSourceId, contentHash],
  );
  return last?.isSame ?? false;
}
