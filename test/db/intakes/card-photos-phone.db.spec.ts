import { randomUUID } from 'node:crypto';
import type { Id } from '@stepwell/kernel/ids';
import { SecretBox } from '@stepwell/platform/auth/secret-box';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPacket, finishPacket } from '@stepwell/test/support/build-packet';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { onePoint, pictureClaiming, pictureSaying } from '@stepwell/test/support/build-picture';
import { startPatientApi, type ApiUnderTest } from '@stepwell/test/support/start-api';
import { TEST_IDENTITY_SECRET } from '@stepwell/test/support/test-environment';

const page = '<html><script>alert(1)</script></html>';

describe('photos of a card, as they arrive from the phone', () => {
  let host: TestHost;
  let api: ApiUnderTest;
  let organization: BuiltOrganization;
  let ana: BuiltPatient;
  let cookie: string;
  let packetId: Id;

  beforeAll(async () => {
    host = await openTestHost();
    api = await startPatientApi(host);
  });
  afterAll(async () => {
    await api.close();
    await host.close();
  });
  beforeEach(async () => {
    organization = await buildOrganization(host);
    ana = await buildPatient(host, organization);
    cookie = await api.cookieFor(ana.self);
    packetId = await buildPacket(host, organization, ana);
  });

  interface Sending {
    as?: string;
    to?: Id;
    side?: string;
    headers?: Record<string, string>;
  }
  const add = (body: Buffer | ReadableStream, { as = cookie, to = packetId, side = 'front', headers }: Sending = {}) =>
    api.send(`/imports/card-photos?packetId=${to}&side=${side}`, {
      ...{ method: 'POST', body, cookie: as, headers: { 'content-type': 'image/png', ...headers } },
      ...(body instanceof ReadableStream && { duplex: 'half' as const }),
    });
  const remove = (id: Id, as = cookie) => api.send(`/imports/card-photos/${id}/remove`, { method: 'POST', cookie: as });
  const list = async (as = cookie, of = packetId) => api.send(`/imports/card-photos?packetId=${of}`, { cookie: as });
  const rows = () =>
    host.database.read(organization.system, (tx) =>
      tx.query<{ id: Id; mediaType: string; bytes: Buffer }>(
        'select id, media_type as "mediaType", bytes from card_photos where organization_id = $1',
        [organization.id],
      ),
    );
  const onlyId = async (): Promise<Id> => {
    const [row] = await rows();
    return row!.id;
  };
  const told = async (response: Response) => ({
    status: response.status,
    body: ((await response.json()) as { error: { code: string } }).error,
  });

  it('are kept sealed: neither the picture nor its kind can be read from the table, nor opened as another row', async () => {
    expect((await add(pictureSaying('41.88 -87.63'))).status).toBe(201);
    const [row] = await rows();
    const { id, bytes } = row!;
    for (const piece of [onePoint.subarray(0, 8), Buffer.from('IHDR'), Buffer.from('41.88')])
      expect(bytes.includes(piece)).toBe(false);
    const box = new SecretBox({ IDENTITY_SECRET: TEST_IDENTITY_SECRET });
    expect(box.open(bytes, `card_photos|${organization.id}|${id}`)).toEqual(onePoint);
    expect(() => box.open(bytes, `card_photos|${organization.id}|${randomUUID()}`)).toThrow();
    expect(() => box.open(bytes, `card_photos|${randomUUID()}|${id}`)).toThrow();
  });

  it('are what their content is, whatever they are called', async () => {
    expect((await add(onePoint, { headers: { 'content-type': 'text/html' } })).status).toBe(201);
    expect((await add(onePoint, { side: 'back', headers: { 'content-type': 'application/json' } })).status).toBe(201);
    expect((await rows()).map(({ mediaType }) => mediaType)).toEqual(['image/png', 'image/png']);
  });

  it.each([
    ['a page', Buffer.from(page)],
    ['a drawing with a script', Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`)],
    ['an animation that is a script too', Buffer.from(`GIF89a/*${'\0'.repeat(20)}*/=1;alert(1)`)],
    ['a page that begins like nothing else, with a picture behind it', Buffer.concat([Buffer.from(page), onePoint])],
    ['a PDF', Buffer.from('%PDF-1.7\n')],
    ['nothing', Buffer.alloc(0)],
  ])('are refused under the name of a picture: %s', async (_what, bytes) => {
    expect(await told(await add(bytes))).toMatchObject({ status: 415, body: { code: 'UNSUPPORTED' } });
    expect(await rows()).toEqual([]);
  });

  it.each([
    ['65,535 points a side', pictureClaiming(65_535, 65_535)],
    ['one line of four billion points', pictureClaiming(0xffff_ffff, 1)],
    ['no point', pictureClaiming(0, 0)],
    ['less than it begins', pictureSaying('x').subarray(0, 60)],
  ])('are refused by their header, before anything draws them: %s', async (_what, bytes) => {
    expect(await told(await add(bytes))).toMatchObject({ status: 400, body: { code: 'BAD_INPUT', field: 'file' } });
    expect(await rows()).toEqual([]);
  });

  it('are at most ten megabytes, as declared and as counted', async () => {
    const large = Buffer.concat([onePoint, Buffer.alloc(10_000_000)]);
    const limit = { status: 413, body: { code: 'TOO_LARGE', message: expect.stringContaining('10 MB') as string } };
    expect(await told(await add(large))).toMatchObject(limit);
    expect(await told(await add(new Blob([large]).stream()))).toMatchObject(limit);
    expect(await rows()).toEqual([]);
  });

  it('go into one’s own packet alone: that of somebody else is as unknown as one that is not there', async () => {
    const away = await buildOrganization(host);
    const others = [
      [organization, await buildPatient(host, organization)],
      [away, await buildPatient(host, away)],
    ] as const;
    await add(onePoint);
    const mine = await onlyId();
    for (const [home, other] of others) {
      const theirs = await buildPacket(host, home, other);
      const as = await api.cookieFor(other.self);
      const unknown = randomUUID();
      const nowhere = (await told(await add(onePoint, { to: unknown }))).body.code;
      expect(nowhere).toBe('NOT_FOUND');
      expect(await told(await add(onePoint, { to: theirs }))).toMatchObject({ status: 404, body: { code: nowhere } });
      expect(await told(await list(cookie, theirs))).toMatchObject({ status: 404, body: { code: nowhere } });
      expect(await told(await list(as))).toMatchObject({ status: 404, body: { code: nowhere } });
      expect(await told(await remove(mine, as))).toMatchObject({ status: 404, body: { code: nowhere } });
      expect(await told(await remove(unknown, as))).toMatchObject({ status: 404, body: { code: nowhere } });
    }
    expect((await rows()).map(({ id }) => id)).toEqual([mine]);
  });

  it('need a signed-in patient and our own page, and are never handed back to the phone', async () => {
    const staff = await api.cookieFor(await buildStaff(host, organization.id, ['clinical_supervisor']));
    for (const as of ['', '__Host-patient=made-up', staff, staff.replace('staff', 'patient')])
      expect((await add(onePoint, { as })).status).toBe(401);
    expect((await add(onePoint, { headers: { 'x-requested-with': '' } })).status).toBe(403);
    expect((await add(onePoint, { headers: { origin: 'https://elsewhere.example' } })).status).toBe(403);
    expect(await rows()).toEqual([]);
    await add(onePoint);
    const id = await onlyId();
    const got = await api.send(`/imports/card-photos/${id}`, { cookie });
    expect(got.headers.get('content-type')).not.toContain('image');
    expect(Buffer.from(await got.arrayBuffer()).includes(onePoint)).toBe(false);
    expect(await (await list()).json()).toEqual({
      photos: [{ id, side: 'front', addedAt: expect.any(String) as string }],
    });
  });

  it('stay as they are once the packet is finished', async () => {
    await add(onePoint);
    const id = await onlyId();
    await finishPacket(host, organization, packetId);
    const finished = { status: 409, body: { code: 'CONFLICT', message: 'This packet is finished.' } };
    expect(await told(await add(pictureSaying('later'), { side: 'back' }))).toMatchObject(finished);
    expect(await told(await add(pictureSaying('later')))).toMatchObject(finished);
    expect(await told(await remove(id))).toMatchObject(finished);
    expect((await rows()).map((row) => row.id)).toEqual([id]);
  });
});
