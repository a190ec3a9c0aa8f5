import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { SealPapers } from '@stepwell/domain/record-files/seal-papers';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPacket, finishPacket } from '@stepwell/test/support/build-packet';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { onePoint, pictureSaying } from '@stepwell/test/support/build-picture';
import { startStaffApi, type ApiUnderTest } from '@stepwell/test/support/start-api';
import { testFiles } from '@stepwell/test/support/test-files';

describe('photos of a card at the desk', () => {
  let host: TestHost;
  let api: ApiUnderTest;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  let cookie: string;
  let ana: BuiltPatient;
  let packetId: Id;

  beforeAll(async () => {
    host = await openTestHost();
    api = await startStaffApi(host);
  });
  afterAll(async () => {
    await api.close();
    await host.close();
  });
  beforeEach(async () => {
    organization = await buildOrganization(host);
    clinician = await buildStaff(host, organization.id, ['clinician']);
    cookie = await api.cookieFor(clinician);
    ana = await buildPatient(host, organization, { careTeam: [clinician] });
    packetId = await buildPacket(host, organization, ana);
  });

  const add = (bytes: Buffer, as = cookie) =>
    api.send(`/imports/card-photos?packetId=${packetId}&side=front`, { method: 'POST', body: bytes, cookie: as });
  const list = (as = cookie) => api.send(`/imports/card-photos?packetId=${packetId}`, { cookie: as });
  const read = (id: Id, as = cookie) => api.send(`/imports/card-photos/${id}`, { cookie: as });
  const remove = (id: Id, as = cookie) => api.send(`/imports/card-photos/${id}/remove`, { method: 'POST', cookie: as });
  const kept = async (): Promise<Id[]> =>
    ((await (await list()).json()) as { photos: { id: Id }[] }).photos.map(({ id }) => id);

  it('are served as the picture that they are, to be drawn and nothing else, kept by no browser', async () => {
    await add(pictureSaying('<script>alert(1)</script>'));
    const [id] = await kept();
    const response = await read(id!);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(onePoint);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-security-policy': `sandbox; default-src 'none'`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'DENY',
    });
  });

  it('of before are seen as ever until the worker seals them, and who runs the organization sees how far it is', async () => {
    const write = <T>(sql: string, values: unknown[] = []) =>
      host.database.write(organization.system, (tx) => tx.query<T>(sql, values));
    const [plain, unsaid] = [randomUUID(), randomUUID()];
    // Photos were sealed for a while before their rows said so.
    const row = { table: 'card_photos' as const, organizationId: organization.id, id: unsaid };
    const kept: [Id, string, Buffer][] = [
      [plain, 'back', onePoint],
      [unsaid, 'front', testFiles.seal(onePoint, row)],
    ];
    for (const photo of kept)
      await write(
        `insert into card_photos (organization_id, patient_id, packet_id, media_type, id, side, bytes)
         values ($1, $2, $3, 'image/png', $4, $5, $6)`,
        [organization.id, ana.id, packetId, ...photo],
      );
    const seen = async (id: Id) => Buffer.from(await (await read(id)).arrayBuffer());
    const owner = await api.cookieFor(await buildStaff(host, organization.id, ['owner']));
    const health = async (as = owner) => {
      const { body } = await api.graphql('{ health: sealingHealth { sealed plain isAtWork } }', {}, as);
      return body.errors?.[0]?.extensions['code'] ?? body.data!['health'];
    };
    expect([await seen(plain), await seen(unsaid)]).toEqual([onePoint, onePoint]);
    expect(await health()).toEqual({ sealed: 0, plain: 2, isAtWork: true });

    const sealing = new SealPapers(testFiles);
    expect(await host.database.write(organization.system, (tx) => sealing.some(tx))).toBe(2);
    const rows = await write<{ bytes: Buffer }>('select bytes from card_photos');
    expect(rows.filter(({ bytes }) => bytes.includes(onePoint))).toEqual([]);
    expect([await seen(plain), await seen(unsaid)]).toEqual([onePoint, onePoint]);
    expect(await health()).toEqual({ sealed: 2, plain: 0, isAtWork: false });
    expect(await health(cookie)).toBe('FORBIDDEN');
    await expect(write('update card_photos set is_sealed = false')).rejects.toThrow('sealed, never changed');
  });

  it('are for who fills in packets and sees the patient, and leave a trail of who looked', async () => {
    await add(onePoint);
    const [id] = (await kept()) as [Id];
    const away = await buildOrganization(host);
    const people: [StaffContext, number][] = [
      [await buildStaff(host, organization.id, ['clinician']), 404],
      [await buildStaff(host, organization.id, ['front_desk']), 403],
      [await buildStaff(host, organization.id, ['auditor']), 403],
      [await buildStaff(host, away.id, ['clinical_supervisor']), 404],
    ];
    for (const [person, status] of people) {
      const as = await api.cookieFor(person);
      for (const attempt of [add(onePoint, as), list(as), read(id, as), remove(id, as)])
        expect((await attempt).status).toBe(status);
    }
    expect((await read(id, '')).status).toBe(401);
    expect((await read(id, await api.cookieFor(ana.self))).status).toBe(401);
    expect((await read(id)).status).toBe(200);
    expect(await kept()).toEqual([id]);
    const trail = await host.database.read(organization.system, (tx) =>
      tx.query<{ outcome: string; patients: Id[] }>(
        `select outcome, patient_ids as patients from audit_events where actor_id = $1 and action = 'readCardPhoto'`,
        [clinician.actorId],
      ),
    );
    expect(trail).toEqual([{ outcome: 'allowed', patients: [ana.id] }]);
  });

  it('of a finished packet are taken out by the desk, where it is the wrong card, and none is put in', async () => {
    await add(onePoint);
    const [id] = (await kept()) as [Id];
    await finishPacket(host, organization, packetId);
    expect((await add(onePoint)).status).toBe(409);
    expect((await remove(id)).status).toBe(200);
    expect(await kept()).toEqual([]);
  });
});
