import { randomUUID } from 'node:crypto';
import type { RequestContext, StaffContext } from '@stepwell/kernel/context';
import { addDays, localDateOf } from '@stepwell/kernel/wall-clock';
import { GroupsService } from '@stepwell/domain/groups/groups.service';
import { MeetingsService } from '@stepwell/domain/meetings/meetings.service';
import { Patient } from '@stepwell/domain/patients/patient.entity';
import { PatientsService } from '@stepwell/domain/patients/patients.service';
import { AttendanceLog } from '@stepwell/domain/recovery/attendance-log.service';
import { ChooseRecoveryPath } from '@stepwell/domain/recovery/choose-recovery-path.service';
import { ChosenMeeting } from '@stepwell/domain/recovery/chosen-meeting.entity';
import { CorrectAttendance } from '@stepwell/domain/recovery/correct-attendance';
import { JudgeWeeks } from '@stepwell/domain/recovery/judge-weeks';
import { LogAttendance, type AttendanceInput } from '@stepwell/domain/recovery/log-attendance';
import { MeetingAttendance } from '@stepwell/domain/recovery/meeting-attendance.entity';
import { MeetingConflicts } from '@stepwell/domain/recovery/meeting-conflicts';
import { MeetingProgressService } from '@stepwell/domain/recovery/meeting-progress.service';
import { RecoveryPath } from '@stepwell/domain/recovery/recovery-path.entity';
import { RecoveryService } from '@stepwell/domain/recovery/recovery.service';
import { buildGroup, buildMember, buildSession } from '@stepwell/test/support/build-group';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildFeedSource, buildMeeting, type BuiltFeedSource } from '@stepwell/test/support/build-meeting';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { hostileTexts } from '@stepwell/test/support/corpus';
import { directoryEntities } from '@stepwell/test/support/directory-host';
import { moveClockTo } from '@stepwell/test/support/move-clock';

const ZONE = 'America/Chicago';

describe('the log of meetings', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  let source: BuiltFeedSource;
  let patient: BuiltPatient;
  const patients = new PatientsService();
  const meetings = new MeetingsService();
  const judging = new JudgeWeeks();
  const choosing = new ChooseRecoveryPath(patients, meetings, judging);
  const logging = new LogAttendance(patients, meetings);
  const correcting = new CorrectAttendance();
  const recovery = new RecoveryService(meetings);
  const log = new AttendanceLog(patients, meetings, recovery);
  const progress = new MeetingProgressService();
  const conflicts = new MeetingConflicts(patients, new GroupsService(), meetings);

  beforeAll(async () => {
    host = await openTestHost([...directoryEntities, Patient, RecoveryPath, ChosenMeeting, MeetingAttendance]);
    organization = await buildOrganization(host);
    clinician = await buildStaff(host, organization.id, ['clinician']);
    source = await buildFeedSource(host, organization.id);
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    patient = await buildPatient(host, organization, { careTeam: [clinician] });
  });

  const now = () => host.database.read(organization.system, (tx) => tx.now());
  const today = async () => localDateOf(await now(), ZONE);
  const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
  const logged = (input: Partial<AttendanceInput>, ctx: RequestContext = clinician, patientId = patient.id) =>
    host.database.write(ctx, (tx) =>
      logging.run(tx, patientId, { submitId: randomUUID(), date: '2026-01-05', confirmed: [], ...input }),
    );
  /** Logs a meeting in no list, on a day of the patient's. */
  const went = (date: string, time = '19:00', ctx: RequestContext = clinician) =>
    logged({ meetingName: 'Church hall', date, time, confirmed: ['overlap'] }, ctx);
  const entries = async (ctx: RequestContext = clinician) => {
    const until = addDays(await today(), 1);
    const range = await host.database.read(ctx, (tx) => log.between(tx, patient.id, addDays(until, -360), until));
    return range.entries;
  };
  const chosen = (meetingsPerWeek: number, more: object = {}) =>
    host.database.write(clinician, (tx) =>
      choosing.run(tx, { patientId: patient.id, paths: [], meetingsPerWeek, chosenMeetings: [], ...more }),
    );
  const progressOf = async () => (await host.database.read(clinician, (tx) => progress.of(tx, [patient.id])))[0]!;
  const dueAt = async () => {
    const rows = await host.database.read(organization.system, (tx) =>
      tx.query<{ due_at: Date }>(
        `select due_at from due_work where job = 'meeting-goal.judge-weeks' and subject_id = $1`,
        [patient.id],
      ),
    );
    return rows[0]?.due_at ?? null;
  };
  const judge = () => host.database.write(organization.system, (tx) => judging.run(tx, patient.id));
  const told = () =>
    host.database.read(organization.system, (tx) =>
      tx.query<{ goal: number; attended: number; week: string }>(
        `select m.goal, m.attended, m.starts_on::text as week from outbox o
         join missed_weeks m on m.id = (o.payload ->> 'missedWeekId')::uuid
         where o.name = 'meeting-goal.missed' and o.payload ->> 'patientId' = $1 and m.patient_id = $1::uuid order by 3`,
        [patient.id],
      ),
    );
  /** Moves a goal back to the past, as if it had been chosen then. */
  const backdate = (days: number) =>
    host.database.write(organization.system, async (tx) => {
      await tx.query('delete from due_work where subject_id = $1', [patient.id]);
      await tx.query(
        `insert into recovery_paths (organization_id, patient_id, meetings_per_week, effective_from, chosen_by_id, version, created_at)
         values ($1, $2, 2, (app.now() at time zone $3)::date - $4::int, $5, 1, app.now() - $4 * interval '1 day')`,
        [organization.id, patient.id, ZONE, days, clinician.actorId],
      );
    });

  it('takes the start from the meeting, by its own clock, and its name as it is then', async () => {
    const phoenix = await buildMeeting(host, source, {
      name: 'Sunrise',
      startTime: '06:30',
      timeZone: 'America/Phoenix',
    });
    await logged({ meetingId: phoenix.id, date: '2026-01-05', evidence: 'staff_observed' });
    expect(await entries()).toMatchObject([
      {
        ...{ meetingId: phoenix.id, meetingName: 'Sunrise', localDate: '2026-01-05', evidence: 'staff_observed' },
        startedAt: new Date('2026-01-05T13:30:00Z'),
      },
    ]);
  });

  it('puts a meeting into the patient’s day, not the meeting’s', async () => {
    const auckland = await buildMeeting(host, source, { weekday: 1, startTime: '08:00', timeZone: 'Pacific/Auckland' });
    await logged({ meetingId: auckland.id, date: '2026-01-05' });
    expect((await entries())[0]!.localDate).toBe('2026-01-04');
  });

  it('counts the same form once, however often and fast it is sent', async () => {
    const submitId = randomUUID();
    const form = { submitId, meetingName: 'Church hall', date: '2026-01-05', time: '19:00' };
    const answers = await Promise.all([logged(form), logged(form), logged(form)]);
    answers.push(await logged({ ...form, submitId: submitId.toUpperCase() }));
    expect(new Set(answers.map(({ attendanceId }) => attendanceId)).size).toBe(1);
    expect(await entries()).toHaveLength(1);
  });

  it('of two forms for one meeting sent at once, counts one and asks about the other', async () => {
    const meeting = await buildMeeting(host, source);
    const answers = await Promise.all([1, 2].map(() => logged({ meetingId: meeting.id })));
    expect(answers.filter(({ attendanceId }) => attendanceId)).toHaveLength(1);
    expect(answers.flatMap(({ doubts }) => doubts)).toMatchObject([{ kind: 'duplicate' }]);
    expect(await entries()).toHaveLength(1);
  });

  it('asks about a meeting at the time of another, and counts it once somebody says that it is right', async () => {
    const first = await went('2026-01-05', '18:30');
    const meeting = await buildMeeting(host, source);
    const doubtful = await logged({ meetingId: meeting.id });
    expect(doubtful).toEqual({ attendanceId: null, doubts: [{ kind: 'overlap', otherId: first.attendanceId }] });
    expect(await entries()).toHaveLength(1);
    await logged({ meetingId: meeting.id, confirmed: ['overlap'] });
    expect((await entries()).map(({ confirmed }) => confirmed)).toEqual([['overlap'], []]);
    expect((await went('2026-01-05', '20:00')).doubts).toEqual([]);
  });

  it('never counts what is in the log already, nor what has not begun, whatever is confirmed', async () => {
    const meeting = await buildMeeting(host, source);
    await logged({ meetingId: meeting.id });
    const again = await logged({ meetingId: meeting.id, time: '19:10', confirmed: ['overlap'] });
    expect(again).toMatchObject({ attendanceId: null, doubts: [{ kind: 'duplicate' }] });
    const ahead = await went(addDays(await today(), 1), '23:00');
    expect(ahead).toEqual({ attendanceId: null, doubts: [{ kind: 'ahead', otherId: null }] });
    expect(await entries()).toHaveLength(1);
  });

  it.each([
    [{}, 'input.meetingName'],
    [{ meetingName: 'Hall' }, 'input.time'],
    [{ meetingName: 'Hall', time: '19:00', date: '2020-01-05' }, 'input.date'],
    [{ meetingName: 'Hall', time: '19:00', date: '2099-01-05' }, 'input.date'],
    [{ meetingName: 'Hall', time: '19:00', submitId: 'twice' }, 'input.submitId'],
    [{ meetingName: 'Hall', time: '19:00', evidence: 'check_in' as const }, 'input.evidence'],
  ])('refuses %j and names the field', async (input, field) => {
    await expect(logged(input)).rejects.toMatchObject({ code: 'BAD_INPUT', field });
  });

  it('refuses a day on which the meeting is not held, unless somebody says when it was', async () => {
    const meeting = await buildMeeting(host, source);
    const tuesday = { meetingId: meeting.id, date: '2026-01-06' };
    await expect(logged(tuesday)).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'input.date' });
    expect((await logged({ ...tuesday, time: '19:00' })).attendanceId).not.toBeNull();
  });

  it('takes a patient’s word, and their check-in while the meeting runs; they can claim no more', async () => {
    const at = await now();
    const day = localDateOf(at, ZONE);
    const hour = await buildMeeting(host, source, {
      weekday: weekdayOf(day),
      startTime: new Date(at.getTime() - 60_000).toLocaleTimeString('en-GB', { timeZone: ZONE }).slice(0, 5),
    });
    await logged({ meetingId: hour.id, date: day, evidence: 'staff_observed' }, patient.self);
    await went('2026-01-05', '19:00', patient.self);
    expect((await entries()).map(({ evidence, loggedByName }) => [evidence, loggedByName])).toEqual([
      ...[
        ['check_in', null],
        ['self_report', null],
      ],
    ]);
  });

  it('notes a slip that staff saw, once, and stores none', async () => {
    const { attendanceId } = await went('2026-01-05', '19:00', patient.self);
    const see = (ctx: StaffContext) => host.database.write(ctx, (tx) => correcting.seeSlip(tx, attendanceId!));
    await see(clinician);
    const supervisor = await buildStaff(host, organization.id, ['clinical_supervisor']);
    await see(supervisor);
    const [entry] = await entries();
    expect(entry).toMatchObject({ evidence: 'slip_seen' });
    expect(entry!.slipSeenByName).toMatch(/^clinician/);
  });

  it('keeps what was entered in error, with who said so and why, and counts it no more', async () => {
    const { attendanceId } = await went('2026-01-05');
    const mark = (reason: string | null, ctx: RequestContext = clinician) =>
      host.database.write(ctx, (tx) => correcting.markInError(tx, { attendanceId: attendanceId!, reason }));
    await expect(mark(' ')).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'input.reason' });
    await expect(mark(null, patient.self)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await mark('It was the week before');
    await mark('Said again');
    const [entry] = await entries();
    expect(entry).toMatchObject({
      errorReason: 'It was the week before',
      enteredInErrorAt: expect.any(Date) as unknown,
    });
    expect((await went('2026-01-05')).attendanceId).not.toBeNull();
    await expect(host.database.write(clinician, (tx) => correcting.seeSlip(tx, attendanceId!))).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('lets a patient take back what they logged themselves', async () => {
    const { attendanceId } = await went('2026-01-05', '19:00', patient.self);
    await host.database.write(patient.self, (tx) => correcting.markInError(tx, { attendanceId: attendanceId! }));
    expect((await entries())[0]).toMatchObject({ enteredInErrorByName: null, errorReason: null });
    expect((await entries())[0]!.enteredInErrorAt).not.toBeNull();
  });

  it('is history that no SQL rewrites', async () => {
    const { attendanceId } = await went('2026-01-05');
    for (const change of [`evidence = 'staff_observed'`, `local_date = '2026-01-01'`, `meeting_name = 'Else'`]) {
      await expect(
        host.database.write(clinician, (tx) =>
          tx.query(`update meeting_attendances set ${change} where id = $1`, [attendanceId]),
        ),
      ).rejects.toThrow('A logged meeting never changes');
    }
    for (const table of ['meeting_attendances', 'missed_weeks']) {
      await expect(
        host.database.write(clinician, (tx) => tx.query(`delete from ${table} where patient_id = $1`, [patient.id])),
      ).rejects.toThrow('permission denied');
    }
  });

  it('is kept from another organization, from colleagues outside the care team and from roles without it', async () => {
    const { attendanceId } = await went('2026-01-05');
    const elsewhere = await buildOrganization(host);
    const foreign = await buildStaff(host, elsewhere.id, ['clinical_supervisor']);
    const outside = await buildStaff(host, organization.id, ['clinician']);
    const neighbour = await buildPatient(host, organization);
    for (const ctx of [foreign, outside, neighbour.self]) {
      await expect(entries(ctx)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(went('2026-01-06', '19:00', ctx)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(
        host.database.write(ctx, (tx) => correcting.markInError(tx, { attendanceId: attendanceId!, reason: 'No' })),
      ).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect(await host.database.read(ctx, (tx) => progress.of(tx, [patient.id]))).toEqual([]);
      expect(await host.database.read(ctx, (tx) => progress.selfHelpOf(tx, [patient.id]))).toEqual([]);
    }
    const desk = await buildStaff(host, organization.id, ['front_desk']);
    await expect(went('2026-01-06', '19:00', desk)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const theirs = await buildMeeting(host, await buildFeedSource(host, elsewhere.id));
    await expect(logged({ meetingId: theirs.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await entries()).toHaveLength(1);
  });

  it('takes any text as the name of a meeting, or says that it can’t be stored', async () => {
    for (const [at, meetingName] of hostileTexts().slice(0, 40).entries()) {
      const day = addDays('2026-01-05', at);
      const refusal = await logged({ meetingName, date: day, time: '19:00' }).catch((error: unknown) => error);
      if (refusal instanceof Error) {
        expect(refusal).toMatchObject({ code: 'BAD_INPUT', field: 'input.meetingName' });
        continue;
      }
      expect((await entries())[0]).toMatchObject({ localDate: day, meetingName: meetingName.trim() });
    }
  });

  it('offers a patient’s chosen meetings of the last days that have begun, with those logged already', async () => {
    const [day, at] = [await today(), await now()];
    const yesterday = await buildMeeting(host, source, { weekday: weekdayOf(addDays(day, -1)), startTime: '00:05' });
    const later = await buildMeeting(host, source, {
      weekday: weekdayOf(localDateOf(new Date(at.getTime() + 3_600_000), ZONE)),
      startTime: new Date(at.getTime() + 3_600_000).toLocaleTimeString('en-GB', { timeZone: ZONE }).slice(0, 5),
    });
    const pick = (meetingId: string) => ({ meetingId, isHomeGroup: false });
    await chosen(2, { chosenMeetings: [pick(yesterday.id), pick(later.id)] });
    const offered = () => host.database.read(patient.self, (tx) => log.loggable(tx, patient.id));
    const before = await offered();
    expect(before.filter(({ chosen: { meeting } }) => meeting.id === later.id && meeting.nextStart! <= at)).toEqual([]);
    const mine = before.find(({ chosen: { meeting } }) => meeting.id === yesterday.id)!;
    expect(mine).toMatchObject({ date: addDays(day, -1), attendanceId: null });
    const { attendanceId } = await logged({ meetingId: yesterday.id, date: mine.date }, patient.self);
    expect((await offered()).find(({ chosen: { meeting } }) => meeting.id === yesterday.id)!.attendanceId).toBe(
      attendanceId,
    );
  });

  it('shows which meetings are at the time of the patient’s facility sessions', async () => {
    const leader = await buildStaff(host, organization.id, ['clinical_supervisor']);
    const group = await buildGroup(host, organization, leader, { title: 'Evening group' });
    await buildMember(host, group, patient);
    await buildSession(host, group, { startsIn: 3 * 24 * 60 });
    await buildSession(host, group, { startsIn: 10 * 24 * 60 });
    const at = new Date((await now()).getTime() + 3 * 86_400_000 + 30 * 60_000);
    const clock = (instant: Date) => instant.toLocaleTimeString('en-GB', { timeZone: ZONE }).slice(0, 5);
    const weekday = weekdayOf(localDateOf(at, ZONE));
    const clash = await buildMeeting(host, source, { weekday, startTime: clock(at) });
    const free = await buildMeeting(host, source, { weekday: (weekday + 2) % 7, startTime: clock(at) });
    const found = (ctx: StaffContext) =>
      host.database.read(ctx, (tx) => conflicts.of(tx, { patientId: patient.id, meetingIds: [clash.id, free.id] }));
    expect(await found(clinician)).toMatchObject([{ meetingId: clash.id, groupTitle: 'Evening group', count: 2 }]);
    const outside = await buildStaff(host, organization.id, ['clinician']);
    await expect(found(outside)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('works TEDS and FoRSE out of the log, and calls nothing "none" that nobody kept', async () => {
    const day = await today();
    await host.database.write(organization.system, (tx) =>
      tx.query('update episodes_of_care set admitted_on = $2 where patient_id = $1', [patient.id, addDays(day, -20)]),
    );
    const figures = async () =>
      (await host.database.read(clinician, (tx) => progress.selfHelpOf(tx, [patient.id])))[0]!;
    expect(await figures()).toMatchObject({
      admission: { meetings: null, publicCode: -9 },
      discharge: { meetings: null, frequency: 'missing' },
      forse: { meetings: null },
    });
    for (const back of [50, 49, 22, 3, 2, 1, 0]) await went(addDays(day, -back), '00:00');
    expect(await figures()).toMatchObject({
      admission: { from: addDays(day, -50), until: addDays(day, -21), meetings: 3, publicCode: 2 },
      discharge: { meetings: 4, frequency: 'four_to_seven', publicCode: 3 },
      ...{ isDischarged: false, forse: { meetings: 5 } },
    });
  });

  it('plans to look at a week at noon after it, by the patient’s clock, only where a goal may be missed', async () => {
    await chosen(0);
    expect(await dueAt()).toBeNull();
    await chosen(2, { expectedVersion: 1 });
    const due = (await dueAt())!;
    expect(due.toLocaleString('en-US', { timeZone: ZONE, weekday: 'long', hour: '2-digit' })).toBe('Monday 12 PM');
    expect(due > (await now())).toBe(true);
    await host.database.write(organization.system, async (tx) => {
      await tx.query(`update patients set time_zone = 'Pacific/Honolulu' where id = $1`, [patient.id]);
      await judging.schedule(tx, patient.id);
    });
    expect((await dueAt())!.getTime() - due.getTime()).toBeGreaterThan(3 * 3_600_000);
    await chosen(0, { expectedVersion: 2 });
    expect(await dueAt()).toBeNull();
  });

  it('tells a missed week once, however often it is judged, and one that was reached never', async () => {
    await backdate(60);
    const start = addDays(await today(), -((weekdayOf(await today()) + 6) % 7));
    await moveClockTo(host, new Date(Date.parse(`${addDays(start, 7)}T20:00:00Z`)));
    await went(addDays(start, 6), '00:30');
    await went(addDays(start, 5), '00:30');
    await Promise.all([judge(), judge(), judge()]);
    const before = await told();
    expect(before).toEqual([{ goal: 2, attended: 0, week: addDays(start, -7) }]);
    await moveClockTo(host, new Date(Date.parse(`${addDays(start, 14)}T20:00:00Z`)));
    await judge();
    await judge();
    expect(await told()).toEqual([...before, { goal: 2, attended: 0, week: addDays(start, 7) }]);
    expect((await progressOf()).weeks.slice(-4)).toMatchObject([
      ...[
        { state: 'missed', notedOn: addDays(start, 7) },
        { state: 'reached', notedOn: null },
      ],
      ...[
        { state: 'missed', attended: 0 },
        { state: 'open', goal: 2, attended: 0 },
      ],
    ]);
    expect((await dueAt())! > (await now())).toBe(true);
  });

  it('tells no second week where the organization begins to count from another day', async () => {
    await backdate(60);
    await judge();
    const before = await told();
    expect(before.length).toBeGreaterThan(0);
    await host.database.write(organization.system, (tx) =>
      tx.query('update organizations set week_starts_on = 0 where organization_id = $1', [organization.id]),
    );
    await judge();
    const weeks = (await told()).map(({ week }) => week);
    await host.database.write(organization.system, (tx) =>
      tx.query('update organizations set week_starts_on = 1 where organization_id = $1', [organization.id]),
    );
    for (const [at, week] of weeks.entries()) if (at > 0) expect(week >= addDays(weeks[at - 1]!, 7)).toBe(true);
  });

  it.each([
    // The clocks change at night between the last day of a week and its noon, forward and back.
    ['2027-03-14', '2027-03-15T17:00:00Z'],
    ['2027-11-07', '2027-11-08T18:00:00Z'],
  ])('keeps noon and the borders of the week that ends on %s, when the clocks change', async (sunday, noon) => {
    await moveClockTo(host, `${addDays(sunday, -3)}T12:00:00Z`);
    await backdate(60);
    await judge();
    expect(await dueAt()).toEqual(new Date(noon));
    await moveClockTo(host, `${addDays(sunday, 1)}T15:00:00Z`);
    // One minute before midnight and at midnight of the border, on the patient's wall.
    await went(sunday, '23:59');
    await went(addDays(sunday, 1), '00:00');
    const weeks = (await progressOf()).weeks.slice(-2);
    expect(weeks).toMatchObject([
      ...[
        { endsOn: sunday, attended: 1, state: 'missed' },
        { startsOn: addDays(sunday, 1), attended: 1, state: 'open' },
      ],
    ]);
    await judge();
    expect((await told()).map(({ week }) => week)).not.toContain(addDays(sunday, -6));
    await moveClockTo(host, noon);
    await judge();
    expect(await told()).toContainEqual({ goal: 2, attended: 1, week: addDays(sunday, -6) });
  });
});
