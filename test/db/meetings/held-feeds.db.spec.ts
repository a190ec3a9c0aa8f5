import type { IncomingMessage, ServerResponse } from 'node:http';
import { Pool } from 'pg';
import type { StaffContext } from '@stepwell/kernel/context';
import { DecideImport } from '@stepwell/domain/meetings/decide-import';
import { DirectoryService } from '@stepwell/domain/meetings/directory.service';
import { FeedSourcesService } from '@stepwell/domain/meetings/feed-sources.service';
import { MeetingsService } from '@stepwell/domain/meetings/meetings.service';
import { ReadOwnAddress } from '@stepwell/domain/meetings/read-own-address';
import { RefreshFeed } from '@stepwell/domain/meetings/refresh-feed';
import { createRelayPool } from '@stepwell/platform/outbox/relay-pool';
import { SharedTables } from '@stepwell/platform/outbox/shared-tables';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildFeedSource } from '@stepwell/test/support/build-meeting';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { directoryEntities, importRows } from '@stepwell/test/support/directory-host';
import { LocalWeb } from '@stepwell/test/support/local-web';
import { generatedRows } from '@stepwell/test/support/meeting-guide-feed';
import { subscribe, type BuiltSubscription } from '@stepwell/test/support/subscribe';

/** An organization that subscribes to the feed, with somebody who decides. */
interface Subscriber extends BuiltSubscription {
  organization: BuiltOrganization;
  admin: StaffContext;
}

describe('a held list of a feed that several organizations read', () => {
  let host: TestHost;
  let relay: Pool;
  let web: LocalWeb;
  let url: string;
  let refresh: RefreshFeed;
  let rows: unknown[];
  let one: Subscriber;
  let other: Subscriber;
  const sources = new FeedSourcesService();
  const decide = new DecideImport();

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
    rows = generatedRows(30);
    const feed = await web.feed((_request: IncomingMessage, response: ServerResponse) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(rows)),
    );
    const shared = new SharedTables(relay);
    const own = new ReadOwnAddress(host.database, feed.fetch);
    refresh = new RefreshFeed(host.database, shared, new DirectoryService(shared), feed.fetch, own);
    url = feed.url;
    one = await subscriber();
    other = await subscriber();
    await read(one);
  });
  afterEach(() => web.close());

  async function subscriber(): Promise<Subscriber> {
    const organization = await buildOrganization(host);
    const admin = await buildStaff(host, organization.id, ['admin']);
    return { organization, admin, ...(await subscribe(host, organization, url)) };
  }
  async function read({ organization, feedId }: Subscriber): Promise<void> {
    await relay.query(`update directory_feeds set last_attempt_at = last_attempt_at - interval '1 day' where id = $1`, [
      feedId,
    ]);
    await refresh.run(organization.system, feedId);
  }
  const source = ({ admin, sourceId }: Subscriber) => host.database.read(admin, (tx) => sources.get(tx, sourceId));
  const accept = ({ admin }: Subscriber, importId: string) =>
    host.database.write(admin, (tx) => decide.accept(tx, importId));
  const found = async ({ admin }: Subscriber) =>
    (await host.database.read(admin, (tx) => new MeetingsService().search(tx, {}, { first: 1 }))).totalCount;

  /** The list loses two thirds, and the first subscriber takes it. */
  async function takenByOne(): Promise<string> {
    rows = generatedRows(10);
    await read(one);
    const { id } = (await source(one)).lastImport!;
    await accept(one, id);
    expect((await source(one)).lastImport).toMatchObject({ id, status: 'running' });
    await read(one);
    return id;
  }

  it('is taken for the one that accepted it, and asks the other, who keeps the meetings meanwhile', async () => {
    const id = await takenByOne();
    expect(await source(one)).toMatchObject({
      meetingCount: 10,
      lastError: null,
      lastImport: { id, status: 'finished', missing: 20, isTakenElsewhere: false },
    });
    expect(await source(other)).toMatchObject({
      meetingCount: 30,
      lastImport: { id, status: 'waiting', isTakenElsewhere: true, difference: { gone: 20 } },
    });
    expect([await found(one), await found(other)]).toEqual([10, 30]);
    await accept(other, id);
    expect(await source(other)).toMatchObject({ meetingCount: 10, lastImport: { id, status: 'finished' } });
  });

  it('takes nothing from who puts it aside, before or after another took it', async () => {
    const third = await subscriber();
    rows = generatedRows(10);
    await read(one);
    const { id } = (await source(one)).lastImport!;
    await host.database.write(third.admin, (tx) => decide.discard(tx, id));
    await accept(one, id);
    await read(one);
    await host.database.write(other.admin, (tx) => decide.discard(tx, id));
    for (const each of [third, other])
      expect(await source(each)).toMatchObject({
        meetingCount: 30,
        lastImport: { status: 'failed', errorCode: 'discarded' },
      });
    // What the list itself has again is nobody's decision any more.
    rows = generatedRows(12);
    await read(one);
    expect([await found(one), await found(third)]).toEqual([12, 30]);
  });

  it('asks nobody who subscribed later: they never had those meetings', async () => {
    const id = await takenByOne();
    const later = await subscriber();
    expect(await source(later)).toMatchObject({ meetingCount: 10, lastImport: { id, status: 'finished' } });
  });

  it('uses an acceptance up: a list like it is held again once there is something to lose again', async () => {
    await takenByOne();
    rows = generatedRows(30);
    await read(one);
    expect(await found(one)).toBe(30);
    rows = generatedRows(10);
    await read(one);
    expect(await source(one)).toMatchObject({ meetingCount: 30, lastImport: { status: 'waiting' } });
  });

  it('waits for its turn when another subscriber has read the feed a moment ago', async () => {
    rows = generatedRows(10);
    await read(one);
    const { id } = (await source(one)).lastImport!;
    await accept(one, id);
    await relay.query('update directory_feeds set last_attempt_at = app.now() where id = $1', [one.feedId]);
    await refresh.run(one.organization.system, one.feedId);
    expect(await source(one)).toMatchObject({ meetingCount: 30, isRefreshing: true });
    await read(one);
    expect(await source(one)).toMatchObject({ meetingCount: 10, isRefreshing: false });
  });

  it('holds what goes little by little, and counts anew once somebody looked', async () => {
    rows = generatedRows(22);
    await read(one);
    expect(await found(one)).toBe(22);
    rows = generatedRows(19);
    await read(one);
    const held = (await source(one)).lastImport!;
    expect(held).toMatchObject({ status: 'waiting', difference: { present: 22, gone: 3, goneBefore: 8 } });
    await accept(one, held.id);
    await read(one);
    expect(await found(one)).toBe(19);
    rows = generatedRows(17);
    await read(one);
    expect(await found(one)).toBe(17);
  });

  it('forgets losses of more than a month ago, and those that came back', async () => {
    rows = generatedRows(22);
    await read(one);
    await relay.query(
      `update directory_meetings set missing_since = missing_since - interval '31 days' where feed_id = $1`,
      [one.feedId],
    );
    rows = generatedRows(16);
    await read(one);
    expect(await found(one)).toBe(16);
    rows = generatedRows(30).slice(3);
    await read(one);
    expect(await source(one)).toMatchObject({ meetingCount: 27, lastError: null });
  });

  it('is the same for files: slow losses wait, and an accepted one counts anew', async () => {
    const list = await buildFeedSource(host, one.organization.id);
    const load = (count: number, options = {}) =>
      importRows(host, one.admin, list, generatedRows(count), 'America/Chicago', options);
    await load(30);
    expect(await load(22)).toMatchObject({ status: 'finished', missing: 8 });
    expect(await load(19)).toMatchObject({ status: 'waiting', difference: { goneBefore: 8 } });
    expect(await load(19, { isAccepted: true })).toMatchObject({ status: 'finished', missing: 3 });
    expect(await load(17)).toMatchObject({ status: 'finished', missing: 2 });
  });
});
