import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { SharedTables, type SharedTransaction } from '@stepwell/platform/outbox/shared-tables';
import { ImportOvertaken } from './import-store';
import type { FeedFormat } from './meeting-words';
import { refreshFeeds } from './meetings.jobs';

/** A shared feed that this worker alone may read for now. */
export interface LeasedFeed {
  id: Id;
  url: string;
  format: FeedFormat;
  fellowship: string;
  defaultTimeZone: string;
  etag: string | null;
  lastModified: string | null;
  contentHash: string | null;
  /** An import of it was broken off: what it held before is no longer whole. */
  isHalfDone: boolean;
  /** Grows with every lease: whoever holds an older one writes nothing more. */
  fence: number;
}

/** What became of asking for a feed: it was read not long ago, another worker reads it now, or it is ours. */
export type FeedLease = { kind: 'fresh' } | { kind: 'busy' } | { kind: 'leased'; feed: LeasedFeed };

/** What the directory keeps of a good answer, to ask for changes only. */
export interface FeedState {
  etag: string | null;
  lastModified: string | null;
  contentHash: string;
}

const LEASE = `interval '2 minutes'`;

/** The shared directory, as its only writer sees it. */
@Injectable()
export class DirectoryService {
  constructor(private readonly shared: SharedTables) {}

  /**
   * Takes a feed for two minutes, unless it was read within `minutes`. One statement decides: of many subscribers' jobs
   * at once, one reads it.
   */
  async lease(feedId: Id, minutes: number): Promise<FeedLease> {
    return this.shared.write(async (tx) => {
      const [feed] = await tx.query<LeasedFeed>(
        `update directory_feeds set fence = fence + 1, leased_until = app.now() + ${LEASE}
          where id = $1 and coalesce(leased_until < app.now(), true)
            and coalesce(last_attempt_at < app.now() - $2::int * interval '1 minute', true)
        returning id, url, format, fellowship, default_time_zone as "defaultTimeZone", etag, last_modified as "lastModified",
          content_hash as "contentHash", fence, exists (
            select from directory_imports i where i.feed_id = directory_feeds.id and i.status = 'running') as "isHalfDone"`,
        [feedId, minutes],
      );
      if (feed) {
        await tellSubscribers(tx, feedId);
        return { kind: 'leased', feed };
      }
      const [busy] = await tx.query('select id from directory_feeds where id = $1 and leased_until >= app.now()', [
        feedId,
      ]);
      return { kind: busy ? 'busy' : 'fresh' };
    });
  }

  /** One transaction of whoever holds the lease, which lasts two minutes more. @throws ImportOvertaken */
  async step(feed: LeasedFeed, work: (tx: SharedTransaction) => Promise<void>): Promise<void> {
    await this.shared.write(async (tx) => {
      const held = await tx.query(
        `update directory_feeds set leased_until = app.now() + ${LEASE} where id = $1 and fence = $2 returning id`,
        [feed.id, feed.fence],
      );
      if (held.length === 0) throw new ImportOvertaken();
      await work(tx);
      await tellSubscribers(tx, feed.id);
    });
  }

  /** Notes that the feed was read to its end and gives it back. */
  async succeed(tx: SharedTransaction, feed: LeasedFeed, state: FeedState): Promise<void> {
    await this.endWaiting(tx, feed.id);
    await tx.query(
      `update directory_feeds set leased_until = null, last_attempt_at = app.now(), last_success_at = app.now(),
         last_error = null, etag = $2, last_modified = $3, content_hash = $4 where id = $1`,
      [feed.id, state.etag, state.lastModified, state.contentHash],
    );
  }

  /** Gives the feed back as it was: what it says now waits for a person. */
  async putBack(tx: SharedTransaction, feed: LeasedFeed): Promise<void> {
    await tx.query(
      `update directory_feeds set leased_until = null, last_attempt_at = app.now(), last_error = 'waits' where id = $1`,
      [feed.id],
    );
  }

  /** Ends the import of a feed that waits, where what it waits with is no longer what the feed says. */
  async endWaiting(tx: SharedTransaction, feedId: Id, exceptHash: string | null = null): Promise<void> {
    await tx.query(
      `update directory_imports set status = 'failed', error_code = 'superseded'
        where feed_id = $1 and status = 'waiting' and content_hash is distinct from $2`,
      [feedId, exceptHash],
    );
  }

  /** Notes why the feed could not be taken; what it held before stays. Ends the import that ran, or leaves one that says so. */
  async fail(feed: LeasedFeed, code: string): Promise<void> {
    await this.step(feed, async (tx) => {
      const ended = await tx.query(
        `update directory_imports set status = 'failed', error_code = $2, finished_at = app.now()
          where feed_id = $1 and status = 'running' returning id`,
        [feed.id, code],
      );
      if (ended.length === 0)
        await tx.query(
          `insert into directory_imports (feed_id, status, error_code, finished_at) values ($1, 'failed', $2, app.now())`,
          [feed.id, code],
        );
      // What was written in part is not what the last good answer said: the next answer is read in whole.
      await tx.query(
        `update directory_feeds set leased_until = null, last_attempt_at = app.now(), last_error = $2,
           etag = case when $3 then null else etag end, last_modified = case when $3 then null else last_modified end,
           content_hash = case when $3 then null else content_hash end where id = $1`,
        [feed.id, code, ended.length > 0],
      );
    });
  }
}

/** Tells the open pages of every subscriber; who they are goes nowhere. */
async function tellSubscribers(tx: SharedTransaction, feedId: Id): Promise<void> {
  await tx.query(
    `select count(pg_notify('changed', organization_id || ' meetings')) from due_work where job = $1 and subject_id = $2`,
    [refreshFeeds.name, feedId],
  );
}
