import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import { NotificationsService } from '@stepwell/domain/notifications/notifications.service';
import { openTestHost, type TestHost } from '../../support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '../../support/build-organization';
import { buildPatient, type BuiltPatient } from '../../support/build-patient';
import { buildWaitingPlan } from '../../support/build-plan';
import { careEntities, careServices } from '../../support/care-services';

describe('what is new for a member of staff', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let me: StaffContext;
  let colleague: StaffContext;
  let patient: BuiltPatient;
  let service: NotificationsService;
  beforeAll(async () => {
    host = await openTestHost(careEntities);
    service = new NotificationsService(careServices(host.database).tasks);
  });
  beforeEach(async () => {
    organization = await buildOrganization(host);
    me = await buildStaff(host, organization.id, ['clinician'], { displayName: 'Cleo' });
    colleague = await buildStaff(host, organization.id, ['clinical_supervisor'], { displayName: 'Sam' });
    patient = await buildPatient(host, organization, { lastName: 'Nora', careTeam: [me] });
    await readAll();
  });
  afterAll(() => host.close());

  const as = <Row extends object>(
    ctx: Parameters<typeof host.database.write>[0],
    sql: string,
    values: unknown[] = [],
  ) => host.database.write(ctx, (tx) => tx.query<Row>(sql, [organization.id, ...values]));
  const list = (ctx = me) => host.database.read(ctx, (tx) => service.list(tx));
  const unread = (ctx = me) => host.database.read(ctx, (tx) => service.unread(tx));
  const fresh = async (ctx = me) => (await list(ctx)).filter(({ isRead }) => !isRead);
  const readAll = async (ctx = me) => {
    const [latest] = await list(ctx);
    if (latest) await host.database.write(ctx, (tx) => service.readAll(tx, { until: latest.at }));
  };
  const task = (
    ctx: StaffContext | BuiltOrganization['system'],
    assignee: string | null,
    kind = 'general',
    of = patient,
  ) =>
    as<{ id: string }>(
      ctx,
      `insert into tasks (organization_id, patient_id, kind, title, subject_id, priority, assignee_id)
       values ($1, $2, $3, case when $3 = 'general' then 'Call the sister' end, $4, 'normal', $5) returning id`,
      [of.id, kind, randomUUID(), assignee],
    );

  it('tells of a patient and a task that somebody else gave, with who did, and of nothing that one did oneself', async () => {
    await task(me, me.actorId);
    expect(await fresh()).toEqual([]);
    await task(colleague, me.actorId);
    expect(await fresh()).toMatchObject([
      { kind: 'task_given', byName: 'Sam', patientName: 'Test Nora', taskTitle: 'Call the sister', alike: 1 },
    ]);
    await buildPatient(host, organization, { lastName: 'Omar', careTeam: [me] });
    expect((await fresh())[0]).toMatchObject({ kind: 'patient_given', patientName: 'Test Omar', byName: null });
    expect(await unread()).toBe(2);
  });

  it('makes one piece of news of what came in one minute', async () => {
    const other = await buildPatient(host, organization, { careTeam: [me] });
    for (const { id } of [patient, other, other])
      await as(
        organization.system,
        `insert into tasks (organization_id, patient_id, kind, subject_id, priority, created_at)
         values ($1, $2, 'pin_locked', $3, 'high', date_trunc('minute', app.now() - interval '1 hour'))`,
        [id, randomUUID()],
      );
    const tasks = (await list()).filter(({ kind }) => kind === 'team_task');
    expect(tasks).toMatchObject([{ alike: 3, patientName: null, taskTitle: null }]);
  });

  it('tells a team of what the product raised for it, but not of checklists', async () => {
    await task(organization.system, null, 'text_reply');
    await task(organization.system, null, 'admission_packet');
    expect((await fresh()).map(({ taskTitle }) => taskTitle)).toEqual(['Wrote a text: read it']);
  });

  it('marks one as read until the same happens again, and all until what was on screen', async () => {
    const [{ id } = { id: '' }] = await task(colleague, me.actorId);
    await host.database.write(me, (tx) => service.read(tx, { kind: 'task_given', id }));
    expect(await unread()).toBe(0);
    expect((await list())[0]).toMatchObject({ kind: 'task_given', isRead: true });
    await as(colleague, 'update tasks set assignee_id = null where organization_id = $1 and id = $2', [id]);
    await as(colleague, 'update tasks set assignee_id = $3 where organization_id = $1 and id = $2', [id, me.actorId]);
    expect(await fresh()).toMatchObject([{ kind: 'task_given', id }]);
    const [seen] = await list();
    await task(colleague, me.actorId);
    await host.database.write(me, (tx) => service.readAll(tx, { until: seen!.at }));
    expect(await fresh()).toHaveLength(1);
    const marks = await as<{ subject: string }>(
      me,
      'select subject from notification_marks where organization_id = $1',
    );
    expect(marks).toEqual([{ subject: '*' }]);
  });

  it('keeps no mark that would hide what is still to come', async () => {
    await host.database.write(me, (tx) => service.readAll(tx, { until: new Date('2999-01-01') }));
    await task(colleague, me.actorId);
    expect(await unread()).toBe(1);
  });

  it('marks nothing that is not the actor’s own news', async () => {
    const [{ id } = { id: '' }] = await task(colleague, me.actorId);
    await expect(
      host.database.write(colleague, (tx) => service.read(tx, { kind: 'task_given', id })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(host.database.write(me, (tx) => service.read(tx, { kind: 'team_task', id }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('forgets a patient who is out of reach, and tells no role what it may not know', async () => {
    await task(organization.system, null, 'high_craving');
    await task(colleague, me.actorId);
    expect(await unread()).toBe(2);
    await as(
      organization.system,
      'update care_team_members set ended_at = app.now() where organization_id = $1 and staff_member_id = $2',
      [me.actorId],
    );
    expect(await list()).toEqual([]);
    expect(await unread()).toBe(0);
    const peer = await buildStaff(host, organization.id, ['peer_specialist']);
    const theirs = await buildPatient(host, organization, { careTeam: [peer] });
    await task(organization.system, null, 'high_craving', theirs);
    await task(organization.system, null, 'pin_locked', theirs);
    expect((await list(peer)).map(({ kind }) => kind)).toEqual(['team_task', 'patient_given']);
    expect((await list(peer))[0]!.taskTitle).toContain('Locked out');
  });

  it('tells of a cover when it is lent and when it ends, both sides', async () => {
    const cover = await as<{ id: string }>(
      colleague,
      `insert into covers (organization_id, lender_id, covering_id, from_day, until_day, time_zone, starts_at, ends_at,
         is_whole, lent_by_id, submit_id)
       values ($1, $2, $3, '2026-01-05', '2026-01-05', 'UTC', app.now() - interval '1 hour', app.now() + interval '1 day',
         true, $2, $4) returning id`,
      [colleague.actorId, me.actorId, randomUUID()],
    );
    expect(await fresh()).toMatchObject([{ kind: 'cover_lent', byName: 'Sam', id: cover[0]!.id }]);
    await as(
      colleague,
      'update covers set ended_at = app.now(), ended_by_id = $3 where organization_id = $1 and id = $2',
      [cover[0]!.id, colleague.actorId],
    );
    expect(await fresh()).toMatchObject([{ kind: 'cover_ended', byName: 'Sam' }]);
    expect((await list(colleague)).map(({ kind }) => kind)).not.toContain('cover_ended');
  });

  it('tells an author that a plan came back, and that it was co-signed', async () => {
    const { planId } = await buildWaitingPlan(host, patient, me, 'in_review');
    const [{ id: taskId } = { id: '' }] = await task(organization.system, null, 'plan_cosign');
    await readAll();
    const sign = (signer: string, by: string) =>
      as(
        colleague,
        `insert into plan_signatures (organization_id, plan_id, patient_id, signer, method, staff_member_id, name, title,
           document_hash, submit_id)
         select $1, $2, $3, $4, 'password', $5, 'Name', 'LPC', document_hash, $6 from relapse_prevention_plans
         where organization_id = $1 and id = $2`,
        [planId, patient.id, signer, by, randomUUID()],
      );
    await sign('author', me.actorId);
    await sign('cosigner', colleague.actorId);
    expect(await fresh()).toMatchObject([{ kind: 'plan_cosigned', id: planId, byName: 'Sam' }]);
    await readAll();
    await host.database.write(colleague, async (tx) => {
      await tx.query('update plan_signatures set voided_at = app.now() where organization_id = $1 and plan_id = $2', [
        organization.id,
        planId,
      ]);
      await tx.query(
        `update relapse_prevention_plans set status = 'draft', document_hash = null, submitted_at = null,
           submitted_by_id = null, returned_reason = 'Say more', version = version + 1
         where organization_id = $1 and id = $2`,
        [organization.id, planId],
      );
      await tx.query(
        `update tasks set subject_id = $3, status = 'done', outcome = 'Returned', completed_at = app.now(),
           completed_by_id = $4 where organization_id = $1 and id = $2`,
        [organization.id, taskId, planId, colleague.actorId],
      );
    });
    expect(await fresh()).toMatchObject([
      { kind: 'plan_returned', id: planId, byName: 'Sam', patientName: 'Test Nora' },
    ]);
  });

  it('tells who was paged, once an item, and whose import ended', async () => {
    await as(
      organization.system,
      `with item as (
         insert into safety_items (organization_id, patient_id, facility_id, subject_id, reasons, holds_messages, raised_at)
         values ($1, $2, $3, $4, '{not_safe}', false, app.now()) returning id)
       insert into safety_pages (organization_id, patient_id, item_id, step, staff_member_id, status)
       select $1, $2, item.id, step, $5, 'sent' from item, unnest(array['first', 'supervisor']) step`,
      [patient.id, organization.facility.id, randomUUID(), me.actorId],
    );
    expect(await fresh()).toMatchObject([{ kind: 'safety_page', patientName: 'Test Nora' }]);
    const imported = (by: string) =>
      as(
        organization.system,
        `insert into patient_imports (organization_id, kind, file_name, facility_id, level_of_care, admitted_on, status,
           imported_by_id, finished_at) values ($1, 'census', 'a.csv', $2, 'outpatient', '2026-01-05', 'finished', $3, app.now())`,
        [organization.facility.id, by],
      );
    await imported(colleague.actorId);
    expect((await list(colleague))[0]).toMatchObject({ kind: 'import_ended', patientName: null });
  });
});
