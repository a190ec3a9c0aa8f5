import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import type { PrepareConsentInput } from '@stepwell/domain/disclosures/disclosures-input.graphql';
import type { AddGuardianInput } from '@stepwell/domain/disclosures/guardians.graphql';
import type { SaveMinorRuleInput } from '@stepwell/domain/patients/minor-rules.graphql';
import { minorRuleNow } from '@stepwell/domain/patients/minor-rules.service';
import { openTestHost, type TestHost } from '../../support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '../../support/build-organization';
import { buildPatient, type BuiltPatient } from '../../support/build-patient';
import { consentInput, disclosureEntities, disclosureServices } from '../../support/disclosure-services';
import { moveClockTo } from '../../support/move-clock';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('consents of patients under 18', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let owner: StaffContext;
  let clinician: StaffContext;
  let patient: BuiltPatient;
  let verbs: ReturnType<typeof disclosureServices>;

  beforeAll(async () => {
    host = await openTestHost(disclosureEntities);
    verbs = disclosureServices(host.database);
    await moveClockTo(host, '2027-01-10T18:00:00Z');
  });

  beforeEach(async () => {
    organization = await buildOrganization(host);
    owner = await buildStaff(host, organization.id, ['owner']);
    clinician = await buildStaff(host, organization.id, ['clinician'], { displayName: 'Cleo Clinician' });
    // Sixteen; eighteen on 11 January 2029.
    patient = await buildPatient(host, organization, { careTeam: [clinician], birthDate: '2011-01-11' });
  });

  afterAll(() => host.close());

  const version = () => host.database.read(owner, async (tx) => (await minorRuleNow(tx)).version);
  const say = async (rule: Partial<SaveMinorRuleInput>, as = owner) => {
    const input = { rule: 'guardian_as_well', maySign: ['parent'], source: 'Test Code § 1', version: await version() };
    return host.database.write(as, (tx) => verbs.minorRules.save(tx, { ...input, ...rule } as SaveMinorRuleInput));
  };
  const prepare = (overrides: Partial<PrepareConsentInput> = {}) =>
    host.database.write(clinician, (tx) => verbs.preparing.run(tx, consentInput(patient.id, overrides)));
  const view = () => host.database.read(clinician, (tx) => verbs.sharing.view(tx, patient.id));
  const latest = async () => (await view()).consents[0]!;
  const add = (overrides: Partial<AddGuardianInput> = {}) =>
    host.database.write(clinician, (tx) =>
      verbs.guardians.add(tx, {
        ...{ submitId: randomUUID(), patientId: patient.id, name: 'Maria Bell', relationship: 'parent' },
        ...{ phone: '(408) 555-0142', basis: 'Birth certificate, seen by Cleo', fromOn: '2020-01-01' },
        ...overrides,
      }),
    );
  const signature = async (more: object = {}) => {
    const { id, formHash } = await latest();
    return {
      ...{ consentId: id, formHash, submitId: randomUUID(), signedBy: 'own_phone' as const, name: 'Ana' },
      ...{ witnessId: null, paperId: null, guardianId: null, ...more },
    };
  };
  const signAsMinor = async () => {
    const own = await signature();
    await host.database.write(patient.self, (tx) => verbs.signing.run(tx, own));
  };
  const signAsGuardian = async (more: object = {}) => {
    const [guardian] = (await view()).guardians;
    const beside = await signature({
      ...{ signedBy: 'tablet', name: 'Maria', witnessId: clinician.actorId, guardianId: guardian?.id, ...more },
    });
    await host.database.write(organization.system, (tx) => verbs.signing.run(tx, beside));
  };
  const release = async () => {
    const { parties } = await latest();
    return host.database.write(clinician, (tx) =>
      verbs.gate.release(
        tx,
        {
          ...{ submitId: randomUUID(), patientId: patient.id, basis: 'consent', means: 'call' },
          ...{ recipient: { partyId: parties[0]!.id }, purpose: 'family_support', categories: ['presence'] },
        },
        () => Promise.resolve('said'),
      ),
    );
  };
  const sql = (text: string, ...values: unknown[]) =>
    host.database.write(organization.system, (tx) => tx.query(text, [organization.id, ...values]));

  it('can’t be prepared before an owner said what the state asks for, and an owner alone says it', async () => {
    expect((await view()).signers).toBe('not_set_up');
    await expect(prepare()).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'input.patientId' });
    const admin = await buildStaff(host, organization.id, ['admin']);
    await expect(say({}, admin)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(say({ source: ' ' })).rejects.toMatchObject({ field: 'input.source' });
    await expect(say({ maySign: [] })).rejects.toMatchObject({ field: 'input.maySign' });
    await expect(say({ rule: 'guardian_below_age' })).rejects.toMatchObject({ field: 'input.aloneFromAge' });
    await say({});
    await expect(say({ version: 0 })).rejects.toMatchObject({ code: 'CONFLICT' });
    await prepare();
    expect(await latest()).toMatchObject({ guardianAsked: true, state: 'draft' });
  });

  it('need both signatures, the minor’s first, and nothing leaves between the two', async () => {
    await say({});
    await add();
    await prepare();
    await expect(signAsGuardian()).rejects.toMatchObject({ code: 'CONFLICT' });
    await signAsMinor();
    expect((await latest()).state).toBe('awaiting_guardian');
    await expect(release()).rejects.toMatchObject({
      code: 'DISCLOSURE_REFUSED',
      field: 'refusal.guardian_not_signed',
    });
    const { id, parties } = await latest();
    await expect(
      sql(
        `insert into disclosures (organization_id, patient_id, basis, consent_id, party_id, recipient_name, purpose, categories,
           means, notice_version, disclosed_at, disclosed_by_id, discloser_name, submit_id)
         values ($1, $2, 'consent', $3, $4, 'Ruth', 'family_support', '{presence}', 'call', '1', app.now(), $5, 'C', $6)`,
        ...[patient.id, id, parties[0]!.id, clinician.actorId, randomUUID()],
      ),
    ).rejects.toMatchObject({ code: '23514' });
    await signAsGuardian();
    expect(await latest()).toMatchObject({
      ...{ state: 'active', guardianName: 'Maria', guardianSignedBy: 'tablet', guardianWitnessName: 'Cleo Clinician' },
    });
    await expect(release()).resolves.toMatchObject({ content: 'said' });
    await expect(signAsGuardian()).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(
      sql(`update part2_consents set guardian_name = 'Eve' where organization_id = $1 and id = $2`, id),
    ).rejects.toMatchObject({ code: '23514' });
  });

  it('take the guardian’s signature on paper, once, and end when the minor takes them back', async () => {
    await say({});
    await add();
    await prepare();
    await signAsMinor();
    const [guardian] = (await view()).guardians;
    const { id: consentId, formHash } = await latest();
    const input = { consentId, formHash, submitId: randomUUID(), name: 'Maria Bell', guardianId: guardian!.id };
    await verbs.papers.run(clinician, input, png);
    await verbs.papers.run(clinician, input, png);
    const { state, guardianPaperId } = await latest();
    expect(state).toBe('active');
    expect((await verbs.papers.read(clinician, guardianPaperId!)).mediaType).toBe('image/png');
    await host.database.write(patient.self, (tx) => verbs.ending.revokeMine(tx, consentId));
    expect((await latest()).state).toBe('revoked');
  });

  it('are signed by a guardian of this patient who may sign today, of a kind that counts here', async () => {
    await say({});
    await expect(add({ relationship: 'other_authorized' })).rejects.toMatchObject({ field: 'input.relationship' });
    await expect(add({ fromOn: '2027-02-01', untilOn: '2027-01-01' })).rejects.toMatchObject({
      field: 'input.untilOn',
    });
    await add();
    const guardianId = (await view()).guardians[0]!.id;
    await prepare();
    await signAsMinor();
    await host.database.write(clinician, (tx) => verbs.guardians.end(tx, { guardianId, untilOn: '2027-01-09' }));
    await expect(signAsGuardian()).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(signAsGuardian({ guardianId: randomUUID() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const other = await buildPatient(host, organization, { careTeam: [clinician], birthDate: '2011-01-11' });
    await add({ patientId: other.id });
    const theirs = await host.database.read(clinician, (tx) => verbs.sharing.view(tx, other.id));
    await expect(signAsGuardian({ guardianId: theirs.guardians[0]!.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const submitId = randomUUID();
    await Promise.all([add({ submitId }), add({ submitId })]);
    expect((await view()).guardians).toHaveLength(2);
  });

  it('are the minor’s alone where the state says so, and nobody signs in the minor’s place', async () => {
    await say({ rule: 'guardian_below_age', aloneFromAge: 15 });
    await expect(prepare({ signerRelationship: 'representative' })).rejects.toMatchObject({
      field: 'input.signerRelationship',
    });
    await prepare();
    await signAsMinor();
    expect(await latest()).toMatchObject({ state: 'active', guardianAsked: false });
    await say({ rule: 'guardian_below_age', aloneFromAge: 17 });
    expect((await view()).signers).toBe('minor_and_guardian');
    // What was signed under the rule of its day stays signed.
    expect((await latest()).state).toBe('active');
  });

  it('ask for no guardian any more once the patient is 18, by the facility’s calendar', async () => {
    await say({});
    const now = await host.database.read(owner, (tx) => tx.now());
    const today = localDateOf(now, organization.facility.timeZone);
    const born = `${Number(today.slice(0, 4)) - 18}${today.slice(4)}`;
    patient = await buildPatient(host, organization, { careTeam: [clinician], birthDate: born });
    expect((await view()).signers).toBe('adult');
    await prepare();
    await signAsMinor();
    expect(await latest()).toMatchObject({ state: 'active', guardianAsked: false });
  });
});
