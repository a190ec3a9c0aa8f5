import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { addDays, instantOf, localDateOf } from '@stepwell/kernel/wall-clock';
import { DryRun } from '@stepwell/domain/followups/dry-run';
import { PlansService } from '@stepwell/domain/plans/plans.service';
import { EnrollByHand } from '@stepwell/domain/followups/enroll-by-hand.service';
import { placesTaken } from '@stepwell/domain/followups/followups.repository';
import { programmeCounts } from '@stepwell/domain/followups/programme-counts';
import { PublishProgramme } from '@stepwell/domain/followups/publish-programme';
import { StrikeOut } from '@stepwell/domain/followups/strike-out';
import type { ProgrammeStepType, PublishProgrammeInput } from '@stepwell/domain/followups/programmes.graphql';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import {
  armTexts,
  buildOrganization,
  buildStaff,
  type BuiltOrganization,
} from '@stepwell/test/support/build-organization';
import { buildConsent, buildContact } from '@stepwell/test/support/build-patient';
import {
  buildActivePlan,
  buildReachable,
  followUpEntities,
  followUpServices,
  type Reachable,
} from '@stepwell/test/support/build-followup';

interface Row {
  id: Id;
  programme: string;
  version: number;
  enrollment: string;
  step: string;
  action: string;
  status: string;
  reason: string | null;
  localDate: string;
  channel: string | null;
}

const step = (code: string, dayOffset: number, overrides: Partial<ProgrammeStepType> = {}): ProgrammeStepType => ({
  ...{ code, name: code, action: 'message', dayOffset, localTime: '10:00', slot: 'check-in', sendWithinHours: 24 },
  ...{ openForDays: 3, channels: ['email', 'sms'], answer: 'check_in', ifUnanswered: null, words: null },
  ...{ afterHours: null, ...overrides },
});
const work = (code: string, dayOffset: number, ifUnanswered: string): ProgrammeStepType =>
  step(code, dayOffset, { action: 'call', answer: 'nothing', channels: [], ifUnanswered });

describe('follow-up programmes', () => {
  let host: TestHost;
  let services: ReturnType<typeof followUpServices>;
  let publishing: PublishProgramme;
  let byHand: EnrollByHand;
  let striking: StrikeOut;
  let dryRuns: DryRun;
  beforeAll(async () => {
    host = await openTestHost(followUpEntities);
    services = followUpServices(host.database);
    const { patients, programmes, beginning, stopping, routes, voicemailRules } = services;
    publishing = new PublishProgramme(programmes);
    byHand = new EnrollByHand(patients, programmes, beginning, stopping);
    striking = new StrikeOut();
    dryRuns = new DryRun(patients, new PlansService(), programmes, routes, voicemailRules);
  });
  afterAll(() => host.close());

  const rows = ({ organization, patient }: Pick<Reachable, 'organization' | 'patient'>): Promise<Row[]> =>
    host.database.read(organization.system, (tx) =>
      tx.query<Row>(
        `select o.id, e.programme_code as programme, e.programme_version as version, e.status as enrollment, o.step_code as step,
           o.action, o.status, o.reason, o.local_date::text as "localDate", o.channel
         from follow_up_occurrences o
         join follow_up_enrollments e on e.organization_id = o.organization_id and e.id = o.enrollment_id
         where o.organization_id = $1 and o.patient_id = $2 order by o.local_date, o.local_time, o.step_code`,
        [organization.id, patient.id],
      ),
    );
  const of = async (one: Reachable, programme: string): Promise<Row[]> =>
    (await rows(one)).filter((row) => row.programme === programme);

  const input = (overrides: Partial<PublishProgrammeInput>): PublishProgrammeInput => ({
    submitId: randomUUID(),
    basedOn: 0,
    name: 'Our own',
    anchorEvent: 'date',
    whenAgain: 'keep',
    stopsOn: [],
    steps: [step('first', 1), work('first-call', 3, 'first')],
    ...overrides,
  });

  const publish = (ctx: StaffContext, overrides: Partial<PublishProgrammeInput> = {}): Promise<string> =>
    host.database.write(ctx, (tx) => publishing.publish(tx, input(overrides)));

  const tasksOf = (organization: BuiltOrganization): Promise<{ kind: string; status: string }[]> =>
    host.database.read(organization.system, (tx) =>
      tx.query(`select kind, status from tasks where organization_id = $1 and kind like 'follow_up%'`, [
        organization.id,
      ]),
    );

  const today = (one: Reachable): Promise<string> =>
    host.database.read(one.organization.system, async (tx) => localDateOf(await tx.now(), 'America/New_York'));

  const enroll = async (one: Reachable, code: string, daysAgo = 0): Promise<void> => {
    const anchorDate = addDays(await today(one), -daysAgo);
    await host.database.write(one.clinician, (tx) =>
      byHand.enroll(tx, { submitId: randomUUID(), patientId: one.patient.id, programmeCode: code, anchorDate }),
    );
  };

  /** Makes an occurrence due, as if its day had come. */
  const makeDue = (one: Reachable, id: Id): Promise<unknown> =>
    host.database.write(one.organization.system, (tx) =>
      tx.query(
        `update follow_up_occurrences set due_at = app.now() - interval '1 minute', valid_until = app.now() + interval '1 day',
           open_until = app.now() + interval '3 days' where organization_id = $1 and id = $2`,
        [one.organization.id, id],
      ),
    );

  /** Makes it due and lets the worker look at it. */
  const come = async (one: Reachable, id: Id): Promise<void> => {
    await makeDue(one, id);
    await host.database.write(one.organization.system, (tx) => services.looking.look(tx, [id]));
  };

  const discharge = async (one: Reachable, day: string, reason: string): Promise<void> => {
    const { id: patientId, episodeId } = one.patient;
    await host.database.write(one.organization.system, async (tx) => {
      await tx.query(
        `update episodes_of_care set discharged_on = $3, discharge_reason = $4 where organization_id = $1 and id = $2`,
        [...[one.organization.id, episodeId, day, reason]],
      );
      await services.processor.discharged(tx, { patientId, episodeId });
    });
  };

  it('begin at discharge with the year after it, by the calendar, each step once however often it is told', async () => {
    const one = await buildReachable(host);
    const day = await today(one);
    await discharge(one, day, 'completed');
    await discharge(one, day, 'completed');
    const messages = (await of(one, 'aftercare')).filter(({ action }) => action === 'message');
    const days = messages.map(({ localDate }) => localDate);
    expect(days).toEqual([1, 1, 3, 4, 7, 14, 30, 60, 90, 180, 270, 365].map((offset) => addDays(day, offset)));
  });

  it('stop when the discharge was a mistake, and begin anew with the right one', async () => {
    const one = await buildReachable(host);
    const day = await today(one);
    await discharge(one, day, 'left_early');
    await host.database.write(one.organization.system, (tx) =>
      services.processor.dischargeUndone(tx, { patientId: one.patient.id, undoneId: randomUUID() }),
    );
    expect(new Set((await of(one, 'aftercare')).map(({ enrollment }) => enrollment))).toEqual(new Set(['stopped']));
    await discharge(one, day, 'completed');
    expect((await of(one, 'aftercare')).filter(({ enrollment }) => enrollment === 'active')).toHaveLength(23);
  });

  it('begin nothing after a death, in jail or after a transfer, and end with a readmission', async () => {
    const [died, jailed, back] = [await buildReachable(host), await buildReachable(host), await buildReachable(host)];
    const moved = await buildReachable(host);
    await discharge(moved, await today(moved), 'transferred');
    await discharge(died, await today(died), 'died');
    await discharge(jailed, await today(jailed), 'incarcerated');
    expect([await rows(died), await rows(jailed), await rows(moved)]).toEqual([[], [], []]);
    await discharge(back, await today(back), 'left_early');
    await host.database.write(back.organization.system, (tx) =>
      services.processor.admitted(tx, { patientId: back.patient.id, episodeId: randomUUID() }),
    );
    expect(new Set((await of(back, 'aftercare')).map(({ enrollment, status }) => `${enrollment} ${status}`))).toEqual(
      new Set(['stopped cancelled']),
    );
  });

  it('ask for a call when nobody answered, and for nothing once somebody did', async () => {
    const one = await buildReachable(host);
    const supervisor = await buildStaff(host, one.organization.id, ['clinical_supervisor']);
    const code = await publish(supervisor);
    await enroll(one, code);
    const [first, call] = await of(one, code);
    await makeDue(one, first!.id);
    await come(one, call!.id);
    expect((await of(one, code))[1]).toMatchObject({ status: 'task_raised', channel: null });
    expect(await tasksOf(one.organization)).toEqual([{ kind: 'follow_up_call', status: 'open' }]);
    await host.database.write(one.organization.system, (tx) => services.followUps.answer(tx, one.patient.id, null));
    expect((await of(one, code)).map(({ status, reason }) => [status, reason])).toEqual([
      ['answered', null],
      ['task_raised', 'was_answered'],
    ]);
    expect(await tasksOf(one.organization)).toEqual([{ kind: 'follow_up_call', status: 'done' }]);
  });

  it('leave out what follows up an answered step, also when only the worker sees it', async () => {
    const one = await buildReachable(host);
    const supervisor = await buildStaff(host, one.organization.id, ['clinical_supervisor']);
    const code = await publish(supervisor);
    await enroll(one, code);
    const [first, call] = await of(one, code);
    await host.database.write(one.organization.system, (tx) =>
      tx.query(`update follow_up_occurrences set status = 'answered' where organization_id = $1 and id = $2`, [
        ...[one.organization.id, first!.id],
      ]),
    );
    await come(one, call!.id);
    expect((await of(one, code))[1]).toMatchObject({ status: 'cancelled', reason: 'was_answered' });
    expect(await tasksOf(one.organization)).toEqual([]);
  });

  it('end with any answer where they say so, and go on undisturbed by a second anchor', async () => {
    const one = await buildReachable(host);
    const missed = () =>
      host.database.write(one.organization.system, (tx) =>
        services.processor.groupMissed(tx, { patientId: one.patient.id, sessionId: randomUUID() }),
      );
    await missed();
    await missed();
    const begun = await of(one, 'missed-contact');
    expect(begun.map(({ step: code }) => code)).toEqual(['next-day', 'day-2-again', 'day-3-call', 'day-7-supervisor']);
    await host.database.write(one.organization.system, (tx) => services.followUps.answer(tx, one.patient.id, null));
    expect(
      new Set((await of(one, 'missed-contact')).map(({ enrollment, status }) => `${enrollment} ${status}`)),
    ).toEqual(new Set(['stopped cancelled']));
  });

  it('nudge by the other way first', async () => {
    const one = await buildReachable(host);
    await armTexts(host, one.organization.id);
    await buildContact(host, one.patient, { kind: 'phone' });
    await buildConsent(host, one.patient, one.clinician, { channel: 'sms' });
    const supervisor = await buildStaff(host, one.organization.id, ['clinical_supervisor']);
    const again = step('again', 2, { slot: 'nudge', channels: ['sms', 'email'], ifUnanswered: 'first' });
    const code = await publish(supervisor, { steps: [step('first', 1), again] });
    await enroll(one, code);
    const run = await host.database.read(one.clinician, (tx) => dryRuns.run(tx, one.patient.id, code, {}));
    expect(run.steps.map(({ stepCode, channel, followsUp }) => [stepCode, channel, followsUp])).toEqual([
      ['first', 'email', null],
      ['again', 'sms', 'first'],
    ]);
    expect(run.steps[1]!.text).toMatch(/STOP/);
    expect(run.steps[0]!.text).toContain('https://…/#…');
  });

  it('count hours from an hour that was named, in the dry run and in the plan', async () => {
    const one = await buildReachable(host, { timeZone: 'America/Chicago' });
    const anchorDate = addDays(await today(one), 10);
    const run = await host.database.read(one.clinician, (tx) =>
      dryRuns.run(tx, one.patient.id, 'appointment', { date: anchorDate, time: '14:30' }),
    );
    expect(run.steps.at(-1)).toMatchObject({ localDate: anchorDate, localTime: '12:30' });
    const input = { submitId: randomUUID(), patientId: one.patient.id, programmeCode: 'appointment' };
    await host.database.write(one.clinician, (tx) => byHand.enroll(tx, { ...input, anchorDate, anchorTime: '14:30' }));
    const last = (await of(one, 'appointment')).at(-1)!;
    expect(last).toMatchObject({ localDate: anchorDate, step: 'same-day' });
    const planned = await host.database.read(one.organization.system, (tx) =>
      tx.query<{ at: string }>(
        `select to_char(due_at at time zone 'America/Chicago', 'HH24:MI') as at from follow_up_occurrences
         where organization_id = $1 and fixed_at is not null`,
        [one.organization.id],
      ),
    );
    expect(planned).toEqual([{ at: '12:30' }]);
  });

  it.each([
    [[step('first', 1, { afterHours: 24 }), step('again', 2, { ifUnanswered: 'first' })], 'input.steps.1.afterHours'],
    [
      [step('first', 1, { afterHours: 24 }), step('again', 2, { afterHours: 20, ifUnanswered: 'first' })],
      'input.steps.1.afterHours',
    ],
    [[step('first', 1, { afterHours: -80 })], 'input.steps.0.afterHours'],
    [[step('first', 1, { afterHours: 400 })], 'input.steps.0.afterHours'],
  ])('refuse hours that can’t be: %#', async (steps, field) => {
    const one = await buildReachable(host);
    const supervisor = await buildStaff(host, one.organization.id, ['clinical_supervisor']);
    await expect(publish(supervisor, { steps })).rejects.toMatchObject({ field });
  });

  it('say in a dry run what keeps a message back, and write nothing', async () => {
    const one = await buildReachable(host);
    await host.database.write(one.clinician, (tx) => services.consents.revoke(tx, one.consent.id));
    const run = await host.database.read(one.clinician, (tx) =>
      dryRuns.run(tx, one.patient.id, 'aftercare', { date: '2026-12-24' }),
    );
    expect(run.steps.filter(({ action }) => action === 'message').map(({ blockedReason }) => blockedReason)).toEqual(
      Array(12).fill('no_consent_after_discharge'),
    );
    expect(run.steps[0]).toMatchObject({ name: '24 hours', localDate: '2026-12-25', localTime: '10:00' });
    expect(await rows(one)).toEqual([]);
    const stranger = await buildStaff(host, one.organization.id, ['clinician']);
    await expect(
      host.database.read(stranger, (tx) => dryRuns.run(tx, one.patient.id, 'aftercare', {})),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('say in a dry run by which way each would go: after the discharge on the consent for that time, else on that for care', async () => {
    const one = await buildReachable(host);
    const run = async (code: string): Promise<string[]> => {
      const { steps } = await host.database.read(one.clinician, (tx) => dryRuns.run(tx, one.patient.id, code, {}));
      return [...new Set(steps.filter(({ action }) => action === 'message').map((s) => s.channel ?? s.blockedReason!))];
    };
    expect(await run('aftercare')).toEqual(['no_consent_after_discharge']);
    expect(await run('after-activation')).toEqual(['email']);
    await buildConsent(host, one.patient, one.clinician, { purpose: 'after_discharge' });
    expect(await run('aftercare')).toEqual(['email']);
    await host.database.write(one.clinician, (tx) => services.consents.revoke(tx, one.consent.id));
    expect(await run('aftercare')).toEqual(['email']);
    expect(await run('after-activation')).toEqual(['no_consent']);
    await discharge(one, await today(one), 'completed');
    expect(await run('after-activation')).toEqual(['email']);
  });

  it('are published as versions: the same form once, a stale one never, and nobody’s enrolment changes', async () => {
    const one = await buildReachable(host);
    const supervisor = await buildStaff(host, one.organization.id, ['clinical_supervisor']);
    const code = await publish(supervisor);
    await enroll(one, code);
    const next = input({ programmeCode: code, basedOn: 1, steps: [step('first', 2), step('second', 5)] });
    const send = (): Promise<string> => host.database.write(supervisor, (tx) => publishing.publish(tx, next));
    expect(await Promise.all([send(), send()])).toEqual([code, code]);
    await expect(publish(supervisor, { programmeCode: code, basedOn: 1 })).rejects.toMatchObject({ code: 'CONFLICT' });
    const kept = await host.database.read(supervisor, (tx) => services.programmes.keptOne(tx, code, 'programmeCode'));
    expect(kept.programme.version).toBe(2);
    expect((await of(one, code)).map(({ version, step: name }) => [version, name])).toEqual([
      [1, 'first'],
      [1, 'first-call'],
    ]);
    const other = await buildOrganization(host);
    await expect(
      host.database.read(other.system, (tx) => services.programmes.keptOne(tx, code, 'programmeCode')),
    ).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'programmeCode' });
  });

  it('move running enrolments by choice: what went and what was struck out stays, the rest is planned anew', async () => {
    const one = await buildReachable(host);
    const supervisor = await buildStaff(host, one.organization.id, ['clinical_supervisor']);
    const steps = [step('first', 1), step('second', 4), step('third', 6), work('call', 7, 'first')];
    const code = await publish(supervisor, { steps });
    await enroll(one, code);
    const [first, second] = await of(one, code);
    await host.database.write(one.organization.system, (tx) =>
      tx.query(`update follow_up_occurrences set status = 'sent' where organization_id = $1 and id = $2`, [
        ...[one.organization.id, first!.id],
      ]),
    );
    await host.database.write(one.clinician, (tx) => striking.run(tx, second!.id, null));
    const later = [step('first', 1), step('second', 5), step('third', 8), work('call', 9, 'first'), step('fourth', 30)];
    await publish(supervisor, { programmeCode: code, basedOn: 1, steps: later });
    const counted = await host.database.read(one.organization.system, (tx) => programmeCounts(tx, code, 2));
    expect(counted).toMatchObject({ running: 1, runningOlder: 1 });
    const move = (): Promise<void> =>
      host.database.write(one.organization.system, (tx) => services.processor.moveEnrollments(tx, { code }));
    await move();
    await move();
    const day = await today(one);
    const standing = (await of(one, code)).filter(({ reason }) => reason !== 'moved');
    expect(standing.map(({ version, step: name, status, localDate }) => [version, name, status, localDate])).toEqual([
      [2, 'first', 'sent', addDays(day, 1)],
      [2, 'second', 'cancelled', addDays(day, 4)],
      [2, 'third', 'planned', addDays(day, 8)],
      [2, 'call', 'planned', addDays(day, 9)],
      [2, 'fourth', 'planned', addDays(day, 30)],
    ]);
  });

  it('are turned off for what comes, not for what runs', async () => {
    const one = await buildReachable(host);
    const admin = await buildStaff(host, one.organization.id, ['admin']);
    await host.database.write(admin, (tx) => publishing.turn(tx, 'aftercare', false));
    await discharge(one, await today(one), 'completed');
    expect(await of(one, 'aftercare')).toEqual([]);
    await expect(enroll(one, 'aftercare')).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await host.database.write(admin, (tx) => publishing.turn(tx, 'aftercare', true));
    await enroll(one, 'aftercare');
    await host.database.write(admin, (tx) => publishing.turn(tx, 'aftercare', false));
    expect((await of(one, 'aftercare')).every(({ enrollment }) => enrollment === 'active')).toBe(true);
  });

  it.each([
    ['two steps with one mark', [step('a', 1), step('a', 2)], 'input.steps.1.code'],
    ['a ladder that hangs on nothing', [work('call', 2, 'gone')], 'input.steps.0.ifUnanswered'],
    [
      'a ladder under a step that asks nothing',
      [step('a', 1, { answer: 'nothing' }), work('b', 2, 'a')],
      'input.steps.1.ifUnanswered',
    ],
    ['a rung before its step', [step('a', 3), work('b', 2, 'a')], 'input.steps.1.dayOffset'],
    ['a message without a way', [step('a', 1, { channels: [] })], 'input.steps.0.channels'],
    ['a time that no clock shows', [step('a', 1, { localTime: '25:00' })], 'input.steps.0.localTime'],
    ['no step', [], 'input.steps'],
  ])('refuse %s, and say where', async (_what, steps, field) => {
    const { id } = await buildOrganization(host);
    const supervisor = await buildStaff(host, id, ['clinical_supervisor']);
    await expect(publish(supervisor, { steps })).rejects.toMatchObject({ code: 'BAD_INPUT', field });
  });

  it('refuse words that reveal care or name the place, and days that nobody knows ahead', async () => {
    const organization = await buildOrganization(host);
    const supervisor = await buildStaff(host, organization.id, ['clinical_supervisor']);
    const say = (subject: string, text: string) => ({ subject, body: 'Hello', text });
    const words = { en: say('Hello', 'hello'), es: say('Tu recuperación', 'hola') };
    await expect(publish(supervisor, { steps: [step('a', 1, { words })] })).rejects.toMatchObject({
      code: 'BAD_INPUT',
      field: 'input.steps.0.words.es.subject',
    });
    const early = { anchorEvent: 'discharge' as const, steps: [step('a', -1)] };
    await expect(publish(supervisor, early)).rejects.toMatchObject({ field: 'input.steps.0.dayOffset' });
    const clinician = await buildStaff(host, organization.id, ['clinician']);
    await expect(publish(clinician)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('are begun and stopped by hand, once per form, within a year', async () => {
    const one = await buildReachable(host);
    const submitId = randomUUID();
    const anchorDate = addDays(await today(one), 10);
    const begin = (): Promise<Id> =>
      host.database.write(one.clinician, (tx) =>
        byHand.enroll(tx, { submitId, patientId: one.patient.id, programmeCode: 'appointment', anchorDate }),
      );
    await Promise.all([begin(), begin()]);
    const planned = await of(one, 'appointment');
    expect(planned.map(({ localDate }) => localDate)).toEqual([-3, -1, 0].map((offset) => addDays(anchorDate, offset)));
    const [enrollment] = await host.database.read(one.organization.system, (tx) =>
      tx.query<{ id: Id }>(`select id from follow_up_enrollments where organization_id = $1 and anchor_id = $2`, [
        ...[one.organization.id, submitId],
      ]),
    );
    const outsider = await buildStaff(host, one.organization.id, ['clinician']);
    await expect(host.database.write(outsider, (tx) => byHand.stop(tx, enrollment!.id))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await host.database.write(one.clinician, (tx) => byHand.stop(tx, enrollment!.id));
    expect(new Set((await of(one, 'appointment')).map(({ status }) => status))).toEqual(new Set(['cancelled']));
    await expect(host.database.write(one.clinician, (tx) => byHand.stop(tx, enrollment!.id))).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expect(
      host.database.write(one.clinician, (tx) =>
        byHand.enroll(tx, {
          submitId: randomUUID(),
          patientId: one.patient.id,
          programmeCode: 'appointment',
          anchorDate: '2024-01-01',
        }),
      ),
    ).rejects.toMatchObject({ field: 'input.anchorDate' });
  });

  it('remind of a plan’s review and leave out what would come too late', async () => {
    const one = await buildReachable(host);
    const planId = await buildActivePlan(host, one.patient, one.clinician);
    const day = await today(one);
    const due = (offset: number) =>
      host.database.write(one.organization.system, async (tx) => {
        await tx.query(`update relapse_prevention_plans set review_due = $3 where organization_id = $1 and id = $2`, [
          ...[one.organization.id, planId, addDays(day, offset)],
        ]);
        await services.processor.planActivated(tx, { planId, patientId: one.patient.id });
      });
    await due(0);
    expect(await of(one, 'plan-review')).toEqual([]);
    await due(20);
    expect((await of(one, 'plan-review')).map(({ localDate }) => localDate)).toEqual([addDays(day, 17)]);
  });

  it('count what went to a person on a day and in seven, whatever programmes it came from', async () => {
    const one = await buildReachable(host);
    const supervisor = await buildStaff(host, one.organization.id, ['clinical_supervisor']);
    const slots = ['a', 'b', 'c', 'd'].map((slot) => step(slot, 1, { slot: `slot-${slot}`, answer: 'nothing' }));
    const code = await publish(supervisor, { steps: slots });
    await enroll(one, code);
    const [a, b, c, d] = await of(one, code);
    const day = await today(one);
    const at = (offset: number, hour: number): Date => instantOf(addDays(day, offset), hour * 60, 'America/New_York');
    const sent = [
      [a!, at(0, 12), 'sent'],
      [b!, at(-6, 0), 'unknown'],
      [c!, at(-7, 23), 'sent'],
    ] as const;
    for (const [row, sentAt, status] of sent) {
      await host.database.write(one.organization.system, (tx) =>
        tx.query(
          `insert into follow_up_touches (organization_id, patient_id, occurrence_id, contact_id, channel, fence, sent_to, status,
             message_key, created_at) values ($1, $2, $3, $4, 'email', 1, 'x', $5, 'k', $6)`,
          [one.organization.id, one.patient.id, row.id, one.contact.id, status, sentAt],
        ),
      );
    }
    const bounds = new Map([[d!.id, { from: at(0, 0), until: at(1, 0) }]]);
    const places = await host.database.read(one.organization.system, (tx) => placesTaken(tx, bounds));
    expect(places.get(d!.id)).toMatchObject({ onDay: 1, inWeek: 2, slotTaken: false });
  });
});
