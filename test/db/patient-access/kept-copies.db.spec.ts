import type { StaffContext } from '@stepwell/kernel/context';
import { DischargePatient } from '@stepwell/domain/patients/discharge-patient';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import type { BrowserSession } from '@stepwell/test/support/browser-session';
import { openPatientSurface, type PatientSurface } from './patient-surface';

const PIN = '294716';

describe('a copy on a patient’s own phone', () => {
  let surface: PatientSurface;
  let home: BuiltOrganization;
  let clinician: StaffContext;
  let patient: BuiltPatient;
  let phone: BrowserSession;

  beforeAll(async () => {
    surface = await openPatientSurface();
  });
  afterAll(() => surface.close());
  beforeEach(async () => {
    home = await buildOrganization(surface.host);
    clinician = await buildStaff(surface.host, home.id, ['clinician']);
    patient = await buildPatient(surface.host, home, { careTeam: [clinician] });
    phone = await surface.choosePin(clinician, patient, PIN);
  });

  const begin = async (browser = phone, pin = PIN) => (await browser.post('/auth/phone/begin', { pin })).body['token'];
  const keeps = async (token: unknown) => (await surface.browser().post('/auth/phone/check', { token })).body['keeps'];

  it('may be kept for 30 days by who knows the PIN, and asks without being signed in', async () => {
    const token = await begin();
    expect(await keeps(token)).toBe(true);
    await surface.passTime('29 days');
    expect(await keeps(token)).toBe(true);
    await surface.passTime('25 hours');
    expect(await keeps(token)).toBe(false);
  });

  it('ends at the next contact after a new setup code, which is how a lost phone is answered', async () => {
    const token = await begin();
    await surface.setupCode(clinician, patient.id);
    expect(await keeps(token)).toBe(false);
  });

  it('ends on the phone before when another one begins, and when the patient says so', async () => {
    const first = await begin();
    const second = await begin();
    expect([await keeps(first), await keeps(second)]).toEqual([false, true]);
    expect((await phone.post('/auth/phone/end', {})).status).toBe(204);
    expect(await keeps(second)).toBe(false);
  });

  it('ends at the next contact once five wrong PINs locked the access', async () => {
    const token = await begin();
    for (let tries = 0; tries < 4; tries += 1) await phone.post('/auth/phone/begin', { pin: '000000' });
    expect(await keeps(token)).toBe(true);
    await phone.post('/auth/phone/begin', { pin: '000000' });
    expect(await keeps(token)).toBe(false);
  });

  it.each([
    ['died', false],
    ['incarcerated', false],
    // The weeks after treatment are those in which a plan at hand saves a life.
    ['completed', true],
    ['left_early', true],
  ] as const)('after a discharge (%s) stays where the phone is still the patient’s', async (reason, stays) => {
    const token = await begin();
    await surface.host.database.write(clinician, (tx) =>
      new DischargePatient().run(tx, { episodeId: patient.episodeId, reason, dischargedOn: '2026-01-06' }),
    );
    expect(await keeps(token)).toBe(stays);
  });

  it('is nobody’s who is not signed in, and a wrong PIN counts towards the lock', async () => {
    expect((await surface.browser().post('/auth/phone/begin', { pin: PIN })).status).toBe(401);
    expect((await surface.browser().post('/auth/phone/end', {})).status).toBe(401);
    for (let tries = 0; tries < 5; tries += 1)
      expect((await phone.post('/auth/phone/begin', { pin: '000000' })).body['error']).toMatchObject({
        code: 'PIN_REFUSED',
      });
    expect((await phone.post('/auth/phone/begin', { pin: PIN })).body['error']).toMatchObject({ code: 'PIN_REFUSED' });
  });

  it.each(['', 'A'.repeat(43), `' or 1=1 --`])('that never was is not kept: %p', async (token) => {
    expect(await keeps(token)).toBe(false);
  });

  it('opens nothing by its token', async () => {
    const token = await begin();
    expect((await surface.browser().post('/auth/link/check', { token })).body).toMatchObject({ state: 'gone' });
    expect((await surface.browser().post('/auth/link/open', { token, pin: PIN })).status).toBe(410);
  });
});
