import { randomInt } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import { SafetyService } from '@stepwell/domain/safety/safety.service';
import { SignalsService } from '@stepwell/domain/signals/signals.service';
import { TodayService } from '@stepwell/domain/caseload/today.service';
import { openTestHost, type TestHost } from '../../support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '../../support/build-organization';
import { buildPatient, type BuiltPatient } from '../../support/build-patient';
import { careServices } from '../../support/care-services';

describe('today', () => {
  let host: TestHost;
  beforeAll(async () => {
    host = await openTestHost([]);
  });
  afterAll(() => host.close());

  let busy: BuiltOrganization;
  let cleo: StaffContext;
  let patient: BuiltPatient;
  beforeEach(async () => {
    busy = await buildOrganization(host);
    cleo = await buildStaff(host, busy.id, ['clinician']);
    patient = await buildPatient(host, busy, { careTeam: [cleo], firstName: 'Dee', lastName: 'Whit' });
  });

  const today = (ctx: StaffContext = cleo, isMine = false) =>
    host.database.read(ctx, (tx) =>
      new TodayService(new SafetyService(), new SignalsService(), careServices(host.database).tasks).view(tx, isMine),
    );
  const row = (sql: string, values: unknown[] = [], of = patient) =>
    host.database.write(busy.system, (tx) => tx.query(sql, [busy.id, of.id, ...values]));
  const task = (
    { kind = 'general', priority = 'normal', due = null, assigneeId = null }: Partial<Record<string, string | null>>,
    of = patient,
  ) =>
    row(
      `insert into tasks (organization_id, patient_id, kind, priority, title, due_at, assignee_id)
       values ($1, $2, $3, $4, case $3 when 'general' then 'Call' end, app.now() + $5::interval, $6)`,
      [kind, priority, due, assigneeId],
      of,
    );
  const signal = (rule: string, of = patient, weight = 1) =>
    row(
      `insert into signals (organization_id, patient_id, rule, subject, weight, evidence)
       values ($1, $2, $3, gen_random_uuid(), $4, '{"amount": 1, "days": 3}')`,
      [rule, weight],
      of,
    );
  const unsafe = (of = patient) =>
    row(
      `insert into safety_items (organization_id, patient_id, facility_id, subject_id, reasons, raised_at, holds_messages)
       values ($1, $2, $3, gen_random_uuid(), array['not_safe'], app.now(), false)`,
      [busy.facility.id],
      of,
    );

  it('says how many need nothing, and folds the reasons of one patient into one line, the most urgent first', async () => {
    await buildPatient(host, busy, { careTeam: [cleo] });
    await task({ kind: 'plan_review_due' });
    await signal('warning_sign');
    await signal('missed_medication');
    await signal('warning_sign', patient, 3);
    const { patientCount, needCount, lines } = await today();
    expect([patientCount, needCount]).toEqual([2, 1]);
    expect(lines).toMatchObject([{ patientId: patient.id, patientName: 'Dee Whit', reasonCount: 4 }]);
    expect(
      lines[0]!.reasons.slice(1, 3).map((reason) => (reason.signal as { weight?: number } | null)?.weight),
    ).toEqual([3, 1]);
    expect(lines[0]!.reasons.map((reason) => reason.signal?.rule ?? reason.task?.kind)).toEqual([
      'missed_medication',
      'warning_sign',
      'warning_sign',
      'plan_review_due',
    ]);
  });

  it('leaves out what is due another day, what a colleague has taken and what has neither day nor urgency', async () => {
    const colleague = await buildStaff(host, busy.id, ['clinician']);
    await task({ due: '3 days' });
    await task({ kind: 'pin_locked', assigneeId: colleague.actorId });
    await task({});
    expect(await today()).toMatchObject({ needCount: 0, lines: [] });
    await task({ due: '-1 hours' });
    await task({ priority: 'high', assigneeId: cleo.actorId });
    const { lines } = await today();
    expect(lines[0]!.reasons.map(({ task: found }) => found?.priority)).toEqual(['high', 'normal']);
  });

  it('cuts after ten patients, but never one who may not be safe; their answer counts once', async () => {
    for (let at = 0; at < 11; at += 1) {
      const other = await buildPatient(host, busy, { careTeam: [cleo] });
      await (at === 0 ? signal('warning_sign', other) : unsafe(other));
    }
    await unsafe();
    await signal('safety_answer');
    await task({ due: '-1 hours' });
    const { needCount, lines } = await today();
    expect([needCount, lines.length]).toEqual([12, 11]);
    expect(lines.every(({ reasons }) => reasons[0]!.safetyItem)).toBe(true);
    const dee = lines.find(({ patientId }) => patientId === patient.id)!;
    expect([dee.reasonCount, dee.reasons[1]!.task?.title]).toEqual([2, 'Call']);
  });

  it('shows the front desk tasks only, and none that tells what a patient answered', async () => {
    const desk = await buildStaff(host, busy.id, ['front_desk']);
    await unsafe();
    await signal('warning_sign');
    await task({ kind: 'lapse_told', priority: 'safety' });
    expect(await today(desk)).toMatchObject({ needCount: 0, reachesAll: true, unsigned: [], ending: [] });
    await task({ kind: 'call_request', priority: 'safety' });
    const { lines } = await today(desk);
    expect(lines).toMatchObject([{ reasonCount: 1, reasons: [{ task: { kind: 'call_request' }, signal: null }] }]);
    expect((await today(desk, true)).patientCount).toBe(0);
  });

  it('lists what waits for a signature and what ends soon, with its day', async () => {
    const other = await buildStaff(host, busy.id, ['clinician']);
    const plan = (kind: string, status: string, author: StaffContext, review: number | null) =>
      row(
        `insert into relapse_prevention_plans (organization_id, patient_id, id, number, kind, status, content, review_due,
           author_id, submitted_at, submitted_by_id, activated_at, activated_by_id, document_hash)
         values ($1, $2, gen_random_uuid(), $3, $4, $5, '{}', (app.now() at time zone 'UTC')::date + $7::int, $6,
           case when $5 <> 'draft' then app.now() end, case when $5 <> 'draft' then $6::uuid end,
           case $5 when 'active' then app.now() end, case $5 when 'active' then $6::uuid end,
           case when $5 <> 'draft' then 'x' end)`,
        [randomInt(1, 1_000_000), kind, status, author.actorId, review],
      );
    await plan('relapse_prevention', 'active', cleo, 10);
    await plan('relapse_prevention', 'awaiting_patient', other, 90);
    await plan('crisis_safety', 'draft', cleo, 90);
    await plan('continuing_care', 'draft', other, 90);
    const { unsigned, ending } = await today();
    expect(unsigned.map(({ kind, status }) => [kind, status]).sort()).toEqual([
      ['crisis_safety', 'draft'],
      ['relapse_prevention', 'awaiting_patient'],
    ]);
    expect(ending).toMatchObject([{ kind: 'plan_review', patientName: 'Dee Whit', patientId: patient.id }]);
  });
  it('tells what an admission still needs as one reason, and counts it as one', async () => {
    await task({ kind: 'admission_consents' });
    await task({ kind: 'admission_path', due: '-1 hours' });
    await task({ kind: 'admission_plan' });
    await signal('warning_sign');
    const { lines } = await today();
    expect(lines).toMatchObject([{ reasonCount: 2 }]);
    expect(lines[0]!.reasons.map((reason) => [reason.task?.kind ?? reason.signal?.rule, reason.alikeCount])).toEqual([
      ['admission_path', 3],
      ['warning_sign', 1],
    ]);
  });
});
