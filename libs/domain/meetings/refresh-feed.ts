import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { SystemContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { clearDueWork, setDueWork } from '@stepwell/platform/outbox/due-work';
import { SharedTables } from '@stepwell/platform/outbox/shared-tables';
import { SafeFetch } from '@stepwell/platform/safe-fetch/safe-fetch';
import { DirectoryImportStore } from './directory-import-store';
import { DirectoryService, type FeedState, type LeasedFeed } from './directory.service';
import { FeedSource } from './feed-source.entity';
import { importReading, READER_VERSION } from './import-reading';
import { ImportOvertaken } from './import-store';
import { isLasting } from './lasting-failure';
import type { FeedFormat } from './meeting-words';
import { refreshFeeds } from './meetings.jobs';
import { readFeedInTurns } from './read-feed';
import { FeedUnreadable, MAX_FEED_BYTES } from './read-feed-file';

/** However many organizations subscribe, a feed is read once in this time. */
const FRESH_MINUTES = 18 * 60;
/** Where somebody asks for it, once in this time. */
const FRESH_MINUTES_WHEN_ASKED = 1;
const FETCH_MS = 20_000;

const accepted: Record<FeedFormat, string> = {
  meeting_guide: 'application/json',
  bmlt: 'application/json',
  csv: 'text/csv, text/plain;q=0.9',
  ndjson: 'application/x-ndjson, application/json;q=0.9',
};

/** Reads a shared feed for its subscribers, unless another subscriber's turn did so not long ago. */
@Injectable()
export class RefreshFeed {
  constructor(
    private readonly db: Database,
    private readonly shared: SharedTables,
    private readonly directory: DirectoryService,
    private readonly safeFetch: SafeFetch,
  ) {}

  /** What is wrong with the feed is noted for people and thrown at nobody. @throws Error when the database fails */
  async run(ctx: SystemContext, feedId: Id): Promise<void> {
    const source = await this.db.read(ctx, (tx) => tx.repo(FeedSource).findOne({ directoryFeedId: feedId }));
    if (!source) {
      await this.db.write(ctx, (tx) => clearDueWork(tx, refreshFeeds, feedId));
      return;
    }
    const minutes = source.refreshAskedAt ? FRESH_MINUTES_WHEN_ASKED : FRESH_MINUTES;
    const lease = await this.directory.lease(feedId, minutes);
    // Another worker reads it now: its due work comes again in two minutes, and then it is fresh.
    if (lease.kind === 'busy') return;
    if (lease.kind === 'leased') await this.refresh(lease.feed, source.acceptedHash);
    await this.db.write(ctx, (tx) => planNext(tx, feedId));
  }

  private async refresh(feed: LeasedFeed, acceptedHash: string | null): Promise<void> {
    try {
      await this.read(feed, acceptedHash);
    } catch (error) {
      if (error instanceof ImportOvertaken) return;
      if (error instanceof FeedUnreadable) return this.directory.fail(feed, error.fault);
      if (isLasting(error)) await this.directory.fail(feed, 'internal');
      throw error;
    }
  }

  private async read(feed: LeasedFeed, acceptedHash: string | null): Promise<void> {
    const isReadable = !feed.isHalfDone && feed.contentHash?.startsWith(`${READER_VERSION}:`);
    const answer = await this.safeFetch.get(feed.url, {
      ...(isReadable ? { etag: feed.etag ?? undefined, lastModified: feed.lastModified ?? undefined } : {}),
      maxBytes: MAX_FEED_BYTES,
      timeoutMs: FETCH_MS,
      accept: accepted[feed.format],
    });
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
    await importReading(store, reading, { isAccepted: state.contentHash === acceptedHash });
  }
}

/** About daily, and not everybody at once. */
async function planNext(tx: Transaction, feedId: Id): Promise<void> {
  await tx.repo(FeedSource).update({ directoryFeedId: feedId }, { refreshAskedAt: null });
  const hours = 20 + Math.random() * 8;
  await setDueWork(tx, refreshFeeds, feedId, new Date((await tx.now()).getTime() + hours * 3_600_000));
  await tx.changed('meetings');
}
