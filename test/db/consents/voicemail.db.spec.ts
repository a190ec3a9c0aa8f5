import { DataSource } from 'typeorm';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { VOICEMAIL_WORDING_VERSION } from '@stepwell/domain/consents/voicemail-wording';
import { MyVoicemailResolver } from '@stepwell/domain/consents/voicemail.patient-resolver';
import { CarryVoicemailRulesOver1795700957000 } from '@stepwell/migrations/1795700957000-carry-voicemail-rules-over';
import { openTestHost, type TestHost } from '../../support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '../../support/build-organization';
import { buildContact, buildPatient, buildVoicemailConsent, type BuiltPatient } from '../../support/build-patient';
import { careEntities, careServices } from '../../support/care-services';

describe('messages on a patient’s machine', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  let patient: BuiltPatient;
  let phone: Id;
  let services: ReturnType<typeof careServices>;
  let mine: MyVoicemailResolver;

  beforeAll(async () => {
    host = await openTestHost(careEntities);
    organization = await buildOrganization(host);
    clinician = await buildStaff(host, organization.id, ['clinician'], { displayName: 'Cleo Clinician' });
    services = careServices(host.database);
    mine = new MyVoicemailResolver(host.database, services.voicemail);
  });
  beforeEach(async () => {
    patient = await buildPatient(host, organization, { careTeam: [clinician] });
    phone = (await buildContact(host, patient, { kind: 'phone' })).id;
  });
  afterAll(() => host.close());

  const record = (agreed: boolean, contactId = phone, as = clinician) =>
    host.database.write(as, (tx) => services.voicemail.record(tx, { contactId, agreed, source: 'verbal' }));
  const stand = async (contactId = phone) =>
    (await host.database.read(clinician, (tx) => services.voicemailRules.of(tx, [contactId])))[0];
  const rule = async (contactId = phone) => (await stand(contactId))?.rule ?? null;
  const sql = <Row = object>(text: string, values: unknown[] = []) =>
    host.database.write(organization.system, (tx) => tx.query<Row>(text, [organization.id, ...values]));

  it('may be left only once the patient agreed, with who heard it, when and in which words', async () => {
    expect(await rule()).toBe('not_asked');
    await record(true);
    const { rule: now, answer } = (await stand())!;
    expect(now).toBe('may_leave');
    expect(answer).toMatchObject({
      ...{ agreed: true, source: 'verbal', wordingVersion: VOICEMAIL_WORDING_VERSION },
      ...{ recordedByName: 'Cleo Clinician', endedAt: null },
    });
    expect(answer!.answeredAt).toBeInstanceOf(Date);
  });

  it('are answered for once a number, however often it is sent, and the newer answer ends the one before', async () => {
    await Promise.all([record(true), record(true), record(true)]);
    await record(false);
    expect(await rule()).toBe('refused');
    await record(true);
    expect(await rule()).toBe('may_leave');
    const rows = await sql(
      `select agreed, ended_at is null as lives from voicemail_consents where organization_id = $1 and contact_id = $2
       order by created_at, agreed`,
      [phone],
    );
    expect(rows).toEqual([
      { agreed: true, lives: false },
      { agreed: false, lives: false },
      { agreed: true, lives: true },
    ]);
  });

  it('end as the consent is taken back, by staff or by the patient alone, and stay in the history', async () => {
    await record(true);
    await host.database.write(clinician, async (tx) =>
      services.voicemail.revoke(tx, (await services.voicemailRules.of(tx, [phone]))[0]!.answer!.id),
    );
    expect(await rule()).toBe('taken_back');
    await record(true);
    const [shown] = await mine.myVoicemailConsents(patient.self);
    expect(shown).toMatchObject({ ending: '0142' });
    const other = await buildPatient(host, organization);
    const input = { consentId: shown!.id };
    await expect(mine.revokeMyVoicemailConsent(other.self, input)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await mine.revokeMyVoicemailConsent(patient.self, input)).toEqual([]);
    expect(await rule()).toBe('taken_back');
    expect(
      await sql('select from voicemail_consents where organization_id = $1 and contact_id = $2', [phone]),
    ).toHaveLength(2);
  });

  it('are never left where others answer, whatever was said before; the word counts again once they do not', async () => {
    await record(true);
    const share = (isShared: boolean) =>
      sql('update patient_contacts set is_shared = $3 where organization_id = $1 and id = $2', [phone, isShared]);
    await share(true);
    expect(await rule()).toBe('shared');
    await share(false);
    expect(await rule()).toBe('may_leave');
    const others = await buildContact(host, patient, { kind: 'phone', address: '+14085550143', isShared: true });
    await expect(record(true, others.id)).rejects.toMatchObject({ field: 'input.agreed' });
    await record(false, others.id);
    expect(await rule(others.id)).toBe('shared');
  });

  it('belong to one number: another of the patient has its own answer, a wrong or removed one none, an address none', async () => {
    await record(true);
    const second = await buildContact(host, patient, { kind: 'phone', address: '+14085550144' });
    const mail = await buildContact(host, patient);
    expect([await rule(second.id), await rule(mail.id)]).toEqual(['not_asked', null]);
    await expect(record(true, mail.id)).rejects.toMatchObject({ field: 'input.contactId' });
    await sql(`update patient_contacts set verification = 'wrong' where organization_id = $1 and id = $2`, [second.id]);
    await expect(record(true, second.id)).rejects.toMatchObject({ field: 'input.contactId' });
    await host.database.write(clinician, (tx) => services.contacts.remove(tx, phone));
    expect(await rule()).toBeNull();
    expect(await mine.myVoicemailConsents(patient.self)).toEqual([]);
  });

  it('go by the number that a call goes to: verified before others, unshared before shared', async () => {
    const called = () => host.database.read(clinician, (tx) => services.voicemailRules.ofCall(tx, patient.id));
    await buildContact(host, patient, { kind: 'phone', address: '+14085550145', verification: 'unverified' });
    await record(true);
    expect(await called()).toBe('may_leave');
    await sql('update patient_contacts set removed_at = app.now() where organization_id = $1 and patient_id = $2', [
      patient.id,
    ]);
    expect(await called()).toBeNull();
  });

  it('are asked for anew in a new stay; a no stays one', async () => {
    const second = await buildContact(host, patient, { kind: 'phone', address: '+14085550146' });
    await record(true);
    await record(false, second.id);
    await host.database.write(organization.system, (tx) => services.voicemail.endAgreed(tx, patient.id));
    expect([await rule(), await rule(second.id)]).toEqual(['taken_back', 'refused']);
  });

  it('are nobody’s beyond the care team or the organization, and recorded only by who manages consents', async () => {
    const stranger = await buildStaff(host, organization.id, ['clinician']);
    const elsewhere = await buildStaff(host, (await buildOrganization(host)).id, ['clinical_supervisor']);
    const technician = await buildStaff(host, organization.id, ['technician']);
    await expect(record(true, phone, technician)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const { id } = await buildVoicemailConsent(host, patient, clinician, phone);
    for (const outsider of [stranger, elsewhere]) {
      await expect(record(false, phone, outsider)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(host.database.write(outsider, (tx) => services.voicemail.revoke(tx, id))).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
      expect(await host.database.read(outsider, (tx) => services.voicemailRules.of(tx, [phone]))).toEqual([null]);
    }
    expect(await rule()).toBe('may_leave');
  });

  it('count on from the rule that stood in the chart: a no for every number, a yes for the one it was about', async () => {
    const carry = async () => {
      const owner = await new DataSource({ type: 'postgres', url: host.test.urls.owner, logging: false }).initialize();
      const runner = owner.createQueryRunner();
      try {
        await new CarryVoicemailRulesOver1795700957000().up(runner);
      } finally {
        await runner.release();
        await owner.destroy();
      }
    };
    const yes = await buildPatient(host, organization, { careTeam: [clinician] });
    const numbers = {
      verified: (await buildContact(host, yes, { kind: 'phone' })).id,
      other: (await buildContact(host, yes, { kind: 'phone', address: '+14085550147', verification: 'unverified' })).id,
      second: (await buildContact(host, patient, { kind: 'phone', address: '+14085550148' })).id,
    };
    const details = `insert into patient_details (organization_id, patient_id, voicemail, created_at)
      values ($1, $2, $3, '2026-01-05T10:00:00Z')`;
    await sql(details, [patient.id, 'none']);
    await sql(details, [yes.id, 'name']);
    await carry();
    await carry();
    expect(await Promise.all([phone, ...Object.values(numbers)].map((id) => rule(id)))).toEqual([
      ...['refused', 'may_leave', 'not_asked', 'refused'],
    ]);
    expect((await stand(numbers.verified))!.answer).toMatchObject({
      ...{ source: 'earlier_rule', wordingVersion: null, recordedByName: null },
      answeredAt: new Date('2026-01-05T10:00:00Z'),
    });
    expect(
      await sql('select from voicemail_consents where organization_id = $1 and patient_id = $2', [yes.id]),
    ).toHaveLength(1);
  });
});
