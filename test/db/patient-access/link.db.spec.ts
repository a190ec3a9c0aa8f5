import type { StaffContext } from '@stepwell/kernel/context';
import { IdentityDigest } from '@stepwell/platform/auth/identity-digest';
import { Suppressions } from '@stepwell/delivery/suppressions.service';
import {
  armTexts,
  buildOrganization,
  buildStaff,
  type BuiltOrganization,
} from '@stepwell/test/support/build-organization';
import { buildContact, buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { tokenIn } from '@stepwell/test/support/mail-catcher';
import { TEST_IDENTITY_SECRET } from '@stepwell/test/support/test-environment';
import { openPatientSurface, type PatientSurface } from './patient-surface';

const PIN = '294716';
const suppressions = new Suppressions(new IdentityDigest({ IDENTITY_SECRET: TEST_IDENTITY_SECRET }));

describe('a patient’s link', () => {
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
      preferredName: 'Canary',
      timeZone: 'America/Chicago',
    });
    surface.mails.sent.length = 0;
    surface.texts.sent.length = 0;
  });

  const post = (path: string, body: object) => surface.browser().post(path, body);
  const consent = (channel: 'email' | 'sms', purpose = 'access_link', of = patient) =>
    surface.host.database.write(home.system, (tx) =>
      tx.query(
        `insert into channel_consents (organization_id, patient_id, channel, purpose, source, wording_version, granted_by_id)
         values ($1, $2, $3, $4, 'verbal', '1', $5)`,
        [home.id, of.id, channel, purpose, clinician.actorId],
      ),
    );
  const send = (staff = clinician, id = patient.id) =>
    surface.host.database.write(staff, (tx) => surface.access.sendLink(tx, id));
  const failures = () =>
    surface.host.database.read(home.system, (tx) =>
      tx.query(`select id from outbox where name = 'patient-link.failed'`),
    );

  it('opens once, of many at the same time, and takes its siblings along', async () => {
    await surface.choosePin(clinician, patient, PIN);
    const [token, sibling] = [await surface.link(patient), await surface.link(patient)];
    const answers = await Promise.all(Array.from({ length: 6 }, () => post('/auth/link/open', { token, pin: PIN })));
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 410, 410, 410, 410, 410]);
    expect((await post('/auth/link/check', { token: sibling })).body).toMatchObject({ state: 'gone' });
  });

  it('is not used up by looking at it', async () => {
    await surface.choosePin(clinician, patient, PIN);
    const token = await surface.link(patient);
    for (let i = 0; i < 50; i += 1)
      expect((await post('/auth/link/check', { token })).body).toMatchObject({ state: 'pin' });
    expect((await surface.browser().get(`/auth/link/check?token=${token}`)).status).toBe(404);
    expect((await post('/auth/link/open', { token, pin: PIN })).status).toBe(200);
  });

  it('dies of age, before the PIN is looked at', async () => {
    await surface.choosePin(clinician, patient, PIN);
    const token = await surface.link(patient);
    await surface.passTime('61 minutes');
    const { status, body } = await post('/auth/link/open', { token, pin: PIN });
    expect({ status, error: body['error'] }).toMatchObject({ status: 410, error: { code: 'LINK_GONE' } });
  });

  it.each(['', 'A'.repeat(43), `' or 1=1 --`, '../../etc/passwd'])(
    'that never was is simply gone: %p',
    async (token) => {
      expect((await post('/auth/link/check', { token })).body).toEqual({ state: 'gone', language: 'EN' });
      expect((await post('/auth/link/open', { token, pin: PIN })).status).toBe(410);
      expect((await post('/auth/link/choose-pin', { token, setupCode: '12345678', pin: PIN })).status).toBe(410);
      expect((await post('/auth/link/renew', { token })).status).toBe(202);
    },
  );

  it('ends the session that the browser had before', async () => {
    const phone = await surface.choosePin(clinician, patient, PIN);
    const copy = phone.copy();
    await phone.post('/auth/link/open', { token: await surface.link(patient), pin: PIN });
    expect((await copy.get('/auth/state')).body).toEqual({ signedIn: false });
    expect((await phone.get('/auth/state')).body).toEqual({ signedIn: true });
    await phone.post('/auth/sign-out');
    expect((await phone.get('/auth/state')).body).toEqual({ signedIn: false });
  });

  it('is gone while its organization is suspended', async () => {
    await surface.choosePin(clinician, patient, PIN);
    const token = await surface.link(patient);
    await surface.host.database.write(home.system, (tx) =>
      tx.query(`update organizations set status = 'suspended' where organization_id = $1`, [home.id]),
    );
    expect((await post('/auth/link/check', { token })).body).toEqual({ state: 'gone', language: 'EN' });
    expect((await post('/auth/link/open', { token, pin: PIN })).status).toBe(410);
    expect((await post('/auth/link/renew', { token })).status).toBe(202);
  });

  describe('sent by staff', () => {
    it('goes to the verified address, neutrally, and lives a day', async () => {
      const { address } = await buildContact(surface.host, patient, { address: 'dana@example.org' });
      await consent('email');
      expect(await send()).toBe('e-mail d•••@example.org');
      await surface.perform(home.id);
      const [mail] = surface.mails.sent;
      expect(mail).toMatchObject({
        to: address,
        language: 'en',
        senderName: 'Messages',
        subject: 'A link for you',
      });
      expect(mail!.text).not.toMatch(/canary/i);
      const token = tokenIn(mail!.text);
      await surface.passTime('23 hours 59 minutes');
      expect((await post('/auth/link/check', { token })).body).toMatchObject({ state: 'choose-pin' });
      await surface.passTime('2 minutes');
      expect((await post('/auth/link/check', { token })).body).toMatchObject({ state: 'gone' });
    });

    it('goes by text where that is what the patient agreed to', async () => {
      await buildContact(surface.host, patient);
      await armTexts(surface.host, home.id);
      await buildContact(surface.host, patient, { kind: 'phone', address: '+14085550142' });
      await consent('sms', 'follow_up');
      expect(await send()).toBe('text ••• 0142');
      await surface.perform(home.id);
      expect(surface.texts.sent).toHaveLength(1);
      expect(surface.mails.sent).toHaveLength(0);
    });

    it.each([
      ['there is no address', async () => undefined],
      ['the address is not verified', async () => buildContact(surface.host, patient, { verification: 'code_sent' })],
    ])('is refused when %s', async (_why, prepare) => {
      await prepare();
      await consent('email');
      await expect(send()).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'input.patientId' });
    });

    it('is refused without consent, and after it was taken back', async () => {
      await buildContact(surface.host, patient);
      await expect(send()).rejects.toMatchObject({ code: 'BAD_INPUT' });
      await consent('email');
      await send();
      await surface.host.database.write(home.system, (tx) =>
        tx.query('update channel_consents set revoked_at = app.now() where patient_id = $1', [patient.id]),
      );
      await surface.perform(home.id);
      expect(surface.mails.sent).toHaveLength(0);
      expect(await failures()).toHaveLength(1);
    });

    it('never goes to an address that opted out', async () => {
      const { address } = await buildContact(surface.host, patient);
      await consent('email');
      await surface.host.database.write(home.system, (tx) => suppressions.suppress(tx, 'email', address, 'opted_out'));
      await expect(send()).rejects.toMatchObject({ code: 'BAD_INPUT' });
    });

    it('waits for the contact’s safe hours', async () => {
      const now = await surface.host.database.read(home.system, (tx) => tx.now());
      const wall = (hours: number): string =>
        new Date(now.getTime() + hours * 3_600_000)
          .toLocaleTimeString('en-GB', { timeZone: 'America/Chicago' })
          .slice(0, 5);
      await buildContact(surface.host, patient, { address: 'dana@example.org', safeFrom: wall(3), safeUntil: wall(5) });
      await consent('email');
      expect(await send()).toBe(`e-mail d•••@example.org, at ${wall(3)}`);
      await surface.perform(home.id);
      await surface.perform(home.id);
      expect(surface.mails.sent).toHaveLength(0);
      await surface.passTime('3 hours 1 minute');
      await surface.perform(home.id);
      expect(surface.mails.sent).toHaveLength(1);
    });

    it('is sent again when nothing left, and somebody hears when it never will', async () => {
      await buildContact(surface.host, patient);
      await consent('email');
      await send();
      surface.mails.answers.push({ kind: 'retry' });
      await expect(surface.perform(home.id)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
      await send();
      surface.mails.answers.push({ kind: 'rejected', reason: '550' });
      await surface.perform(home.id);
      expect(await failures()).toHaveLength(1);
    });

    it('is for staff who may see the patient', async () => {
      const stranger = await buildStaff(surface.host, home.id, ['nurse']);
      const elsewhere = await buildStaff(surface.host, (await buildOrganization(surface.host)).id, [
        'clinical_supervisor',
      ]);
      await expect(send(stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(send(elsewhere)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(send(clinician, 'not-an-id')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  describe('asked for by the patient', () => {
    beforeEach(async () => {
      await buildContact(surface.host, patient, { address: 'dana@example.org' });
      await consent('email', 'follow_up');
    });

    async function dead(): Promise<string> {
      const token = await surface.link(patient);
      await surface.passTime('61 minutes');
      return token;
    }

    it('is answered alike and equally late for every token', async () => {
      const alive = await surface.link(patient);
      const gone = await dead();
      const answers = [];
      for (const token of [gone, alive, 'A'.repeat(43)]) {
        const started = performance.now();
        const { status, body } = await post('/auth/link/renew', { token });
        expect(performance.now() - started).toBeGreaterThanOrEqual(295);
        answers.push(JSON.stringify({ status, body }));
      }
      expect(new Set(answers)).toEqual(new Set(['{"status":202,"body":{"ok":true}}']));
    });

    it('comes without staff, to the verified address only, and opens with the PIN', async () => {
      await surface.choosePin(clinician, patient, PIN);
      await post('/auth/link/renew', { token: await dead() });
      await surface.perform(home.id);
      expect(surface.mails.sent.map((mail) => mail.to)).toEqual(['dana@example.org']);
      expect((await post('/auth/link/open', { token: surface.mails.lastToken, pin: PIN })).status).toBe(200);
    });

    it('comes three times a day at most', async () => {
      const token = await dead();
      for (let i = 0; i < 5; i += 1) await post('/auth/link/renew', { token });
      await surface.perform(home.id);
      expect(surface.mails.sent).toHaveLength(3);
      await surface.passTime('24 hours 1 minute');
      await post('/auth/link/renew', { token });
      await surface.perform(home.id);
      expect(surface.mails.sent).toHaveLength(4);
    });

    it('is not sent while the old one lives', async () => {
      await post('/auth/link/renew', { token: await surface.link(patient) });
      await surface.perform(home.id);
      expect(surface.mails.sent).toHaveLength(0);
    });
  });
});
