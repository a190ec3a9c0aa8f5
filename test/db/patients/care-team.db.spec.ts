import type { StaffContext } from '@stepwell/kernel/context';
import type { LendCaseloadInput } from '@stepwell/domain/patients/covers.graphql';
import type { SetEmergencyContactInput } from '@stepwell/domain/patients/patients-input.graphql';
import type { PatientType } from '@stepwell/domain/patients/patients.graphql';
import { openTestHost, type TestHost } from '../../support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '../../support/build-organization';
import { buildPatient } from '../../support/build-patient';
import { EmergencyAccess } from '@stepwell/domain/emergencies/emergency-access.entity';
import { StaffMember } from '@stepwell/domain/staff/staff-member.entity';
import { careEntities, careServices } from '../../support/care-services';
import { describeEmergencies } from './emergency-access';
import { moveClockBy, moveClockTo } from '../../support/move-clock';

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

  it('writes down whom to call in an emergency, against what the chart said, and takes it away again', async () => {
    const { id: patientId } = await buildPatient(host, organization, { careTeam: [clinician] });
    const set = (input: Partial<SetEmergencyContactInput>, as = clinician) =>
      resolver.setEmergencyContact({ ...as, operation: 'Mutation.setEmergencyContact' }, { patientId, ...input });
    const mo = { name: ' Mo ', relation: 'Sister', phone: '312 555 0188' };
    expect((await set(mo)).details!.emergencyContact).toEqual({
      ...{ name: 'Mo', relation: 'Sister', phone: '312 555 0188', words: 'Mo, Sister, 312 555 0188' },
    });
    await expect(set({ name: 'Jo', relation: 'Friend' })).rejects.toMatchObject({ code: 'CONFLICT' });
    const seen = 'Mo, Sister, 312 555 0188';
    for (const [field, input] of Object.entries({
      'input.name': { relation: 'Sister' },
      'input.relation': { name: 'Mo' },
      'input.phone': { ...mo, phone: '555 018' },
    }))
      await expect(set({ seen, ...input })).rejects.toMatchObject({ code: 'BAD_INPUT', field });
    await expect(set({ seen }, colleague)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const technician = await buildStaff(host, organization.id, ['technician']);
    await expect(set({ seen }, technician)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await set({ seen, name: ' ' })).details!.emergencyContact).toBeNull();
    const trail = await host.database.write(organization.system, (tx) =>
      tx.query(
        `select action, actor_id as "by" from audit_events
         where organization_id = $1 and outcome = 'allowed' and $2 = any(patient_ids) and action like '%mergencyContact'`,
        [organization.id, patientId],
      ),
    );
    expect(trail).toEqual(
      Array(2).fill({ action: expect.stringMatching(/setEmergencyContact$/) as string, by: clinician.actorId }),
    );
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

describe('a caseload in a colleague’s hands', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let lender: StaffContext;
  let covering: StaffContext;
  let supervisor: StaffContext;
  let services: ReturnType<typeof careServices>;

  beforeAll(async () => {
    host = await openTestHost(careEntities);
    services = careServices(host.database);
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    organization = await buildOrganization(host);
    lender = await buildStaff(host, organization.id, ['clinician'], { displayName: 'Ada' });
    covering = await buildStaff(host, organization.id, ['nurse'], { displayName: 'Ben' });
    supervisor = await buildStaff(host, organization.id, ['clinical_supervisor'], { displayName: 'Sam' });
  });

  /** A day at the facility, so many days from today. */
  const day = async (ahead: number): Promise<string> => {
    const [row] = await host.database.read(organization.system, (tx) =>
      tx.query<{ day: string }>(`select ((app.now() at time zone 'America/Chicago')::date + $1::int)::text as day`, [
        ahead,
      ]),
    );
    return row!.day;
  };
  const lend = async (from = 0, until = 1, more: Partial<LendCaseloadInput> = {}, as = lender) =>
    services.coversResolver.lendCaseload(as, {
      ...{ coveringId: covering.actorId, fromDay: await day(from), untilDay: await day(until) },
      ...more,
    });
  const sees = (as: StaffContext, id: string): Promise<boolean> =>
    services.patientsResolver.patient(as, id).then(
      () => true,
      () => false,
    );
  const task = (id: string, assigneeId: string | null = null) =>
    host.database.write(lender, (tx) =>
      services.tasks.create(tx, { title: 'Call', priority: 'normal', patientId: id, assigneeId }),
    );
  const mine = async (as: StaffContext): Promise<number> =>
    (await host.database.read(as, (tx) => services.tasks.list(tx, { mine: true }, { first: 10 }))).totalCount;

  it('is seen, told on the chart, and comes back by itself when the last day is over', async () => {
    const { id } = await buildPatient(host, organization, { careTeam: [lender] });
    const cover = await lend(1, 2);
    expect(cover).toMatchObject({ isWhole: true, isRunning: false, patientCount: 1, timeZone: 'America/Chicago' });
    expect(await sees(covering, id)).toBe(false);
    await moveClockTo(host, cover.startsAt);
    const seen = await services.patientsResolver.patient(covering, id);
    expect(seen.covers).toEqual([{ lenderName: 'Ada', coveringName: 'Ben', untilDay: cover.untilDay }]);
    await services.patientsResolver.updatePatient(covering, { id, version: seen.version, pronouns: 'she/her' });
    await moveClockTo(host, new Date(new Date(cover.endsAt).getTime() - 60_000));
    expect(await sees(covering, id)).toBe(true);
    await moveClockBy(host, 60);
    expect(await sees(covering, id)).toBe(false);
    expect((await services.patientsResolver.patient(lender, id)).covers).toEqual([]);
    expect(await services.coversResolver.covers(lender)).toEqual([]);
  });

  it('brings its tasks along, also those of the lender by name, and takes them back when it is ended early', async () => {
    const { id } = await buildPatient(host, organization, { careTeam: [lender] });
    await task(id);
    await task(id, lender.actorId);
    const { id: coverId } = await lend();
    expect([await mine(covering), await mine(lender)]).toEqual([2, 2]);
    await task(id, covering.actorId);
    await services.coversResolver.endCover(covering, { id: coverId });
    expect(await sees(covering, id)).toBe(false);
    expect([await mine(covering), await mine(lender)]).toEqual([0, 2]);
    await expect(services.coversResolver.endCover(lender, { id: coverId })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(task(id, covering.actorId)).rejects.toMatchObject({ field: 'input.assigneeId' });
  });

  it('can be a part, and then is only that', async () => {
    const one = await buildPatient(host, organization, { careTeam: [lender] });
    const other = await buildPatient(host, organization, { careTeam: [lender] });
    expect(await lend(0, 1, { patientIds: [one.id] })).toMatchObject({ isWhole: false, patientCount: 1 });
    expect([await sees(covering, one.id), await sees(covering, other.id)]).toEqual([true, false]);
    await task(other.id, lender.actorId);
    expect(await mine(covering)).toBe(0);
    await expect(lend(1, 1, { patientIds: [one.id, other.id] })).rejects.toMatchObject({ field: 'input.fromDay' });
    await lend(0, 1, { patientIds: [other.id] });
    expect(await sees(covering, other.id)).toBe(true);
  });

  it('is never passed on, and ends for whom the lender no longer cares for', async () => {
    const third = await buildStaff(host, organization.id, ['clinician']);
    const { id } = await buildPatient(host, organization, { careTeam: [supervisor, lender] });
    const own = await buildPatient(host, organization, { careTeam: [covering] });
    await lend();
    await expect(lend(0, 1, { coveringId: third.actorId }, covering)).rejects.toMatchObject({ field: 'input.fromDay' });
    await lend(5, 6, { coveringId: third.actorId }, covering);
    await expect(lend(6, 6, {}, supervisor)).rejects.toMatchObject({ field: 'input.coveringId' });
    expect([await sees(third, id), await sees(third, own.id)]).toEqual([false, false]);
    const place = (await services.patientsResolver.patient(supervisor, id)).careTeam.find(
      ({ staffMember }) => staffMember.id === lender.actorId,
    );
    await services.patientsResolver.endCareTeam(supervisor, { careTeamMemberId: place!.id });
    expect(await sees(covering, id)).toBe(false);
  });

  it('goes to somebody who may do all that the lender may, and is lent by the lender or a supervisor', async () => {
    await buildPatient(host, organization, { careTeam: [lender] });
    const manager = await buildStaff(host, organization.id, ['case_manager']);
    const invited = await buildStaff(host, organization.id, ['clinician'], { status: 'invited' });
    for (const { actorId } of [manager, invited, lender])
      await expect(lend(0, 1, { coveringId: actorId })).rejects.toMatchObject({ field: 'input.coveringId' });
    const forLender = { lenderId: lender.actorId };
    await expect(lend(0, 1, forLender, covering)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const cover = await lend(0, 1, forLender, supervisor);
    await expect(services.coversResolver.endCover(manager, { id: cover.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await services.coversResolver.covers(supervisor)).toHaveLength(1);
    expect(await services.coversResolver.covers(manager)).toEqual([]);
  });

  it('takes days that make sense, and patients who are the lender’s', async () => {
    const { id } = await buildPatient(host, organization, { careTeam: [covering] });
    await expect(lend()).rejects.toMatchObject({ field: 'input.lenderId' });
    await expect(lend(0, 1, { patientIds: [id] })).rejects.toMatchObject({ field: 'input.patientIds' });
    await buildPatient(host, organization, { careTeam: [lender] });
    await expect(lend(-1, 1)).rejects.toMatchObject({ field: 'input.fromDay' });
    await expect(lend(367, 368)).rejects.toMatchObject({ field: 'input.fromDay' });
    await expect(lend(2, 1)).rejects.toMatchObject({ field: 'input.untilDay' });
    await expect(lend(0, 92)).rejects.toMatchObject({ field: 'input.untilDay' });
  });

  it('counts once, however often its form is sent, and leaves its patients in the audit log', async () => {
    const { id } = await buildPatient(host, organization, { careTeam: [lender] });
    const submitId = '0b0cb0ff-58ad-4b51-8f9d-0d5b6f6f8a11';
    const [first, second] = await Promise.all([lend(0, 1, { submitId }), lend(0, 1, { submitId })]);
    expect(second.id).toBe(first.id);
    const rows = await host.database.read(organization.system, (tx) =>
      tx.query(`select 1 from audit_events where organization_id = $1 and actor_id = $2 and $3 = any(patient_ids)`, [
        ...[organization.id, lender.actorId, id],
      ]),
    );
    expect(rows.length).toBeGreaterThan(0);
  });

  it('takes nobody and nothing of another organization', async () => {
    const elsewhere = await buildOrganization(host);
    const stranger = await buildStaff(host, elsewhere.id, ['clinician']);
    const theirs = await buildPatient(host, elsewhere, { careTeam: [stranger] });
    const { id } = await buildPatient(host, organization, { careTeam: [lender] });
    await expect(lend(0, 1, { coveringId: stranger.actorId })).rejects.toMatchObject({ field: 'input.coveringId' });
    await expect(lend(0, 1, { patientIds: [id, theirs.id] })).rejects.toMatchObject({ field: 'input.patientIds' });
    await expect(lend(0, 1, { lenderId: stranger.actorId }, supervisor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { id: coverId } = await lend();
    await expect(services.coversResolver.endCover(stranger, { id: coverId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect([await sees(stranger, id), await sees(covering, theirs.id)]).toEqual([false, false]);
  });
});
