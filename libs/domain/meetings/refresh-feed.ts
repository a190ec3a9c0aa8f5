import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { SystemContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { clearDueWork, setDueWork } from '@stepwell/platform/outbox/due-work';
import { SharedTables } from '@stepwell/platform/outbox/shared-tables';
import { SafeFetch } from '@stepwell/platform/safe-fetch/safe-fetch';
import { askForList } from './ask-for-list';
import { DirectoryImportStore } from './directory-import-store';
import { DirectoryService, type FeedState, type LeasedFeed } from './directory.service';
import { FeedSource } from './feed-source.entity';
import { importReading, READER_VERSION } from './import-reading';
import { ImportOvertaken } from './import-store';
import { isLasting } from './lasting-failure';
import { refreshFeeds } from './meetings.jobs';
import { readFeedInTurns } from './read-feed';
import { FeedUnreadable } from './read-feed-file';
import { ReadOwnAddress } from './read-own-address';

/** However many organizations subscribe, a feed is read once in this time. */
const FRESH_MINUTES = 18 * 60;
/** Where somebody asks for it, once in this time. */
const FRESH_MINUTES_WHEN_ASKED = 1;

/** Reads the lists at addresses: a shared feed for its subscribers, unless another's turn did so not long ago, and an organization's own. */
@Injectable()
export class RefreshFeed {
  constructor(
    private readonly db: Database,
    private readonly shared: SharedTables,
    private readonly directory: DirectoryService,
    private readonly safeFetch: SafeFetch,
    private readonly ownAddress: ReadOwnAddress,
  ) {}

  /**
   * What is wrong with the list is noted for people and thrown at nobody.
   * @param subjectId the shared feed, or the source that has an address of its own
   * @throws Error when the database fails
   */
  async run(ctx: SystemContext, subjectId: Id): Promise<void> {
    const [shared, own] = await this.db.read(ctx, async (tx) => [
      await tx.repo(FeedSource).findOne({ directoryFeedId: subjectId }),
      await tx.repo(FeedSource).findOne({ id: subjectId, kind: 'url' }),
    ]);
    if (shared) return this.readShared(ctx, subjectId, shared);
    if (own?.url) {
      await this.ownAddress.run(ctx, own);
      return this.db.write(ctx, (tx) => planNext(tx, own));
    }
    await this.db.write(ctx, (tx) => clearDueWork(tx, refreshFeeds, subjectId));
  }

  private async readShared(ctx: SystemContext, feedId: Id, source: FeedSource): Promise<void> {
    const accepted = await this.db.read(ctx, (tx) => acceptedHash(tx, source));
    const minutes = source.refreshAskedAt ? FRESH_MINUTES_WHEN_ASKED : FRESH_MINUTES;
    const lease = await this.directory.lease(feedId, minutes);
    // Another worker reads it now: its due work comes again in two minutes, and then it is fresh.
    if (lease.kind === 'busy') return;
    // What was accepted is not there yet: another subscriber read the feed a moment ago and could not take it.
    if (lease.kind === 'fresh' && accepted) return;
    if (lease.kind === 'leased') await this.refresh(lease.feed, accepted);
    await this.db.write(ctx, (tx) => planNext(tx, source));
  }

  private async refresh(feed: LeasedFeed, accepted: string | null): Promise<void> {
    try {
      await this.read(feed, accepted);
    } catch (error) {
      if (error instanceof ImportOvertaken) return;
      if (error instanceof FeedUnreadable) return this.directory.fail(feed, error.fault);
      if (isLasting(error)) await this.directory.fail(feed, 'internal');
      throw error;
    }
  }

  private async read(feed: LeasedFeed, accepted: string | null): Promise<void> {
    const isReadable = !feed.isHalfDone && feed.contentHash?.startsWith(`${READER_VERSION}:`);
    const answer = await askForList(this.safeFetch, feed.url, feed.format, isReadable ? feed : null);
    if (answer.kind === 'refused') return this.directory.fail(feed, answer.code);
    const before: FeedState = { ...feed, contentHash: feed.contentHash ?? '' };
    if (answer.kind === 'not_modified')
      return this.directory.step(feed, (tx) => this.directory.succeed(tx, feed, before));
    const state: FeedState = {
      etag: answer.headers.etag ?? null,
      lastModified: answer.headers['last-modified'] ?? null,
      contentHash: `${READER_VERSION}:${createHash('sha256').update(answer.body).digest('hex')}`,
    };
    if (isReadable && state.contentHash === feed.contentHash)
      return this.directory.step(feed, (tx) => this.directory.succeed(tx, feed, state));
    const { format, fellowship, defaultTimeZone: timeZone } = feed;
    const reading = await readFeedInTurns(answer.body, { format, mapping: null, fellowship, timeZone });
    const store = new DirectoryImportStore(this.shared, this.directory, feed, state);
    await importReading(store, reading, { isAccepted: state.contentHash === accepted });
  }
}

/** Hash of the held list that this organization accepted and that is not taken to its end yet. */
async function acceptedHash(tx: Transaction, { id, directoryFeedId }: FeedSource): Promise<string | null> {
  const [held] = await tx.query<{ hash: string }>(
    `select i.content_hash as hash from feed_decisions k join directory_imports i on i.id = k.directory_import_id
      where k.organization_id = $1 and k.feed_source_id = $2 and k.choice = 'accepted'
        and i.feed_id = $3 and i.status in ('waiting', 'running') order by i.id desc limit 1`,
    [tx.ctx.organizationId, id, directoryFeedId],
  );
  return held?.hash ?? null;
}

/** About daily, and not everybody at once. */
async function planNext(tx: Transaction, source: FeedSource): Promise<void> {
  await tx.repo(FeedSource).update({ id: source.id }, { refreshAskedAt: null });
  const hours = 20 + Math.random() * 8;
  const due = new Date((await tx.now()).getTime() + hours * 3_600_000);
  await setDueWork(tx, refreshFeeds, source.directoryFeedId ?? source.id, due);
  await tx.changed('meetings');
}
