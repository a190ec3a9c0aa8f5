import type { RequestContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import type { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { ImportDifference, RenamedSlug } from './compare-reading';
import { FeedSource } from './feed-source.entity';
import {
  ImportOvertaken,
  knownColumns,
  readingColumns,
  readingValues,
  type ImportStore,
  type KnownMeeting,
} from './import-store';
import type { FeedReading } from './read-meeting-guide';
import { renameMeetings, writeMeetings, type StoredMeeting, type WrittenMeetings } from './write-meetings';

const KNOWN = knownColumns('(select loss_counted_from from feed_sources where organization_id = $1 and id = $2)');
const OWNER = ['organization_id', 'feed_source_id'] as const;
const WRITE = writeMeetings('meetings', OWNER);
const RENAME = renameMeetings('meetings', OWNER);

/** The list of one source of kind `file`: rows of the organization, which nobody else sees. */
export class OwnImportStore implements ImportStore {
  readonly fellowship: string;

  constructor(
    private readonly db: Database,
    private readonly ctx: RequestContext,
    private readonly source: FeedSource,
    private readonly importId: Id,
  ) {
    this.fellowship = source.fellowship;
  }

  async known(): Promise<Map<string, KnownMeeting>> {
    const rows = await this.db.read(this.ctx, (tx) =>
      tx.query<KnownMeeting>(`select ${KNOWN} from meetings where organization_id = $1 and feed_source_id = $2`, [
        tx.ctx.organizationId,
        this.source.id,
      ]),
    );
    return new Map(rows.map((row) => [row.slug, row]));
  }

  async begin(reading: FeedReading): Promise<void> {
    await this.step((tx) => this.update(tx, readingColumns(3), readingValues(reading)));
  }

  async hold(reading: FeedReading, difference: ImportDifference): Promise<void> {
    await this.step(async (tx) => {
      const columns = `${readingColumns(3)}, status = 'waiting', finished_at = app.now(), difference = $8`;
      await this.update(tx, columns, [...readingValues(reading), JSON.stringify(difference)]);
    });
  }

  async rename(renamed: readonly RenamedSlug[]): Promise<void> {
    await this.step(async (tx) => {
      await tx.query(RENAME, [tx.ctx.organizationId, this.source.id, JSON.stringify(renamed)]);
    });
  }

  async write(meetings: readonly StoredMeeting[], rowsDone: number): Promise<void> {
    await this.step(async (tx) => {
      const owner = [tx.ctx.organizationId, this.source.id, this.fellowship];
      const [written] = await tx.query<WrittenMeetings>(WRITE, [...owner, JSON.stringify(meetings)]);
      const { added, changed } = written!;
      const counts = 'rows_done = $3, added_count = added_count + $4, changed_count = changed_count + $5';
      await this.update(tx, counts, [rowsDone, added, changed]);
    });
  }

  async finish(missing: readonly string[], isAccepted: boolean): Promise<void> {
    await this.step(async (tx) => {
      await tx.query(
        `update meetings set missing_since = app.now()
          where organization_id = $1 and feed_source_id = $2 and slug = any($3) and missing_since is null`,
        [tx.ctx.organizationId, this.source.id, missing],
      );
      const end = `status = 'finished', rows_done = row_count, missing_count = $3, finished_at = app.now()`;
      await this.update(tx, end, [missing.length]);
      if (isAccepted) await tx.repo(FeedSource).update({ id: this.source.id }, { lossCountedFrom: await tx.now() });
    });
  }

  /** One transaction of an import that still runs: a newer upload ends the older one. */
  private async step(work: (tx: Transaction) => Promise<void>): Promise<void> {
    await this.db.write(this.ctx, async (tx) => {
      const running = await tx.query(
        `select id from meeting_imports where organization_id = $1 and id = $2 and status = 'running' for update`,
        [tx.ctx.organizationId, this.importId],
      );
      if (running.length === 0) throw new ImportOvertaken();
      await work(tx);
      await tx.changed('meetings');
    });
  }

  private async update(tx: Transaction, columns: string, values: readonly unknown[]): Promise<void> {
    await tx.query(`update meeting_imports set ${columns} where organization_id = $1 and id = $2`, [
      tx.ctx.organizationId,
      this.importId,
      ...values,
    ]);
  }
}
