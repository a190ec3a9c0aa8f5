import type { SharedTables, SharedTransaction } from '@stepwell/platform/outbox/shared-tables';
import type { ImportDifference, RenamedSlug } from './compare-reading';
import type { DirectoryService, FeedState, LeasedFeed } from './directory.service';
import { knownColumns, readingColumns, readingValues, type ImportStore, type KnownMeeting } from './import-store';
import type { FeedReading } from './read-meeting-guide';
import { renameMeetings, writeMeetings, type StoredMeeting, type WrittenMeetings } from './write-meetings';

const KNOWN = knownColumns('(select loss_counted_from from directory_feeds where id = $1)');
const WRITE = writeMeetings('directory_meetings', ['feed_id']);
const RENAME = renameMeetings('directory_meetings', ['feed_id']);

/** The meetings of one shared feed. */
export class DirectoryImportStore implements ImportStore {
  readonly fellowship: string;

  constructor(
    private readonly shared: SharedTables,
    private readonly directory: DirectoryService,
    private readonly feed: LeasedFeed,
    private readonly state: FeedState,
  ) {
    this.fellowship = feed.fellowship;
  }

  async known(): Promise<Map<string, KnownMeeting>> {
    const rows = await this.shared.write((tx) =>
      tx.query<KnownMeeting>(`select ${KNOWN} from directory_meetings where feed_id = $1`, [this.feed.id]),
    );
    return new Map(rows.map((row) => [row.slug, row]));
  }

  /** An import that was broken off goes on in its own row, with the counts it had, and one that was held in its own. */
  async begin(reading: FeedReading, isAccepted: boolean): Promise<void> {
    await this.directory.step(this.feed, async (tx) => {
      if (isAccepted)
        await tx.query(
          `update directory_imports set status = 'running', finished_at = null, is_accepted = true
            where feed_id = $1 and status = 'waiting' and content_hash = $2`,
          [this.feed.id, this.state.contentHash],
        );
      await tx.query(
        `insert into directory_imports (feed_id) select $1
          where not exists (select from directory_imports where feed_id = $1 and status = 'running')`,
        [this.feed.id],
      );
      await this.update(tx, readingColumns(2), readingValues(reading));
    });
  }

  /** One import waits for a feed, however often the same list is read; a newer list takes its place. */
  async hold(reading: FeedReading, difference: ImportDifference): Promise<void> {
    await this.directory.step(this.feed, async (tx) => {
      await this.directory.endWaiting(tx, this.feed.id, this.state.contentHash);
      // One that was broken off is not what the feed says any more.
      await this.update(tx, `status = 'failed', error_code = 'superseded', finished_at = app.now()`, []);
      await tx.query(
        `insert into directory_imports (feed_id, status, finished_at, content_hash)
         select $1, 'waiting', app.now(), $2
          where not exists (select from directory_imports where feed_id = $1 and status = 'waiting')`,
        [this.feed.id, this.state.contentHash],
      );
      await tx.query(
        `update directory_imports set ${readingColumns(2)}, difference = $7 where feed_id = $1 and status = 'waiting'`,
        [this.feed.id, ...readingValues(reading), JSON.stringify(difference)],
      );
      await this.directory.putBack(tx, this.feed);
    });
  }

  async rename(renamed: readonly RenamedSlug[]): Promise<void> {
    await this.directory.step(this.feed, async (tx) => {
      await tx.query(RENAME, [this.feed.id, JSON.stringify(renamed)]);
    });
  }

  async write(meetings: readonly StoredMeeting[], rowsDone: number): Promise<void> {
    await this.directory.step(this.feed, async (tx) => {
      const values = [this.feed.id, this.fellowship, JSON.stringify(meetings)];
      const [written] = await tx.query<WrittenMeetings>(WRITE, values);
      const { added, changed } = written!;
      const counts = 'rows_done = $2, added_count = added_count + $3, changed_count = changed_count + $4';
      await this.update(tx, counts, [rowsDone, added, changed]);
    });
  }

  /** What an accepted list takes away stays with every subscriber who has not accepted it. */
  async finish(missing: readonly string[], isAccepted: boolean): Promise<void> {
    await this.directory.step(this.feed, async (tx) => {
      await tx.query(
        `update directory_meetings set missing_since = app.now(), updated_at = app.now(), held_import_id = (
           select id from directory_imports where feed_id = $1 and status = 'running' and is_accepted and $3)
          where feed_id = $1 and slug = any($2) and missing_since is null`,
        [this.feed.id, missing, isAccepted],
      );
      if (isAccepted)
        await tx.query('update directory_feeds set loss_counted_from = app.now() where id = $1', [this.feed.id]);
      const end = `status = 'finished', rows_done = row_count, missing_count = $2, finished_at = app.now()`;
      await this.update(tx, end, [missing.length]);
      await this.directory.succeed(tx, this.feed, this.state);
    });
  }

  private async update(tx: SharedTransaction, columns: string, values: readonly unknown[]): Promise<void> {
    await tx.query(`update directory_imports set ${columns} where feed_id = $1 and status = 'running'`, [
      this.feed.id,
      ...values,
    ]);
  }
}
