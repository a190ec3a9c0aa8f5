import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import { addDays } from '@stepwell/kernel/wall-clock';
import { CareTeamMember } from '@stepwell/domain/patients/care-team-member.entity';
import { CareTeamService } from '@stepwell/domain/patients/care-team.service';
import { Patient } from '@stepwell/domain/patients/patient.entity';
import { PatientsService } from '@stepwell/domain/patients/patients.service';
import { Lapse } from '@stepwell/domain/recovery/lapse.entity';
import { MarkMilestones } from '@stepwell/domain/recovery/mark-milestones';
import { MyRecoveryService, type DisplayInput } from '@stepwell/domain/recovery/my-recovery.service';
import { RecoveryDatesService } from '@stepwell/domain/recovery/recovery-dates.service';
import { myRecovery } from '@stepwell/domain/recovery/recovery-dates.patient-graphql';
import { RecoveryProcessor } from '@stepwell/domain/recovery/recovery.processor';
import { SaveLapse, type LapseInput } from '@stepwell/domain/recovery/save-lapse';
import { Task } from '@stepwell/domain/tasks/task.entity';
import { TasksService } from '@stepwell/domain/tasks/tasks.service';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';

describe('recovery dates', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  let patient: BuiltPatient;
  let today: string;
  const patients = new PatientsService();
  const dates = new RecoveryDatesService(patients);
  const marking = new MarkMilestones(patients);
  const mine = new MyRecoveryService(patients, dates, marking);
  const lapses = new SaveLapse(patients, new TasksService(patients, new CareTeamService()));
  const processor = new RecoveryProcessor(marking);

  beforeAll(async () => {
    host = await openTestHost([Patient, CareTeamMember, Task, Lapse]);
    organization = await buildOrganization(host);
    clinician = await buildStaff(host, organization.id, ['clinician']);
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    patient = await buildPatient(host, organization, { careTeam: [clinician], timeZone: 'Pacific/Kiritimati' });
    const [row] = await query<{ day: string }>(
      `select (app.now() at time zone 'Pacific/Kiritimati')::date::text as day`,
    );
    today = row!.day;
  });

  const query = <Row>(sql: string, values: unknown[] = []) =>
    host.database.read(organization.system, (tx) => tx.query<Row>(sql, values));
  const record = (startedOn: string, reason?: string, ctx: StaffContext = clinician) =>
    host.database.write(ctx, (tx) =>
      dates.recordStart(tx, { patientId: patient.id, startedOn, reason: reason ?? null }),
    );
  const start = async (ctx: StaffContext = clinician) =>
    (await host.database.read(ctx, (tx) => dates.startsOf(tx, [patient.id])))[0]?.startedOn;
  const show = (change: Partial<DisplayInput> = {}) =>
    host.database.write(patient.self, (tx) =>
      mine.setDisplay(tx, patient.id, { showsDate: true, showsNumbers: true, showsMilestones: true, ...change }),
    );
  const view = () => host.database.read(patient.self, async (tx) => myRecovery(await mine.view(tx, patient.id)));
  const tell = (change: Partial<LapseInput> = {}, ctx: StaffContext | BuiltPatient['self'] = patient.self) =>
    host.database.write(ctx, (tx) =>
      lapses.run(tx, patient.id, { submitId: randomUUID(), happenedOn: today, ...change }),
    );
  const openTasks = async () =>
    (
      await query<{ kind: string }>(`select kind from tasks where patient_id = $1 and status = 'open' order by kind`, [
        patient.id,
      ])
    ).map(({ kind }) => kind);
  const events = async (name: string) =>
    (
      await query<{ n: number }>(
        `select count(*)::int as n from outbox where name = $1 and payload ->> 'patientId' = $2`,
        [name, patient.id],
      )
    )[0]!.n;

  describe('the recorded start', () => {
    it('stays through a lapse, and is corrected with a reason only', async () => {
      await record(addDays(today, -14));
      await tell({ happenedOn: addDays(today, -1) });
      expect(await start()).toBe(addDays(today, -14));
      await expect(record(today)).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'input.reason' });
      await record(addDays(today, -15), 'Written down wrongly');
      await record(addDays(today, -15));
      expect(await query('select version from recovery_starts where patient_id = $1', [patient.id])).toHaveLength(2);
      await expect(
        host.database.write(clinician, (tx) =>
          tx.query('update recovery_starts set started_on = current_date where patient_id = $1', [patient.id]),
        ),
      ).rejects.toThrow('never changes');
    });

    it('lies neither ahead nor in another century, and is for those who write plans', async () => {
      for (const day of [addDays(today, 1), '1899-12-31'])
        await expect(record(day)).rejects.toMatchObject({ field: 'input.startedOn' });
      const peer = await buildStaff(host, organization.id, ['peer_specialist']);
      await expect(record(today, undefined, peer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      const colleague = await buildStaff(host, organization.id, ['clinician']);
      await expect(record(today, undefined, colleague)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      const elsewhere = await buildStaff(host, (await buildOrganization(host)).id, ['clinical_supervisor']);
      await expect(record(today, undefined, elsewhere)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  describe('what the patient shows themselves', () => {
    it('says 13 of 14 days after a lapse, only where numbers are wanted, and never zero', async () => {
      await record(addDays(today, -14));
      await tell({ happenedOn: addDays(today, -1) });
      await tell({ happenedOn: addDays(today, -1) });
      expect(await view()).toMatchObject({ startedOn: addDays(today, -14), showsNumbers: false, days: null });
      await show();
      expect((await view()).days).toEqual({ without: 13, total: 14 });
      await show({ startedOn: addDays(today, -1) });
      expect(await view()).toMatchObject({ days: null, startedOn: addDays(today, -1) });
    });

    it('is their own date, which no member of staff can read, by SQL neither', async () => {
      await record(addDays(today, -40));
      await show({ startedOn: addDays(today, -3) });
      expect((await view()).startedOn).toBe(addDays(today, -3));
      const supervisor = await buildStaff(host, organization.id, ['clinical_supervisor']);
      for (const ctx of [clinician, supervisor, (await buildPatient(host, organization)).self])
        for (const table of ['recovery_displays', 'milestones'])
          expect(await host.database.read(ctx, (tx) => tx.query(`select from ${table}`))).toEqual([]);
      expect(await start()).toBe(addDays(today, -40));
      await show();
      expect((await view()).startedOn).toBe(addDays(today, -40));
    });

    it('shows the team’s note of a lapse without its words', async () => {
      await tell({ whatHappened: 'Said on the phone' }, clinician);
      await tell({ whatHappened: 'I was alone' });
      expect((await view()).lapses).toMatchObject([
        { isMine: true, whatHappened: 'I was alone' },
        { isMine: false, whatHappened: null, submitId: null },
      ]);
    });
  });

  describe('a lapse', () => {
    it('told by the patient raises a task once, is added to later, and can be taken back', async () => {
      const submitId = randomUUID();
      const [one, two] = await Promise.all([tell({ submitId }), tell({ submitId })]);
      expect(two).toBe(one);
      expect(await openTasks()).toEqual(['lapse_told']);
      await tell({ submitId, whatHelped: 'I called my sister', wantsCall: true });
      await tell({ submitId, whatHelped: 'I called my sister', wantsCall: true });
      expect(await openTasks()).toEqual(['call_request', 'lapse_told']);
      const [lapse] = await host.database.read(clinician, (tx) => dates.lapsesOf(tx, [patient.id]));
      expect(lapse).toMatchObject({ whatHelped: 'I called my sister', recordedByName: null, version: 2 });
      await tell({ submitId, whatHelped: 'I called my sister', isTakenBack: true });
      expect(await openTasks()).toEqual(['call_request']);
      expect((await view()).lapses).toEqual([]);
      expect(await events('lapse.recorded')).toBe(1);
    });

    it('keeps its day and the words of who told it', async () => {
      const submitId = randomUUID();
      await tell({ submitId, whatHappened: 'Mine' });
      await expect(tell({ submitId, happenedOn: addDays(today, -1) })).rejects.toMatchObject({
        field: 'input.happenedOn',
      });
      await expect(tell({ submitId, whatHappened: 'Theirs' }, clinician)).rejects.toMatchObject({
        field: 'input.submitId',
      });
      await expect(tell({ happenedOn: addDays(today, 1) })).rejects.toMatchObject({ field: 'input.happenedOn' });
    });

    it('written down by staff raises no task, and tells a colleague who was faster', async () => {
      const submitId = randomUUID();
      await tell({ submitId }, clinician);
      expect(await openTasks()).toEqual([]);
      await tell({ submitId, whatToChange: 'Evenings', seenVersion: 1 }, clinician);
      await expect(tell({ submitId, whatToChange: 'Mornings', seenVersion: 1 }, clinician)).rejects.toMatchObject({
        code: 'CONFLICT',
      });
    });

    it('may carry a mark that another patient used', async () => {
      const submitId = randomUUID();
      const other = await buildPatient(host, organization);
      await tell({ submitId });
      await host.database.write(other.self, (tx) => lapses.run(tx, other.id, { submitId, happenedOn: '2026-01-02' }));
      expect(await query('select from lapses where submit_id = $1', [submitId])).toHaveLength(2);
    });
  });

  describe('a milestone', () => {
    const reached = async () => (await view()).milestones.map(({ amount, unit }) => `${amount} ${unit}`);
    const run = () => host.database.write(organization.system, (tx) => processor.mark(tx, { ids: [patient.id] }));
    const due = async () =>
      (
        await query<{ day: string }>(
          `select (due_at at time zone 'Pacific/Kiritimati')::text as day from due_work
           where subject_id = $1 and job = 'recovery.mark-milestones'`,
          [patient.id],
        )
      )[0]?.day;

    it('that is reached today is told once, however often it is looked at; those before are no news', async () => {
      await record(addDays(today, -30));
      await Promise.all([run(), run()]);
      await run();
      expect(await reached()).toEqual(['30 days']);
      expect(await events('milestone.reached')).toBe(1);
      expect(await due()).toBe(`${addDays(today, 30)} 00:00:00`);
      await show({ startedOn: addDays(today, -29) });
      await show({ startedOn: addDays(today, -30) });
      expect(await events('milestone.reached')).toBe(1);
    });

    it('that came due while nobody looked is told when somebody does', async () => {
      await show({ startedOn: addDays(today, -61) });
      await host.database.write(organization.system, (tx) =>
        tx.query('update recovery_displays set set_on = $2 where patient_id = $1', [patient.id, addDays(today, -61)]),
      );
      await run();
      expect(await reached()).toEqual(['60 days', '30 days', '24 hours']);
    });

    it('is put away one by one, or all of them, and then none is told', async () => {
      await show({ startedOn: addDays(today, -90) });
      const [first] = (await view()).milestones;
      for (const id of [first!.id, first!.id])
        await host.database.write(patient.self, (tx) => mine.hide(tx, patient.id, id));
      expect(await reached()).toEqual([]);
      const other = await buildPatient(host, organization);
      await expect(host.database.write(other.self, (tx) => mine.hide(tx, other.id, first!.id))).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
      await show({ startedOn: addDays(today, -60), showsMilestones: false });
      expect(await due()).toBeUndefined();
      await run();
      expect(await events('milestone.reached')).toBe(1);
    });

    it('moves with the patient to another zone', async () => {
      await show({ startedOn: today });
      const before = await due();
      await host.database.write(organization.system, (tx) =>
        tx.query(`update patients set time_zone = 'America/Adak' where id = $1`, [patient.id]),
      );
      await host.database.write(organization.system, (tx) => processor.move(tx, { patientId: patient.id }));
      expect(await due()).not.toBe(before);
    });

    it('is planned after staff recorded a start, though they can’t read what the patient wants', async () => {
      await record(today);
      expect(await events('recovery.started')).toBe(1);
      await host.database.write(organization.system, (tx) => processor.plan(tx, { patientId: patient.id }));
      expect(await due()).toBe(`${addDays(today, 1)} 00:00:00`);
    });
  });
});
