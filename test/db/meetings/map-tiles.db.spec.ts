import type { RequestListener } from 'node:http';
import type { StaffContext } from '@stepwell/kernel/context';
import { ReadTile } from '@stepwell/domain/meetings/read-tile';
import { TileServer } from '@stepwell/domain/meetings/tile-server.entity';
import { TileServerService } from '@stepwell/domain/meetings/tile-server.service';
import { SafeFetch, type SafeFetchRequest, type SafeFetchResult } from '@stepwell/platform/safe-fetch/safe-fetch';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient, actingAsPatient } from '@stepwell/test/support/build-patient';
import { LocalWeb } from '@stepwell/test/support/local-web';
import { cookieFor, startPatientApi, type ApiUnderTest } from '@stepwell/test/support/start-api';

const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.from('a square')]);
const own = { tileAddress: 'https://tiles.example.org/{z}/{x}/{y}.png?key=secret', attribution: '© Harbor House' };
const tile = { zoom: 3, column: 1, row: 2 };

/** Asks a server of the test instead of the one that the organization named, and keeps what was asked for. */
class Redirected extends SafeFetch {
  readonly asked: string[] = [];

  constructor(
    private readonly to: SafeFetch,
    private readonly url: string,
  ) {
    super();
  }

  override get(address: string, request: SafeFetchRequest): Promise<SafeFetchResult> {
    this.asked.push(address);
    return this.to.get(this.url, request);
  }
}

describe('the organization’s own map', () => {
  let host: TestHost;
  let api: ApiUnderTest;
  let organization: BuiltOrganization;
  let admin: StaffContext;
  const servers = new TileServerService();
  const web = new LocalWeb();

  beforeAll(async () => {
    host = await openTestHost([TileServer]);
    api = await startPatientApi(host);
  });
  afterEach(() => web.close());
  afterAll(async () => {
    await api.close();
    await host.close();
  });
  beforeEach(async () => {
    organization = await buildOrganization(host);
    admin = await buildStaff(host, organization.id, ['admin']);
  });

  const set = (input = own) => host.database.write(admin, (tx) => servers.set(tx, input));
  const current = (ctx: StaffContext = admin) => host.database.read(ctx, (tx) => servers.current(tx));
  const reader = async (listener: RequestListener) => {
    const { url, fetch } = await web.feed(listener);
    const redirected = new Redirected(fetch, url);
    return { reading: new ReadTile(host.database, servers, redirected), asked: redirected.asked };
  };

  it('is not there until an administrator names its server, one an organization, and goes again', async () => {
    expect(await current()).toBeNull();
    await set();
    await set({ ...own, attribution: '© Ours' });
    expect(await current()).toMatchObject({
      tileAddress: own.tileAddress,
      attribution: '© Ours',
      setById: admin.actorId,
    });
    const stranger = await buildStaff(host, (await buildOrganization(host)).id, ['admin']);
    expect(await current(stranger)).toBeNull();
    await host.database.write(stranger, (tx) => servers.remove(tx));
    expect(await current()).not.toBeNull();
    await host.database.write(admin, (tx) => servers.remove(tx));
    expect(await current()).toBeNull();
  });

  it('is nobody’s to change but an administrator’s, and its address is told to nobody else', async () => {
    const supervisor = await buildStaff(host, organization.id, ['clinical_supervisor']);
    for (const verb of ['set', 'remove'] as const)
      await expect(host.database.write(supervisor, (tx) => servers[verb](tx, own))).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
  });

  it.each([
    ['http://tiles.example.org/{z}/{x}/{y}.png', 'input.tileAddress'],
    ['https://169.254.169.254/{z}/{x}/{y}', 'input.tileAddress'],
    ['https://{x}.example.org/{z}/{y}', 'input.tileAddress'],
    ['', 'input.tileAddress'],
  ])('refuses %p at its field', async (tileAddress, field) => {
    await expect(set({ ...own, tileAddress })).rejects.toMatchObject({ code: 'BAD_INPUT', field });
    expect(await current()).toBeNull();
  });

  it('is passed on square by square, under its key, which no browser sees', async () => {
    await set();
    const { reading, asked } = await reader((_request, response) => response.end(png));
    expect(await reading.run(admin, tile)).toEqual({ mediaType: 'image/png', bytes: png });
    expect(asked).toEqual(['https://tiles.example.org/3/1/2.png?key=secret']);
  });

  it.each<[string, RequestListener]>([
    ['a page', (_, response) => response.setHeader('content-type', 'image/png').end('<html><script>alert(1)</script>')],
    [
      'a drawing with a script',
      (_, response) => response.end('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'),
    ],
    ['a way into our network', (_, response) => response.writeHead(302, { location: 'http://10.0.0.1/' }).end()],
    ['too much', (_, response) => response.end(Buffer.concat([png, Buffer.alloc(600_000)]))],
    ['nothing', (_, response) => response.end()],
    ['an error', (_, response) => response.writeHead(500).end(png)],
    ['no end', (_, response) => endless(response)],
  ])('is no picture when its server sends %s', async (_what, listener) => {
    await set();
    const { reading } = await reader(listener);
    expect(await reading.run(admin, tile)).toBeNull();
  });

  it('asks a server that hangs for so many squares at a time and no more, and goes on when it answers', async () => {
    await set();
    let answer: () => void = () => undefined;
    const free = new Promise<void>((resolve) => (answer = resolve));
    const { reading, asked } = await reader((_request, response) => void free.then(() => response.end(png)));
    let refused = 0;
    const look = async (): Promise<void> => {
      if ((await reading.run(admin, tile)) === null) refused += 1;
      if (refused === 12) answer();
    };
    await Promise.all(Array.from({ length: 60 }, look));
    expect(refused).toBe(12);
    expect(asked).toHaveLength(48);
    expect(await reading.run(admin, tile)).toMatchObject({ mediaType: 'image/png' });
  });

  it('is asked for by who is signed in, and never kept on the device', async () => {
    expect((await api.send('/tiles/0/0/0')).status).toBe(401);
    const patient = await buildPatient(host, organization);
    const cookie = await cookieFor(host, actingAsPatient(organization.id, patient.id));
    for (const path of ['0/0/0', '1/9/0', 'a/b/c', '0/0/0%2f..']) {
      const answer = await api.send(`/tiles/${path}`, { cookie });
      expect([path, answer.status, answer.headers.get('cache-control')]).toEqual([path, 404, 'no-store']);
      expect(await answer.text()).toBe('');
    }
  });

  it('is told to patients without its address', async () => {
    await set();
    const patient = await buildPatient(host, organization);
    const cookie = await cookieFor(host, actingAsPatient(organization.id, patient.id));
    const answer = await api.graphql('{ meetingMap { attribution } }', {}, cookie);
    expect(answer.body.data).toEqual({ meetingMap: { attribution: own.attribution } });
    expect((await api.graphql('{ meetingMap { tileAddress } }', {}, cookie)).status).toBe(400);
  });
});

/** Sends bytes until somebody hangs up. */
function endless(response: Parameters<RequestListener>[1]): void {
  response.write(png);
  const more = (): void => {
    while (!response.destroyed && response.write(Buffer.alloc(64_000)));
  };
  response.on('drain', more);
  more();
}
