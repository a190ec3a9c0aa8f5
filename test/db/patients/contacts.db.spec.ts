import { Client } from 'pg';
import type { StaffContext } from '@stepwell/kernel/context';
import { openTestHost, type TestHost } from '../../support/build-host';
import { armTexts, buildOrganization, buildStaff, type BuiltOrganization } from '../../support/build-organization';
import { buildContact, buildPatient, type BuiltPatient } from '../../support/build-patient';
import { careEntities, careServices } from '../../support/care-services';

describe('addresses of a patient', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  let patient: BuiltPatient;
  let services: ReturnType<typeof careServices>;

  beforeAll(async () => {
    host = await openTestHost(careEntities);
    organization = await buildOrganization(host, { neutralSenderName: 'Oak Desk' });
    await armTexts(host, organization.id);
    clinician = await buildStaff(host, organization.id, ['clinician']);
  });

  beforeEach(async () => {
    patient = await buildPatient(host, organization, { careTeam: [clinician] });
    services = careServices(host.database);
  });

  afterAll(() => host.close());

  const add = (kind: 'email' | 'phone', address: string, more = {}) =>
    services.contactsResolver.addContact(clinician, { patientId: patient.id, kind, address, isShared: false, ...more });

  /** Asks for a code, lets the worker send it, and reads it out of the message. */
  async function receiveCode(contactId: string): Promise<string> {
    await services.contactsResolver.sendContactCode(clinician, { contactId });
    await services.patientsProcessor.sendCode(organization.system, { contactId });
    const message = [...services.mailer.sent, ...services.texter.sent].at(-1)!;
    return /\b\d{6}\b/.exec(message.text)![0];
  }

  const verify = (contactId: string, code: string) =>
    services.contactsResolver.verifyContact(clinician, { contactId, code });

  async function later(interval: string): Promise<void> {
    const owner = new Client({ connectionString: host.ownerUrl });
    await owner.connect();
    await owner.query('select app.advance_clock($1::interval)', [interval]);
    await owner.end();
  }

  it('stores phones as E.164 and e-mail in lower case, unverified, with safe hours', async () => {
    await add('phone', '(408) 555-0123', { safeFrom: '18:00', safeUntil: '08:00', isShared: true });
    const { contacts } = await add('email', 'Dana@Example.org');
    expect(contacts).toMatchObject([
      { kind: 'email', address: 'dana@example.org', verification: 'unverified', isShared: false, safeFrom: null },
      { kind: 'phone', address: '+14085550123', verification: 'unverified', isShared: true, safeFrom: '18:00:00' },
    ]);
  });

  it('refuses the same address twice, whatever it was typed like, and takes it again once it was removed', async () => {
    const { contacts } = await add('email', 'dana@example.org');
    await expect(add('email', ' DANA@example.org')).rejects.toMatchObject({
      code: 'BAD_INPUT',
      field: 'input.address',
    });
    const gone = await services.contactsResolver.removeContact(clinician, { contactId: contacts[0]!.id });
    expect(gone.contacts).toEqual([]);
    expect((await add('email', 'dana@example.org')).contacts).toHaveLength(1);
  });

  it('keeps the place’s own name from an address that may be a stranger’s, though somebody chose it as sender', async () => {
    const named = await buildOrganization(host, { name: 'Quiet Harbor', neutralSenderName: 'Quiet Harbor' });
    const colleague = await buildStaff(host, named.id, ['clinician']);
    const other = await buildPatient(host, named, { careTeam: [colleague] });
    const { id: contactId } = await buildContact(host, other, { verification: 'unverified' });
    await services.contactsResolver.sendContactCode(colleague, { contactId });
    await services.patientsProcessor.sendCode(named.system, { contactId });
    expect(services.mailer.sent[0]).toMatchObject({ senderName: 'Messages' });
    expect(services.mailer.sent[0]!.text).not.toContain('Harbor');
  });

  it('refuses half of safe hours', async () => {
    await expect(add('phone', '4085550123', { safeFrom: '09:00' })).rejects.toMatchObject({ field: 'input.safeUntil' });
  });

  it('verifies an address by the code that is read back', async () => {
    const { id } = await buildContact(host, patient, { verification: 'unverified' });
    const code = await receiveCode(id);
    expect(services.mailer.sent[0]).toMatchObject({ subject: 'Your code', senderName: 'Oak Desk', language: 'en' });
    const contact = await verify(id, ` ${code.slice(0, 3)}-${code.slice(3)} `);
    expect(contact).toMatchObject({ verification: 'verified' });
    expect(contact.verifiedAt).toBeInstanceOf(Date);
  });

  it('sends the code of a phone as a text, in the patient’s language', async () => {
    const spanish = await buildPatient(host, organization, { language: 'es', careTeam: [clinician] });
    const { id, address } = await buildContact(host, spanish, { kind: 'phone', verification: 'unverified' });
    await receiveCode(id);
    expect(services.texter.sent).toMatchObject([
      { to: address, language: 'es', text: expect.stringContaining('codigo') as string },
    ]);
  });

  it('keeps no code anywhere but in the message: only a digest, and nothing in the queue', async () => {
    const { id } = await buildContact(host, patient, { verification: 'unverified' });
    const code = await receiveCode(id);
    const rows = await host.database.read(organization.system, (tx) =>
      tx.query(
        `select c::text as row from patient_contacts c where id = $1
         union all select o::text from outbox o where o.payload ->> 'contactId' = $1::text`,
        [id],
      ),
    );
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain(code);
  });

  it('allows five tries per code, counted though each is refused, and then wants a new one', async () => {
    const { id } = await buildContact(host, patient, { verification: 'unverified' });
    const code = await receiveCode(id);
    const wrong = code === '000000' ? '000001' : '000000';
    for (let tries = 0; tries < 5; tries += 1)
      await expect(verify(id, wrong)).rejects.toMatchObject({ field: 'input.code' });
    await expect(verify(id, code)).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: 'This code is too old. Send a new one.',
    });
  });

  it('counts tries that come at the same moment one by one', async () => {
    const { id } = await buildContact(host, patient, { verification: 'unverified' });
    await receiveCode(id);
    await Promise.allSettled(Array.from({ length: 4 }, () => verify(id, 'nothing')));
    const [row] = await host.database.read(organization.system, (tx) =>
      tx.query<{ code_tries: number }>('select code_tries from patient_contacts where id = $1', [id]),
    );
    expect(row!.code_tries).toBe(4);
  });

  it('waits a minute between two codes, and the newer one replaces the older', async () => {
    const { id } = await buildContact(host, patient, { verification: 'unverified' });
    const first = await receiveCode(id);
    await expect(services.contactsResolver.sendContactCode(clinician, { contactId: id })).rejects.toMatchObject({
      code: 'TOO_MANY_TRIES',
    });
    await later('61 seconds');
    const second = await receiveCode(id);
    if (first !== second) await expect(verify(id, first)).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await expect(verify(id, second)).resolves.toMatchObject({ verification: 'verified' });
  });

  it('lets a code die after ten minutes, and does not send one that was asked for before that', async () => {
    const { id } = await buildContact(host, patient, { verification: 'unverified' });
    const code = await receiveCode(id);
    await later('10 minutes');
    await expect(verify(id, code)).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await services.contactsResolver.sendContactCode(clinician, { contactId: id });
    await later('11 minutes');
    await services.patientsProcessor.sendCode(organization.system, { contactId: id });
    expect(services.mailer.sent).toHaveLength(1);
  });

  it('marks an address as wrong that the mail server refuses, and sends nothing to a suppressed one', async () => {
    const refused = await buildContact(host, patient, { verification: 'unverified' });
    services.mailer.outcome = { kind: 'rejected', reason: '550' };
    await receiveCode(refused.id);
    const suppressed = await buildContact(host, patient, { verification: 'unverified' });
    await host.database.write(organization.system, (tx) =>
      services.suppressions.suppress(tx, 'email', suppressed.address, 'opted_out'),
    );
    await services.contactsResolver.sendContactCode(clinician, { contactId: suppressed.id });
    await services.patientsProcessor.sendCode(organization.system, { contactId: suppressed.id });
    expect(services.mailer.sent.map((message) => message.to)).toEqual([refused.address]);
    const { contacts } = await services.patientsResolver.patient(clinician, patient.id);
    expect(contacts.map((contact) => contact.verification)).toEqual(['wrong', 'wrong']);
  });

  it('throws when the server asks to wait, so that the queue tries again', async () => {
    const { id } = await buildContact(host, patient, { verification: 'unverified' });
    services.mailer.outcome = { kind: 'retry' };
    await services.contactsResolver.sendContactCode(clinician, { contactId: id });
    await expect(services.patientsProcessor.sendCode(organization.system, { contactId: id })).rejects.toThrow(
      'handed over',
    );
  });

  it('says why and since when nothing goes to an address, and nothing of it once START brought texts back', async () => {
    const phone = await buildContact(host, patient, { kind: 'phone', address: '+14085550177' });
    const mail = await buildContact(host, patient);
    const stops = () =>
      host.database.read(clinician, (tx) => services.stops.of(tx, [mail.id, phone.id, organization.id]));
    expect(await stops()).toEqual([null, null, null]);
    await host.database.write(organization.system, (tx) =>
      services.suppressions.suppress(tx, 'sms', phone.address, 'opted_out'),
    );
    const [ofMail, ofPhone] = await stops();
    expect([ofMail, ofPhone]).toEqual([null, { reason: 'opted_out', since: expect.any(Date) as Date }]);
    await host.database.write(organization.system, (tx) => services.suppressions.lift(tx, 'sms', phone.address));
    expect(await stops()).toEqual([null, null, null]);
    const stranger = await buildStaff(host, organization.id, ['clinician']);
    await host.database.write(organization.system, (tx) =>
      services.suppressions.suppress(tx, 'sms', phone.address, 'opted_out'),
    );
    // Whom a role does not see, it does not learn from a stop either.
    expect(await host.database.read(stranger, (tx) => services.stops.of(tx, [phone.id]))).toEqual([null]);
  });

  it('prefers the patient’s own newest verified address over a shared one', async () => {
    await buildContact(host, patient, { address: 'shared@example.org', isShared: true });
    await buildContact(host, patient, { address: 'own@example.org' });
    await buildContact(host, patient, { address: 'new@example.org', verification: 'unverified' });
    const best = await host.database.read(organization.system, (tx) =>
      services.patients.verifiedContact(tx, patient.id, 'email'),
    );
    expect(best?.address).toBe('own@example.org');
  });
});
