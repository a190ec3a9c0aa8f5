import type { StaffContext } from '@stepwell/kernel/context';
import type { PatientType } from '@stepwell/domain/patients/patients.graphql';
import { openTestHost, type TestHost } from '../../support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '../../support/build-organization';
import { buildPatient } from '../../support/build-patient';
import { EmergencyAccess } from '@stepwell/domain/emergencies/emergency-access.entity';
import { StaffMember } from '@stepwell/domain/staff/staff-member.entity';
import { careEntities, careServices } from '../../support/care-services';
import { describeEmergencies } from './emergency-access';

describe('changing a patient and their care team', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  let colleague: StaffContext;
  let resolver: ReturnType<typeof careServices>['patientsResolver'];

  beforeAll(async () => {
    host = await openTestHost([...careEntities, EmergencyAccess, StaffMember]);
    organization = await buildOrganization(host);
    clinician = await buildStaff(host, organization.id, ['clinician'], { displayName: 'Ada' });
    colleague = await buildStaff(host, organization.id, ['clinician'], { displayName: 'Ben' });
    resolver = careServices(host.database).patientsResolver;
  });

  afterAll(() => host.close());

  const placeOf = (patient: PatientType, staff: StaffContext) =>
    patient.careTeam.find((member) => member.staffMember.id === staff.actorId)!.id;

  it('changes what was given, keeps the rest, and takes an optional name away when it is empty', async () => {
    const { id } = await buildPatient(host, organization, { preferredName: 'Dee', careTeam: [clinician] });
    const changed = await resolver.updatePatient(clinician, {
      id,
      version: 1,
      lastName: 'Nakamura',
      preferredName: null,
    });
    expect(changed).toMatchObject({ lastName: 'Nakamura', preferredName: 'Dee', version: 2 });
    const cleared = await resolver.updatePatient(clinician, { id, version: 2, preferredName: ' ' });
    expect(cleared).toMatchObject({ preferredName: null, displayName: 'Test Nakamura', version: 3 });
  });

  it('refuses a change that was made from an older version', async () => {
    const { id } = await buildPatient(host, organization, { careTeam: [clinician] });
    await resolver.updatePatient(clinician, { id, version: 1, pronouns: 'they/them' });
    await expect(resolver.updatePatient(clinician, { id, version: 1, pronouns: 'he/him' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('lets one of two changes at once win and tells the other', async () => {
    const { id } = await buildPatient(host, organization, { careTeam: [clinician] });
    const outcomes = await Promise.allSettled(
      ['Ana', 'Eva'].map((firstName) => resolver.updatePatient(clinician, { id, version: 1, firstName })),
    );
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('moves the lead to a new primary counselor and keeps the former one on the team', async () => {
    const { id } = await buildPatient(host, organization, { careTeam: [clinician] });
    const patient = await resolver.assignCareTeam(clinician, {
      patientId: id,
      staffMemberId: colleague.actorId,
      isPrimary: true,
    });
    expect(patient.careTeam.map(({ isPrimary, staffMember }) => [staffMember.displayName, isPrimary])).toEqual([
      ['Ben', true],
      ['Ada', false],
    ]);
  });

  it('keeps one place per person, however often they are assigned', async () => {
    const { id } = await buildPatient(host, organization, { careTeam: [clinician] });
    const assign = () =>
      resolver.assignCareTeam(clinician, { patientId: id, staffMemberId: colleague.actorId, isPrimary: false });
    await Promise.all([assign(), assign()]);
    expect((await assign()).careTeam).toHaveLength(2);
  });

  it('does not let the primary counselor step down or leave before another one is named', async () => {
    const { id } = await buildPatient(host, organization, { careTeam: [clinician, colleague] });
    const seen = await resolver.patient(clinician, id);
    await expect(resolver.endCareTeam(clinician, { careTeamMemberId: placeOf(seen, clinician) })).rejects.toMatchObject(
      {
        code: 'BAD_INPUT',
        message: 'Name another primary counselor first.',
      },
    );
    await expect(
      resolver.assignCareTeam(clinician, { patientId: id, staffMemberId: clinician.actorId, isPrimary: false }),
    ).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('ends a place at once: the person no longer sees the patient, and gets a last answer about their own', async () => {
    const { id } = await buildPatient(host, organization, { careTeam: [clinician, colleague] });
    const seen = await resolver.patient(colleague, id);
    const last = await resolver.endCareTeam(colleague, { careTeamMemberId: placeOf(seen, colleague) });
    expect(last.careTeam.map((member) => member.staffMember.displayName)).toEqual(['Ada']);
    await expect(resolver.patient(colleague, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('ends a place once', async () => {
    const { id } = await buildPatient(host, organization, { careTeam: [clinician, colleague] });
    const careTeamMemberId = placeOf(await resolver.patient(clinician, id), colleague);
    await resolver.endCareTeam(clinician, { careTeamMemberId });
    await expect(resolver.endCareTeam(clinician, { careTeamMemberId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('never leaves a patient without anybody', async () => {
    const supervisor = await buildStaff(host, organization.id, ['clinical_supervisor']);
    const { id } = await buildPatient(host, organization);
    await resolver.assignCareTeam(supervisor, { patientId: id, staffMemberId: colleague.actorId, isPrimary: false });
    const seen = await resolver.patient(supervisor, id);
    await expect(
      resolver.endCareTeam(supervisor, { careTeamMemberId: placeOf(seen, colleague) }),
    ).rejects.toMatchObject({
      message: expect.stringContaining('last person') as string,
    });
  });

  it('shows nobody outside the team who is on it', async () => {
    const admin = await buildStaff(host, organization.id, ['admin']);
    const auditor = await buildStaff(host, organization.id, ['auditor']);
    const stranger = await buildStaff(host, organization.id, ['clinician']);
    const { id, self } = await buildPatient(host, organization, { careTeam: [clinician, colleague] });
    const visible = async (ctx: Parameters<typeof host.database.read>[0]) =>
      (await host.database.read(ctx, (tx) => tx.query('select id from care_team_members where patient_id = $1', [id])))
        .length;
    expect([await visible(admin), await visible(auditor), await visible(stranger)]).toEqual([0, 0, 0]);
    expect([await visible(clinician), await visible(self), await visible(organization.system)]).toEqual([2, 2, 2]);
  });

  describe('a chart opened in an emergency', () => describeEmergencies(() => host));
});
