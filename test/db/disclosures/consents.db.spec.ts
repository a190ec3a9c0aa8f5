import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import type { PrepareConsentInput } from '@stepwell/domain/disclosures/disclosures-input.graphql';
import { openTestHost, type TestHost } from '../../support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '../../support/build-organization';
import { buildPatient, type BuiltPatient } from '../../support/build-patient';
import {
  buildSharingConsent,
  consentInput,
  disclosureEntities,
  disclosureServices,
} from '../../support/disclosure-services';
import { moveClockTo } from '../../support/move-clock';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('a consent to share', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  let patient: BuiltPatient;
  let verbs: ReturnType<typeof disclosureServices>;

  beforeAll(async () => {
    host = await openTestHost(disclosureEntities);
    organization = await buildOrganization(host);
    clinician = await buildStaff(host, organization.id, ['clinician'], { displayName: 'Cleo Clinician' });
    verbs = disclosureServices(host.database);
  });

  beforeEach(async () => {
    patient = await buildPatient(host, organization, { careTeam: [clinician] });
  });

  afterAll(() => host.close());

  const prepare = (overrides: Partial<PrepareConsentInput> = {}, as = clinician) =>
    host.database.write(as, (tx) => verbs.preparing.run(tx, consentInput(patient.id, overrides)));
  const view = () => host.database.read(clinician, (tx) => verbs.sharing.view(tx, patient.id));
  const latest = async () => (await view()).consents[0]!;
  const sign = async (more: object = {}) => {
    const { id, formHash } = await latest();
    return host.database.write(patient.self, (tx) =>
      verbs.signing.run(tx, {
        ...{ consentId: id, formHash, submitId: randomUUID(), signedBy: 'own_phone' as const, name: 'Ana' },
        ...{ witnessId: null, paperId: null, guardianId: null, ...more },
      }),
    );
  };
  const sql = (text: string, ...values: unknown[]) =>
    host.database.write(organization.system, (tx) => tx.query(text, [organization.id, ...values]));

  it.each<[string, Partial<PrepareConsentInput>, string]>([
    ['who may share', { discloser: ' ' }, 'discloser'],
    ['what', { information: '' }, 'information'],
    ['which kinds', { categories: [] }, 'categories'],
    ['with whom', { newParties: [] }, 'newParties'],
    ['what for', { purposes: [] }, 'purposes'],
    ['what for, in words', { purposeWords: '' }, 'purposeWords'],
    ['until when', { expiresOn: null }, 'expiresOn'],
    ['a day that is not over', { expiresOn: '2020-01-01' }, 'expiresOn'],
    ['one end, not two', { expiresEvent: 'my case ends' }, 'expiresEvent'],
    ['who read it aloud', { aid: 'read_aloud' }, 'aidName'],
    ['names, where no class may stand', { recipientClasses: ['health_plan'] }, 'recipientClasses'],
    ['notes apart from all else', { categories: ['counseling_notes', 'progress'] }, 'categories'],
    ['notes in a consent for them alone', { type: 'counseling_notes' }, 'categories'],
    ['a proceeding apart', { purposes: ['legal_proceeding', 'benefits'] }, 'purposes'],
    ['a proceeding alone', { type: 'proceedings', purposes: ['family_support'] }, 'purposes'],
    ['supervision alone', { type: 'criminal_justice', purposes: ['benefits'] }, 'purposes'],
    ['TPO for nothing else', { type: 'tpo', purposes: ['treatment', 'benefits'] }, 'purposes'],
  ])('is not saved without %s', async (_element, overrides, field) => {
    await expect(prepare(overrides)).rejects.toMatchObject({ code: 'BAD_INPUT', field: `input.${field}` });
    expect((await view()).consents).toEqual([]);
  });

  it.each([
    ['without an end', `expires_on = null`, {}],
    ['of two ends', `expires_event = 'x'`, {}],
    ['of combined notes', `categories = array['counseling_notes', 'progress']`, {}],
    ['of a combined proceeding', `purposes = array['legal_proceeding', 'benefits']`, {}],
    ['with a class that only TPO has', `recipient_classes = array['health_plan']`, {}],
    ['without words on redisclosure', `redisclosure_wording = null`, { type: 'tpo', purposes: ['treatment'] }],
    ['without words on refusing', `refusal_wording = null`, { type: 'tpo', purposes: ['treatment'] }],
    ['without recipients', `categories = '{}'`, {}],
  ] as const)('can’t be a row %s, whoever writes it', async (_what, change, overrides) => {
    await prepare(overrides as Partial<PrepareConsentInput>);
    const { id } = await latest();
    const columns = `patient_id, type, discloser, information, categories, recipient_classes, purposes, purpose_words, expires_on,
      expires_event, language, form_version, sections, form_hash, revocation_wording, redisclosure_wording, refusal_wording,
      aid, aid_name, signer_relationship, prepared_by_id`;
    const changed = columns
      .split(',')
      .map((name) => name.trim())
      .map((name) => (change.startsWith(`${name} `) ? change.replace(`${name} = `, '') : name));
    await expect(
      sql(
        `insert into part2_consents (organization_id, submit_id, ${columns})
         select organization_id, gen_random_uuid(), ${changed.join(', ')} from part2_consents
         where organization_id = $1 and id = $2`,
        id,
      ),
    ).rejects.toMatchObject({ code: '23514' });
  });

  it('is read in the words that are signed, and changes no more, not even by the product itself', async () => {
    await prepare();
    const { sections, formHash } = await latest();
    expect(sections.map(({ text }) => text).join(' ')).toContain('Ruth Bell, my mother');
    await expect(sql(`update part2_consents set information = 'all' where organization_id = $1`)).rejects.toMatchObject(
      {
        code: '23514',
      },
    );
    await sign();
    expect(await latest()).toMatchObject({ state: 'active', signerName: 'Ana', signedBy: 'own_phone', formHash });
    for (const change of [
      `signer_name = 'Eve'`,
      `signed_at = app.now()`,
      'signed_at = null',
      `discarded_at = app.now()`,
    ])
      await expect(
        sql(`update part2_consents set ${change} where organization_id = $1 and patient_id = $2`, patient.id),
      ).rejects.toMatchObject({ code: '23514' });
    const { id, parties } = await latest();
    await expect(
      sql(
        `insert into part2_consent_recipients (organization_id, patient_id, consent_id, party_id) values ($1, $2, $3, $4)`,
        ...[patient.id, id, parties[0]!.id],
      ),
    ).rejects.toMatchObject({ code: '23514' });
  });

  const guardianByCourt = () =>
    host.database.write(clinician, (tx) =>
      verbs.findings.record(tx, {
        ...{ submitId: randomUUID(), patientId: patient.id, kind: 'court_decision', basis: 'Order 26-1' },
        ...{ personName: 'Maria Bell', personRelation: 'Guardian', fromOn: '2020-01-01' },
      }),
    );

  it('is signed once, by words that were really read, and only by the patient themself on their phone', async () => {
    await prepare();
    await expect(sign({ formHash: 'f'.repeat(64) })).rejects.toMatchObject({ code: 'CONFLICT' });
    const submitId = randomUUID();
    await Promise.all([sign({ submitId }), sign({ submitId })]);
    await expect(sign()).rejects.toMatchObject({ code: 'CONFLICT' });
    await guardianByCourt();
    await prepare({ signerRelationship: 'representative' });
    await expect(sign()).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('is signed on paper by a scan, judged by its content', async () => {
    await guardianByCourt();
    await prepare({ signerRelationship: 'representative' });
    const { id: consentId, formHash } = await latest();
    const take = (bytes: Buffer, submitId = randomUUID()) =>
      verbs.papers.run(clinician, { consentId, formHash, submitId, name: 'Ana’s guardian' }, bytes);
    await expect(take(Buffer.from('%PD no'))).rejects.toMatchObject({ code: 'UNSUPPORTED' });
    const submitId = randomUUID();
    await take(png, submitId);
    await take(png, submitId);
    const { state, signedBy, witnessName, paperId } = await latest();
    expect({ state, signedBy, witnessName }).toEqual({
      ...{ state: 'active', signedBy: 'paper', witnessName: 'Cleo Clinician' },
    });
    expect((await verbs.papers.read(clinician, paperId!)).mediaType).toBe('image/png');
  });

  it('prepared twice by one form is one, and thrown away it can’t be signed', async () => {
    const submitId = randomUUID();
    await Promise.all([prepare({ submitId }), prepare({ submitId })]);
    expect((await view()).consents).toHaveLength(1);
    const { id } = await latest();
    await host.database.write(clinician, (tx) => verbs.ending.discard(tx, id));
    await expect(sign()).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('names nobody of another patient, and is kept by roles that keep consents, on their care team', async () => {
    const other = await buildPatient(host, organization, { careTeam: [clinician] });
    const { partyId } = await buildSharingConsent(host, clinician, other);
    await expect(prepare({ newParties: [], partyIds: [partyId] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const technician = await buildStaff(host, organization.id, ['technician']);
    const stranger = await buildStaff(host, organization.id, ['clinician']);
    await expect(prepare({}, technician)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(prepare({}, stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is taken back by the patient on the phone or in writing, for good, and by nobody else’s phone', async () => {
    const { id } = await buildSharingConsent(host, clinician, patient);
    const other = await buildPatient(host, organization);
    const revoke = (self = patient.self) => host.database.write(self, (tx) => verbs.ending.revokeMine(tx, id));
    await expect(revoke(other.self)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await revoke();
    await revoke();
    expect(await latest()).toMatchObject({ state: 'revoked', revokedHow: 'own_phone' });
    await expect(
      sql('update part2_consents set revoked_at = null, revoked_how = null where organization_id = $1 and id = $2', id),
    ).rejects.toMatchObject({ code: '23514' });
    await buildSharingConsent(host, clinician, patient);
    const { id: second } = await latest();
    await host.database.write(clinician, (tx) => verbs.ending.revokeInWriting(tx, second));
    expect(await latest()).toMatchObject({ state: 'revoked', revocationTakenByName: 'Cleo Clinician' });
  });

  it('ends with its event', async () => {
    const { id } = await buildSharingConsent(host, clinician, patient, {
      expiresOn: null,
      expiresEvent: 'my case ends',
    });
    expect((await latest()).state).toBe('active');
    await host.database.write(clinician, (tx) => verbs.ending.noteEvent(tx, id));
    expect((await latest()).state).toBe('expired');
  });

  it('holds through its last day at the facility, and is reminded of 30, 14 and 7 days before, once each', async () => {
    // Chicago: the day there ends at 06:00 UTC.
    await moveClockTo(host, '2027-01-10T18:00:00Z');
    const { id } = await buildSharingConsent(host, clinician, patient, { expiresOn: '2027-03-01' });
    const due = () =>
      sql(
        `select to_char(due_at at time zone 'America/Chicago', 'YYYY-MM-DD HH24:MI') as at from due_work
         where organization_id = $1 and subject_id = $2`,
        id,
      );
    const tasks = () =>
      sql(
        `select kind, status from tasks where organization_id = $1 and subject_id = $2 order by created_at, kind`,
        id,
      );
    const remind = () => host.database.write(organization.system, (tx) => verbs.expiry.remind(tx, id));
    expect(await due()).toEqual([{ at: '2027-01-30 09:00' }]);
    await remind();
    expect(await tasks()).toEqual([]);
    await moveClockTo(host, '2027-01-30T15:00:00Z');
    await remind();
    await remind();
    expect(await due()).toEqual([{ at: '2027-02-15 09:00' }]);
    await moveClockTo(host, '2027-02-22T15:00:00Z');
    await remind();
    expect(await tasks()).toEqual([
      { kind: 'consent_expires_30', status: 'done' },
      { kind: 'consent_expires_7', status: 'open' },
    ]);
    expect(await due()).toEqual([]);
    await moveClockTo(host, '2027-03-02T05:59:00Z');
    expect((await latest()).state).toBe('active');
    await moveClockTo(host, '2027-03-02T06:00:30Z');
    expect((await latest()).state).toBe('expired');
  });

  it('that the patient takes back is not to be renewed', async () => {
    const { id } = await buildSharingConsent(host, clinician, patient, { expiresOn: '2027-05-01' });
    await host.database.write(patient.self, (tx) => verbs.ending.revokeMine(tx, id));
    expect(await sql('select from due_work where organization_id = $1 and subject_id = $2', id)).toEqual([]);
  });

  it('has its notice of privacy practices given once for an admission', async () => {
    const give = () =>
      host.database.write(clinician, (tx) =>
        verbs.notices.run(tx, { patientId: patient.id, language: 'es', givenHow: 'read_aloud' }),
      );
    expect((await view()).notice).toBeNull();
    await Promise.all([give(), give()]);
    expect((await view()).notice).toMatchObject({ language: 'es', givenByName: 'Cleo Clinician' });
  });
});
