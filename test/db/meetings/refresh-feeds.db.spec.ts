import type { IncomingMessage, ServerResponse } from 'node:http';
import { Pool } from 'pg';
import type { StaffContext } from '@stepwell/kernel/context';
import { DecideImport } from '@stepwell/domain/meetings/decide-import';
import { DirectoryService } from '@stepwell/domain/meetings/directory.service';
import { FeedSourcesService } from '@stepwell/domain/meetings/feed-sources.service';
import { MeetingsService } from '@stepwell/domain/meetings/meetings.service';
import { refreshFeeds } from '@stepwell/domain/meetings/meetings.jobs';
import { ReadOwnAddress } from '@stepwell/domain/meetings/read-own-address';
import { RefreshFeed } from '@stepwell/domain/meetings/refresh-feed';
import { createRelayPool } from '@stepwell/platform/outbox/relay-pool';
import type { SafeFetch } from '@stepwell/platform/safe-fetch/safe-fetch';
import { SharedTables, type SharedTransaction } from '@stepwell/platform/outbox/shared-tables';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { directoryEntities } from '@stepwell/test/support/directory-host';
import { LocalWeb } from '@stepwell/test/support/local-web';
import { generatedRows } from '@stepwell/test/support/meeting-guide-feed';
import { subscribe, type BuiltSubscription } from '@stepwell/test/support/subscribe';

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

describe('refreshing a feed', () => {
  let host: TestHost;
  let relay: Pool;
  let web: LocalWeb;
  let organization: BuiltOrganization;
  let admin: StaffContext;
  let subscription: BuiltSubscription;
  let refresh: RefreshFeed;
  let safeFetch: SafeFetch;
  let requests: IncomingMessage[];
  let answer: Listener;
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
    const shared = new SharedTables(relay);
    safeFetch = feed.fetch;
    refresh = readerOf(shared, safeFetch);
    organization = await buildOrganization(host);
    admin = await buildStaff(host, organization.id, ['admin']);
    subscription = await subscribe(host, organization, feed.url);
    answer = json(generatedRows(30));
  });
  afterEach(() => web.close());

  const readerOf = (shared: SharedTables, fetch: SafeFetch): RefreshFeed =>
    new RefreshFeed(
      host.database,
      shared,
      new DirectoryService(shared),
      fetch,
      new ReadOwnAddress(host.database, fetch),
    );
  const json =
    (rows: unknown, headers: Record<string, string> = {}): Listener =>
    (_request, response) =>
      response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(rows));
  const run = (who: BuiltOrganization = organization) => refresh.run(who.system, subscription.feedId);
  const source = () => host.database.read(admin, (tx) => sources.get(tx, subscription.sourceId));
  const stored = async (columns: string) =>
    (
      await relay.query<Record<string, unknown>>(
        `select ${columns} from directory_meetings where feed_id = $1 order by slug`,
        [subscription.feedId],
      )
    ).rows;
  /** As if a day had passed since the feed was read; a lease that was left behind has ended. */
  const dayLater = () =>
    relay.query(
      `update directory_feeds set last_attempt_at = last_attempt_at - interval '1 day',
         leased_until = leased_until - interval '1 hour' where id = $1`,
      [subscription.feedId],
    );

  it('brings its meetings into the shared directory, which the subscriber sees', async () => {
    await run();
    expect(await source()).toMatchObject({
      meetingCount: 30,
      isRefreshing: false,
      lastError: null,
      lastSuccessAt: expect.any(Date) as unknown,
      lastImport: { status: 'finished', rows: 30, rowsDone: 30, added: 30, changed: 0, missing: 0, fileName: null },
    });
    const found = await host.database.read(admin, (tx) => new MeetingsService().search(tx, {}, { first: 100 }));
    expect(found.totalCount).toBe(30);
    expect(found.edges[0]!.node).toMatchObject({ sourceId: subscription.sourceId, isManual: false });
  });

  it('is one fetch for two organizations that subscribe, and for two workers at once', async () => {
    const second = await buildOrganization(host);
    const own = await subscribe(host, second, (await source()).url!);
    expect(own.feedId).toBe(subscription.feedId);
    await Promise.all([run(), run(second)]);
    await run(second);
    await run();
    expect(requests).toHaveLength(1);
    const theirs = await host.database.read(second.system, (tx) => sources.get(tx, own.sourceId));
    expect(theirs).toMatchObject({ meetingCount: 30, isRefreshing: false });
    expect(await stored('id')).toHaveLength(30);
  });

  it('goes on for the others when one subscriber is suspended', async () => {
    const second = await buildOrganization(host);
    await subscribe(host, second, (await source()).url!);
    await host.database.write(organization.system, (tx) =>
      tx.query(`update organizations set status = 'suspended' where organization_id = $1`, [organization.id]),
    );
    await expect(run()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await run(second);
    expect(await stored('id')).toHaveLength(30);
  });

  it('comes again in about a day, and at once where somebody asks', async () => {
    await run();
    const [due] = await host.database.read(admin, (tx) =>
      tx.query<{ hours: number }>(
        `select extract(epoch from due_at - app.now())::float8 / 3600 as hours from due_work where job = $1 and subject_id = $2`,
        [refreshFeeds.name, subscription.feedId],
      ),
    );
    expect(due!.hours).toBeGreaterThan(19);
    expect(due!.hours).toBeLessThan(29);
    await relay.query(
      `update directory_feeds set last_attempt_at = last_attempt_at - interval '5 minutes' where id = $1`,
      [subscription.feedId],
    );
    const asked = await host.database.write(admin, (tx) => sources.refresh(tx, subscription.sourceId));
    expect(asked.isRefreshing).toBe(true);
    await run();
    expect(requests).toHaveLength(2);
    expect(await source()).toMatchObject({ isRefreshing: false });
  });

  it('asks for changes only, and writes nothing when there are none', async () => {
    answer = json(generatedRows(30), { etag: '"one"' });
    await run();
    const before = await stored('id, updated_at, xmin::text');
    answer = (_request, response) => response.writeHead(304).end();
    await dayLater();
    await run();
    expect(requests[1]!.headers['if-none-match']).toBe('"one"');
    answer = json(generatedRows(30));
    await dayLater();
    await run();
    expect(await stored('id, updated_at, xmin::text')).toEqual(before);
    expect(await source()).toMatchObject({ lastError: null, lastImport: { added: 30 } });
  });

  it('marks what is gone, and brings it back as the same meeting', async () => {
    await run();
    const before = await stored('id, slug');
    answer = json(generatedRows(30).slice(2));
    await dayLater();
    await run();
    expect(await source()).toMatchObject({ meetingCount: 28, lastImport: { added: 0, missing: 2 } });
    answer = json(generatedRows(30));
    await dayLater();
    await run();
    expect(await source()).toMatchObject({ meetingCount: 30, lastImport: { added: 0, changed: 2, missing: 0 } });
    expect(await stored('id, slug')).toEqual(before);
  });

  const faults: [string, Listener, string][] = [
    ['is away', (_request, response) => response.writeHead(503).end(), 'bad_status'],
    ['is gone', (_request, response) => response.writeHead(404).end(), 'not_found'],
    ['wants a key', (_request, response) => response.writeHead(403).end('<html>'), 'denied'],
    ['is a web page', (_request, response) => response.end('<!DOCTYPE html><html></html>'), 'not_json'],
    ['is empty', (_request, response) => response.end(), 'empty'],
    ['is no list', (_request, response) => response.end('{"error":"maintenance"}'), 'not_a_list'],
    ['breaks off', (_request, response) => response.end('[{"slug":"x","name":"X"'), 'broken_json'],
    ['has no meeting in it', (_request, response) => response.end('[{"slug":"x"}]'), 'no_row_readable'],
    [
      'says it has 500 MB',
      (_request, response) => void response.writeHead(200, { 'content-length': '500000000' }).write('['),
      'too_large',
    ],
    ['never ends', (_request, response) => void endless(response), 'too_large'],
  ];

  it.each(faults)('keeps the last good meetings when it %s, and says why', async (_what, listener, code) => {
    await run();
    const before = await stored('*');
    const good = (await source()).lastSuccessAt;
    answer = listener;
    await dayLater();
    await run();
    expect(await stored('*')).toEqual(before);
    expect(await source()).toMatchObject({
      meetingCount: 30,
      lastError: code,
      lastSuccessAt: good,
      lastImport: { status: 'failed', errorCode: code },
    });
    answer = json(generatedRows(30));
    await dayLater();
    await run();
    expect(await source()).toMatchObject({ lastError: null });
  });

  describe('that changed too much to be taken unseen', () => {
    const decide = new DecideImport();
    const waiting = async () => (await source()).lastImport!;

    beforeEach(async () => {
      await run();
      answer = json(generatedRows(10));
      await dayLater();
      await run();
    });

    it('waits with its difference and changes nothing, however often it is read', async () => {
      const before = await waiting();
      expect(before).toMatchObject({ status: 'waiting', difference: { present: 30, listed: 10, gone: 20, added: 0 } });
      await dayLater();
      await run();
      expect((await waiting()).id).toBe(before.id);
      expect(await source()).toMatchObject({ meetingCount: 30, lastError: 'waits' });
    });

    it('is taken once somebody accepts that list, and not another one', async () => {
      const { id } = await waiting();
      await host.database.write(admin, (tx) => decide.accept(tx, id));
      answer = json(generatedRows(5));
      await dayLater();
      await run();
      expect(await source()).toMatchObject({ meetingCount: 30, lastImport: { status: 'waiting', rows: 5 } });
      await expect(host.database.write(admin, (tx) => decide.accept(tx, id))).rejects.toMatchObject({
        code: 'CONFLICT',
      });
      const newer = await waiting();
      await host.database.write(admin, (tx) => decide.accept(tx, newer.id));
      expect((await source()).isRefreshing).toBe(true);
      await dayLater();
      await run();
      expect(await source()).toMatchObject({
        meetingCount: 5,
        lastError: null,
        lastImport: { status: 'finished', missing: 25 },
      });
    });

    it('is put aside by one organization, and still waits for the others', async () => {
      const other = await buildOrganization(host);
      const otherAdmin = await buildStaff(host, other.id, ['admin']);
      const theirs = await subscribe(host, other, (await source()).url!);
      const { id } = await waiting();
      await host.database.write(admin, (tx) => decide.discard(tx, id));
      expect(await waiting()).toMatchObject({ status: 'failed', errorCode: 'discarded' });
      const seen = await host.database.read(otherAdmin, (tx) => sources.get(tx, theirs.sourceId));
      expect(seen.lastImport).toMatchObject({ status: 'waiting' });
    });

    it('waits no longer when the list is whole again', async () => {
      const { id } = await waiting();
      answer = json(generatedRows(30));
      await dayLater();
      await run();
      expect(await source()).toMatchObject({ meetingCount: 30, lastError: null });
      const ended = await host.database.read(admin, (tx) => sources.importById(tx, id));
      expect(ended).toMatchObject({ status: 'failed', errorCode: 'superseded' });
    });
  });

  it('reads a list in the format of its source', async () => {
    const list = 'Name,Day,Time\nNooners,Monday,12:00\n';
    const csv = await web.feed((_request, response) =>
      response.writeHead(200, { 'content-type': 'text/csv' }).end(list),
    );
    const subscribed = await subscribe(host, organization, csv.url, 'csv');
    const shared = new SharedTables(relay);
    await readerOf(shared, csv.fetch).run(organization.system, subscribed.feedId);
    const read = await host.database.read(admin, (tx) => sources.get(tx, subscribed.sourceId));
    expect(read).toMatchObject({ meetingCount: 1, format: 'csv', lastError: null });
  });

  it.each([1, 2, 3, 4, 5])('killed in step %i and run again, ends as if it never had been', async (last) => {
    answer = json(generatedRows(1_200));
    let steps = 0;
    const dying = new SharedTables(relay);
    const write = dying.write.bind(dying);
    dying.write = <T>(work: (tx: SharedTransaction) => Promise<T>) => {
      if ((steps += 1) > last) return Promise.reject(new Error('killed'));
      return write(work);
    };
    const killed = readerOf(dying, safeFetch);
    await expect(killed.run(organization.system, subscription.feedId)).rejects.toThrow('killed');
    // As long as the dead one's lease lasts, nobody else reads.
    await run();
    expect(requests).toHaveLength(1);
    await dayLater();
    await run();
    expect(await source()).toMatchObject({
      meetingCount: 1_200,
      isRefreshing: false,
      lastImport: { status: 'finished', rows: 1_200, rowsDone: 1_200, added: 1_200, changed: 0, missing: 0 },
    });
  });

  it('is written by the newest reader only: one that was away too long gives up', async () => {
    const shared = new SharedTables(relay);
    const directory = new DirectoryService(shared);
    const slow = await directory.lease(subscription.feedId, 0);
    if (slow.kind !== 'leased') throw new Error('not leased');
    await dayLater();
    await run();
    await expect(directory.fail(slow.feed, 'too_slow')).rejects.toMatchObject({ name: 'ImportOvertaken' });
    expect(await source()).toMatchObject({ lastError: null, meetingCount: 30 });
  });
});

/** Sends until the other side has had enough. */
async function endless(response: ServerResponse): Promise<void> {
  response.write('[');
  const piece = `${JSON.stringify(generatedRows(500)).slice(1, -1)},`;
  while (!response.destroyed) {
    if (!response.write(piece)) await new Promise((resolve) => response.once('drain', resolve).once('close', resolve));
  }
}
