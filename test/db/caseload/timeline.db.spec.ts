import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import { permissionsOf, roles } from '@stepwell/kernel/permissions';
import { addDays, localDateOf } from '@stepwell/kernel/wall-clock';
import { TimelineService } from '@stepwell/domain/caseload/timeline.service';
import { timelineKinds } from '@stepwell/domain/caseload/timeline.repository';
import { PatientsService } from '@stepwell/domain/patients/patients.service';
import { Patient } from '@stepwell/domain/patients/patient.entity';
import { openTestHost, type TestHost } from '../../support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '../../support/build-organization';
import { buildPatient, type BuiltPatient } from '../../support/build-patient';
import { careServices } from '../../support/care-services';

describe('the line of time of a chart', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  let patient: BuiltPatient;
  let today: string;
  beforeAll(async () => {
    host = await openTestHost([Patient]);
  });
  beforeEach(async () => {
    organization = await buildOrganization(host);
    clinician = await buildStaff(host, organization.id, ['clinician'], { displayName: 'Cleo' });
    patient = await buildPatient(host, organization, { careTeam: [clinician] });
    const now = await host.database.read(organization.system, (tx) => tx.now());
    today = localDateOf(now, organization.facility.timeZone);
  });
  afterAll(() => host.close());

  const row = (sql: string, values: unknown[] = [], of = patient) =>
    host.database.write(organization.system, (tx) => tx.query(sql, [organization.id, of.id, ...values]));
  const checkIn = (craving: number, ago: string, of = patient) =>
    row(
      `insert into check_ins (organization_id, patient_id, answer_id, craving, mood, wants_call, answered_at)
       values ($1, $2, gen_random_uuid(), $3, 3, false, app.now() - $4::interval)`,
      [craving, ago],
      of,
    );
  const lapse = (onDay: string, by: string | null = null) =>
    row(
      `insert into lapses (organization_id, patient_id, submit_id, happened_on, recorded_by_id)
       values ($1, $2, gen_random_uuid(), $3, $4)`,
      [onDay, by],
    );
  const timeline = (ctx: StaffContext = clinician, from = addDays(today, -30), until = today, of = patient) =>
    host.database.read(ctx, (tx) =>
      new TimelineService(new PatientsService(), careServices(host.database).tasks).between(tx, of.id, from, until),
    );
  const told = async (...args: Parameters<typeof timeline>) =>
    (await timeline(...args)).entries.map(({ kind, number }) => (number === null ? kind : `${kind} ${number}`));

  it('puts what happened into one order, the newest first, and leaves out what was taken back', async () => {
    await checkIn(7, '2 hours');
    await checkIn(4, '3 days');
    await lapse(addDays(today, -10), clinician.actorId);
    await lapse(addDays(today, -11));
    await row(
      `update lapses set taken_back_at = app.now() where organization_id = $1 and patient_id = $2 and happened_on = $3`,
      [addDays(today, -11)],
    );
    expect(await told()).toEqual(['check_in 7', 'check_in 4', 'lapse']);
    const { entries, totalCount, timeZone } = await timeline();
    expect([totalCount, timeZone]).toEqual([3, organization.facility.timeZone]);
    expect(entries[2]).toMatchObject({ onDay: addDays(today, -10), byName: 'Cleo' });
    expect(entries[0]).toMatchObject({ onDay: null, mood: 3, hasUsed: false });
  });

  it('reads every kind of the graph without an error, for whoever may know all of it', async () => {
    const supervisor = await buildStaff(host, organization.id, ['clinical_supervisor']);
    const { kinds } = await timeline(supervisor, '2000-01-01');
    expect(kinds).toEqual(timelineKinds);
    expect(await told(supervisor, '2000-01-01')).toContain('admitted');
  });

  it('counts both days, by the calendar where the patient is', async () => {
    await lapse(addDays(today, -5));
    await lapse(addDays(today, -4));
    expect(await told(clinician, addDays(today, -5), addDays(today, -5))).toEqual(['lapse']);
    expect(await told(clinician, addDays(today, -5), addDays(today, -4))).toEqual(['lapse', 'lapse']);
    await expect(timeline(clinician, today, addDays(today, -1))).rejects.toMatchObject({ field: 'until' });
  });

  it('tells nobody what their role does not include', async () => {
    await checkIn(9, '1 hour');
    await lapse(today);
    const desk = await buildStaff(host, organization.id, ['front_desk']);
    const { kinds } = await timeline(desk);
    expect(await told(desk)).toEqual([]);
    for (const kind of ['check_in', 'lapse', 'safety_item', 'measure', 'group_session', 'meeting'] as const)
      expect(kinds).not.toContain(kind);
    expect(await told(desk, '2000-01-01')).toEqual(['admitted']);
  });

  it('opens to every role that reads charts, whichever kinds it may know of', async () => {
    const readers: StaffContext[] = [];
    for (const role of roles.filter((each) => permissionsOf([each]).has('patient:read')))
      readers.push(await buildStaff(host, organization.id, [role]));
    const theirs = await buildPatient(host, organization, { careTeam: readers });
    for (const reader of readers) expect(await told(reader, '2000-01-01', today, theirs)).toContain('admitted');
  });

  it('says whose it is to nobody: another patient’s things stay theirs, and what is out of reach is not found', async () => {
    const other = await buildPatient(host, organization, { careTeam: [] });
    await checkIn(9, '1 hour', other);
    expect(await told()).toEqual([]);
    await expect(timeline(clinician, addDays(today, -30), today, other)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const elsewhere = await buildOrganization(host);
    const stranger = await buildStaff(host, elsewhere.id, ['clinical_supervisor']);
    await expect(timeline(stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('says when somebody asked for a call and how long they waited, without what was said then', async () => {
    const ask = (source: string, reachedAfter: string | null) =>
      row(
        `insert into inquiries (organization_id, patient_id, facility_id, source, ask_for, phone, caller, best_time, language,
           voicemail, note, stage, created_at, first_reached_at, ended_at)
         values ($1, $2, $3, $4, 'Her sister', '+13125550142', 'someone_else', 'any', 'en', 'none', 'Told in confidence',
           'admitted', app.now() - interval '1 day', app.now() - interval '1 day' + $5::interval, app.now())`,
        [organization.facility.id, source, reachedAfter],
      );
    await ask('web', '12 minutes 40 seconds');
    await ask('walk_in', null);
    const { entries } = await timeline();
    expect(entries.map(({ kind, inquirySource, number }) => [kind, inquirySource, number]).sort()).toEqual([
      ['asked', 'walk_in', null],
      ['asked', 'web', 12],
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/sister|confidence|0142/);
    const stranger = await buildPatient(host, organization, { careTeam: [clinician] });
    expect(await told(clinician, addDays(today, -30), today, stranger)).not.toContain('asked');
  });

  it('names a task that is done by its title', async () => {
    await row(
      `insert into tasks (organization_id, patient_id, kind, priority, title, status, submit_id, completed_at, completed_by_id)
       values ($1, $2, 'general', 'normal', 'Ask for the discharge letter', 'done', $3, app.now(), $4)`,
      [randomUUID(), clinician.actorId],
    );
    expect((await timeline()).entries).toMatchObject([
      { kind: 'task_done', title: 'Ask for the discharge letter', byName: 'Cleo' },
    ]);
  });
});
