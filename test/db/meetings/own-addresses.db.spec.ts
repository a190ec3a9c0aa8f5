import type { IncomingMessage, ServerResponse } from 'node:http';
import { Pool } from 'pg';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { AddFeedSource } from '@stepwell/domain/meetings/add-feed-source';
import type { ColumnMapping } from '@stepwell/domain/meetings/column-mapping';
import { DirectoryService } from '@stepwell/domain/meetings/directory.service';
import { FeedSourcesService } from '@stepwell/domain/meetings/feed-sources.service';
import { ImportUpload } from '@stepwell/domain/meetings/import-upload';
import { MapColumns } from '@stepwell/domain/meetings/map-columns';
import { refreshFeeds } from '@stepwell/domain/meetings/meetings.jobs';
import { PreviewList } from '@stepwell/domain/meetings/preview-list';
import { ReadOwnAddress } from '@stepwell/domain/meetings/read-own-address';
import { RefreshFeed } from '@stepwell/domain/meetings/refresh-feed';
import { createRelayPool } from '@stepwell/platform/outbox/relay-pool';
import { SharedTables } from '@stepwell/platform/outbox/shared-tables';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { directoryEntities } from '@stepwell/test/support/directory-host';
import { LocalWeb } from '@stepwell/test/support/local-web';

const named = [
  { field: 'name' as const, columns: ['Who'] },
  { field: 'day' as const, columns: ['When'] },
  { field: 'time' as const, columns: ['At'] },
];

describe('a table at an address', () => {
  let host: TestHost;
  let relay: Pool;
  let web: LocalWeb;
  let url: string;
  let refresh: RefreshFeed;
  let organization: BuiltOrganization;
  let admin: StaffContext;
  let requests: IncomingMessage[];
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  const sources = new FeedSourcesService();

  beforeAll(async () => {
    host = await openTestHost(directoryEntities);
    relay = createRelayPool(host.test.urls.relay);
  });
  afterAll(async () => {
    await relay.end();
    await host.close();
  });
  beforeEach(async () => {
    web = new LocalWeb();
    requests = [];
    const feed = await web.feed((request, response) => {
      requests.push(request);
      answer(request, response);
    });
    url = feed.url;
    const shared = new SharedTables(relay);
    const own = new ReadOwnAddress(host.database, feed.fetch);
    refresh = new RefreshFeed(host.database, shared, new DirectoryService(shared), feed.fetch, own);
    organization = await buildOrganization(host);
    admin = await buildStaff(host, organization.id, ['admin']);
  });
  afterEach(() => web.close());

  const csv =
    (list: string, headers: Record<string, string> = {}) =>
    (_request: IncomingMessage, response: ServerResponse) =>
      response.writeHead(200, { 'content-type': 'text/csv', ...headers }).end(list);
  const lines = (count: number): string =>
    ['Who,When,At', ...Array.from({ length: count }, (_, at) => `Group ${at},${at % 7},12:00`)].join('\n');

  /** As the product adds one, at an address of the test's own server, which nobody could add by the product itself. */
  async function add(format: 'csv' | 'ndjson' = 'csv', mapping: ColumnMapping | null = null): Promise<Id> {
    const sourceId = await host.database.write(admin, (tx) =>
      new AddFeedSource().run(tx, {
        ...{ name: 'Table', kind: 'url', format, url: 'https://example.org/table' },
        ...{ fellowship: 'AA', defaultTimeZone: 'America/Chicago' },
      }),
    );
    await host.database.write(admin, (tx) =>
      tx.query('update feed_sources set url = $3, column_mapping = $4 where organization_id = $1 and id = $2', [
        ...[organization.id, sourceId, url, mapping && JSON.stringify(mapping)],
      ]),
    );
    return sourceId;
  }
  /** Reads the address, then imports what that ordered, as the worker does. */
  async function read(sourceId: Id): Promise<void> {
    await refresh.run(organization.system, sourceId);
    const running = await host.database.read(admin, (tx) =>
      tx.query<{ id: Id }>(`select id from meeting_imports where organization_id = $1 and status = 'running'`, [
        organization.id,
      ]),
    );
    for (const { id } of running) await new ImportUpload(host.database).run(organization.system, id);
  }
  const source = (id: Id) => host.database.read(admin, (tx) => sources.get(tx, id));
  const map = (sourceId: Id) =>
    host.database.write(admin, (tx) => new MapColumns().run(tx, { sourceId, columns: named }));

  it('waits for its columns to be named, with its first rows to look at, and is then read by them', async () => {
    answer = csv(`${lines(30)}\nJoe joe@example.org,1,13:00\n`);
    const id = await add();
    expect(await source(id)).toMatchObject({ isOwnAddress: true, isRefreshing: true, hasFirstRows: false });
    await read(id);
    expect(await source(id)).toMatchObject({
      ...{ meetingCount: 0, lastError: 'columns_unnamed', hasFirstRows: true, isRefreshing: false, lastImport: null },
    });
    const preview = await host.database.read(admin, (tx) =>
      new PreviewList().run(tx, { sourceId: id, columns: named }),
    );
    expect(preview).toMatchObject({
      rows: 31,
      imported: 31,
      columns: [{ name: 'Who' }, { name: 'When' }, { name: 'At' }],
    });
    expect(JSON.stringify(preview)).not.toContain('example.org');
    await map(id);
    expect(await source(id)).toMatchObject({ isRefreshing: true, lastError: null });
    await read(id);
    expect(await source(id)).toMatchObject({
      ...{ meetingCount: 31, lastError: null, isRefreshing: false, lastSuccessAt: expect.any(Date) as unknown },
      lastImport: { status: 'finished', added: 31, fileName: null, importedByName: null },
    });
  });

  it('is shared with nobody, not even with who reads the same address', async () => {
    answer = csv(lines(3));
    const id = await add('csv', { name: ['Who'], day: ['When'], time: ['At'] });
    await read(id);
    expect((await relay.query('select 1 from directory_feeds where url = $1', [url])).rowCount).toBe(0);
    const other = await buildOrganization(host);
    expect(await host.database.read(other.system, (tx) => sources.list(tx))).toEqual([]);
  });

  it('asks for changes only, and imports nothing that it has imported, held or put aside', async () => {
    answer = csv(lines(30), { etag: '"one"' });
    const id = await add('csv', { name: ['Who'], day: ['When'], time: ['At'] });
    await read(id);
    const first = (await source(id)).lastImport!.id;
    answer = (_request, response) => response.writeHead(304).end();
    await read(id);
    expect(requests[1]!.headers['if-none-match']).toBe('"one"');
    answer = csv(lines(30));
    await read(id);
    expect((await source(id)).lastImport!.id).toBe(first);
    answer = csv(lines(5));
    await read(id);
    const held = (await source(id)).lastImport!;
    expect(held).toMatchObject({ status: 'waiting', difference: { gone: 25 } });
    await read(id);
    expect((await source(id)).lastImport!.id).toBe(held.id);
    expect(await source(id)).toMatchObject({ meetingCount: 30 });
  });

  it.each([
    ['is away', (_request: IncomingMessage, response: ServerResponse) => response.writeHead(503).end(), 'bad_status'],
    ['is empty', csv(' '), 'empty'],
    ['is no table', csv('"a'), 'broken_csv'],
    ['is a web page', csv('<!doctype html><p>moved</p>'), 'web_page'],
  ])('keeps its meetings when it %s, and says why', async (_what, broken, code) => {
    answer = csv(lines(4));
    const id = await add('csv', { name: ['Who'], day: ['When'], time: ['At'] });
    await read(id);
    answer = broken;
    await read(id);
    expect(await source(id)).toMatchObject({ meetingCount: 4, lastError: code });
    answer = csv(lines(4));
    await read(id);
    expect(await source(id)).toMatchObject({ meetingCount: 4, lastError: null });
  });

  it('shows its first rows again when somebody has it read anew, and comes again in about a day', async () => {
    answer = csv(lines(4));
    const id = await add('csv', { name: ['Who'], day: ['When'], time: ['At'] });
    await read(id);
    expect(await source(id)).toMatchObject({ hasFirstRows: true });
    await read(id);
    expect(await source(id)).toMatchObject({ hasFirstRows: false });
    const asked = await host.database.write(admin, (tx) => sources.refresh(tx, id));
    expect(asked.isRefreshing).toBe(true);
    await read(id);
    expect(await source(id)).toMatchObject({ hasFirstRows: true, isRefreshing: false });
    const [due] = await host.database.read(admin, (tx) =>
      tx.query<{ hours: number }>(
        `select extract(epoch from due_at - app.now())::float8 / 3600 as hours from due_work where job = $1 and subject_id = $2`,
        [refreshFeeds.name, id],
      ),
    );
    expect(due!.hours).toBeGreaterThan(19);
    expect(due!.hours).toBeLessThan(29);
  });

  it('shows whole rows only, where its beginning ends inside a cell of many lines', async () => {
    const long = `"${'a line of a long note\n'.repeat(40)}"`;
    answer = csv(
      `Who,When,At,More\n${Array.from({ length: 60 }, (_, at) => `Group ${at},1,12:00,${long}`).join('\n')}\n`,
    );
    const id = await add();
    await read(id);
    expect(await source(id)).toMatchObject({ lastError: 'columns_unnamed', hasFirstRows: true });
    const preview = await host.database.read(admin, (tx) =>
      new PreviewList().run(tx, { sourceId: id, columns: named }),
    );
    expect(preview.imported).toBe(preview.rows);
    expect(preview.rows).toBeGreaterThan(10);
  });

  it('needs no naming where its columns are those of Meeting Guide', async () => {
    answer = csv('slug,name,day,time,notes\na,Nooners,1,12:00,Side door\n');
    const id = await add();
    await read(id);
    expect(await source(id)).toMatchObject({ meetingCount: 1, lastError: null });
  });
});
