import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import type { Answer } from '@stepwell/domain/checkins/check-in-input';
import { CheckInsService } from '@stepwell/domain/checkins/checkins.service';
import type { CheckIn } from '@stepwell/domain/checkins/check-in.entity';
import { emptyContent } from '@stepwell/domain/plans/empty-content';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildStaff } from '@stepwell/test/support/build-organization';
import { checkInEntities, checkInServices } from '@stepwell/test/support/build-check-in';
import { buildEnrollment, buildReachable, type Reachable } from '@stepwell/test/support/build-followup';
import { buildPlan, planContent } from '@stepwell/test/support/build-plan';
import { moveClockTo } from '@stepwell/test/support/move-clock';

let day = 0;

describe('a patient’s answer', () => {
  let host: TestHost;
  let services: ReturnType<typeof checkInServices>;
  const checkIns = new CheckInsService();
  beforeAll(async () => {
    host = await openTestHost(checkInEntities);
    services = checkInServices(host.database);
  });
  afterAll(() => host.close());

  /** A patient whose first check-in is due since the morning; its message has not left. */
  async function due(): Promise<Reachable & { id: Id; later: Id; noon: Date }> {
    const noon = new Date(Date.parse('2027-08-01T18:00:00Z') + (day += 1) * 86_400_000);
    const reachable = await buildReachable(host, { timeZone: 'America/Chicago' });
    const { occurrences } = await buildEnrollment(
      host,
      reachable.organization,
      reachable.patient,
      reachable.clinician,
      {
        activatedAt: new Date(noon.getTime() - 86_400_000),
      },
    );
    await moveClockTo(host, noon);
    return { ...reachable, id: occurrences['next-day']!, later: occurrences['day-3']!, noon };
  }

  /** A patient to whom the first message was sent. */
  async function asked(): ReturnType<typeof due> {
    const one = await due();
    await services.processor.send(one.organization.system, { ids: [one.id] });
    return one;
  }

  const answer = ({ patient }: Pick<Reachable, 'patient'>, overrides: Partial<Answer> = {}): Promise<CheckIn> =>
    host.database.write(patient.self, (tx) =>
      services.answering.answer(tx, patient.id, {
        answerId: randomUUID(),
        mood: 3,
        craving: 2,
        wantsCall: false,
        ...overrides,
      }),
    );

  const statuses = ({ organization }: Reachable): Promise<string[]> =>
    host.database.read(organization.system, async (tx) =>
      (
        await tx.query<{ status: string }>(
          'select status from follow_up_occurrences where organization_id = $1 order by local_date',
          [organization.id],
        )
      ).map((row) => row.status),
    );

  const tasksOf = ({ organization }: Reachable): Promise<{ kind: string; priority: string; subjectId: Id }[]> =>
    host.database.read(organization.system, (tx) =>
      tx.query('select kind, priority, subject_id as "subjectId" from tasks where organization_id = $1 order by kind', [
        organization.id,
      ]),
    );

  it('closes the check-in that waited', async () => {
    const one = await asked();
    expect(
      await host.database.read(one.patient.self, (tx) => services.followUps.dueCheckIn(tx, one.patient.id)),
    ).toMatchObject({ id: one.id });
    const given = await answer(one, { dueCheckInId: one.id, mood: 4, craving: 0 });
    expect(given).toMatchObject({ occurrenceId: one.id, mood: 4, craving: 0, wantsCall: false });
    expect(await statuses(one)).toEqual(['answered', 'planned', 'planned']);
    expect(
      await host.database.read(one.patient.self, (tx) => services.followUps.dueCheckIn(tx, one.patient.id)),
    ).toBeNull();
    expect(await tasksOf(one)).toEqual([]);
  });

  it('asks for a look at the plan in the same transaction when a dose was missed', async () => {
    const one = await asked();
    await answer(one, { medication: 'taken' });
    expect(await tasksOf(one)).toEqual([]);
    const answerId = randomUUID();
    await Promise.all([
      answer(one, { answerId, medication: 'missed' }),
      answer(one, { answerId, medication: 'missed' }),
    ]);
    expect(await tasksOf(one)).toMatchObject([{ kind: 'plan_review_medication', priority: 'high' }]);
  });

  it('closes it as well when the patient came by themselves', async () => {
    const one = await asked();
    expect(await answer(one)).toMatchObject({ occurrenceId: one.id });
  });

  it('closes it when they came before its message left, which then stays here', async () => {
    const one = await due();
    expect(await answer(one)).toMatchObject({ occurrenceId: one.id });
    await services.processor.send(one.organization.system, { ids: [one.id] });
    expect(await statuses(one)).toEqual(['answered', 'planned', 'planned']);
  });

  it('never closes one that is not due yet, also when it is named', async () => {
    const one = await due();
    expect(await answer(one, { dueCheckInId: one.later })).toMatchObject({ occurrenceId: null });
    expect(await statuses(one)).toEqual(['planned', 'planned', 'planned']);
  });

  it('counts once, however often and however simultaneously the phone sends it', async () => {
    const one = await asked();
    const answerId = randomUUID();
    const given = await Promise.all([1, 2, 3].map(() => answer(one, { answerId, wantsCall: true, craving: 9 })));
    given.push(await answer(one, { answerId: answerId.toUpperCase(), mood: 1 }));
    expect(new Set(given.map((row) => row.id)).size).toBe(1);
    expect(await host.database.read(one.clinician, (tx) => checkIns.ofPatients(tx, [one.patient.id]))).toHaveLength(1);
    expect(await tasksOf(one)).toHaveLength(2);
  });

  it('is kept beside another one when somebody answers again', async () => {
    const one = await asked();
    await answer(one, { dueCheckInId: one.id });
    expect(await answer(one, { dueCheckInId: one.id, mood: 1 })).toMatchObject({ occurrenceId: null, mood: 1 });
    expect(await host.database.read(one.clinician, (tx) => checkIns.ofPatients(tx, [one.patient.id]))).toHaveLength(2);
    expect(await host.database.read(one.clinician, (tx) => checkIns.lastOf(tx, one.patient.id))).toMatchObject({
      mood: 1,
    });
  });

  it('that asks for a call raises the task in the same transaction', async () => {
    const one = await asked();
    const given = await answer(one, { wantsCall: true });
    expect(await tasksOf(one)).toEqual([{ kind: 'call_request', priority: 'high', subjectId: given.id }]);
    await expect(
      host.database.write(one.patient.self, async (tx) => {
        await services.answering.answer(tx, one.patient.id, {
          answerId: randomUUID(),
          mood: 3,
          craving: 3,
          wantsCall: true,
        });
        throw new Error('after it');
      }),
    ).rejects.toThrow('after it');
    expect(await tasksOf(one)).toHaveLength(1);
  });

  it.each([
    [7, []],
    [8, [{ kind: 'high_craving', priority: 'safety' }]],
    [10, [{ kind: 'high_craving', priority: 'safety' }]],
  ])('of craving %i raises what it should', async (craving, tasks) => {
    const one = await asked();
    const given = await answer(one, { craving });
    expect(await tasksOf(one)).toEqual(tasks.map((task) => ({ ...task, subjectId: given.id })));
  });

  it('proves that a message of unknown fate arrived', async () => {
    const one = await asked();
    await host.database.write(one.organization.system, async (tx) => {
      await tx.query(`update follow_up_occurrences set status = 'unknown' where organization_id = $1 and id = $2`, [
        one.organization.id,
        one.id,
      ]);
      await services.tasks.raiseTask(tx, { kind: 'delivery_unknown', patientId: one.patient.id, subjectId: one.id });
    });
    await answer(one, { dueCheckInId: one.id });
    expect((await statuses(one))[0]).toBe('answered');
    const open = await host.database.read(one.organization.system, (tx) =>
      tx.query(`select from tasks where organization_id = $1 and status = 'open'`, [one.organization.id]),
    );
    expect(open).toEqual([]);
  });

  it('does not wait for ever: the next step takes its place', async () => {
    const one = await asked();
    for (let days = 0; days < 3; days += 1) day += 1;
    await moveClockTo(host, new Date(one.noon.getTime() + 2 * 86_400_000));
    const due = await host.database.read(one.patient.self, (tx) => services.followUps.dueCheckIn(tx, one.patient.id));
    expect(due?.id).not.toBe(one.id);
  });

  it.each([
    ['mood', { mood: 6 }],
    ['mood', { mood: 2.5 }],
    ['craving', { craving: 11 }],
    ['craving', { craving: -1 }],
    ['answerId', { answerId: 'x' }],
    ['halt.0', { halt: ['sad' as never] }],
    ['usedSubstances.0', { hasUsed: true, usedSubstances: ['tea' as never] }],
    ['warningSignIds.0', { warningSignIds: ['x'.repeat(65)] }],
  ])('names %s when it makes no sense', async (field, wrong) => {
    const one = await asked();
    await expect(answer(one, wrong)).rejects.toMatchObject({ code: 'BAD_INPUT', field: `input.${field}` });
  });

  it('never reaches somebody else’s check-in', async () => {
    const [one, other] = [await asked(), await asked()];
    await expect(answer(one, { dueCheckInId: other.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(answer(one, { dueCheckInId: 'nonsense' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await statuses(other))[0]).toBe('sent');
    const outsider = await buildStaff(host, one.organization.id, ['clinician']);
    await answer(one, { dueCheckInId: one.id });
    expect(await host.database.read(outsider, (tx) => checkIns.ofPatients(tx, [one.patient.id]))).toEqual([]);
  });

  describe('that tells of use', () => {
    const lapsesOf = ({ organization }: Reachable): Promise<object[]> =>
      host.database.read(organization.system, (tx) =>
        tx.query(
          `select submit_id::text as "submitId", happened_on::text as "happenedOn" from lapses where organization_id = $1`,
          [organization.id],
        ),
      );
    const answerId = randomUUID();

    it('becomes one lapse of today, with its task and its event, however often it is sent', async () => {
      const one = await asked();
      const use: Partial<Answer> = { answerId, hasUsed: true, usedSubstances: ['opioids'], isAlone: true };
      await Promise.all([answer(one, use), answer(one, use)]);
      const given = await answer(one, { ...use, hasNaloxone: true });
      expect(given).toMatchObject({ usedSubstances: ['opioids'], isAlone: true, hasNaloxone: null });
      expect(await lapsesOf(one)).toEqual([{ submitId: answerId, happenedOn: one.noon.toISOString().slice(0, 10) }]);
      expect(await tasksOf(one)).toMatchObject([{ kind: 'lapse_told', priority: 'safety' }]);
    });

    it('and none when it was not told, whatever a left path had held', async () => {
      const one = await asked();
      const given = await answer(one, { hasUsed: false, usedSubstances: ['alcohol'], isAlone: true });
      expect(given).toMatchObject({ usedSubstances: [], isAlone: null });
      expect(await lapsesOf(one)).toEqual([]);
    });
  });

  it('keeps the plan’s own words of what was met, also of a plan that changed since', async () => {
    const { patient, clinician } = await buildReachable(host);
    await buildPlan(host, patient, clinician, { status: 'superseded' });
    const given = await answer(
      { patient },
      {
        hadUrge: true,
        situationIds: ['friday', 'friday', 'nobody’s'],
        warningSignIds: ['sleep'],
        halt: ['lonely', 'tired'],
        medication: 'missed',
        wentToMeeting: true,
      },
    );
    expect(given).toMatchObject({
      hadUrge: true,
      situations: ['Friday after work'],
      warningSigns: ['I sleep badly'],
      halt: ['lonely', 'tired'],
      medication: 'missed',
      wentToMeeting: true,
    });
  });

  it('may choose a time for the call; one that went by means as soon as possible', async () => {
    const one = await asked();
    await host.database.write(one.organization.system, (tx) =>
      tx.query(
        `insert into duty_hours (organization_id, facility_id, weekday, start_time, end_time)
         select $1, $2, weekday, '08:00', '17:00' from generate_series(0, 6) weekday`,
        [one.organization.id, one.organization.facility.id],
      ),
    );
    const { callTimes } = await host.database.read(one.patient.self, async (tx) =>
      services.questions.of(tx, one.patient.id, await tx.now()),
    );
    const chosen = callTimes[1]!;
    expect(await answer(one, { wantsCall: true, callFrom: chosen.from })).toMatchObject({
      callFrom: chosen.from,
      callUntil: chosen.until,
    });
    const late = await answer(one, { wantsCall: true, callFrom: new Date(one.noon.getTime() - 86_400_000) });
    expect(late).toMatchObject({ wantsCall: true, callFrom: null });
    const due = await host.database.read(one.organization.system, (tx) =>
      tx.query<{ dueAt: Date | null }>(
        'select due_at as "dueAt" from tasks where organization_id = $1 order by due_at nulls last',
        [one.organization.id],
      ),
    );
    expect(due).toEqual([{ dueAt: chosen.from }, { dueAt: null }]);
  });

  it('asks about medication only where the plan names it', async () => {
    const asks = async (medication: ReturnType<typeof planContent>['medication']): Promise<boolean> => {
      const { clinician, patient } = await buildReachable(host);
      await buildPlan(host, patient, clinician, { content: planContent({ medication }) });
      const { asksMedication } = await host.database.read(patient.self, async (tx) =>
        services.questions.of(tx, patient.id, await tx.now()),
      );
      return asksMedication;
    };
    const none = { ...emptyContent.medication, takesMedication: false };
    // Naloxone is for an emergency: nobody takes it every day.
    expect(await asks({ ...none, naloxoneLocation: 'Drawer', naloxoneWho: 'Ana' })).toBe(false);
    expect(await asks({ ...none, takesMedication: true, nextDose: 'Monday' })).toBe(true);
  });

  it('is written down once by staff for a patient without a phone, and by nobody who doesn’t do that', async () => {
    const one = await asked();
    const answerId = randomUUID();
    const said = { answerId, mood: 2, craving: 9, wantsCall: false, hasUsed: true };
    const record = (ctx: StaffContext) =>
      host.database.write(ctx, (tx) => services.answering.answer(tx, one.patient.id, said));
    const first = await record(one.clinician);
    expect(first).toMatchObject({ recordedById: one.clinician.actorId, occurrenceId: one.id });
    expect(await record(one.clinician)).toMatchObject({ id: first.id });
    // Staff who write it down know it: only the strong craving stays to be seen to.
    expect(await tasksOf(one)).toEqual([{ kind: 'high_craving', priority: 'safety', subjectId: first.id }]);
    const desk = await buildStaff(host, one.organization.id, ['front_desk']);
    await expect(record(desk)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const outsider = await buildStaff(host, one.organization.id, ['clinician']);
    await expect(record(outsider)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
