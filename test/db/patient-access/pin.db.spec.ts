import type { StaffContext } from '@stepwell/kernel/context';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { openPatientSurface, type PatientSurface } from './patient-surface';

const PIN = '294716';

describe('a patient’s PIN', () => {
  let surface: PatientSurface;
  let home: BuiltOrganization;
  let clinician: StaffContext;
  let patient: BuiltPatient;

  beforeAll(async () => {
    surface = await openPatientSurface();
  });
  afterAll(() => surface.close());
  beforeEach(async () => {
    home = await buildOrganization(surface.host);
    clinician = await buildStaff(surface.host, home.id, ['clinician']);
    patient = await buildPatient(surface.host, home, {
      careTeam: [clinician],
      language: 'es',
      birthDate: '1987-04-12',
    });
  });

  const post = (path: string, body: object) => surface.browser().post(path, body);
  const state = async (token: string) => (await post('/auth/link/check', { token })).body;
  const pinStatus = async () => {
    const [row] = await surface.host.database.read(clinician, (tx) => surface.access.pinStatuses(tx, [patient.id]));
    return row?.status ?? 'not_set';
  };
  const events = (name: string) =>
    surface.host.database.read(home.system, (tx) =>
      tx.query<{ payload: unknown }>('select payload from outbox where name = $1', [name]),
    );

  it('is chosen with a code handed over in person, and opens later links', async () => {
    const token = await surface.link(patient);
    expect(await pinStatus()).toBe('not_set');
    expect(await state(token)).toEqual({ state: 'choose-pin', language: 'ES' });
    const setupCode = await surface.setupCode(clinician, patient.id);
    expect(setupCode).toMatch(/^\d{8}$/);
    expect(await pinStatus()).toBe('code_issued');
    const browser = surface.browser();
    const typed = `${setupCode.slice(0, 4)} ${setupCode.slice(4)}`;
    const { status, headers } = await browser.post('/auth/link/choose-pin', { token, setupCode: typed, pin: PIN });
    expect(status).toBe(200);
    expect(headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-patient=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Lax; Secure$/),
    ]);
    expect((await browser.get('/auth/state')).body).toEqual({ signedIn: true });
    expect(await pinStatus()).toBe('set');
    // A dead link answers like one that never was.
    expect(await state(token)).toEqual({ state: 'gone', language: 'EN' });

    const next = await surface.link(patient);
    expect(await state(next)).toEqual({ state: 'pin', language: 'ES' });
    expect((await post('/auth/link/open', { token: next, pin: PIN })).status).toBe(200);
    expect((await post('/auth/link/open', { token: next, pin: PIN })).body['error']).toMatchObject({
      code: 'LINK_GONE',
    });
  });

  it('gives nothing about the person away before it was entered', async () => {
    await surface.choosePin(clinician, patient, PIN);
    const { body, headers } = await post('/auth/link/check', { token: await surface.link(patient) });
    expect(Object.keys(body).sort()).toEqual(['language', 'state']);
    expect(headers.get('cache-control')).toContain('no-store');
    expect((await surface.browser().get('/auth/state')).body).toEqual({ signedIn: false });
  });

  it.each(['000000', '123456', '654321', '121212', '12345', 'abcdef', '041287', '870412'])(
    'may not be %s',
    async (pin) => {
      const token = await surface.link(patient);
      const setupCode = await surface.setupCode(clinician, patient.id);
      const { status, body } = await post('/auth/link/choose-pin', { token, setupCode, pin });
      expect({ status, error: body['error'] }).toMatchObject({
        status: 400,
        error: { code: 'PIN_WEAK', field: 'pin' },
      });
      expect((await post('/auth/link/choose-pin', { token, setupCode, pin: PIN })).status).toBe(200);
    },
  );

  it('never tells the birth date to somebody without the code', async () => {
    const token = await surface.link(patient);
    await surface.setupCode(clinician, patient.id);
    for (const pin of ['041287', '294716']) {
      const { body } = await post('/auth/link/choose-pin', { token, setupCode: '00000000', pin });
      expect(body['error']).toMatchObject({ code: 'PIN_REFUSED' });
    }
  });

  it('locks after five wrong tries, neutrally, and calls for staff once', async () => {
    await surface.choosePin(clinician, patient, PIN);
    const token = await surface.link(patient);
    const answers = [];
    for (const pin of ['111112', '111113', '111114', '111115', '111116', '111117', PIN]) {
      const { status, body } = await post('/auth/link/open', { token, pin });
      const { reference, ...error } = body['error'] as Record<string, unknown>;
      expect(reference).toEqual(expect.any(String));
      answers.push(JSON.stringify({ status, error }));
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('PIN_REFUSED');
    expect(await pinStatus()).toBe('locked');
    expect(await state(token)).toEqual({ state: 'pin', language: 'ES' });
    expect(await events('patient-access.locked')).toEqual([{ payload: { patientId: patient.id } }]);
  });

  it('counts tries that arrive at once one by one', async () => {
    await surface.choosePin(clinician, patient, PIN);
    const token = await surface.link(patient);
    const guesses = Array.from({ length: 10 }, (_, i) => post('/auth/link/open', { token, pin: `22233${i}` }));
    expect((await Promise.all(guesses)).map((answer) => answer.status)).toEqual(Array(10).fill(401));
    expect(await pinStatus()).toBe('locked');
    expect(await events('patient-access.locked')).toHaveLength(1);
    expect((await post('/auth/link/open', { token, pin: PIN })).status).toBe(401);
  });

  it('forgives wrong tries after the right one', async () => {
    await surface.choosePin(clinician, patient, PIN);
    for (let round = 0; round < 3; round += 1) {
      const token = await surface.link(patient);
      for (let i = 0; i < 4; i += 1) await post('/auth/link/open', { token, pin: '830518' });
      expect((await post('/auth/link/open', { token, pin: PIN })).status).toBe(200);
    }
  });

  it('is reset by staff with a new code, which ends the old PIN and running sessions', async () => {
    const phone = await surface.choosePin(clinician, patient, PIN);
    const token = await surface.link(patient);
    const setupCode = await surface.setupCode(clinician, patient.id);
    expect((await phone.get('/auth/state')).body).toEqual({ signedIn: false });
    expect((await post('/auth/link/open', { token, pin: PIN })).status).toBe(401);
    expect((await post('/auth/link/choose-pin', { token, setupCode, pin: '601294' })).status).toBe(200);
  });

  it('can’t be chosen by guessing the code: five tries, and it is dead', async () => {
    const token = await surface.link(patient);
    const setupCode = await surface.setupCode(clinician, patient.id);
    for (let i = 0; i < 5; i += 1) await post('/auth/link/choose-pin', { token, setupCode: `0000000${i}`, pin: PIN });
    const { body } = await post('/auth/link/choose-pin', { token, setupCode, pin: PIN });
    expect(body['error']).toMatchObject({ code: 'PIN_REFUSED' });
    expect(await pinStatus()).toBe('locked');
    expect(await events('patient-access.locked')).toHaveLength(1);
  });

  it('can’t be chosen with an old code, a used one, or over a PIN that stands', async () => {
    const old = await surface.setupCode(clinician, patient.id);
    const setupCode = await surface.setupCode(clinician, patient.id);
    const token = await surface.link(patient);
    expect((await post('/auth/link/choose-pin', { token, setupCode: old, pin: PIN })).status).toBe(401);
    expect((await post('/auth/link/choose-pin', { token, setupCode, pin: PIN })).status).toBe(200);
    const next = await surface.link(patient);
    expect((await post('/auth/link/choose-pin', { token: next, setupCode, pin: '601294' })).status).toBe(401);
    expect((await post('/auth/link/open', { token: next, pin: PIN })).status).toBe(200);
  });

  it('needs a code of the last seven days', async () => {
    const setupCode = await surface.setupCode(clinician, patient.id);
    await surface.passTime('7 days 1 minute');
    expect(await pinStatus()).toBe('not_set');
    const token = await surface.link(patient);
    expect((await post('/auth/link/choose-pin', { token, setupCode, pin: PIN })).status).toBe(401);
  });

  it('is made possible only by staff who may see the patient', async () => {
    const stranger = await buildStaff(surface.host, home.id, ['clinician']);
    const technician = await buildStaff(surface.host, home.id, ['technician']);
    const elsewhere = await buildStaff(surface.host, (await buildOrganization(surface.host)).id, [
      'clinical_supervisor',
    ]);
    const issue = (staff: StaffContext) => surface.setupCode(staff, patient.id);
    await expect(issue(stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(issue(elsewhere)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(issue(technician)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
