import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import { MeetingsService } from '@stepwell/domain/meetings/meetings.service';
import { Patient } from '@stepwell/domain/patients/patient.entity';
import { PatientsService } from '@stepwell/domain/patients/patients.service';
import { addDays, localDateOf } from '@stepwell/kernel/wall-clock';
import { KeepTaskTemplate } from '@stepwell/domain/recovery/keep-task-template';
import { ParticipationService } from '@stepwell/domain/recovery/participation.service';
import { RecoveryTask } from '@stepwell/domain/recovery/recovery-task.entity';
import { recoveryTaskTemplates } from '@stepwell/domain/recovery/recovery-task-templates';
import { RecoveryTasksService } from '@stepwell/domain/recovery/recovery-tasks.service';
import { SaveSponsor, type SponsorInput } from '@stepwell/domain/recovery/save-sponsor';
import { Sponsor } from '@stepwell/domain/recovery/sponsor.entity';
import { SponsorsService } from '@stepwell/domain/recovery/sponsors.service';
import type { StepStatus } from '@stepwell/domain/recovery/step-rules';
import { StepVisitsService } from '@stepwell/domain/recovery/step-visits.service';
import type { AssignRecoveryTaskInput } from '@stepwell/domain/recovery/step-work.graphql';
import { TaskTemplate } from '@stepwell/domain/recovery/task-template.entity';
import { TaskTemplatesResolver } from '@stepwell/domain/recovery/task-templates.resolver';
import { StaffMember } from '@stepwell/domain/staff/staff-member.entity';
import { StaffService } from '@stepwell/domain/staff/staff.service';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';

describe('sponsor and step work', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  let colleague: StaffContext;
  let patient: BuiltPatient;
  const [patients, meetings] = [new PatientsService(), new MeetingsService()];
  const saving = new SaveSponsor(patients, new StaffService(), meetings);
  const sponsors = new SponsorsService();
  const participation = new ParticipationService();
  const visits = new StepVisitsService(patients, meetings);
  const tasks = new RecoveryTasksService(patients);
  const keeping = new KeepTaskTemplate();
  let templates: TaskTemplatesResolver;

  beforeAll(async () => {
    host = await openTestHost([Patient, StaffMember, Sponsor, RecoveryTask, TaskTemplate]);
    templates = new TaskTemplatesResolver(host.database, keeping);
    organization = await buildOrganization(host);
    clinician = await buildStaff(host, organization.id, ['clinician'], { displayName: 'Maria Lopez' });
    colleague = await buildStaff(host, organization.id, ['clinician']);
  });
  afterAll(async () => {
    await host.close();
  });
  beforeEach(async () => {
    patient = await buildPatient(host, organization, { careTeam: [clinician] });
  });

  type Actor = StaffContext | BuiltPatient['self'];
  const told = (input: SponsorInput, ctx: Actor = patient.self, id = patient.id) =>
    host.database.write(ctx, (tx) => saving.run(tx, id, input));
  const history = (ctx: Actor = patient.self) => host.database.read(ctx, (tx) => sponsors.ofPatients(tx, [patient.id]));

  describe('a sponsor', () => {
    it('is told in versions, by the patient or by staff, and none is lost', async () => {
      await told({ state: 'searching' });
      await told({ state: 'temporary', name: 'José M.', fellowship: 'AA' }, clinician);
      await told({ state: 'active', name: 'José M.', fellowship: 'AA' });
      await told({ state: 'ended' });
      expect(await history(clinician)).toMatchObject([
        { version: 4, state: 'ended', name: 'José M.', fellowship: 'AA', recordedByName: null },
        { version: 3, state: 'active', recordedByName: null },
        { version: 2, state: 'temporary', recordedByName: 'Maria Lopez' },
        { version: 1, state: 'searching', name: null },
      ]);
      await expect(
        host.database.write(clinician, (tx) =>
          tx.query(`update sponsors set name = 'Eve' where patient_id = $1`, [patient.id]),
        ),
      ).rejects.toThrow('never changes');
    });

    it('said twice, even at once, is one version', async () => {
      await Promise.all([1, 2, 3].map(() => told({ state: 'active', name: 'Kim' })));
      expect(await history()).toHaveLength(1);
    });

    it.each(['Ana', 'Ana M', 'Ana M.', 'Mary-Ann B.', 'D’Shawn K.', '小龙', 'Ángel Ñ.'])(
      'may be called %s',
      async (name) => {
        await told({ state: 'active', name });
        expect((await history())[0]!.name).toBe(name);
      },
    );

    it.each([
      'Ana Martínez',
      'Ana M. Lopez',
      'ana@example.org',
      '408 555 0142',
      'Ana 4085550142',
      'Ana M. 2 years',
      'A1',
    ])('is not called %s: no surname, number or address', async (name) => {
      await expect(told({ state: 'active', name })).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'input.name' });
      expect(await history()).toEqual([]);
    });

    it('is asked about when the name is that of somebody who works here, and of this organization only', async () => {
      await expect(told({ state: 'active', name: 'maria L.' })).rejects.toMatchObject({ field: 'input.isNotStaff' });
      await told({ state: 'active', name: 'Maria L.', isNotStaff: true });
      await told({ state: 'active', name: 'Maria' });
      const elsewhere = await buildOrganization(host);
      const other = await buildPatient(host, elsewhere);
      await told({ state: 'active', name: 'Maria L.' }, other.self, other.id);
    });

    it.each<[SponsorInput, string]>([
      [{ state: 'active' }, 'input.name'],
      [{ state: 'searching', name: 'Kim' }, 'input.name'],
      [{ state: 'ended' }, 'input.state'],
      [{ state: 'searching', fellowship: 'XX' }, 'input.fellowship'],
    ])('refuses %j', async (input, field) => {
      await expect(told(input)).rejects.toMatchObject({ code: 'BAD_INPUT', field });
    });

    it('tells staff that the patient was faster', async () => {
      await told({ state: 'active', name: 'Kim' });
      await expect(told({ state: 'searching', seenVersion: 0 }, clinician)).rejects.toMatchObject({ code: 'CONFLICT' });
      await told({ state: 'searching', seenVersion: 1 }, clinician);
    });

    it('is out of reach for a colleague, another organization, and roles without paths', async () => {
      const stranger = await buildStaff(host, (await buildOrganization(host)).id, ['clinical_supervisor']);
      const desk = await buildStaff(host, organization.id, ['front_desk']);
      await told({ state: 'active', name: 'Kim' });
      for (const ctx of [colleague, stranger]) {
        await expect(told({ state: 'searching' }, ctx)).rejects.toMatchObject({ code: 'NOT_FOUND' });
        expect(await history(ctx)).toEqual([]);
      }
      await expect(told({ state: 'searching' }, desk)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    });

    it('has no column that could hold a number, an address or a fact about their recovery', async () => {
      const columns = await host.database.read(clinician, (tx) =>
        tx.query<{ name: string }>(
          `select attname as name from pg_attribute where attrelid = 'sponsors'::regclass and attnum > 0 order by attname`,
        ),
      );
      expect(columns.map(({ name }) => name)).toEqual([
        ...['created_at', 'effective_from', 'fellowship', 'id', 'name', 'organization_id', 'patient_id'],
        ...['recorded_by_id', 'state', 'superseded_at', 'updated_at', 'version'],
      ]);
    });
  });

  describe('a week', () => {
    const week = async () =>
      (await host.database.read(patient.self, (tx) => participation.ofPatients(tx, [patient.id], 1)))[0]!;
    const tick = (kind: 'sponsor' | 'service' | 'reading', isDone: boolean) =>
      host.database.write(patient.self, (tx) => participation.tick(tx, patient.id, { kind, isDone }));

    it('shows what was ticked off, once, and what follows from tasks and steps', async () => {
      expect(await week()).toMatchObject({ sponsorContact: false, service: false, reading: false, stepWork: false });
      await Promise.all([tick('sponsor', true), tick('sponsor', true)]);
      expect(await week()).toMatchObject({ sponsorContact: true, ticks: ['sponsor'] });
      await tick('sponsor', false);
      await assigned({ kind: 'literature' }, (id) => done(id, true));
      await assigned({ kind: 'service' }, (id) => done(id, true));
      await step(3, 'working');
      expect(await week()).toMatchObject({
        sponsorContact: false,
        service: true,
        reading: true,
        stepWork: true,
        ticks: [],
      });
    });

    it('counts the meetings of the log, and begins on the day that the organization’s weeks begin on', async () => {
      const beginOn = (day: number) =>
        host.database.write(organization.system, (tx) =>
          tx.query('update organizations set week_starts_on = $2 where organization_id = $1', [organization.id, day]),
        );
      const went = (at: number, isError = false) =>
        host.database.write(organization.system, (tx) =>
          tx.query(
            `insert into meeting_attendances (organization_id, patient_id, submit_id, meeting_name, started_at, ended_at,
               local_date, evidence, entered_in_error_at)
             select $1, p.id, gen_random_uuid(), 'Church hall', app.now() - interval '2 hours', app.now(),
               (app.now() at time zone p.time_zone)::date - $3::int, 'self_report', case when $4 then app.now() end
             from patients p where p.id = $2`,
            [organization.id, patient.id, at, isError],
          ),
        );
      await tick('reading', true);
      const { weekOf } = await week();
      const today = localDateOf(await host.database.read(patient.self, (tx) => tx.now()), patient.timeZone);
      for (const at of [0, 0, 7]) await went(at);
      await went(0, true);
      const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
      try {
        for (const day of [weekday, (weekday + 1) % 7]) {
          await beginOn(day);
          const [running, last] = await host.database.read(clinician, (tx) =>
            participation.ofPatients(tx, [patient.id], 2),
          );
          const first = addDays(today, day === weekday ? 0 : -6);
          expect(running).toMatchObject({ weekOf: first, meetings: 2, reading: weekOf >= first });
          expect(last).toMatchObject({ weekOf: addDays(first, -7), meetings: 1, reading: weekOf < first });
        }
        await tick('reading', true);
        await tick('reading', false);
        expect(await week()).toMatchObject({ reading: false, ticks: [] });
      } finally {
        await beginOn(1);
      }
    });

    it('is a week of the patient’s own calendar', async () => {
      const { weekOf } = await week();
      expect(new Date(`${weekOf}T00:00:00Z`).getUTCDay()).toBe(1);
      const four = await host.database.read(clinician, (tx) => participation.ofPatients(tx, [patient.id], 4));
      expect(four.map((each) => each.weekOf)[0]).toBe(weekOf);
      expect(four).toHaveLength(4);
    });
  });

  const step = (number: number, status: StepStatus, ctx: Actor = patient.self) =>
    host.database.write(ctx, (tx) => visits.setStatus(tx, patient.id, { fellowship: 'NA', step: number, status }));
  const steps = async () =>
    (await host.database.read(clinician, (tx) => visits.ofPatients(tx, [patient.id]))).map(
      (each) => `${each.step}.${each.visit} ${each.finishedOn ? 'done' : 'open'}`,
    );

  describe('a step', () => {
    it('is worked on, done, and come back to, by the patient or with staff; said twice, once', async () => {
      await Promise.all([step(1, 'working'), step(1, 'working')]);
      await step(1, 'done');
      await step(1, 'done');
      await step(1, 'working', clinician);
      await step(4, 'done');
      expect(await steps()).toEqual(['1.1 done', '1.2 open', '4.1 done']);
      await step(1, 'not_started');
      expect(await steps()).toEqual(['1.1 done', '4.1 done']);
    });

    it('stays alive where it is the twelfth', async () => {
      await step(12, 'working');
      await expect(step(12, 'done')).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'input.status' });
      expect(await steps()).toEqual(['12.1 open']);
      await expect(
        host.database.write(patient.self, (tx) =>
          tx.query('update step_visits set finished_on = started_on where patient_id = $1', [patient.id]),
        ),
      ).rejects.toThrow();
    });

    it('is of a fellowship that has steps, and one of twelve', async () => {
      const set = (fellowship: string, number: number) =>
        host.database.write(patient.self, (tx) =>
          visits.setStatus(tx, patient.id, { fellowship, step: number, status: 'working' }),
        );
      await expect(set('SMART', 1)).rejects.toMatchObject({ field: 'input.fellowship' });
      for (const number of [0, 13, 1.5]) await expect(set('AA', number)).rejects.toMatchObject({ field: 'input.step' });
    });

    it('is out of reach for a colleague', async () => {
      await expect(step(1, 'working', colleague)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  const assign = (change: Partial<AssignRecoveryTaskInput> = {}, ctx: StaffContext = clinician) =>
    host.database.write(ctx, (tx) =>
      tasks.assign(tx, { patientId: patient.id, kind: 'reading', title: 'Read', ...change }),
    );
  const assigned = async (change: Partial<AssignRecoveryTaskInput>, then: (id: string) => Promise<unknown>) =>
    then((await assign(change)).id);
  const done = (recoveryTaskId: string, isDone: boolean, ctx = patient.self) =>
    host.database.write(ctx, (tx) => tasks.setDone(tx, ctx.patientId, { recoveryTaskId, isDone }));

  describe('a task', () => {
    it('needs no step, has a due date, is done by the patient and reopened, and sent twice it is there once', async () => {
      const submitId = randomUUID();
      const [first, second] = await Promise.all(
        [1, 2].map(() => assign({ submitId, kind: 'self_help', dueOn: '2027-01-15', details: 'Any path' })),
      );
      expect(second).toEqual(first);
      expect(first).toMatchObject({ kind: 'self_help', step: null, dueOn: '2027-01-15', status: 'open' });
      expect(await done(first!.id, true)).toMatchObject({ status: 'done', closedOn: expect.any(String) as string });
      await done(first!.id, true);
      expect(await done(first!.id, false)).toMatchObject({ status: 'open', closedOn: null });
    });

    it('is reworded and dropped by staff who saw its latest version; what was dropped stays so', async () => {
      const { id } = await assign();
      const change = (version: number, status: 'open' | 'dropped') =>
        host.database.write(clinician, (tx) => tasks.change(tx, { id, version, title: 'Read page 5', status }));
      await done(id, true);
      await expect(change(1, 'open')).rejects.toMatchObject({ code: 'CONFLICT' });
      expect(await change(2, 'dropped')).toMatchObject({ title: 'Read page 5', status: 'dropped' });
      expect(await done(id, true)).toMatchObject({ status: 'dropped' });
    });

    it.each([4, 5, 8, 9, 10])('can’t belong to step %i, through the product or by SQL', async (number) => {
      await expect(assign({ step: number })).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'input.step' });
      await expect(
        host.database.write(clinician, (tx) =>
          tx.query(
            `insert into recovery_tasks (organization_id, patient_id, kind, step, title, assigned_by_id)
             values ($1, $2, 'worksheet', $3, 'Write', $4)`,
            [organization.id, patient.id, number, clinician.actorId],
          ),
        ),
      ).rejects.toThrow('check constraint');
    });

    it('is another patient’s or colleague’s to touch as little as one that never existed', async () => {
      const { id } = await assign();
      const neighbour = await buildPatient(host, organization);
      await expect(done(id, true, neighbour.self)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(assign({}, colleague)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(
        host.database.write(colleague, (tx) => tasks.change(tx, { id, version: 1, title: 'x', status: 'open' })),
      ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });

    it('may come from words that the organization keeps, in both languages or in English, until they are offered no more', async () => {
      const supervisor = await buildStaff(host, organization.id, ['clinical_supervisor']);
      const words = {
        kind: 'service' as const,
        title: `Sweep the hall ${randomUUID()}`,
        details: 'Ask Sam for the key',
      };
      const keep = <Answer>(ctx: StaffContext, verb: (tx: Transaction) => Promise<Answer>) =>
        host.database.write(ctx, verb);
      const id = await keep(supervisor, (tx) => keeping.add(tx, words));
      const offered = async (ctx: StaffContext) =>
        (await templates.recoveryTaskTemplates(ctx)).filter(({ isOwn }) => isOwn).filter(({ code }) => code === id);
      expect(await offered(clinician)).toMatchObject([{ en: { title: words.title }, es: null }]);
      const spanish = { spanishTitle: 'Barrer la sala', step: 12 };
      await keep(supervisor, (tx) => keeping.change(tx, { taskTemplateId: id, ...words, ...spanish }));
      expect(await offered(clinician)).toMatchObject([{ step: 12, es: { title: 'Barrer la sala', details: null } }]);
      const stranger = await buildStaff(host, (await buildOrganization(host)).id, ['clinical_supervisor']);
      expect(await offered(stranger)).toEqual([]);
      await expect(keep(stranger, (tx) => keeping.retire(tx, id, true))).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(keep(clinician, (tx) => keeping.retire(tx, id, true))).rejects.toMatchObject({ code: 'FORBIDDEN' });

      await keep(supervisor, (tx) => keeping.retire(tx, id, true));
      expect(await offered(clinician)).toEqual([]);
      expect((await templates.taskTemplates(supervisor)).at(-1)).toMatchObject({ id, isRetired: true });
      // Whoever opened the form before may still send it.
      expect(await assign({ templateCode: id, title: words.title })).toMatchObject({ title: words.title });
      await expect(assign({ templateCode: randomUUID() })).rejects.toMatchObject({ field: 'input.templateCode' });
      await keep(supervisor, (tx) => keeping.retire(tx, id, false));
      expect(await offered(clinician)).toHaveLength(1);
    });

    it.each([
      ['title', { title: ' ' }],
      ['step', { step: 9 }],
      ['spanishTitle', { spanishDetails: 'Sin título' }],
    ])('that an organization keeps needs a right %s', async (field, wrong) => {
      const supervisor = await buildStaff(host, organization.id, ['clinical_supervisor']);
      const add = (title: string, more: object = {}) =>
        host.database.write(supervisor, (tx) => keeping.add(tx, { kind: 'reading', title, ...more }));
      await expect(add('Read a page', wrong)).rejects.toMatchObject({ code: 'BAD_INPUT', field: `input.${field}` });
      const title = `Read ${randomUUID()}`;
      await add(title);
      await expect(add(title.toUpperCase())).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'input.title' });
    });

    it('comes from a library of our own words in both languages, without a step that keeps none', () => {
      expect(new Set(recoveryTaskTemplates.map(({ code }) => code)).size).toBe(recoveryTaskTemplates.length);
      for (const { step: number, en, es } of recoveryTaskTemplates) {
        expect([4, 5, 8, 9, 10]).not.toContain(number);
        expect(es.title).not.toBe(en.title);
      }
      expect(new Set(recoveryTaskTemplates.map(({ kind }) => kind)).size).toBe(5);
    });
  });
});
