import type { StaffContext } from '@stepwell/kernel/context';
import { addDays } from '@stepwell/kernel/wall-clock';
import { MeetingsService } from '@stepwell/domain/meetings/meetings.service';
import { PatientsService } from '@stepwell/domain/patients/patients.service';
import { Patient } from '@stepwell/domain/patients/patient.entity';
import { ChooseRecoveryPath } from '@stepwell/domain/recovery/choose-recovery-path.service';
import { JudgeWeeks } from '@stepwell/domain/recovery/judge-weeks';
import { PathHistory } from '@stepwell/domain/recovery/path-history';
import { ChosenMeeting } from '@stepwell/domain/recovery/chosen-meeting.entity';
import { RecoveryPath } from '@stepwell/domain/recovery/recovery-path.entity';
import { myMeeting } from '@stepwell/domain/recovery/recovery.patient-graphql';
import type { ChooseRecoveryPathInput } from '@stepwell/domain/recovery/recovery.graphql';
import { RecoveryService } from '@stepwell/domain/recovery/recovery.service';
import {
  buildFeedSource,
  buildMeeting,
  type BuiltFeedSource,
  type BuiltMeeting,
} from '@stepwell/test/support/build-meeting';
import { hostileTexts } from '@stepwell/test/support/corpus';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { directoryEntities } from '@stepwell/test/support/directory-host';

describe('choosing a recovery path', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  let patient: BuiltPatient;
  let source: BuiltFeedSource;
  const meetings = new MeetingsService();
  const choose = new ChooseRecoveryPath(new PatientsService(), meetings, new JudgeWeeks());
  const history = new PathHistory();
  const recovery = new RecoveryService(meetings);

  beforeAll(async () => {
    host = await openTestHost([...directoryEntities, Patient, RecoveryPath, ChosenMeeting]);
    organization = await buildOrganization(host);
    clinician = await buildStaff(host, organization.id, ['clinician']);
    source = await buildFeedSource(host, organization.id);
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    patient = await buildPatient(host, organization, { careTeam: [clinician], timeZone: 'America/Los_Angeles' });
  });

  const chosen = (change: Partial<ChooseRecoveryPathInput> = {}, ctx: StaffContext = clinician) =>
    host.database.write(ctx, (tx) =>
      choose.run(tx, { patientId: patient.id, paths: ['AA'], meetingsPerWeek: 2, chosenMeetings: [], ...change }),
    );
  const current = async () =>
    (await host.database.read(clinician, (tx) => recovery.currentOf(tx, [patient.id])))[0] ?? null;
  const pick = (meetingId: string, change: object = {}) => ({
    meetingId,
    isHomeGroup: false,
    transport: null,
    ...change,
  });

  it('keeps paths, number and meetings together, the home group first', async () => {
    const [monday, sunday] = [await buildMeeting(host, source), await buildMeeting(host, source, { weekday: 0 })];
    await chosen({
      paths: ['AA', 'SMART', 'AA'],
      chosenMeetings: [pick(monday.id), pick(sunday.id, { isHomeGroup: true, transport: ' Bus 22 ' })],
    });
    expect(await current()).toMatchObject({
      version: 1,
      paths: ['AA', 'SMART'],
      meetingsPerWeek: 2,
      chosenMeetings: [
        { isHomeGroup: true, transport: 'Bus 22', meeting: { id: sunday.id, sourceName: source.name } },
        { isHomeGroup: false, transport: null, meeting: { id: monday.id } },
      ],
    });
  });

  it('takes no path at all and zero meetings as choices like any other', async () => {
    await chosen({ paths: [], meetingsPerWeek: 0 });
    expect(await current()).toMatchObject({ paths: [], meetingsPerWeek: 0, chosenMeetings: [] });
  });

  it('begins on the patient’s day, not the server’s', async () => {
    await chosen();
    const [row] = await host.database.read(clinician, (tx) =>
      tx.query<{ day: string }>(`select (app.now() at time zone 'America/Los_Angeles')::date::text as day`),
    );
    expect((await current())!.effectiveFrom).toBe(row!.day);
  });

  it('keeps who was asked, what was offered, whether the patient agreed, and the first and last day', async () => {
    await chosen();
    const today = (await current())!.effectiveFrom;
    const days = { startsOn: addDays(today, 3), endsOn: addDays(today, 92) };
    const talk = {
      asked: ['patient', 'family', 'patient'] as const,
      offered: ['AA', 'SMART', 'LIFERING'],
      isAgreed: true,
    };
    await chosen({ ...days, ...talk, asked: [...talk.asked], paths: [], expectedVersion: 1 });
    expect(await current()).toMatchObject({
      ...{ effectiveFrom: days.startsOn, endsOn: days.endsOn, asked: ['patient', 'family'], paths: [] },
      ...{ offered: ['AA', 'SMART', 'LIFERING'], isAgreed: true },
    });
  });

  it('begins nothing in the past and ends nothing before it begins', async () => {
    await chosen();
    const today = (await current())!.effectiveFrom;
    for (const [days, field] of [
      [{ startsOn: addDays(today, -1) }, 'input.startsOn'],
      [{ startsOn: addDays(today, 800) }, 'input.startsOn'],
      [{ endsOn: addDays(today, -1) }, 'input.endsOn'],
      [{ startsOn: addDays(today, 5), endsOn: addDays(today, 4) }, 'input.endsOn'],
    ] as const)
      await expect(chosen({ ...days, expectedVersion: 1 })).rejects.toMatchObject({ code: 'BAD_INPUT', field });
  });

  it('tells every version: who recorded it, when, and what it says', async () => {
    const meeting = await buildMeeting(host, source, { name: 'Night owls' });
    const colleague = await buildStaff(host, organization.id, ['clinical_supervisor'], { displayName: 'Kai Moss' });
    await chosen({ chosenMeetings: [pick(meeting.id, { isHomeGroup: true })] });
    await chosen({ paths: ['SMART'], meetingsPerWeek: 0, expectedVersion: 1 }, colleague);
    const versions = await host.database.read(clinician, (tx) => history.of(tx, [patient.id]));
    expect(versions).toMatchObject([
      { version: 2, chosenByName: 'Kai Moss', paths: ['SMART'], meetingsPerWeek: 0, meetings: [] },
      { version: 1, paths: ['AA'], meetingsPerWeek: 2, meetings: [{ name: 'Night owls', isHomeGroup: true }] },
    ]);
    expect(versions.every(({ chosenAt }) => chosenAt instanceof Date)).toBe(true);
    const stranger = await buildStaff(host, organization.id, ['clinician']);
    expect(await host.database.read(stranger, (tx) => history.of(tx, [patient.id]))).toEqual([]);
  });

  it('supersedes the version that was on the screen and keeps the history', async () => {
    const meeting = await buildMeeting(host, source);
    await chosen({ chosenMeetings: [pick(meeting.id)] });
    await chosen({ meetingsPerWeek: 4, expectedVersion: 1 });
    expect(await current()).toMatchObject({ version: 2, meetingsPerWeek: 4, chosenMeetings: [] });
    const history = await host.database.read(clinician, (tx) =>
      tx.query(
        `select version, meetings_per_week, superseded_at is not null as superseded,
                (select count(*)::int from chosen_meetings c where c.recovery_path_id = p.id) as meetings
           from recovery_paths p where patient_id = $1 order by version`,
        [patient.id],
      ),
    );
    expect(history).toEqual([
      { version: 1, meetings_per_week: 2, superseded: true, meetings: 1 },
      { version: 2, meetings_per_week: 4, superseded: false, meetings: 0 },
    ]);
  });

  it('tells the second of two editors, and changes nothing for them', async () => {
    await chosen();
    await chosen({ meetingsPerWeek: 3, expectedVersion: 1 });
    await expect(chosen({ meetingsPerWeek: 9, expectedVersion: 1 })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(chosen({ meetingsPerWeek: 9 })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await current()).toMatchObject({ version: 2, meetingsPerWeek: 3 });
  });

  it('of two at the same instant, lets one win', async () => {
    const results = await Promise.allSettled([chosen({ meetingsPerWeek: 1 }), chosen({ meetingsPerWeek: 5 })]);
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((result) => result.status === 'rejected')).toMatchObject({ reason: { code: 'CONFLICT' } });
  });

  it.each([
    [{ paths: ['XX'] }, 'input.paths.0'],
    [{ meetingsPerWeek: -1 }, 'input.meetingsPerWeek'],
    [{ meetingsPerWeek: 22 }, 'input.meetingsPerWeek'],
    [{ offered: ['AA', 'XX'] }, 'input.offered.1'],
    [{ patientId: 'nobody' }, 'input.patientId'],
    [{ chosenMeetings: [{ meetingId: 'x', isHomeGroup: false }] }, 'input.chosenMeetings.0.meetingId'],
  ])('refuses %j and names the field', async (change, field) => {
    await expect(chosen(change)).rejects.toMatchObject({ code: 'BAD_INPUT', field });
    expect(await current()).toBeNull();
  });

  it('refuses the same meeting twice', async () => {
    const meeting = await buildMeeting(host, source);
    const twice = [pick(meeting.id), pick(meeting.id.toUpperCase())];
    await expect(chosen({ chosenMeetings: twice })).rejects.toMatchObject({
      code: 'BAD_INPUT',
      field: 'input.chosenMeetings',
    });
  });

  it('takes any text as a way to get there, or says that it can’t be stored', async () => {
    const places: BuiltMeeting[] = [];
    for (let index = 0; index < 40; index += 1) places.push(await buildMeeting(host, source));
    let waiting = hostileTexts();
    let expectedVersion: number | null = null;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, places.length);
      const chosenMeetings = batch.map((transport, index) => pick(places[index]!.id, { transport }));
      const refusal = await chosen({ chosenMeetings, expectedVersion }).catch((error: { field?: string }) => error);
      if (typeof refusal === 'string') {
        const path = (await current())!;
        expectedVersion = path.version;
        const kept = new Map(path.chosenMeetings.map(({ meeting, transport }) => [meeting.id, transport ?? '']));
        expect(places.slice(0, batch.length).map(({ id }) => kept.get(id))).toEqual(batch.map((text) => text.trim()));
        waiting = waiting.slice(batch.length);
        continue;
      }
      expect(refusal).toMatchObject({ code: 'BAD_INPUT' });
      const [, named] = /^input\.chosenMeetings\.(\d+)\.transport$/.exec(refusal.field!)!;
      waiting.splice(Number(named), 1);
    }
  });

  it('knows no meeting and no patient of another organization, nor a patient outside the care team', async () => {
    const elsewhere = await buildOrganization(host);
    const foreign = await buildMeeting(host, await buildFeedSource(host, elsewhere.id));
    const stranger = await buildPatient(host, elsewhere);
    const unassigned = await buildPatient(host, organization);
    await expect(chosen({ chosenMeetings: [pick(foreign.id)] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(chosen({ patientId: stranger.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(chosen({ patientId: unassigned.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await current()).toBeNull();
  });

  it('is not for roles that don’t include it', async () => {
    const desk = await buildStaff(host, organization.id, ['front_desk']);
    await expect(chosen({}, desk)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is history that no SQL rewrites', async () => {
    const id = await chosen();
    for (const change of ['meetings_per_week = 7', `paths = '{NA}'`, 'version = 9', `effective_from = '2020-01-01'`]) {
      await expect(
        host.database.write(clinician, (tx) => tx.query(`update recovery_paths set ${change} where id = $1`, [id])),
      ).rejects.toThrow('A chosen path never changes');
    }
    await expect(
      host.database.write(clinician, (tx) => tx.query('delete from recovery_paths where id = $1', [id])),
    ).rejects.toThrow();
  });

  it('shows the patient their own meetings with the next start, and nobody else’s', async () => {
    const other = await buildPatient(host, organization, { careTeam: [clinician] });
    const [weekly, gone] = [
      await buildMeeting(host, source),
      await buildMeeting(host, source, { missingSince: new Date() }),
    ];
    await chosen({ chosenMeetings: [pick(weekly.id, { isHomeGroup: true }), pick(gone.id)] });
    const [path] = await host.database.read(patient.self, (tx) => recovery.currentOf(tx, [patient.id, other.id]));
    expect(path!.chosenMeetings.map(myMeeting)).toMatchObject([
      {
        name: weekly.name,
        isHomeGroup: true,
        weekday: 1,
        startTime: '19:00:00',
        nextStart: expect.any(Date) as unknown,
      },
      { name: gone.name, nextStart: null },
    ]);
    expect(await host.database.read(other.self, (tx) => recovery.currentOf(tx, [patient.id, other.id]))).toEqual([]);
  });
});
