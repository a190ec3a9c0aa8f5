import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import type { SignalRuleName } from '@stepwell/domain/signals/signal-rules';
import { checkInEntities, checkInServices } from '@stepwell/test/support/build-check-in';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildFeedSource, buildMeeting } from '@stepwell/test/support/build-meeting';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { buildPlan, planContent } from '@stepwell/test/support/build-plan';
import {
  buildPastCheckIn,
  signalEntities,
  signalServices,
  type PastCheckIn,
} from '@stepwell/test/support/build-signal';
import { moveClockBy } from '@stepwell/test/support/move-clock';

const DAY_S = 86_400;

describe('signals', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  let admin: StaffContext;
  let patient: BuiltPatient;
  let checkIns: ReturnType<typeof checkInServices>;
  let services: ReturnType<typeof signalServices>;
  beforeAll(async () => {
    host = await openTestHost([...checkInEntities, ...signalEntities]);
    checkIns = checkInServices(host.database);
    services = signalServices(checkIns.tasks);
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    organization = await buildOrganization(host);
    clinician = await buildStaff(host, organization.id, ['clinician'], { displayName: 'Maya O.' });
    admin = await buildStaff(host, organization.id, ['admin']);
    patient = await buildPatient(host, organization, { careTeam: [clinician], firstName: 'Dee', lastName: 'Whit' });
  });

  const sweep = () => host.database.write(organization.system, (tx) => services.evaluating.all(tx));
  const said = (answers: PastCheckIn) => buildPastCheckIn(host, patient, answers);
  const asRow = (sql: string, values: unknown[]) =>
    host.database.write(organization.system, (tx) => tx.query(sql, [organization.id, patient.id, ...values]));
  const open = () => host.database.read(clinician, (tx) => services.signals.ofPatients(tx, [patient.id]));
  const rules = async (): Promise<SignalRuleName[]> => (await open()).map(({ rule }) => rule);
  /** The most urgent signal or task of every patient who needs something. */
  const today = async (ctx: StaffContext, isMine = false) => {
    const { lines, needCount } = await host.database.read(ctx, (tx) => services.today.view(tx, isMine));
    return {
      needCount,
      lines: lines.map(({ reasons, ...line }) => ({ ...line, ...reasons[0]!.signal, ...reasons[0]!.task })),
    };
  };
  const act = <T>(ctx: StaffContext, work: (tx: Parameters<typeof services.acting.acknowledge>[0]) => Promise<T>) =>
    host.database.write(ctx, work);
  const onlyId = async (): Promise<Id> => (await open())[0]!.id;

  const several =
    (...answers: PastCheckIn[]) =>
    async () => {
      for (const one of answers) await said(one);
    };
  const path = (meetings: number) =>
    asRow(
      `insert into recovery_paths (organization_id, id, patient_id, paths, meetings_per_week, effective_from, chosen_by_id, version)
       values ($1, gen_random_uuid(), $2, array['AA'], $3, app.now()::date - 30, $4, 1)`,
      [meetings, clinician.actorId],
    );
  const missedWeek = (daysAgo: number) =>
    asRow(
      `insert into missed_weeks (organization_id, patient_id, starts_on, goal, attended) values ($1, $2, app.now()::date - $3::int, 3, 1)`,
      [daysAgo],
    );
  /** Scores of a questionnaire, each with how many days ago. */
  const scored = async (...scores: [score: number, daysAgo: number][]) => {
    for (const [score, daysAgo] of scores)
      await asRow(
        `insert into measure_results (organization_id, patient_id, code, version, algorithm, answers, score, band, is_safety,
           origin, answered_at, submit_id)
         values ($1, $2, 'phq-9', '1', '1', array[0]::smallint[], $3, 'Any', false, 'phone',
           app.now() - make_interval(days => $4), gen_random_uuid())`,
        [score, daysAgo],
      );
  };
  const planWithoutStrategy = () =>
    buildPlan(host, patient, clinician, { content: planContent({ copingStrategies: [] }) });
  const unanswered = async (count: number, status = 'sent') => {
    const enrollment = randomUUID();
    await asRow(
      `insert into follow_up_enrollments (organization_id, id, patient_id, programme_code, programme_version, anchor_event, anchor_id, anchor_date)
       values ($1, $3, $2, 'after-activation', 1, 'plan.activated', gen_random_uuid(), current_date)`,
      [enrollment],
    );
    for (let at = 0; at < count; at += 1)
      await asRow(
        `insert into follow_up_occurrences (organization_id, patient_id, enrollment_id, step_code, channel, slot, local_date,
           local_time, time_zone, zone_rules, due_at, valid_until, open_until, status, sent_at, attempts, fence)
         values ($1, $2, $3, $4, 'email', 'check-in', current_date - $5::int, '09:00', 'America/Chicago', 'test',
           app.now() - ($5 + 3) * interval '1 day', app.now() - interval '2 days', app.now() - interval '1 day', $6,
           app.now() - ($5 + 3) * interval '1 day', 1, 1)`,
        [enrollment, `step-${at}`, at, status],
      );
  };
  const steady = [9, 12, 15, 20, 25].map((daysAgo) => ({ daysAgo, craving: 2 }));

  it.each<[string, () => Promise<unknown>, SignalRuleName[]]>([
    ['craving of 8', several({ craving: 8 }), ['safety_answer']],
    ['craving of 7', several({ craving: 7 }), []],
    ['craving of 9 four days ago', several({ craving: 9, daysAgo: 4 }), []],
    ['use', several({ hasUsed: true }), ['safety_answer']],
    ['"not taken"', several({ medication: 'missed' }), ['missed_medication']],
    ['no dose due', several({ medication: 'none_due' }), []],
    [
      '"not taken", and taken since',
      several({ medication: 'missed', daysAgo: 2 }, { medication: 'taken', daysAgo: 1 }),
      [],
    ],
    [
      'craving well above the four weeks before',
      several(...steady, { craving: 6, daysAgo: 1 }, { craving: 5, daysAgo: 2 }),
      ['craving_rising'],
    ],
    [
      'craving a little above the four weeks before',
      several(...steady, { craving: 4, daysAgo: 1 }, { craving: 4, daysAgo: 2 }),
      [],
    ],
    ['a single hard day', several(...steady, { craving: 7, daysAgo: 1 }), []],
    ['high craving without a baseline', several({ craving: 7, daysAgo: 1 }, { craving: 7, daysAgo: 2 }), []],
    ['a warning sign', several({ warningSigns: ['I sleep badly'] }), ['warning_sign']],
    ['two messages without an answer', () => unanswered(2), ['missed_check_ins']],
    ['one message without an answer', () => unanswered(1), []],
    ['messages that never arrived', () => unanswered(3, 'failed'), []],
    [
      'messages before the last check-in',
      async () => {
        await unanswered(3);
        await said({ daysAgo: 1 });
      },
      [],
    ],
    [
      'a hard time with no way out, and a number of meetings',
      async () => {
        await planWithoutStrategy();
        await path(3);
      },
      ['window_without_option'],
    ],
    [
      'a hard time with a strategy',
      async () => {
        await buildPlan(host, patient, clinician);
        await path(3);
      },
      [],
    ],
    ['a hard time with no way out, and no path chosen', () => planWithoutStrategy(), []],
    [
      'a missed week',
      async () => {
        await path(3);
        await missedWeek(8);
      },
      ['missed_meeting_goal'],
    ],
    [
      'a missed week, and no number of meetings any more',
      async () => {
        await path(0);
        await missedWeek(8);
      },
      [],
    ],
    ['a questionnaire that got worse', () => scored([6, 40], [12, 3]), ['measure_change']],
    ['one that got worse before, and better since', () => scored([6, 40], [12, 20], [7, 3]), []],
    ['one that got a little worse, or only long ago', () => scored([6, 80], [12, 70]), []],
    ['one that was answered once', () => scored([20, 1]), []],
    [
      'one of the organization’s own, which nobody can tell the way of',
      async () => {
        await asRow(
          `insert into own_measures (organization_id, code, version, instrument, questionnaire, added_by_id)
           select $1, 'phq-9', 1, '{}', '{}', $3 from patients where organization_id = $1 and id = $2`,
          [clinician.actorId],
        );
        await scored([6, 40], [12, 3]);
      },
      [],
    ],
    ['a quiet day', several({ craving: 1, mood: 1 }), []],
  ])('of %s', async (_what, happens, expected) => {
    await happens();
    await sweep();
    expect(await rules()).toEqual(expected);
  });

  it('leaves a hard time alone in which a chosen meeting starts', async () => {
    await planWithoutStrategy();
    await path(3);
    const source = await buildFeedSource(host, organization.id);
    const meeting = await buildMeeting(host, source, { weekday: 5, startTime: '19:00' });
    await asRow(
      `insert into chosen_meetings (organization_id, patient_id, recovery_path_id, meeting_id, is_home_group)
       select $1, $2, id, $3, false from recovery_paths where organization_id = $1 and patient_id = $2`,
      [meeting.id],
    );
    await sweep();
    expect(await rules()).toEqual([]);
  });

  it('rank a safety answer, then medication, before everything else', async () => {
    await said({ craving: 9, medication: 'missed', warningSigns: ['I sleep badly'] });
    await sweep();
    expect(await rules()).toEqual(['safety_answer', 'missed_medication', 'warning_sign']);
    const { lines, needCount } = await today(clinician);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ patientName: 'Dee Whit', rule: 'safety_answer', reasonCount: 3 });
    expect(needCount).toBe(1);
  });

  it('name evidence, dates and the rule as it stood', async () => {
    const id = await said({ hasUsed: true, isAlone: true, craving: 4 });
    await sweep();
    const [signal] = await open();
    expect(signal).toMatchObject({ rule: 'safety_answer', weight: 3 });
    expect(signal!.evidence).toMatchObject({ used: true, isAlone: true, craving: 4, amount: 8, days: 3 });
    expect(new Date(signal!.evidence.at!).getTime()).toBeGreaterThan(0);
    expect(await asRow('select subject from signals where organization_id = $1 and patient_id = $2', [])).toEqual([
      { subject: id },
    ]);
  });

  it('change no row in a second sweep, and end when time or a better answer ends them', async () => {
    await said({ craving: 9, medication: 'missed' });
    expect(await sweep()).toEqual({ raised: 2, ended: 0 });
    expect(await sweep()).toEqual({ raised: 0, ended: 0 });
    await said({ medication: 'taken', daysAgo: 0 });
    expect(await sweep()).toEqual({ raised: 0, ended: 1 });
    expect(await rules()).toEqual(['safety_answer']);
    await moveClockBy(host, 4 * DAY_S);
    expect(await sweep()).toEqual({ raised: 0, ended: 1 });
    expect(await rules()).toEqual([]);
  });

  it('are the same found one by one, at once after a check-in, as in a sweep, also both at the same time', async () => {
    await host.database.write(patient.self, (tx) =>
      checkIns.answering.answer(tx, patient.id, {
        answerId: randomUUID(),
        ...{ mood: 2, craving: 9, wantsCall: true, hasUsed: true, medication: 'missed' },
      }),
    );
    await Promise.all(
      [1, 2, 3].map(() =>
        host.database.write(organization.system, (tx) =>
          services.processor.followCheckIn(tx, { patientId: patient.id }),
        ),
      ),
    );
    expect(await rules()).toEqual(['safety_answer', 'missed_medication', 'call_wish']);
    expect(await sweep()).toEqual({ raised: 0, ended: 0 });
    expect(
      await asRow(
        `select from due_work where organization_id = $1 and job = 'signals.sweep' and $2::uuid is not null`,
        [],
      ),
    ).toHaveLength(1);
  });

  it('forget a lapse that was taken back, and keep one that was told elsewhere', async () => {
    const tell = (isTakenBack: boolean) =>
      asRow(
        `insert into lapses (organization_id, patient_id, submit_id, happened_on, taken_back_at)
         values ($1, $2, gen_random_uuid(), app.now()::date, case when $3 then app.now() end)`,
        [isTakenBack],
      );
    await tell(true);
    await sweep();
    expect(await rules()).toEqual([]);
    await tell(false);
    await sweep();
    expect(await open()).toMatchObject([{ rule: 'safety_answer', evidence: { used: true } }]);
  });

  it('end with the call, without waiting for a sweep', async () => {
    await host.database.write(patient.self, (tx) =>
      checkIns.answering.answer(tx, patient.id, { answerId: randomUUID(), mood: 3, craving: 1, wantsCall: true }),
    );
    await sweep();
    expect((await today(clinician)).lines).toMatchObject([{ kind: 'call_request', reasonCount: 1 }]);
    await act(clinician, async (tx) => {
      const { edges } = await checkIns.tasks.list(tx, { patientId: patient.id }, { first: 1 });
      await checkIns.tasks.complete(tx, { id: edges[0]!.node.id, outcome: 'Spoke with them' });
    });
    expect((await today(clinician)).lines).toEqual([]);
  });

  describe('that somebody has seen', () => {
    it('stay away, once however often it is said, until they get worse', async () => {
      await said({ medication: 'missed', daysAgo: 1 });
      await sweep();
      const id = await onlyId();
      await Promise.all([1, 2].map(() => act(clinician, (tx) => services.acting.acknowledge(tx, id))));
      expect((await today(clinician)).lines).toEqual([]);
      expect(await open()).toMatchObject([{ acknowledgedByName: 'Maya O.' }]);
      await sweep();
      expect((await today(clinician)).lines).toEqual([]);
      await said({ medication: 'missed', daysAgo: 0 });
      await sweep();
      expect((await today(clinician)).lines).toMatchObject([{ id, acknowledgedAt: null, evidence: { count: 2 } }]);
    });

    it('may be put off with a reason, and come back', async () => {
      await said({ warningSigns: ['I sleep badly'] });
      await sweep();
      const id = await onlyId();
      const until = new Date((await host.database.read(clinician, (tx) => tx.now())).getTime() + DAY_S * 1000);
      const putOff = (input: { until: Date; reason: string }) =>
        act(clinician, (tx) => services.acting.snooze(tx, { id, ...input }));
      await expect(putOff({ until, reason: ' ' })).rejects.toMatchObject({ field: 'input.reason' });
      await expect(putOff({ until: new Date(0), reason: 'Seen today' })).rejects.toMatchObject({
        field: 'input.until',
      });
      await expect(putOff({ until: new Date(until.getTime() + 40 * DAY_S * 1000), reason: 'x' })).rejects.toMatchObject(
        { field: 'input.until' },
      );
      await putOff({ until, reason: 'Visit is tomorrow' });
      expect((await today(clinician)).lines).toEqual([]);
      await moveClockBy(host, DAY_S + 60);
      expect((await today(clinician)).lines).toMatchObject([{ id, snoozeReason: 'Visit is tomorrow' }]);
    });

    it('are never put off when they are about safety', async () => {
      await said({ craving: 9 });
      await sweep();
      const id = await onlyId();
      const until = new Date(Date.now() + 40 * 365 * DAY_S);
      await expect(
        act(clinician, (tx) => services.acting.snooze(tx, { id, until, reason: 'Later' })),
      ).rejects.toMatchObject({ field: 'input.id' });
    });

    it('become one task, however often the form is sent', async () => {
      await said({ craving: 9 });
      await sweep();
      const id = await onlyId();
      const form = { id, submitId: randomUUID(), title: 'Call the patient' };
      await act(clinician, (tx) => services.acting.makeTask(tx, form));
      await act(clinician, (tx) => services.acting.makeTask(tx, form));
      expect(
        await asRow('select title, priority from tasks where organization_id = $1 and patient_id = $2', []),
      ).toEqual([{ title: 'Call the patient', priority: 'safety' }]);
      expect((await open())[0]!.taskId).not.toBeNull();
      expect((await today(clinician)).lines).toMatchObject([{ title: 'Call the patient', reasonCount: 1 }]);
    });

    it('can’t be worked on once they ended', async () => {
      await said({ craving: 9 });
      await sweep();
      const id = await onlyId();
      await moveClockBy(host, 4 * DAY_S);
      await sweep();
      await expect(act(clinician, (tx) => services.acting.acknowledge(tx, id))).rejects.toMatchObject({
        code: 'CONFLICT',
      });
    });
  });

  it('are nobody’s who is not on the care team', async () => {
    await said({ craving: 9 });
    await sweep();
    const id = await onlyId();
    const stranger = await buildStaff(host, organization.id, ['clinician']);
    expect((await today(stranger)).lines).toEqual([]);
    await expect(act(stranger, (tx) => services.acting.acknowledge(tx, id))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const supervisor = await buildStaff(host, organization.id, ['clinical_supervisor']);
    expect((await today(supervisor)).lines).toHaveLength(1);
    expect((await today(supervisor, true)).lines).toEqual([]);
  });

  describe('whose rules an organization tunes', () => {
    const change = (input: Partial<Parameters<typeof services.rules.change>[1]>) =>
      host.database.write(admin, (tx) =>
        services.rules.change(tx, {
          ...{ rule: 'safety_answer', isOn: true, amount: 6, days: 3, version: 0 },
          ...input,
        }),
      );

    it('follow the thresholds, on the version that was seen', async () => {
      await said({ craving: 6 });
      await sweep();
      expect(await rules()).toEqual([]);
      await change({});
      await sweep();
      expect(await rules()).toEqual(['safety_answer']);
      await expect(change({ amount: 7 })).rejects.toMatchObject({ code: 'CONFLICT' });
      await change({ amount: 7, version: 1 });
      await sweep();
      expect(await rules()).toEqual([]);
    });

    it('may be off, but for those whose silence could cost a life', async () => {
      await said({ warningSigns: ['I sleep badly'] });
      await change({ rule: 'warning_sign', isOn: false, amount: 1 });
      await sweep();
      expect(await rules()).toEqual([]);
      for (const rule of ['safety_answer', 'missed_medication', 'call_wish'] as const)
        await expect(change({ rule, isOn: false })).rejects.toMatchObject({ field: 'input.isOn' });
    });

    it.each([
      [{ amount: 10 }, 'input.amount'],
      [{ amount: null }, 'input.amount'],
      [{ days: 15 }, 'input.days'],
      [{ rule: 'call_wish' as const, amount: 1, days: null }, 'input.amount'],
    ])('stay within their bounds: %j', async (input, field) => {
      await expect(change(input)).rejects.toMatchObject({ code: 'BAD_INPUT', field });
    });

    it('are tuned by administrators alone', async () => {
      await expect(
        host.database.write(clinician, (tx) =>
          services.rules.change(tx, { rule: 'safety_answer', isOn: true, amount: 6, days: 3, version: 0 }),
        ),
      ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    });
  });
});
