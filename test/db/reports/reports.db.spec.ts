import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import { MeetingProgressService } from '@stepwell/domain/recovery/meeting-progress.service';
import { DischargeCodes } from '@stepwell/domain/transitions/discharge-codes.service';
import { StaffMember } from '@stepwell/domain/staff/staff-member.entity';
import { StaffService } from '@stepwell/domain/staff/staff.service';
import type { ReportMetric } from '@stepwell/domain/reports/report-cases';
import type { ReportArgs, ReportType } from '@stepwell/domain/reports/reports.graphql';
import { ReportsService } from '@stepwell/domain/reports/reports.service';
import { TedsService } from '@stepwell/domain/reports/teds.service';
import { TeamService } from '@stepwell/domain/reports/team.service';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import {
  buildFacility,
  buildOrganization,
  buildStaff,
  type BuiltOrganization,
} from '@stepwell/test/support/build-organization';
import { buildPatient } from '@stepwell/test/support/build-patient';
import { careEntities } from '@stepwell/test/support/care-services';
import { moveClockTo } from '@stepwell/test/support/move-clock';

describe('what supervisors see of the team', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let supervisor: StaffContext;
  let ada: StaffContext;
  const team = new TeamService(new StaffService());

  beforeAll(async () => {
    host = await openTestHost([...careEntities, StaffMember]);
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    organization = await buildOrganization(host);
    supervisor = await buildStaff(host, organization.id, ['clinical_supervisor'], { displayName: 'Sam' });
    ada = await buildStaff(host, organization.id, ['clinician'], { displayName: 'Ada' });
  });

  const overview = (as = supervisor, days = 30) => host.database.read(as, (tx) => team.overview(tx, days));
  const task = (patientId: string | null, more: { dueIn?: number; assigneeId?: string; kind?: string } = {}) =>
    host.database.write(organization.system, (tx) =>
      tx.query(
        `insert into tasks (organization_id, patient_id, kind, title, priority, due_at, assignee_id, subject_id)
         values ($1, $2, $3, 'Call', 'normal', app.now() + $4::int * interval '1 hour', $5, $6)`,
        [
          ...[organization.id, patientId, more.kind ?? 'general', more.dueIn ?? 24, more.assigneeId ?? null],
          randomUUID(),
        ],
      ),
    );
  const load = async (name: string, as = supervisor) =>
    (await overview(as)).loads.find(({ staffMember }) => staffMember.displayName === name);

  it('counts each task once: with whom it is assigned to, else with the primary counselor', async () => {
    const ben = await buildStaff(host, organization.id, ['nurse'], { displayName: 'Ben' });
    const { id } = await buildPatient(host, organization, { careTeam: [ada, ben] });
    await buildPatient(host, organization, { careTeam: [ben] });
    await task(id);
    await task(id, { dueIn: -1 });
    await task(id, { assigneeId: ben.actorId, dueIn: -1 });
    expect(await load('Ada')).toMatchObject({ primaryPatients: 1, teamPatients: 1, openTasks: 2, overdueTasks: 1 });
    expect(await load('Ben')).toMatchObject({ primaryPatients: 1, teamPatients: 2, openTasks: 1, overdueTasks: 1 });
    const { patients } = await host.database.read(supervisor, (tx) => team.patientsOf(tx, ben.actorId));
    expect(patients.map(({ id: each, overdueTasks, isPrimary }) => [each === id, overdueTasks, isPrimary])).toEqual([
      [true, 2, false],
      [false, 0, true],
    ]);
  });

  it('leaves out who no longer works here and who has no patients by role, and says who is away', async () => {
    await buildStaff(host, organization.id, ['clinician'], { displayName: 'Gone', status: 'deactivated' });
    await buildStaff(host, organization.id, ['admin'], { displayName: 'Amir' });
    await buildPatient(host, organization, { careTeam: [ada] });
    await host.database.write(supervisor, (tx) =>
      tx.query(
        `insert into covers (organization_id, lender_id, covering_id, from_day, until_day, time_zone, starts_at, ends_at,
           is_whole, lent_by_id, submit_id)
         values ($1, $2, $3, '2026-01-05', '2026-01-06', 'UTC', app.now(), app.now() + interval '1 day', true, $3, $4)`,
        [organization.id, ada.actorId, supervisor.actorId, randomUUID()],
      ),
    );
    const { loads } = await overview();
    expect(loads.map(({ staffMember, coveredBy }) => [staffMember.displayName, coveredBy])).toEqual([
      ['Ada', 'Sam'],
      ['Sam', null],
    ]);
  });

  it('tells how soon safety items and wishes for a call were answered in the days asked for, and how many wait', async () => {
    const { id } = await buildPatient(host, organization, { careTeam: [ada] });
    const item = (minutes: number | null, daysAgo = 1) =>
      host.database.write(organization.system, (tx) =>
        tx.query(
          `insert into safety_items (organization_id, patient_id, facility_id, subject_id, reasons, holds_messages, raised_at,
             acknowledged_at, acknowledged_by_id)
           select $1, $2, $3, $4, '{urgent_call}', false, at, at + $6::int * interval '1 minute',
             case when $6::int is null then null else $7::uuid end
           from (select app.now() - $5::int * interval '1 day' as at) x`,
          [organization.id, id, organization.facility.id, randomUUID(), daysAgo, minutes, ada.actorId],
        ),
      );
    for (const minutes of [4, 6, 20, null]) await item(minutes);
    await item(1_000, 20);
    await task(id, { kind: 'call_request' });
    const [safety, calls] = (await overview(supervisor, 7)).responses;
    expect(safety).toMatchObject({ kind: 'safety_item', total: 4, waiting: 1 });
    expect(safety!.medianMinutes).toBeCloseTo(6, 1);
    expect(calls).toMatchObject({ kind: 'call_request', total: 1, waiting: 1, medianMinutes: null });
    const longer = (await overview(supervisor, 30)).responses[0]!;
    expect([longer.total, Math.round(longer.medianMinutes!)]).toEqual([5, 13]);
    await expect(overview(supervisor, 0)).rejects.toMatchObject({ field: 'days' });
  });

  it('holds nothing of another organization', async () => {
    const elsewhere = await buildOrganization(host);
    const stranger = await buildStaff(host, elsewhere.id, ['clinical_supervisor'], { displayName: 'Stranger' });
    const { id } = await buildPatient(host, organization, { careTeam: [ada] });
    await task(id, { dueIn: -1 });
    expect((await overview(stranger)).loads).toMatchObject([
      { staffMember: { displayName: 'Stranger' }, openTasks: 0 },
    ]);
    await expect(host.database.read(stranger, (tx) => team.patientsOf(tx, ada.actorId))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('reports', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let supervisor: StaffContext;
  let admin: StaffContext;
  const reports = new ReportsService();
  const teds = new TedsService(new MeetingProgressService(), new DischargeCodes());
  const quarter = { from: '2026-01-01', until: '2026-03-31' };

  beforeAll(async () => {
    host = await openTestHost(careEntities);
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    organization = await buildOrganization(host);
    supervisor = await buildStaff(host, organization.id, ['clinical_supervisor']);
    admin = await buildStaff(host, organization.id, ['admin']);
  });

  const sql = <Row = unknown>(text: string, values: unknown[] = []) =>
    host.database.write(organization.system, (tx) => tx.query<Row>(text, [organization.id, ...values]));
  /** So many patients, admitted on a day, each discharged after so many days, if at all. */
  const admit = async (
    many: number,
    admittedOn = '2026-01-10',
    days: number | null = null,
    facilityId = organization.facility.id,
  ) => {
    const patients = [];
    for (let at = 0; at < many; at += 1) {
      const { id, episodeId } = await buildPatient(host, organization);
      await sql(
        `update episodes_of_care set admitted_on = $3, discharged_on = $3::date + $4::int, facility_id = $5,
           discharge_reason = case when $4::int is not null then 'left_early' end where organization_id = $1 and id = $2`,
        [episodeId, admittedOn, days, facilityId],
      );
      await sql(`update patients set facility_id = $3 where organization_id = $1 and id = $2`, [id, facilityId]);
      patients.push({ id, episodeId });
    }
    return patients;
  };
  const exact = (args: ReportArgs = quarter) =>
    host.database.read(supervisor, (tx) => reports.figures(tx, supervisor, args));
  const withheld = (args: ReportArgs = quarter) =>
    host.database.onBehalf(admin, (tx) => reports.figures(tx, admin, args));
  const figure = ({ figures }: ReportType, metric: ReportMetric) => figures.find((one) => one.metric === metric)!;
  const total = async (metric: ReportMetric, args: ReportArgs = quarter): Promise<[number | null, number | null]> => {
    const { counted, outOf } = figure(await exact(args), metric).total;
    return [counted, outOf];
  };
  const cases = (metric: ReportMetric, as = supervisor) =>
    host.database.read(as, (tx) => reports.cases(tx, { ...quarter, metric }));

  it('count who stayed, who was reached after a discharge, and who left with naloxone, down to each patient', async () => {
    const [stayed, reached, late] = [
      await admit(1),
      await admit(1, '2026-01-10', 20),
      await admit(1, '2026-01-10', 20),
    ];
    for (const [{ id }, days] of [
      [reached[0]!, 2],
      [late[0]!, 4],
    ] as const)
      await sql(
        `insert into check_ins (organization_id, patient_id, answered_at, mood, craving, wants_call, answer_id)
         select $1, $2, ('2026-01-30'::date + $3::int)::timestamp at time zone 'America/Chicago' + interval '9 hours', 3, 2, false, gen_random_uuid()`,
        [id, days],
      );
    await sql(
      `insert into discharge_records (organization_id, patient_id, episode_id, next_appointment, medication, naloxone, housing,
         phone, is_leaving_now, struck_steps, recorded_by_id, submit_id)
       values ($1, $2, $3, 'declined', 'none', 'has_one', 'independent', 'safe', false, '{}', $4, gen_random_uuid())`,
      [reached[0]!.id, reached[0]!.episodeId, supervisor.actorId],
    );
    expect([await total('contact_72h'), await total('naloxone'), await total('retention_30')]).toEqual([
      ...[
        [1, 2],
        [1, 2],
        [1, 3],
      ],
    ]);
    expect([await total('caseload'), await total('contact_72h', { from: '2026-02-01', until: '2026-03-31' })]).toEqual([
      ...[
        [1, 1],
        [0, 0],
      ],
    ]);
    expect((await cases('contact_72h')).map(({ patientId, counted }) => [patientId, counted])).toEqual([
      [late[0]!.id, 0],
      [reached[0]!.id, 1],
    ]);
    expect((await cases('caseload')).map(({ patientId }) => patientId)).toEqual([stayed[0]!.id]);
  });

  it('tell who may not know the patients no small cell, not even by the total or a period of their own', async () => {
    const other = await buildFacility(host, organization.id, { name: 'Zed' });
    await admit(14, '2026-01-10', null);
    await admit(3, '2026-01-10', null, other.id);
    expect(figure(await exact(), 'caseload').total).toMatchObject({ counted: 17 });
    const cell = figure(await withheld(), 'caseload');
    expect([cell.total, ...cell.facilities].map(({ counted, isSuppressed }) => [counted, isSuppressed])).toEqual([
      [17, false],
      [null, true],
      [null, true],
    ]);
    for (const args of [
      { from: '2026-01-02', until: '2026-03-31' },
      { from: '2026-02-01', until: '2026-04-30' },
      { from: '2098-01-01', until: '2098-03-31' },
    ])
      await expect(withheld(args)).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'from' });
    await expect(withheld({ ...quarter, levelOfCare: 'detox' })).rejects.toMatchObject({ field: 'levelOfCare' });
    await expect(cases('caseload', admin)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const nurse = await buildStaff(host, organization.id, ['nurse']);
    await expect(host.database.read(nurse, (tx) => reports.figures(tx, nurse, quarter))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('leave as a file without small cells even for supervisors, and without a formula', async () => {
    await sql(`update facilities set name = '=cmd()' where organization_id = $1`);
    await admit(12);
    const { fileName, content } = await host.database.onBehalf(supervisor, (tx) =>
      reports.exported(tx, supervisor, quarter),
    );
    expect(fileName).toBe('report-2026-01-01-2026-03-31.csv');
    expect(content).toContain("caseload,'=cmd(),12,12,");
    await admit(3, '2026-02-01', 10);
    const again = await host.database.onBehalf(supervisor, (tx) => reports.exported(tx, supervisor, quarter));
    expect(again.content).toContain('naloxone,All facilities,withheld,withheld,');
    expect(again.content).not.toMatch(/\bTest\b/);
  });

  it('lay out what TEDS asks for and what nobody told, from packet, discharge and log', async () => {
    const [{ id, episodeId }] = (await admit(1, '2026-01-10', 12)) as [{ id: string; episodeId: string }];
    const [packet] = await sql<{ id: string }>(
      `insert into intake_packets (organization_id, patient_id, form_version, opened_by_id, created_at)
       values ($1, $2, '1', $3, '2026-01-11T12:00Z') returning id`,
      [id, supervisor.actorId],
    );
    const answers = {
      'housing-now': [{ linkId: 'housing-now', answer: [{ valueCoding: { code: '2' } }] }],
      employment: [{ linkId: 'employment', answer: [{ valueCoding: { code: 'declined' } }] }],
      gender: [{ linkId: 'gender', answer: [{ valueCoding: { code: 'female' } }] }],
      substance: [
        {
          linkId: 'substance',
          item: [
            { linkId: 'substance-code', answer: [{ valueCoding: { code: '5' } }] },
            { linkId: 'first-use', answer: [{ valueInteger: 16 }] },
          ],
        },
      ],
    };
    for (const [linkId, items] of Object.entries(answers))
      await sql(
        `insert into packet_answers (organization_id, patient_id, packet_id, link_id, items, changed_at)
         values ($1, $2, $3, $4, $5, app.now())`,
        [id, packet!.id, linkId, JSON.stringify(items)],
      );
    // What the packet left out and never changes is taken from the chart; work and school of today are no answer for then.
    await sql(
      `insert into patient_details (organization_id, patient_id, gender, race, education)
       values ($1, $2, 'male', 'pacific_islander', 'college')`,
      [id],
    );
    const records = (kind: 'admission' | 'discharge', as = supervisor) =>
      host.database.read(as, (tx) => teds.records(tx, { ...quarter, kind }));
    const [admission] = await records('admission');
    expect(Object.fromEntries(admission!.items.map(({ name, code }) => [name, code]))).toMatchObject({
      ...{ LIVARAG: 2, SUB1: 5, FRSTUSE1: 3, SUB2: 1, NOPRIOR: 0, GENDER: 2, RACE: 9, EMPLOY: -9 },
    });
    expect(admission).toMatchObject({
      episodeId,
      missing: expect.arrayContaining(['ROUTE1', 'ETHNIC', 'EDUC', 'FREQ_ATND_SELF_HELP']) as string[],
    });
    const [discharge] = await records('discharge');
    expect(Object.fromEntries(discharge!.items.map(({ name, code }) => [name, code]))).toMatchObject({
      REASON: 2,
      LOS: 12,
    });
    expect(discharge!.missing).toContain('LIVARAG_D');
    const elsewhere = await buildOrganization(host);
    expect(await records('admission', await buildStaff(host, elsewhere.id, ['clinical_supervisor']))).toEqual([]);
  });

  it('hold a quarter for open until its last day has ended at every facility', async () => {
    // The clock of this database goes on only: the last test.
    const last = { from: '2041-01-01', until: '2041-03-31' };
    await buildFacility(host, organization.id, { timeZone: 'America/Los_Angeles' });
    for (const stillOpen of ['2041-04-01T03:00:00Z', '2041-04-01T06:00:00Z']) {
      await moveClockTo(host, stillOpen);
      await expect(withheld(last)).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'from' });
    }
    await moveClockTo(host, '2041-04-01T07:00:00Z');
    expect(await withheld(last)).toMatchObject({ isExact: false });
  });
});
