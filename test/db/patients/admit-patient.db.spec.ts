import type { StaffContext } from '@stepwell/kernel/context';
import type { CreatePatientInput } from '@stepwell/domain/patients/patients-input.graphql';
import { MinorRule } from '@stepwell/domain/patients/minor-rule.entity';
import type { SaveMinorRuleInput } from '@stepwell/domain/patients/minor-rules.graphql';
import { MinorRules } from '@stepwell/domain/patients/minor-rules.service';
import { Patient } from '@stepwell/domain/patients/patient.entity';
import { openTestHost, type TestHost } from '../../support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '../../support/build-organization';
import { buildPatient } from '../../support/build-patient';
import { careEntities, careServices } from '../../support/care-services';

describe('admitting a patient by hand', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  let services: ReturnType<typeof careServices>;

  beforeAll(async () => {
    host = await openTestHost([...careEntities, MinorRule]);
    organization = await buildOrganization(host, { timeZone: 'America/Denver' });
    clinician = await buildStaff(host, organization.id, ['clinician']);
    services = careServices(host.database);
  });

  afterAll(() => host.close());

  const form = (overrides: Partial<CreatePatientInput> = {}): CreatePatientInput => ({
    firstName: '  Dana ',
    lastName: 'Whitfield',
    birthDate: '1990-02-03',
    facilityId: organization.facility.id,
    language: 'en',
    levelOfCare: 'intensive_outpatient',
    admittedOn: '2026-01-05',
    primarySubstances: ['opioids', 'alcohol', 'opioids'],
    ...overrides,
  });
  /** With a word on every chart that there is, unless told otherwise. */
  const admit = async (ctx: StaffContext, overrides: Partial<CreatePatientInput> = {}) => {
    const charts = await host.database.read(organization.system, (tx) => tx.repo(Patient).find());
    const similarLookedAt = charts.map(({ id }) => id.toUpperCase());
    return services.patientsResolver.createPatient(ctx, form({ similarLookedAt, ...overrides }));
  };

  it('makes the record, the first episode and a care team with the admitting clinician on it', async () => {
    const patient = await admit(clinician, { preferredName: 'Dee', pronouns: 'she/her' });
    expect(patient).toMatchObject({
      firstName: 'Dana',
      preferredName: 'Dee',
      displayName: 'Dee Whitfield',
      birthDate: '1990-02-03',
      timeZone: 'America/Denver',
      facilityName: organization.facility.name,
      primarySubstances: ['opioids', 'alcohol'],
      version: 1,
      contacts: [],
      episode: { levelOfCare: 'intensive_outpatient', admittedOn: '2026-01-05', dischargedOn: null },
      careTeam: [{ isPrimary: true, staffMember: { id: clinician.actorId, roles: ['clinician'] } }],
    });
  });

  it('puts the people that were named on the team and leaves the lead to the primary counselor', async () => {
    const nurse = await buildStaff(host, organization.id, ['nurse']);
    const peer = await buildStaff(host, organization.id, ['peer_specialist']);
    const patient = await admit(clinician, {
      primaryCounselorId: nurse.actorId.toUpperCase(),
      careTeamIds: [peer.actorId, nurse.actorId],
    });
    const places = patient.careTeam.map(({ isPrimary, staffMember }) => [staffMember.id, isPrimary]);
    expect(places[0]).toEqual([nurse.actorId, true]);
    expect(new Set(places.map(([id]) => id))).toEqual(new Set([nurse.actorId, peer.actorId, clinician.actorId]));
  });

  it('lets a clinician name themselves after others', async () => {
    const nurse = await buildStaff(host, organization.id, ['nurse']);
    const patient = await admit(clinician, { primaryCounselorId: nurse.actorId, careTeamIds: [clinician.actorId] });
    expect(patient.careTeam.map(({ staffMember }) => staffMember.id).sort()).toEqual(
      [nurse.actorId, clinician.actorId].sort(),
    );
  });

  it('lets an intake coordinator admit without joining the team', async () => {
    const coordinator = await buildStaff(host, organization.id, ['intake_coordinator']);
    const patient = await admit(coordinator, { primaryCounselorId: clinician.actorId });
    expect(patient.careTeam.map((member) => member.staffMember.id)).toEqual([clinician.actorId]);
  });

  it('asks for a word on charts that may be of the same person, of two desks at once too', async () => {
    const desk = await buildStaff(host, organization.id, ['intake_coordinator']);
    const person = { firstName: 'Marisol', lastName: 'Quintana-Reyes', birthDate: '1988-11-30', similarLookedAt: [] };
    const twice = await Promise.allSettled([admit(desk, person), admit(desk, { ...person, firstName: 'Marysol' })]);
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = twice.find((each) => each.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'BAD_INPUT', field: 'input.similarLookedAt' });
    const made = twice.find((each) => each.status === 'fulfilled');
    const another = await admit(desk, { ...person, similarLookedAt: [made!.value.id] });
    expect(another.id).not.toBe(made!.value.id);
    // Whoever does not see the chart is not told of it.
    await expect(admit(clinician, person)).resolves.toMatchObject({ firstName: 'Marisol' });
  });

  it('refuses somebody under 18 on the admission date with a sentence that says why', async () => {
    await expect(admit(clinician, { birthDate: '2008-01-06', admittedOn: '2026-01-05' })).rejects.toMatchObject({
      code: 'BAD_INPUT',
      field: 'input.birthDate',
      message: expect.stringContaining('under 18 on the admission date') as string,
    });
    await expect(admit(clinician, { birthDate: '2008-01-05', admittedOn: '2026-01-05' })).resolves.toBeDefined();
  });

  it('admits somebody under 18 once an owner set up guardian signers, and no more when they are taken back', async () => {
    const house = await buildOrganization(host);
    const [owner, desk] = [
      await buildStaff(host, house.id, ['owner']),
      await buildStaff(host, house.id, ['intake_coordinator']),
    ];
    const minor = { facilityId: house.facility.id, birthDate: '2010-01-06', similarLookedAt: [] };
    const say = (input: Pick<SaveMinorRuleInput, 'rule' | 'maySign' | 'source' | 'version'>) =>
      host.database.write(owner, (tx) => new MinorRules().save(tx, input));
    await expect(admit(desk, minor)).rejects.toMatchObject({ field: 'input.birthDate' });
    await say({ rule: 'guardian_as_well', maySign: ['parent'], source: 'Test Code § 1', version: 0 });
    await expect(admit(desk, minor)).resolves.toMatchObject({ birthDate: '2010-01-06' });
    await say({ rule: 'adults_only', maySign: [], version: 1 });
    await expect(admit(desk, { ...minor, lastName: 'Other', birthDate: '2011-01-06' })).rejects.toMatchObject({
      field: 'input.birthDate',
    });
  });

  it.each([
    ['a facility of nobody', { facilityId: '0192f0c1-0000-7000-8000-000000000001' }, 'input.facilityId'],
    ['an id that is none', { facilityId: 'main' }, 'input.facilityId'],
    ['a name without letters', { firstName: '---' }, 'input.firstName'],
    ['a zone that is not one', { timeZone: 'Mars/Olympus' }, 'input.timeZone'],
    ['an offset for a zone', { timeZone: '+03:00' }, 'input.timeZone'],
    ['a birth date to come', { birthDate: '2200-01-01' }, 'input.birthDate'],
    ['an admission far ahead', { admittedOn: '2199-01-01' }, 'input.admittedOn'],
  ])('refuses %s and names the field', async (_what, overrides, field) => {
    await expect(admit(clinician, overrides)).rejects.toMatchObject({ code: 'BAD_INPUT', field });
  });

  it('refuses care-team members without patients in their role, deactivated ones and those of other organizations', async () => {
    const other = await buildOrganization(host);
    const people = [
      await buildStaff(host, organization.id, ['admin']),
      await buildStaff(host, organization.id, ['clinician'], { status: 'deactivated' }),
      await buildStaff(host, other.id, ['clinician']),
    ];
    for (const person of people) {
      await expect(admit(clinician, { careTeamIds: [person.actorId] })).rejects.toMatchObject({
        field: 'input.careTeamIds',
      });
    }
    const technician = await buildStaff(host, organization.id, ['technician']);
    await expect(admit(clinician, { primaryCounselorId: technician.actorId })).rejects.toMatchObject({
      field: 'input.primaryCounselorId',
    });
  });

  it('is not for roles that admit nobody', async () => {
    const technician = await buildStaff(host, organization.id, ['technician']);
    await expect(admit(technician)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('notes the new patient in the audit row of the operation', async () => {
    const patient = await admit(clinician);
    const rows = await host.database.read(organization.system, (tx) =>
      tx.query<{ actor_id: string; outcome: string }>(
        'select actor_id, outcome from audit_events where patient_ids @> array[$1::uuid]',
        [patient.id],
      ),
    );
    expect(rows).toEqual([{ actor_id: clinician.actorId, outcome: 'allowed' }]);
  });

  it('shows a clinician nobody whose care team they are not on, by any door', async () => {
    const patient = await buildPatient(host, organization, { careTeam: [clinician] });
    const stranger = await buildStaff(host, organization.id, ['clinician']);
    const { patientsResolver, contactsResolver } = services;
    await expect(patientsResolver.patient(stranger, patient.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      patientsResolver.updatePatient(stranger, { id: patient.id, version: 1, firstName: 'X' }),
    ).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(
      patientsResolver.assignCareTeam(stranger, {
        patientId: patient.id,
        staffMemberId: stranger.actorId,
        isPrimary: true,
      }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      contactsResolver.addContact(stranger, {
        patientId: patient.id,
        kind: 'email',
        address: 'x@example.org',
        isShared: false,
      }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const teams = await host.database.read(stranger, (tx) =>
      tx.query('select id from care_team_members where patient_id = $1', [patient.id]),
    );
    expect(teams).toEqual([]);
  });
});
