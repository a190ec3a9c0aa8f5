import 'reflect-metadata';
import { createHash, randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { FeedSource } from '@stepwell/domain/meetings/feed-source.entity';
import { importReading } from '@stepwell/domain/meetings/import-reading';
import { MeetingImport } from '@stepwell/domain/meetings/meeting-import.entity';
import { OwnImportStore } from '@stepwell/domain/meetings/own-import-store';
import { readFeedInTurns } from '@stepwell/domain/meetings/read-feed';
import { writeMeetings } from '@stepwell/domain/meetings/write-meetings';
import { systemContext } from '@stepwell/kernel/context';
import { createDataSource } from '@stepwell/platform/database/data-source';
import { Database } from '@stepwell/platform/database/database';
import type { BenchDatabase } from '../bench';

/** Milliseconds of a first import, and of the same list once more. */
export interface ImportFigures {
  first: number;
  unchanged: number;
}

const shape = { format: 'meeting_guide', mapping: null, fellowship: 'AA', timeZone: 'America/Denver' } as const;
const WRITE = writeMeetings('meetings', ['organization_id', 'feed_source_id']);

/** One list, imported by the product and by bare statements, each time into a source of its own. */
export class ImportSides {
  private constructor(
    private readonly dataSource: DataSource,
    private readonly database: Database,
    private readonly superuser: Client,
    private readonly organizationId: string,
    private readonly list: Buffer,
  ) {}

  static async open({ urls, contextSecret }: BenchDatabase, list: Buffer): Promise<ImportSides> {
    const superuser = new Client({ connectionString: urls.superuser });
    await superuser.connect();
    const { rows } = await superuser.query<{ id: string }>(
      `insert into organizations (name) values ('Bench') returning organization_id as id`,
    );
    const entities = [FeedSource, MeetingImport];
    const dataSource = createDataSource({ url: urls.rw, entities, pool: 2, applicationName: 'stepwell-bench' });
    await dataSource.initialize();
    return new ImportSides(dataSource, new Database(dataSource, contextSecret), superuser, rows[0]!.id, list);
  }

  async close(): Promise<void> {
    await this.dataSource.destroy();
    await this.superuser.end();
  }

  /** From the bytes of the file to the rows of the organization, as the worker does it. @throws Error when rows are missing */
  async ours(): Promise<ImportFigures> {
    const sourceId = await this.source();
    const ctx = systemContext(this.organizationId, 'bench', 'bench');
    const once = async (): Promise<number> => {
      const began = performance.now();
      const store = await this.database.write(ctx, async (tx) => {
        const source = await tx.repo(FeedSource).get(sourceId);
        const started = { feedSourceId: sourceId, fileName: 'bench.json', status: 'running' as const };
        const { id } = await tx.repo(MeetingImport).insert(started);
        return new OwnImportStore(this.database, ctx, source, id);
      });
      await importReading(store, await readFeedInTurns(this.list, shape));
      return performance.now() - began;
    };
    const figures = { first: await once(), unchanged: await once() };
    await this.assertThere(sourceId);
    return figures;
  }

  /** The cleaned meetings in one statement; once more, the comparison of their hashes. @throws Error when rows are missing */
  async bare(): Promise<ImportFigures> {
    const sourceId = await this.source();
    const { meetings } = await readFeedInTurns(this.list, shape);
    const hashed = meetings.map((meeting) => ({
      ...meeting,
      contentHash: createHash('sha256').update(JSON.stringify(meeting)).digest('hex'),
    }));
    const began = performance.now();
    await this.superuser.query(WRITE, [this.organizationId, sourceId, 'AA', JSON.stringify(hashed)]);
    const first = performance.now() - began;
    const again = performance.now();
    const { rows } = await this.superuser.query<{ slug: string; hash: string }>(
      'select slug, content_hash as hash from meetings where organization_id = $1 and feed_source_id = $2',
      [this.organizationId, sourceId],
    );
    const known = new Map(rows.map(({ slug, hash }) => [slug, hash]));
    if (hashed.some(({ slug, contentHash }) => known.get(slug) !== contentHash)) throw new Error('A meeting differs');
    const unchanged = performance.now() - again;
    await this.assertThere(sourceId);
    return { first, unchanged };
  }

  private async source(): Promise<string> {
    const { rows } = await this.superuser.query<{ id: string }>(
      `insert into feed_sources (organization_id, name, fellowship, default_time_zone)
       values ($1, $2, 'AA', 'America/Denver') returning id`,
      [this.organizationId, `Bench ${randomUUID()}`],
    );
    return rows[0]!.id;
  }

  private async assertThere(sourceId: string): Promise<void> {
    const { rows } = await this.superuser.query<{ count: number }>(
      'select count(*)::int as count from meetings where feed_source_id = $1 and missing_since is null',
      [sourceId],
    );
    const expected = (JSON.parse(this.list.toString()) as unknown[]).length;
    if (rows[0]!.count !== expected) throw new Error(`${rows[0]!.count} meetings of ${expected} are there`);
  }
}
