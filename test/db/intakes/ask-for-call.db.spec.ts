import { randomUUID } from 'node:crypto';
import { CallForm } from '@stepwell/domain/intakes/call-form.entity';
import { callCode } from '@stepwell/domain/intakes/call-address';
import { FacilityOffer } from '@stepwell/domain/intakes/facility-offer.entity';
import { Inquiry } from '@stepwell/domain/intakes/inquiry.entity';
import { Facility } from '@stepwell/domain/organizations/facility.entity';
import { ProgrammePlaces } from '@stepwell/domain/patients/programme-places.entity';
import { shortId } from '@stepwell/platform/auth/short-id';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient } from '@stepwell/test/support/build-patient';
import { startPatientApi, type ApiUnderTest } from '@stepwell/test/support/start-api';

describe('the public form on which anybody asks for a call', () => {
  let host: TestHost;
  let api: ApiUnderTest;
  let organization: BuiltOrganization;
  let code: string;

  beforeAll(async () => {
    host = await openTestHost([CallForm, Inquiry, FacilityOffer, Facility, ProgrammePlaces]);
    api = await startPatientApi(host);
  });
  afterAll(async () => {
    await api.close();
    await host.close();
  });
  beforeEach(async () => {
    organization = await buildOrganization(host);
    const form = await host.database.write(organization.system, (tx) =>
      tx.repo(CallForm).insert({ facilityId: organization.facility.id }),
    );
    code = callCode(organization.id, form.id);
  });

  const send = async (path: string, given: object) => {
    const response = await api.send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(given),
    });
    const body = (await response.json()) as Record<string, unknown> & { error?: { code: string; field?: string } };
    return { status: response.status, body };
  };
  const wish = (over: object = {}) => ({
    ...{ code, submitId: randomUUID(), askFor: 'Ana', phone: '312 555 0142', caller: 'unsaid', bestTime: 'evening' },
    ...{ language: 'es', voicemail: 'name_and_number', noticeVersion: 'call-1', website: '' },
    ...over,
  });
  const kept = () => host.database.read(organization.system, (tx) => tx.repo(Inquiry).find());

  it('says where it leads and which wording is agreed to, and nothing about why', async () => {
    const { status, body } = await send('/auth/call/read', { code });
    expect({ status, name: body['facilityName'] }).toEqual({ status: 200, name: organization.facility.name });
    expect(JSON.stringify(body['notice'])).not.toMatch(/treatment|addiction|recovery|drug|alcohol|adicci|tratamiento/i);
  });

  it('keeps the wish once, however often it is sent, with the wording that was shown', async () => {
    const body = wish();
    const answers = await Promise.all([send('/auth/call/ask', body), send('/auth/call/ask', body)]);
    expect(answers.map(({ status }) => status)).toEqual([202, 202]);
    expect(await kept()).toEqual([
      expect.objectContaining({
        ...{ askFor: 'Ana', phone: '+13125550142', source: 'web', bestTime: 'evening', language: 'es' },
        ...{ voicemail: 'name_and_number', noticeVersion: 'call-1', stage: 'inquiry' },
      }),
    ]);
  });

  it('answers a program that fills in everything like anybody, and keeps nothing', async () => {
    expect(await send('/auth/call/ask', wish({ website: 'https://example.org' }))).toEqual({
      status: 202,
      body: { ok: true },
    });
    expect(await kept()).toEqual([]);
  });

  it('names the field that is wrong, in words', async () => {
    for (const [over, field] of [
      [{ phone: '12' }, 'phone'],
      [{ askFor: ' ' }, 'askFor'],
      [{ noticeVersion: 'call-0' }, 'noticeVersion'],
    ] as const) {
      const { status, body } = await send('/auth/call/ask', wish(over));
      expect({ status, field: body.error?.field }).toEqual({ status: 400, field });
    }
    expect(await kept()).toEqual([]);
  });

  it('knows no form that is closed, of a suspended organization, or made up; all answer alike', async () => {
    const read = async (tried: string) => {
      const { status, body } = await send('/auth/call/read', { code: tried });
      return { status, code: body.error?.code };
    };
    const unknown = { status: 404, code: 'NOT_FOUND' };
    expect(await read(callCode(organization.id, randomUUID()))).toEqual(unknown);
    expect(await read('x'.repeat(44))).toEqual(unknown);
    expect(await read(code)).not.toEqual(unknown);
    await host.database.write(organization.system, (tx) =>
      tx.repo(CallForm).update({ facilityId: organization.facility.id }, { isOpen: false }),
    );
    expect(await read(code)).toEqual(unknown);
    expect((await send('/auth/call/ask', wish())).status).toBe(404);
    expect(await kept()).toEqual([]);

    const other = await buildOrganization(host);
    const form = await host.database.write(other.system, (tx) =>
      tx.repo(CallForm).insert({ facilityId: other.facility.id }),
    );
    await host.database.write(other.system, (tx) =>
      tx.query(`update organizations set status = 'suspended' where organization_id = $1`, [other.id]),
    );
    expect(await read(callCode(other.id, form.id))).toEqual(unknown);
  });

  it('takes sixty in an hour and no more, so that nobody drowns the people who call', async () => {
    await host.database.write(organization.system, (tx) =>
      tx.query(
        `insert into inquiries (organization_id, facility_id, source, ask_for, phone, caller, best_time, language, voicemail, submit_id)
         select $1, $2, 'web', 'Ana', '+13125550142', 'self', 'any', 'en', 'none', gen_random_uuid() from generate_series(1, 60)`,
        [organization.id, organization.facility.id],
      ),
    );
    expect((await send('/auth/call/ask', wish())).status).toBe(429);
    expect(await kept()).toHaveLength(60);
  });

  it('can stand in a frame of the websites that its facility lists, and of no other', async () => {
    const framed = async (of: string) => {
      const { headers } = await api.send(`/embed/${of}`);
      const [ancestors] = /frame-ancestors [^;]+/.exec(headers.get('content-security-policy') ?? '') ?? [];
      return { ancestors, older: headers.get('x-frame-options') };
    };
    const nobody = { ancestors: `frame-ancestors 'none'`, older: 'DENY' };
    const set = (change: Partial<CallForm>) =>
      host.database.write(organization.system, (tx) =>
        tx.repo(CallForm).update({ facilityId: organization.facility.id }, change),
      );
    expect(await framed(code)).toEqual(nobody);
    await set({ frameOrigins: ['https://example.org', 'https://www.example.org'] });
    expect(await framed(code)).toEqual({
      ...{ ancestors: 'frame-ancestors https://example.org https://www.example.org', older: null },
    });
    const other = await buildOrganization(host);
    expect(await framed(callCode(other.id, randomUUID()))).toEqual(nobody);
    expect(await framed('x'.repeat(44))).toEqual(nobody);
    const page = await api.send('/call');
    expect(page.headers.get('x-frame-options')).toBe('DENY');
    await set({ isOpen: false });
    expect(await framed(code)).toEqual(nobody);
  });

  describe('is found on the page of all places', () => {
    const places = async (of: string) => (await send('/auth/places/list', { code: of })).body['places'] as unknown[];
    const offer = (over: Partial<FacilityOffer> = {}) =>
      host.database.write(organization.system, async (tx) => {
        const { actorId } = await buildStaff(host, organization.id, ['owner']);
        await tx.repo(FacilityOffer).insert({
          ...{ facilityId: organization.facility.id, isListed: true, levels: ['outpatient'], needs: ['children'] },
          ...{ languages: ['en', 'es'], freePlaces: 2, placesAt: await tx.now(), changedById: actorId, ...over },
        });
      });

    it('with what its facility says and the way to its form, while both are open', async () => {
      const page = shortId(organization.id);
      expect((await send('/auth/places/list', { code: page })).status).toBe(404);
      await offer();
      expect(await places(page)).toEqual([
        expect.objectContaining({
          code,
          name: organization.facility.name,
          languages: ['en', 'es'],
          room: 'free',
          roomByLevel: {},
        }),
      ]);
      await host.database.write(organization.system, (tx) =>
        tx.repo(CallForm).update({ facilityId: organization.facility.id }, { isOpen: false }),
      );
      expect((await send('/auth/places/list', { code: page })).status).toBe(404);
    });

    it('with its distance from a ZIP code, which is all that comes here of what somebody looks for', async () => {
      const page = shortId(organization.id);
      await offer();
      await host.database.write(organization.system, (tx) =>
        tx.repo(Facility).update({ id: organization.facility.id }, { postalCode: '60601' }),
      );
      const miles = async (postalCode: string) => (await send('/auth/places/miles', { code: page, postalCode })).body;
      expect((await miles('60601'))['miles']).toEqual({ [code]: 0 });
      expect((await miles('10001'))['miles']).toEqual({ [code]: 711 });
      expect((await miles('00000'))['miles']).toBeNull();
      expect((await miles('6060'))['error']).toMatchObject({ code: 'BAD_INPUT', field: 'postalCode' });
      const more = await send('/auth/places/list', { code: page, level: 'detox' });
      expect(more.body.error).toMatchObject({ code: 'BAD_INPUT' });
      expect(await kept()).toEqual([]);
    });

    it('by whether there was room as its day began, never by how many, and whoever comes or goes today', async () => {
      const page = shortId(organization.id);
      await offer({ levels: ['detox', 'outpatient'], freePlaces: 7 });
      const { actorId } = await buildStaff(host, organization.id, ['owner']);
      await buildPatient(host, organization, { levelOfCare: 'detox' });
      await host.database.write(organization.system, async (tx) => {
        const counted = { facilityId: organization.facility.id, changedById: actorId, places: 1 };
        await tx.repo(ProgrammePlaces).insert({ ...counted, levelOfCare: 'detox', track: null });
      });
      const rooms = async () => (await places(page)) as { room: string; roomByLevel: object }[];
      // Who was entered today does not show yet.
      expect(await rooms()).toMatchObject([{ room: 'free', roomByLevel: { detox: 'free' } }]);
      expect(JSON.stringify(await rooms())).not.toMatch(/freePlaces|taken|:7/);
      const earlier = await buildPatient(host, organization, { dischargedOn: '2026-01-06' });
      await host.database.write(organization.system, (tx) =>
        tx.query(
          `insert into episodes_of_care (organization_id, patient_id, facility_id, level_of_care, admitted_on, created_at)
           values ($1, $2, $3, 'detox', '2026-02-01', app.now() - interval '2 days')`,
          [organization.id, earlier.id, organization.facility.id],
        ),
      );
      expect(await rooms()).toMatchObject([{ room: 'free', roomByLevel: { detox: 'full' } }]);
    });

    it('of no organization that is unknown', async () => {
      expect((await send('/auth/places/list', { code: shortId(randomUUID()) })).status).toBe(404);
      expect((await send('/auth/places/list', { code: 'x' })).status).toBe(404);
    });
  });
});
