import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import type { RecordIncapacityInput } from '@stepwell/domain/disclosures/incapacity-findings.graphql';
import { openTestHost, type TestHost } from '../../support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '../../support/build-organization';
import { buildPatient, type BuiltPatient } from '../../support/build-patient';
import { consentInput, disclosureEntities, disclosureServices } from '../../support/disclosure-services';
import { moveClockTo } from '../../support/move-clock';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('patients who can’t decide for themselves', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let supervisor: StaffContext;
  let clinician: StaffContext;
  let minor: BuiltPatient;
  let adult: BuiltPatient;
  let verbs: ReturnType<typeof disclosureServices>;

  beforeAll(async () => {
    host = await openTestHost(disclosureEntities);
    verbs = disclosureServices(host.database);
    await moveClockTo(host, '2027-01-10T18:00:00Z');
  });
  beforeEach(async () => {
    organization = await buildOrganization(host);
    supervisor = await buildStaff(host, organization.id, ['clinical_supervisor'], { displayName: 'Sam Director' });
    clinician = await buildStaff(host, organization.id, ['clinician']);
    // Of age on 20 January 2027.
    minor = await buildPatient(host, organization, { careTeam: [clinician], birthDate: '2009-01-20' });
    adult = await buildPatient(host, organization, { careTeam: [clinician], birthDate: '1980-01-11' });
  });
  afterAll(() => host.close());

  const record = (more: Partial<RecordIncapacityInput>, as = supervisor) =>
    host.database.write(as, (tx) =>
      verbs.findings.record(tx, {
        ...{ submitId: randomUUID(), patientId: minor.id, kind: 'minor_at_risk', cause: 'mental_condition' },
        ...{
          basis: 'Can’t follow what is said to them',
          threat: 'Means to use again today; the mother can keep watch',
        },
        ...{ personName: 'Maria Bell', personRelation: 'Mother', fromOn: '2027-01-10', untilOn: '2027-01-17' },
        ...more,
      }),
    );
  const ofAdult = { kind: 'court_decision', cause: null, threat: null, untilOn: null } as const;
  const view = (patientId = minor.id) => host.database.read(supervisor, (tx) => verbs.sharing.view(tx, patientId));
  const tell = (findingId: string, more: object = {}, as = supervisor) =>
    host.database.write(as, (tx) =>
      verbs.findings.tell(tx, {
        ...{ submitId: randomUUID(), findingId, categories: ['presence', 'progress'], means: 'call' },
        ...{ words: 'Where they are and that they must not be alone', ...more },
      }),
    );
  const sql = <Row = unknown>(text: string, values: unknown[] = []) =>
    host.database.write(organization.system, (tx) => tx.query<Row>(text, [organization.id, ...values]));

  it('let a parent be told of a minor at risk: the director judges, every fact is written down, the account names it', async () => {
    await record({});
    const [finding] = (await view()).findings;
    expect(finding).toMatchObject({ isCurrent: true, recordedByName: 'Sam Director', cause: 'mental_condition' });
    const submitId = randomUUID();
    const { disclosure, notice } = await tell(finding!.id, { submitId });
    await tell(finding!.id, { submitId });
    expect(disclosure).toMatchObject({
      ...{ basis: 'minor_at_risk', recipientName: 'Maria Bell', recipientAffiliation: 'Mother', consentId: null },
      ...{ findingId: finding!.id, words: 'Where they are and that they must not be alone' },
    });
    expect(notice).toBeNull();
    await expect(tell(finding!.id, { submitId, words: 'More' })).rejects.toMatchObject({ code: 'CONFLICT' });
    const account = await host.database.read(minor.self, (tx) => verbs.accounting.page(tx, minor.id, { first: 10 }));
    expect(account.edges.map(({ node }) => node.basis)).toEqual(['minor_at_risk']);
  });

  it('refuse unless it is recorded, by whoever directs the program, and holds today', async () => {
    await expect(record({}, clinician)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    for (const [field, more] of [
      ['input.cause', { cause: null }],
      ['input.threat', { threat: ' ' }],
      ['input.untilOn', { untilOn: null }],
      ['input.untilOn', { untilOn: '2027-02-10' }],
      ['input.untilOn', { untilOn: '2027-01-20' }],
      ['input.untilOn', { untilOn: '2027-01-09' }],
      ['input.fromOn', { fromOn: '2027-01-11' }],
      ['input.kind', { patientId: adult.id }],
      ['input.kind', { ...ofAdult }],
      ['input.cause', { ...ofAdult, patientId: adult.id, cause: 'mental_condition' }],
      ['input.kind', { ...ofAdult, kind: 'deceased', patientId: adult.id }],
    ] as const)
      await expect(record(more)).rejects.toMatchObject({ code: 'BAD_INPUT', field });
    expect((await view()).findings).toEqual([]);
    await record({});
    const id = (await view()).findings[0]!.id;
    await expect(tell(id, {}, clinician)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(tell(id, { categories: ['counseling_notes'] })).rejects.toMatchObject({
      field: 'refusal.not_on_this_ground',
    });
    await record({ fromOn: '2027-01-01', untilOn: '2027-01-09' });
    const before = (await view()).findings[1]!.id;
    await expect(tell(before)).rejects.toMatchObject({ field: 'refusal.finding_over' });
    await host.database.write(supervisor, (tx) => verbs.findings.end(tx, { findingId: id }));
    await expect(tell(id)).rejects.toMatchObject({ field: 'refusal.finding_over' });
    const stranger = await buildStaff(host, organization.id, ['clinician']);
    await expect(
      host.database.write(stranger, (tx) => verbs.findings.end(tx, { findingId: id })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are held by the database: what was found does not change, and no row leaves without one that lives', async () => {
    await record({});
    const id = (await view()).findings[0]!.id;
    await expect(
      sql(`update incapacity_findings set threat = 'x' where organization_id = $1 and id = $2`, [id]),
    ).rejects.toMatchObject({ code: '23514' });
    const write = (findingId: string | null, name: string) =>
      sql(
        `insert into disclosures (organization_id, patient_id, basis, finding_id, recipient_name, purpose, categories, means, words,
           disclosed_at, disclosed_by_id, discloser_name, submit_id)
         values ($1, $2, 'minor_at_risk', $3, $4, 'family_support', '{presence}', 'call', 'x', app.now(), $5, 'x', gen_random_uuid())`,
        [minor.id, findingId, name, supervisor.actorId],
      );
    await expect(write(id, 'Somebody else')).rejects.toMatchObject({ code: '23514' });
    await expect(write(null, 'Maria Bell')).rejects.toMatchObject({ code: '23514' });
    await write(id, 'Maria Bell');
  });

  it('name who stands for a minor who died, too', async () => {
    await expect(record({ ...ofAdult, kind: 'deceased' })).rejects.toMatchObject({
      message: expect.stringContaining('does not say that') as string,
    });
    await sql(
      `update episodes_of_care set discharged_on = '2027-01-09', discharge_reason = 'died' where organization_id = $1 and patient_id = $2`,
      [minor.id],
    );
    const prepare = () =>
      host.database.write(clinician, (tx) =>
        verbs.preparing.run(tx, consentInput(minor.id, { signerRelationship: 'representative' })),
      );
    await expect(prepare()).rejects.toMatchObject({ field: 'input.patientId' });
    await record({ ...ofAdult, kind: 'deceased', personRelation: 'Father' }, clinician);
    await prepare();
    expect(await view()).toMatchObject({
      findings: [{ kind: 'deceased', isCurrent: true }],
      consents: [{ signerRelationship: 'representative', guardianAsked: false }],
    });
  });

  it('are offered what may be recorded of them, by whoever asks', async () => {
    const kinds = { court_decision: ofAdult, deceased: { ...ofAdult, kind: 'deceased' }, minor_at_risk: {} } as const;
    const die = (patientId: string) =>
      sql(
        `update episodes_of_care set discharged_on = '2027-01-09', discharge_reason = 'died' where organization_id = $1 and patient_id = $2`,
        [patientId],
      );
    const offered = async (as: StaffContext, patientId: string) => {
      const { recordableFindings } = await host.database.read(as, (tx) => verbs.sharing.view(tx, patientId));
      const taken: string[] = [];
      for (const [kind, input] of Object.entries(kinds))
        await record({ ...input, patientId }, as).then(() => taken.push(kind), ignore);
      expect([...recordableFindings].sort()).toEqual(taken);
      return recordableFindings;
    };
    const ignore = () => undefined;
    expect(await offered(clinician, minor.id)).toEqual([]);
    expect(await offered(supervisor, minor.id)).toEqual(['minor_at_risk']);
    expect(await offered(clinician, adult.id)).toEqual(['court_decision']);
    await die(minor.id);
    await die(adult.id);
    expect(await offered(clinician, minor.id)).toEqual(['deceased']);
    expect(await offered(supervisor, minor.id)).toEqual(['deceased', 'minor_at_risk']);
    expect(await offered(clinician, adult.id)).toEqual(['deceased', 'court_decision']);
  });

  it('let a guardian whom a court named, or who stands for the dead, sign a consent, and nobody else', async () => {
    const prepare = () =>
      host.database.write(clinician, (tx) =>
        verbs.preparing.run(tx, consentInput(adult.id, { signerRelationship: 'representative' })),
      );
    await expect(prepare()).rejects.toMatchObject({ field: 'input.signerRelationship' });
    await record({ ...ofAdult, patientId: adult.id, basis: 'Superior Court, 26-117' }, clinician);
    await prepare();
    const { consents, findings } = await view(adult.id);
    const { id: consentId, formHash } = consents[0]!;
    const sign = () =>
      verbs.papers.run(clinician, { consentId, formHash, submitId: randomUUID(), name: 'Maria Bell' }, png);
    await host.database.write(clinician, (tx) => verbs.findings.end(tx, { findingId: findings[0]!.id }));
    await expect(sign()).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(prepare()).rejects.toMatchObject({ field: 'input.signerRelationship' });
    await sql(
      `update episodes_of_care set discharged_on = '2027-01-09', discharge_reason = 'died' where organization_id = $1 and patient_id = $2`,
      [adult.id],
    );
    await record({ ...ofAdult, kind: 'deceased', patientId: adult.id, personRelation: 'Executor' }, clinician);
    await prepare();
    const { id, formHash: hash } = (await view(adult.id)).consents[0]!;
    await verbs.papers.run(
      clinician,
      { consentId: id, formHash: hash, submitId: randomUUID(), name: 'Maria Bell' },
      png,
    );
    expect((await view(adult.id)).consents.find((each) => each.id === id)!.state).toBe('active');
  });
});
