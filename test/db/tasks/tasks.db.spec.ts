import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { StaffContext } from '@stepwell/kernel/context';
import { TasksProcessor } from '@stepwell/domain/tasks/tasks.processor';
import { openTestHost, type TestHost } from '../../support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '../../support/build-organization';
import { buildContact, buildPatient, type BuiltPatient } from '../../support/build-patient';
import { careEntities, careServices } from '../../support/care-services';

describe('tasks', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let supervisor: StaffContext;
  let clinician: StaffContext;
  let patient: BuiltPatient;
  let tasks: ReturnType<typeof careServices>['tasks'];

  beforeAll(async () => {
    host = await openTestHost(careEntities);
    tasks = careServices(host.database).tasks;
  });

  beforeEach(async () => {
    organization = await buildOrganization(host);
    supervisor = await buildStaff(host, organization.id, ['clinical_supervisor'], { displayName: 'Sam Supervisor' });
    clinician = await buildStaff(host, organization.id, ['clinician'], { displayName: 'Cleo Clinician' });
    patient = await buildPatient(host, organization, { preferredName: 'Dee', lastName: 'Moss', careTeam: [clinician] });
  });

  afterAll(() => host.close());

  const raise = (
    ctx: Parameters<TestHost['database']['write']>[0],
    more: Partial<Parameters<typeof tasks.raiseTask>[1]> = {},
  ) =>
    host.database.write(ctx, (tx) =>
      tasks.raiseTask(tx, { kind: 'call_request', patientId: patient.id, subjectId: randomUUID(), ...more }),
    );
  const create = (title: string, more: Partial<Parameters<typeof tasks.create>[1]> = {}) =>
    host.database.write(supervisor, (tx) => tasks.create(tx, { title, priority: 'normal', ...more }));
  const list = (ctx: StaffContext, filter = {}, page: { first: number; after?: string | null } = { first: 50 }) =>
    host.database.read(ctx, (tx) => tasks.list(tx, filter, page));
  const titles = async (...args: Parameters<typeof list>) => (await list(...args)).edges.map((edge) => edge.node.title);

  it('raises one task per kind and cause, however often and from wherever it is raised', async () => {
    const subjectId = randomUUID();
    const raised = await Promise.all([
      raise(organization.system, { subjectId }),
      raise(organization.system, { subjectId }),
      raise(patient.self, { subjectId }),
    ]);
    expect(raised.filter(Boolean)).toHaveLength(1);
    expect((await list(clinician)).totalCount).toBe(1);
  });

  it('raises it again when the cause comes back after it was done', async () => {
    const subjectId = randomUUID();
    const id = await raise(organization.system, { subjectId });
    await host.database.write(clinician, (tx) => tasks.complete(tx, { id: id!, outcome: 'Called.' }));
    expect(await raise(organization.system, { subjectId })).not.toBeNull();
  });

  it('raises a call when a patient is locked out, once however often the event comes', async () => {
    const processor = new TasksProcessor(tasks);
    for (let times = 0; times < 2; times += 1) {
      await host.database.write(organization.system, (tx) => processor.raisePinLocked(tx, { patientId: patient.id }));
    }
    const { edges } = await list(clinician);
    expect(edges.map((edge) => edge.node)).toMatchObject([{ kind: 'pin_locked', priority: 'high' }]);
  });

  it('shows whom to call, on which phone and when it is safe', async () => {
    await buildContact(host, patient, { kind: 'phone', address: '+14085550100', verification: 'wrong' });
    await buildContact(host, patient, { kind: 'phone', address: '+14085550101', verification: 'unverified' });
    await buildContact(host, patient, {
      kind: 'phone',
      address: '+14085550102',
      safeFrom: '09:00',
      safeUntil: '12:00',
    });
    await raise(organization.system);
    const { edges } = await list(clinician);
    expect(edges[0]!.node).toMatchObject({
      title: 'Asked for a call',
      priority: 'safety',
      patient: {
        displayName: 'Dee Moss',
        phone: '+14085550102',
        safeFrom: '09:00:00',
        safeUntil: '12:00:00',
        timeZone: patient.timeZone,
      },
    });
  });

  it('holds nothing of a patient in the titles it makes', async () => {
    for (const kind of ['call_request', 'pin_locked', 'delivery_unknown', 'delivery_failed', 'high_craving'] as const) {
      await raise(organization.system, { kind });
    }
    for (const title of await titles(clinician)) expect(title).not.toMatch(/Dee|Moss|Test/);
  });

  it('lists safety first, then the oldest, and what was done last, newest first', async () => {
    await create('normal, older');
    await create('high', { priority: 'high' });
    await create('normal, newer');
    await create('safety', { priority: 'safety' });
    for (const title of ['done first', 'done last']) {
      const { id } = await create(title);
      await host.database.write(supervisor, (tx) => tasks.complete(tx, { id, outcome: 'Done.' }));
    }
    expect(await titles(supervisor)).toEqual([
      'safety',
      'high',
      'normal, older',
      'normal, newer',
      'done last',
      'done first',
    ]);
    expect(await titles(supervisor, { status: 'open' })).toHaveLength(4);
    expect(await titles(supervisor, { status: 'done' })).toEqual(['done last', 'done first']);
  });

  it('pages through every task once, whatever the page size and however close their times are', async () => {
    for (let at = 0; at < 23; at += 1)
      await create(`Task ${at}`, { priority: (['safety', 'high', 'normal'] as const)[at % 3]! });
    const whole = await titles(supervisor, {}, { first: 100 });
    for (const first of [1, 5, 22, 23]) {
      const seen: string[] = [];
      let after: string | null | undefined = null;
      do {
        const page = await list(supervisor, {}, { first, after });
        seen.push(...page.edges.map((edge) => edge.node.title));
        expect(page.totalCount).toBe(23);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after);
      expect(seen).toEqual(whole);
    }
  });

  it('refuses cursors that it did not make', async () => {
    for (const key of [
      ['9', '1', randomUUID()],
      ['0', '1e999', randomUUID()],
      ['0', '1', 'x'],
      ['0', '1'],
    ]) {
      const after = Buffer.from(JSON.stringify(key)).toString('base64url');
      await expect(list(supervisor, {}, { first: 5, after })).rejects.toMatchObject({
        code: 'BAD_INPUT',
        field: 'after',
      });
    }
  });

  it('counts as mine what is assigned to me, and what nobody has about patients of my care teams', async () => {
    await create('mine', { assigneeId: clinician.actorId });
    await create('of my patient', { patientId: patient.id });
    await create('of my patient, but another’s', { patientId: patient.id, assigneeId: supervisor.actorId });
    await create('nobody’s');
    expect(await titles(clinician, { mine: true })).toEqual(['mine', 'of my patient']);
    expect(await titles(clinician)).toHaveLength(4);
    expect(await titles(supervisor, { mine: true })).toEqual(['of my patient, but another’s']);
  });

  it('hides tasks about patients outside the care team', async () => {
    await raise(organization.system);
    const stranger = await buildStaff(host, organization.id, ['clinician']);
    expect(await titles(stranger)).toEqual([]);
    expect(await titles(stranger, { patientId: patient.id })).toEqual([]);
  });

  it('is assigned only to somebody who would see it', async () => {
    const stranger = await buildStaff(host, organization.id, ['clinician']);
    const admin = await buildStaff(host, organization.id, ['admin']);
    for (const [assignee, patientId] of [
      [stranger, patient.id],
      [admin, null],
    ] as const) {
      await expect(create('X', { assigneeId: assignee.actorId, patientId })).rejects.toMatchObject({
        field: 'input.assigneeId',
      });
    }
    await expect(create('X', { assigneeId: 'nobody' })).rejects.toMatchObject({ field: 'input.assigneeId' });
    const task = await create('X', { assigneeId: clinician.actorId, patientId: patient.id });
    expect(task.assignee).toEqual({ id: clinician.actorId, displayName: 'Cleo Clinician', roles: ['clinician'] });
  });

  it('is completed once, with what came of it and by whom', async () => {
    const { id } = await create('Call back', { patientId: patient.id });
    const finish = (outcome: string) => host.database.write(clinician, (tx) => tasks.complete(tx, { id, outcome }));
    await expect(finish('  ')).rejects.toMatchObject({ field: 'input.outcome' });
    expect(await finish('Reached, is fine.')).toMatchObject({
      status: 'done',
      outcome: 'Reached, is fine.',
      completedByName: 'Cleo Clinician',
    });
    await expect(finish('Again')).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('tells open pages about every change, with no id in the hint', async () => {
    const listener = new Client({ connectionString: host.test.urls.rw });
    await listener.connect();
    const hints: string[] = [];
    listener.on('notification', ({ payload }) => hints.push(payload ?? ''));
    await listener.query('listen changed');
    const { id } = await create('One');
    await host.database.write(supervisor, (tx) => tasks.complete(tx, { id, outcome: 'Done.' }));
    await raise(organization.system);
    await listener.query('select 1');
    await listener.end();
    expect(hints).toEqual(Array(3).fill(`${organization.id} tasks`));
  });

  it('gives the tasks of several patients at once, each its own', async () => {
    const other = await buildPatient(host, organization);
    await create('one', { patientId: patient.id });
    await create('two', { patientId: other.id });
    const rows = await host.database.read(supervisor, (tx) => tasks.ofPatients(tx, [patient.id, other.id]));
    expect(rows.map((row) => [row.patientId, row.title])).toEqual([
      [patient.id, 'one'],
      [other.id, 'two'],
    ]);
  });
});
