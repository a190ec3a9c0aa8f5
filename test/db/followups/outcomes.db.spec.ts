import type { Id } from '@stepwell/kernel/ids';
import { Mailer, type MailMessage, type SendOutcome } from '@stepwell/delivery/message';
import type { Admitted } from '@stepwell/delivery/send-gate';
import { enrollmentsOf, deliveryHealth } from '@stepwell/domain/followups/follow-up-view';
import { MAX_TRIES } from '@stepwell/domain/followups/retry-wait';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildStaff } from '@stepwell/test/support/build-organization';
import {
  buildEnrollment,
  buildReachable,
  followUpEntities,
  followUpServices,
  type Reachable,
} from '@stepwell/test/support/build-followup';
import { moveClockTo } from '@stepwell/test/support/move-clock';

interface State {
  status: string;
  reason: string | null;
  attempts: number;
  touches: string[];
  dueAt: Date;
  dueWork: Date | null;
  tasks: string[];
  events: number;
}

/** Answers as it is told; `during` runs while a message is on its way. */
class ScriptedMailer extends Mailer {
  readonly sent: MailMessage[] = [];
  answers: SendOutcome[] = [];
  during: (() => Promise<void>) | null = null;

  async send(message: MailMessage): Promise<SendOutcome> {
    this.sent.push(message);
    await this.during?.();
    return this.answers.shift() ?? { kind: 'accepted', providerId: 'ok' };
  }
}

let day = 0;

describe('what became of a message', () => {
  let host: TestHost;
  let mailer: ScriptedMailer;
  let services: ReturnType<typeof followUpServices>;
  beforeAll(async () => {
    host = await openTestHost(followUpEntities);
  });
  afterAll(() => host.close());
  beforeEach(() => {
    mailer = new ScriptedMailer();
    services = followUpServices(host.database, { mailer });
  });

  async function due(): Promise<Reachable & { id: Id; noon: Date }> {
    const noon = new Date(Date.parse('2027-05-01T18:00:00Z') + (day += 1) * 86_400_000);
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
    return { ...reachable, id: occurrences['next-day']!, noon };
  }

  const send = (one: Reachable & { id: Id }): Promise<void> =>
    services.processor.send(one.organization.system, { ids: [one.id] });

  const admit = async ({ organization, id }: Reachable & { id: Id }): Promise<Admitted> => {
    const { candidates } = await services.gate.look(organization.system, [id]);
    return (await services.gate.admit(organization.system, candidates)).admitted[0]!;
  };
  const record = (one: Reachable, admitted: Admitted, outcome: SendOutcome): Promise<void> =>
    services.gate.record(one.organization.system, [{ admitted, outcome }]);

  async function state(one: Reachable & { id: Id }): Promise<State> {
    const [row] = await host.database.read(one.organization.system, (tx) =>
      tx.query<State>(
        `select o.status, o.reason, o.attempts, o.due_at as "dueAt",
           array(select t.status from follow_up_touches t where t.organization_id = $1 and t.occurrence_id = o.id order by fence) as touches,
           (select w.due_at from due_work w where w.organization_id = $1 and w.subject_id = o.id) as "dueWork",
           array(select k.kind || ' ' || k.status from tasks k where k.organization_id = $1 order by k.created_at) as tasks,
           (select count(*)::int from outbox b where b.organization_id = $1 and b.name = 'follow-up.unknown') as events
         from follow_up_occurrences o where o.organization_id = $1 and o.id = $2`,
        [one.organization.id, one.id],
      ),
    );
    return row!;
  }

  it('asked to try again: it waits its turn and goes under the same key', async () => {
    const one = await due();
    mailer.answers = [{ kind: 'retry', afterSeconds: 90 }];
    await send(one);
    const waiting = await state(one);
    expect(waiting).toMatchObject({ status: 'planned', attempts: 1, touches: ['retry'], tasks: [] });
    const wait = (waiting.dueAt.getTime() - one.noon.getTime()) / 1000;
    expect(wait).toBeGreaterThanOrEqual(90);
    expect(wait).toBeLessThan(100);
    expect(waiting.dueWork).toEqual(waiting.dueAt);
    await send(one);
    expect(mailer.sent).toHaveLength(1);
    await moveClockTo(host, waiting.dueAt);
    await send(one);
    expect(await state(one)).toMatchObject({ status: 'sent', touches: ['retry', 'sent'], dueWork: null });
    expect(new Set(mailer.sent.map((mail) => mail.key)).size).toBe(1);
  });

  it('asked to try again for ever: it is given up, and somebody knows', async () => {
    const one = await due();
    mailer.answers = Array<SendOutcome>(MAX_TRIES).fill({ kind: 'retry', afterSeconds: 1 });
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      await moveClockTo(host, (await state(one)).dueAt);
      await send(one);
    }
    expect(await state(one)).toMatchObject({
      status: 'failed',
      reason: 'gave_up',
      dueWork: null,
      tasks: ['delivery_failed open'],
    });
    await send(one);
    expect(mailer.sent).toHaveLength(MAX_TRIES);
  });

  it('a dead address: it failed, is suppressed from now on, and somebody knows', async () => {
    const one = await due();
    mailer.answers = [{ kind: 'rejected', reason: 'bounced' }];
    await send(one);
    expect(await state(one)).toMatchObject({
      status: 'failed',
      reason: 'bounced',
      touches: ['failed'],
      tasks: ['delivery_failed open'],
    });
    const reason = await host.database.read(one.organization.system, (tx) =>
      services.suppressions.reasonFor(tx, 'email', one.contact.address),
    );
    expect(reason).toBe('bounced');
  });

  it('no clear answer: unknown, with task and event, and it never goes again', async () => {
    const one = await due();
    mailer.answers = [{ kind: 'unknown' }];
    await send(one);
    await send(one);
    expect(mailer.sent).toHaveLength(1);
    expect(await state(one)).toMatchObject({
      status: 'unknown',
      reason: 'no_answer',
      touches: ['unknown'],
      dueWork: null,
      tasks: ['delivery_unknown open'],
      events: 1,
    });
  });

  it('a provider that breaks in the middle: unknown as well', async () => {
    const one = await due();
    mailer.during = () => Promise.reject(new Error('broken'));
    await send(one);
    expect(await state(one)).toMatchObject({ status: 'unknown', tasks: ['delivery_unknown open'] });
  });

  /** An attempt whose process fell silent: admitted, called unknown, and not a word about it yet. */
  async function silent(): Promise<Reachable & { id: Id; admitted: Admitted }> {
    const one = await due();
    const admitted = await admit(one);
    await services.gate.giveUp(one.organization.system, [admitted]);
    expect(await state(one)).toMatchObject({
      status: 'unknown',
      touches: ['unknown'],
      dueWork: null,
      tasks: ['delivery_unknown open'],
      events: 1,
    });
    return { ...one, admitted };
  }

  it('a sender that was only asleep and sent nothing: its message stays with people', async () => {
    const one = await silent();
    await record(one, one.admitted, { kind: 'retry' });
    await record(one, one.admitted, { kind: 'unknown' });
    await send(one);
    expect(mailer.sent).toEqual([]);
    expect(await state(one)).toMatchObject({
      status: 'unknown',
      touches: ['unknown'],
      dueWork: null,
      tasks: ['delivery_unknown open'],
      events: 1,
    });
  });

  it('a clear answer that comes after it was called unknown: it counts, and the task is done', async () => {
    const one = await silent();
    await record(one, one.admitted, { kind: 'accepted', providerId: 'late' });
    expect(await state(one)).toMatchObject({ status: 'sent', touches: ['sent'], tasks: ['delivery_unknown done'] });
  });

  it('a refusal that comes after it was called unknown: somebody knows what to do now', async () => {
    const one = await silent();
    await record(one, one.admitted, { kind: 'rejected', reason: 'bounced' });
    expect(await state(one)).toMatchObject({
      status: 'failed',
      reason: 'bounced',
      touches: ['failed'],
      tasks: ['delivery_unknown done', 'delivery_failed open'],
    });
  });

  it('a late answer that people were faster than: what they found out stays', async () => {
    const one = await silent();
    await host.database.write(one.clinician, (tx) => services.resolving.resolve(tx, one.id, false));
    await record(one, one.admitted, { kind: 'accepted', providerId: 'late' });
    expect(await state(one)).toMatchObject({ status: 'failed', reason: 'not_arrived', touches: ['failed'] });
  });

  it('an older attempt: its outcome does not touch the current one', async () => {
    const one = await due();
    const first = await admit(one);
    await record(one, first, { kind: 'retry', afterSeconds: 1 });
    await moveClockTo(host, new Date(one.noon.getTime() + 60_000));
    const second = await admit(one);
    expect(second.fence).toBe(first.fence + 1);
    await record(one, first, { kind: 'rejected', reason: 'refused' });
    expect(await state(one)).toMatchObject({ status: 'sending', touches: ['retry', 'sending'] });
    await record(one, second, { kind: 'accepted', providerId: 'ok' });
    expect(await state(one)).toMatchObject({ status: 'sent', touches: ['retry', 'sent'] });
  });

  it('an answer that was faster than the server: it stays answered', async () => {
    const one = await due();
    mailer.during = async () => {
      await host.database.write(one.patient.self, (tx) => services.followUps.answer(tx, one.patient.id, one.id));
    };
    await send(one);
    expect(await state(one)).toMatchObject({ status: 'answered', touches: ['sent'], dueWork: null });
  });

  it('unknown, and it had arrived: it counts as sent and its task is done', async () => {
    const one = await due();
    mailer.answers = [{ kind: 'unknown' }];
    await send(one);
    const view = await host.database.write(one.clinician, (tx) => services.resolving.resolve(tx, one.id, true));
    expect(view).toMatchObject({ id: one.id, status: 'sent', touches: [expect.objectContaining({ status: 'sent' })] });
    expect(await state(one)).toMatchObject({ status: 'sent', tasks: ['delivery_unknown done'] });
    await expect(
      host.database.write(one.clinician, (tx) => services.resolving.resolve(tx, one.id, false)),
    ).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('unknown, and it had not arrived: it failed, somebody calls, and nothing goes again', async () => {
    const one = await due();
    mailer.answers = [{ kind: 'unknown' }];
    await send(one);
    await host.database.write(one.clinician, (tx) => services.resolving.resolve(tx, one.id, false));
    await send(one);
    expect(mailer.sent).toHaveLength(1);
    expect(await state(one)).toMatchObject({
      status: 'failed',
      reason: 'not_arrived',
      tasks: ['delivery_unknown done', 'delivery_failed open'],
    });
  });

  it('is nothing for a clinician outside the care team', async () => {
    const one = await due();
    mailer.answers = [{ kind: 'unknown' }];
    await send(one);
    const outsider = await buildStaff(host, one.organization.id, ['clinician']);
    await expect(
      host.database.write(outsider, (tx) => services.resolving.resolve(tx, one.id, true)),
    ).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(
      await host.database.read(outsider, (tx) => enrollmentsOf(tx, services.programmes, [one.patient.id])),
    ).toEqual([]);
  });

  it('is shown on the timeline with masked addresses, and counted for those who run the organization', async () => {
    const one = await due();
    await send(one);
    const [enrollment] = await host.database.read(one.clinician, (tx) =>
      enrollmentsOf(tx, services.programmes, [one.patient.id]),
    );
    expect(enrollment).toMatchObject({
      programmeName: 'Check-ins after a plan',
      programmeVersion: 1,
      status: 'active',
    });
    expect(enrollment!.occurrences.map((row) => [row.stepCode, row.status])).toEqual([
      ['next-day', 'sent'],
      ['day-3', 'planned'],
      ['day-7', 'planned'],
    ]);
    const [touch] = enrollment!.occurrences[0]!.touches;
    expect(touch!.sentTo).toMatch(/^.•••@example\.org$/);
    expect(await host.database.read(one.organization.system, (tx) => deliveryHealth(tx))).toMatchObject({
      dueNow: 0,
      oldestDueSeconds: 0,
      sentToday: 1,
      unknownOpen: 0,
    });
  });
});
