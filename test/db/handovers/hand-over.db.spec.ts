import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import { HandOverWork } from '@stepwell/domain/handovers/hand-over-work';
import { CareTeamProcessor } from '@stepwell/domain/patients/care-team.processor';
import { CoversService } from '@stepwell/domain/patients/covers.service';
import { ChangeStaffAccess } from '@stepwell/domain/staff/change-staff-access';
import { holdingKinds, StaffHoldings, type HoldingKind } from '@stepwell/domain/staff/staff-holdings.service';
import { StaffMember } from '@stepwell/domain/staff/staff-member.entity';
import { StaffService } from '@stepwell/domain/staff/staff.service';
import { buildGroup, buildSession } from '@stepwell/test/support/build-group';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient } from '@stepwell/test/support/build-patient';
import { careEntities } from '@stepwell/test/support/care-services';

describe('who leaves', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let admin: StaffContext;
  let ada: StaffContext;
  let ben: StaffContext;
  const staff = new StaffService();
  const holdings = new StaffHoldings();
  const covers = new CoversService();
  const handing = new HandOverWork(staff, covers, holdings);
  const access = new ChangeStaffAccess(holdings);
  const leaving = new CareTeamProcessor();

  beforeAll(async () => {
    host = await openTestHost([...careEntities, StaffMember]);
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    organization = await buildOrganization(host);
    admin = await buildStaff(host, organization.id, ['admin']);
    ada = await buildStaff(host, organization.id, ['clinician'], { displayName: 'Ada' });
    ben = await buildStaff(host, organization.id, ['clinician'], { displayName: 'Ben' });
  });

  const held = async (who = ada) =>
    Object.fromEntries(
      (await host.database.read(admin, (tx) => handing.holdingsOf(tx, who.actorId)))
        .filter((one) => one.held > 0)
        .map((one) => [one.kind, one.held]),
    );
  const give = (kinds: HoldingKind[], to: { actorId: string } = ben, by = admin) =>
    host.database.onBehalf(by, (tx) => handing.run(tx, by, { fromId: ada.actorId, toId: to.actorId, kinds }));
  const deactivate = () => host.database.write(admin, (tx) => access.deactivate(tx, { id: ada.actorId, version: 1 }));
  const sql = <Row = unknown>(text: string, values: unknown[] = []) =>
    host.database.write(organization.system, (tx) => tx.query<Row>(text, [organization.id, ...values]));
  const teamOf = async (patientId: string) =>
    (
      await sql<{ name: string }>(
        `select s.display_name || case when m.is_primary then '*' else '' end as name
         from care_team_members m join staff_members s on s.id = m.staff_member_id
         where m.organization_id = $1 and m.patient_id = $2 and m.ended_at is null order by 1`,
        [patientId],
      )
    ).map(({ name }) => name);
  const task = (patientId: string | null) =>
    sql(
      `insert into tasks (organization_id, patient_id, kind, title, priority, assignee_id, subject_id)
       values ($1, $2, 'general', 'Call', 'normal', $3, gen_random_uuid())`,
      [patientId, ada.actorId],
    );

  it('leaves nothing behind: the refusal counts what is left, and each kind goes in one act', async () => {
    const own = await buildPatient(host, organization, { careTeam: [ada, ben] });
    const alone = await buildPatient(host, organization, { careTeam: [ada] });
    const beside = await buildPatient(host, organization, { careTeam: [ben, ada] });
    for (const patientId of [own.id, beside.id, null]) await task(patientId);
    const group = await buildGroup(host, organization, ada, { coFacilitator: ben });
    await buildSession(host, group, { startsIn: -120, status: 'in_progress' });
    await buildSession(host, group, { startsIn: 24 * 60 });
    await sql(
      `insert into on_call_shifts (organization_id, facility_id, place, staff_member_id, weekday, start_time, end_time)
       values ($1, $2, 'first', $3, 1, '09:00', '17:00')`,
      [organization.facility.id, ada.actorId],
    );
    const third = await buildStaff(host, organization.id, ['clinician']);
    await sql(
      `insert into covers (organization_id, lender_id, covering_id, from_day, until_day, time_zone, starts_at, ends_at, is_whole,
         lent_by_id, submit_id)
       values ($1, $2, $3, '2026-01-05', '2026-01-06', 'UTC', app.now(), app.now() + interval '1 day', true, $2, $4)`,
      [third.actorId, ada.actorId, randomUUID()],
    );
    await sql(
      `insert into appointments (organization_id, patient_id, facility_id, staff_member_id, kind, starts_at, ends_at, booked_by_id)
       values ($1, $2, $3, $4, 'individual', app.now() + interval '3 days', app.now() + interval '3 days 1 hour', $4)`,
      [own.id, organization.facility.id, ada.actorId],
    );
    const all = { patients: 2, tasks: 3, groups: 1, notes: 1, appointments: 1, on_call: 1, covers: 1 };
    expect(await held()).toEqual(all);
    await expect(deactivate()).rejects.toMatchObject({
      code: 'WORK_LEFT',
      field: 'input.id',
      message: expect.stringContaining('2 patients, 3 open tasks, 1 group, 1 session without signed notes') as string,
    });
    for (const kind of holdingKinds.filter((each) => each !== 'counseling_notes')) {
      await give([kind]);
      expect(await held()).not.toHaveProperty(kind);
    }
    expect([await teamOf(own.id), await teamOf(alone.id), await teamOf(beside.id)]).toEqual([
      ...[['Ben*'], ['Ben*'], ['Ben*']],
    ]);
    expect(await held(ben)).toEqual({ ...all, patients: 3 });
    expect((await deactivate()).status).toBe('deactivated');
  });

  it('keeps other places on teams until they leave, and ends these and what they lent by the event', async () => {
    const beside = await buildPatient(host, organization, { careTeam: [ben, ada] });
    expect(await held()).toEqual({});
    await deactivate();
    await host.database.write(organization.system, (tx) => leaving.leave(tx, { staffMemberId: ada.actorId }));
    expect(await teamOf(beside.id)).toEqual(['Ben*']);
  });

  it('leaves with them what its taker could not do at that time, and gives tasks to the team where the taker sees nobody', async () => {
    const { id } = await buildPatient(host, organization, { careTeam: [ada] });
    await task(id);
    for (const { actorId } of [ada, ben])
      await sql(
        `insert into appointments (organization_id, patient_id, facility_id, staff_member_id, kind, starts_at, ends_at, booked_by_id)
         values ($1, $2, $3, $4, 'individual', '2099-01-05T10:00Z', '2099-01-05T11:00Z', $4)`,
        [(await buildPatient(host, organization)).id, organization.facility.id, actorId],
      );
    await give(['tasks', 'appointments']);
    expect(await held()).toEqual({ patients: 1, appointments: 1 });
    expect(await sql(`select assignee_id from tasks where organization_id = $1`)).toEqual([{ assignee_id: null }]);
  });

  it('hands over to who works here and may do it, as administrators order, whose name the audit log holds with the patients', async () => {
    const { id } = await buildPatient(host, organization, { careTeam: [ada] });
    const technician = await buildStaff(host, organization.id, ['technician']);
    const gone = await buildStaff(host, organization.id, ['clinician'], { status: 'deactivated' });
    for (const to of [technician, gone, ada])
      await expect(give(['patients'], to)).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'input.toId' });
    await expect(give(['patients'], ben, ben)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await give(['patients']);
    const rows = await sql<{ actor: string }>(
      `select actor_id as actor from audit_events where organization_id = $1 and $2 = any(patient_ids) and outcome = 'allowed'`,
      [id],
    );
    expect(rows.map(({ actor }) => actor)).toContain(admin.actorId);
  });

  it('reaches nobody of another organization, either way', async () => {
    const elsewhere = await buildOrganization(host);
    const stranger = await buildStaff(host, elsewhere.id, ['clinician']);
    const theirs = await buildStaff(host, elsewhere.id, ['admin']);
    await buildPatient(host, organization, { careTeam: [ada] });
    await expect(give(['patients'], stranger)).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'input.toId' });
    await expect(give(['patients'], stranger, theirs)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(host.database.read(theirs, (tx) => handing.holdingsOf(tx, ada.actorId))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await host.database.read(theirs, (tx) => holdings.of(tx, ada.actorId))).toEqual(
      holdingKinds.map((kind) => ({ kind, held: 0 })),
    );
    expect(await held()).toEqual({ patients: 1 });
  });
});
