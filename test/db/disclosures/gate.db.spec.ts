import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import type { DiscloseWithConsentInput } from '@stepwell/domain/disclosures/disclosures-input.graphql';
import { openTestHost, type TestHost } from '../../support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '../../support/build-organization';
import { buildPatient, type BuiltPatient } from '../../support/build-patient';
import { buildSharingConsent, disclosureEntities, disclosureServices } from '../../support/disclosure-services';
import { moveClockTo } from '../../support/move-clock';
import { sampleSize } from '../../support/sample-size';

const refused = (refusal: string) => ({ code: 'DISCLOSURE_REFUSED', field: `refusal.${refusal}` });

describe('the gate of every disclosure', () => {
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
    patient = await buildPatient(host, organization, { careTeam: [clinician], firstName: 'Ana', lastName: 'Lee' });
  });

  afterAll(() => host.close());

  const call = (partyId: string, more: Partial<DiscloseWithConsentInput> = {}, as = clinician) =>
    host.database.write(as, (tx) =>
      verbs.making.withConsent(tx, {
        ...{ submitId: randomUUID(), patientId: patient.id, partyId, purpose: 'family_support' },
        ...{ categories: ['attendance'], means: 'call', ...more },
      }),
    );
  const account = () => host.database.read(clinician, (tx) => verbs.accounting.page(tx, patient.id, { first: 50 }));
  const count = async () => (await account()).totalCount;
  const revoke = (id: string) => host.database.write(patient.self, (tx) => verbs.ending.revokeMine(tx, id));

  it('lets through what the consent covers, with the notice and a copy, and writes it down', async () => {
    const { id, partyId } = await buildSharingConsent(host, clinician, patient);
    const { notice, consentCopy, disclosure } = await call(partyId);
    expect(notice).toBe('42 CFR part 2 prohibits unauthorized use or disclosure of these records.');
    expect(consentCopy!.map(({ heading }) => heading)).toContain('With whom');
    expect(disclosure).toMatchObject({ consentId: id, recipientName: 'Ruth Bell', discloserName: 'Cleo Clinician' });
    const { edges } = await account();
    expect(edges[0]!.node).toMatchObject({ basis: 'consent', categories: ['attendance'], means: 'call' });
    const mine = await host.database.read(patient.self, (tx) => verbs.mine.of(tx, patient.id));
    expect(mine.disclosures[0]).toMatchObject({ recipientName: 'Ruth Bell', discloserName: 'Cleo Clinician' });
  });

  it('writes nothing and hands nothing over where it refuses', async () => {
    const { partyId } = await buildSharingConsent(host, clinician, patient);
    const content = jest.fn(() => Promise.resolve('secret'));
    const wish = { submitId: randomUUID(), patientId: patient.id, basis: 'consent', means: 'export' } as const;
    await expect(
      host.database.write(clinician, (tx) =>
        verbs.gate.release(
          tx,
          { ...wish, recipient: { partyId }, purpose: 'payment', categories: ['attendance'] },
          content,
        ),
      ),
    ).rejects.toMatchObject(refused('purpose_not_covered'));
    await expect(call(partyId, { categories: ['attendance', 'medication'] })).rejects.toMatchObject(
      refused('categories_not_covered'),
    );
    expect(content).not.toHaveBeenCalled();
    expect(await count()).toBe(0);
  });

  it('takes nobody for somebody else who has the same name', async () => {
    const { partyId } = await buildSharingConsent(host, clinician, patient);
    for (const name of ['Ruth Bell', 'ruth bell', 'Ruth  Bell', 'Ruth Bel1'])
      await expect(
        call(partyId, { partyId: null, newParty: { name, role: 'family', affiliation: 'my mother' } }),
      ).rejects.toMatchObject(refused('nobody_named'));
    const view = await host.database.read(clinician, (tx) => verbs.sharing.view(tx, patient.id));
    expect(view.parties).toHaveLength(1);
  });

  it('takes a member of a class that a TPO consent names, and of no other', async () => {
    const tpo = {
      type: 'tpo',
      purposes: ['treatment'],
      newParties: [],
      recipientClasses: ['treating_provider'],
    } as const;
    await buildSharingConsent(host, clinician, patient, {
      ...{ ...tpo, purposes: ['treatment'], newParties: [], recipientClasses: ['treating_provider'], expiresOn: null },
    });
    const more = { partyId: null, purpose: 'treatment' } as const;
    const doctor = { name: 'Dr. Ito', affiliation: 'Harbor Clinic' };
    await call('', { ...more, newParty: { ...doctor, role: 'treating_provider' } });
    await expect(call('', { ...more, newParty: { ...doctor, role: 'health_plan' } })).rejects.toMatchObject(
      refused('nobody_named'),
    );
  });

  it('counts one form once, however fast it is sent, and decides on it anew', async () => {
    const { id, partyId } = await buildSharingConsent(host, clinician, patient);
    const submitId = randomUUID();
    const [one, two] = await Promise.all([call(partyId, { submitId }), call(partyId, { submitId })]);
    expect(one.disclosure.id).toBe(two.disclosure.id);
    expect(await count()).toBe(1);
    await expect(call(partyId, { submitId, categories: ['progress'] })).rejects.toMatchObject({ code: 'CONFLICT' });
    await revoke(id);
    await expect(call(partyId, { submitId })).rejects.toMatchObject(refused('revoked'));
  });

  it('is shut by a revocation for whatever is not written yet, in every race', async () => {
    const races = sampleSize(12, 200);
    for (let race = 0; race < races; race += 1) {
      const { id, partyId } = await buildSharingConsent(host, clinician, patient);
      const [made, taken] = await Promise.allSettled([call(partyId), revoke(id)]);
      expect(taken.status).toBe('fulfilled');
      if (made.status === 'rejected') expect(made.reason).toMatchObject(refused('revoked'));
      await expect(call(partyId)).rejects.toMatchObject(refused('revoked'));
    }
    const late = await host.database.read(organization.system, (tx) =>
      tx.query(
        `select from disclosures d join part2_consents c on c.organization_id = d.organization_id and c.id = d.consent_id
         where d.organization_id = $1 and d.disclosed_at > c.revoked_at`,
        [organization.id],
      ),
    );
    expect(late).toEqual([]);
  });

  it('has a wall behind it: no row says with consent where none lives', async () => {
    const { id, partyId } = await buildSharingConsent(host, clinician, patient);
    const insert = (purpose: string) =>
      host.database.write(clinician, (tx) =>
        tx.query(
          `insert into disclosures (organization_id, patient_id, basis, consent_id, party_id, recipient_name, purpose,
             categories, means, notice_version, disclosed_at, disclosed_by_id, discloser_name, submit_id)
           values ($1, $2, 'consent', $3, $4, 'Ruth', $5, array['attendance'], 'call', 'x', app.now(), $6, 'Cleo',
             gen_random_uuid())`,
          [organization.id, patient.id, id, partyId, purpose, clinician.actorId],
        ),
      );
    await insert('family_support');
    await expect(insert('payment')).rejects.toMatchObject({ code: '23514' });
    await revoke(id);
    await expect(insert('family_support')).rejects.toMatchObject({ code: '23514' });
    for (const change of ['update disclosures set words = null', 'delete from disclosures'])
      await expect(host.database.write(clinician, (tx) => tx.query(change))).rejects.toMatchObject({ code: '42501' });
  });

  it('carries no consent over to a new stay, and keeps it when a stay of the past is written down', async () => {
    const { partyId } = await buildSharingConsent(host, clinician, patient);
    await host.database.write(organization.system, (tx) =>
      tx.query(
        `insert into episodes_of_care (organization_id, patient_id, facility_id, level_of_care, admitted_on, discharged_on,
           discharge_reason, discharge_noted_at)
         values ($1, $2, $3, 'detox', '2019-03-01', '2019-03-09', 'completed', app.now())`,
        [organization.id, patient.id, organization.facility.id],
      ),
    );
    await call(partyId);
    await host.database.write(organization.system, async (tx) => {
      await tx.query(
        `update episodes_of_care set discharged_on = '2026-02-01', discharge_reason = 'left_early', discharge_noted_at = app.now()
         where organization_id = $1 and patient_id = $2`,
        [organization.id, patient.id],
      );
      await tx.query(
        `insert into episodes_of_care (organization_id, patient_id, facility_id, level_of_care, admitted_on)
         values ($1, $2, $3, 'residential', '2026-03-01')`,
        [organization.id, patient.id, organization.facility.id],
      );
    });
    await expect(call(partyId)).rejects.toMatchObject(refused('expired'));
    const again = await buildSharingConsent(host, clinician, patient);
    await call(again.partyId);
  });

  it('keeps an agreed restriction, until it ends, and not a wish that was declined', async () => {
    const { partyId } = await buildSharingConsent(host, clinician, patient);
    const ask = (categories: ['progress'] | ['attendance']) =>
      host.database.write(clinician, (tx) =>
        verbs.restricting.ask(tx, {
          submitId: randomUUID(),
          patientId: patient.id,
          words: 'Not my groups',
          partyId,
          categories,
        }),
      );
    const decide = async (decision: 'agreed' | 'declined' | 'ended', at = 0) => {
      const { restrictions } = await host.database.read(clinician, (tx) => verbs.sharing.view(tx, patient.id));
      const restrictionId = restrictions[at]!.id;
      await host.database.write(clinician, (tx) =>
        verbs.restricting.decide(tx, { restrictionId, decision, words: decision === 'ended' ? null : 'Said so' }),
      );
    };
    await ask(['attendance']);
    await call(partyId);
    await decide('agreed');
    await expect(call(partyId)).rejects.toMatchObject(refused('restricted'));
    await call(partyId, { categories: ['progress'] });
    const card = await host.database.read(clinician, (tx) => verbs.sharing.talkCard(tx, patient.id));
    expect(card.people[0]!.topics[0]!.categories).toEqual(['presence', 'progress']);
    await decide('ended');
    await call(partyId);
    await ask(['progress']);
    await decide('declined');
    await call(partyId, { categories: ['progress'] });
    await expect(decide('agreed')).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('asks in an emergency for what the rule asks for, and takes no time that lies ahead', async () => {
    const input = {
      ...{ submitId: randomUUID(), patientId: patient.id, recipientName: 'Dr. Ito', recipientAffiliation: 'County ER' },
      ...{ discloserName: 'Cleo', disclosedAt: new Date('2026-01-05T10:00:00Z'), nature: 'Unconscious' },
    };
    const record = (more: object) =>
      host.database.write(clinician, (tx) => verbs.making.inEmergency(tx, { ...input, ...more }));
    for (const field of ['recipientName', 'recipientAffiliation', 'discloserName', 'nature'])
      await expect(record({ [field]: '' })).rejects.toMatchObject({ code: 'BAD_INPUT', field: `input.${field}` });
    await expect(record({ disclosedAt: new Date('2100-01-01') })).rejects.toMatchObject({ field: 'input.disclosedAt' });
    await record({});
    expect((await account()).edges[0]!.node).toMatchObject({ basis: 'medical_emergency', nature: 'Unconscious' });
  });

  it('lets out on other grounds only what they cover, on the paper they rest on', async () => {
    const other = (more: object) =>
      host.database.write(clinician, (tx) =>
        verbs.making.otherwise(tx, {
          ...{ submitId: randomUUID(), patientId: patient.id, recipientName: 'Officer', basis: 'crime_on_premises' },
          ...{ purpose: 'operations', categories: ['presence'], means: 'in_person', ...more },
        }),
      );
    await other({});
    await expect(other({ categories: ['medication'] })).rejects.toMatchObject(refused('not_on_this_ground'));
    await expect(other({ basis: 'court_order' })).rejects.toMatchObject({ field: 'input.authority' });
    await other({ basis: 'court_order', authority: 'Order 26-117', categories: ['counseling_notes'] });
    await expect(
      other({ basis: 'internal', purpose: 'legal_proceeding', categories: ['progress'] }),
    ).rejects.toMatchObject(refused('needs_proceedings'));
  });

  it('writes letters to a court from signed facility sessions, with a consent of that kind only', async () => {
    const court = [{ name: 'County court', role: 'court', affiliation: 'Case 26-117' }] as const;
    const named = await buildSharingConsent(host, clinician, patient, { newParties: [...court] });
    const letter = (partyId: string, more: object = {}) =>
      host.database.write(clinician, (tx) =>
        verbs.letters.release(tx, {
          ...{ submitId: randomUUID(), patientId: patient.id, partyId, purpose: 'legal_proceeding' },
          ...{ from: '2026-01-01', until: '2026-01-31', ...more },
        }),
      );
    await expect(letter(named.partyId)).rejects.toMatchObject(refused('needs_proceedings'));
    const { partyId, id } = await buildSharingConsent(host, clinician, patient, {
      ...{ type: 'proceedings', purposes: ['legal_proceeding'], newParties: [...court] },
    });
    const { content, notice } = await letter(partyId);
    expect(content).toMatchObject({ patientName: 'Ana Lee', attendance: { expected: 0, attended: 0 } });
    expect(notice).toContain('42 CFR part 2');
    await expect(letter(partyId, { until: '2099-01-01' })).rejects.toMatchObject({ field: 'input.until' });
    await revoke(id);
    await expect(letter(partyId)).rejects.toMatchObject(refused('revoked'));
  });

  it('is passed by who may share, of patients they see', async () => {
    const { partyId } = await buildSharingConsent(host, clinician, patient);
    const technician = await buildStaff(host, organization.id, ['technician']);
    const stranger = await buildStaff(host, organization.id, ['clinician']);
    const desk = await buildStaff(host, organization.id, ['front_desk']);
    await expect(call(partyId, {}, technician)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(call(partyId, {}, stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await call(partyId, {}, desk);
  });

  it('says on the card who may be talked to until when, and neither confirms nor denies to others', async () => {
    await moveClockTo(host, '2027-03-01T18:00:00Z');
    await buildSharingConsent(host, clinician, patient, { expiresOn: '2027-03-01' });
    const card = () => host.database.read(clinician, (tx) => verbs.sharing.talkCard(tx, patient.id));
    const { people, nobodyElse } = await card();
    expect(people[0]).toMatchObject({
      party: { name: 'Ruth Bell' },
      topics: [{ expiresOn: '2027-03-01', sentence: expect.stringContaining('attendance and progress') as string }],
    });
    expect(nobodyElse).toMatch(/can’t say whether/);
    await moveClockTo(host, '2027-03-02T06:00:30Z');
    expect((await card()).people).toEqual([]);
  });
});
