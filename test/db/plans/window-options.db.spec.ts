import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { MeetingsService } from '@stepwell/domain/meetings/meetings.service';
import { Patient } from '@stepwell/domain/patients/patient.entity';
import { PatientsService } from '@stepwell/domain/patients/patients.service';
import { WindowOptions, type OptionsAnswer } from '@stepwell/domain/plans/window-options.service';
import { myOptions } from '@stepwell/domain/plans/window-options.patient-graphql';
import { ChooseRecoveryPath } from '@stepwell/domain/recovery/choose-recovery-path.service';
import { ChosenMeeting } from '@stepwell/domain/recovery/chosen-meeting.entity';
import { JudgeWeeks } from '@stepwell/domain/recovery/judge-weeks';
import { MeetingReach } from '@stepwell/domain/recovery/meeting-reach.entity';
import { MeetingReaches } from '@stepwell/domain/recovery/meeting-reaches.service';
import { RecoveryPath } from '@stepwell/domain/recovery/recovery-path.entity';
import type { ChooseRecoveryPathInput } from '@stepwell/domain/recovery/recovery.graphql';
import { RecoveryService } from '@stepwell/domain/recovery/recovery.service';
import { postalCentroid } from '@stepwell/platform/geography/postal-centroid';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildFeedSource } from '@stepwell/test/support/build-meeting';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { directoryEntities, importRows } from '@stepwell/test/support/directory-host';
import { moveClockTo } from '@stepwell/test/support/move-clock';

const home = postalCentroid('60601')!;
/** A degree of latitude in miles. */
const DEGREE = 69.09;
const friday = { weekday: 5, startTime: '18:00', endTime: '21:00' };
const saturdayNight = { weekday: 6, startTime: '22:00', endTime: '03:00' };
/** In the night to Sunday, 14 March 2027, clocks in Chicago go forward; in Phoenix they never do. */
const beforeSpring = '2027-03-09T12:00:00Z';

describe('hard hours and meetings', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  let patient: BuiltPatient;
  const [patients, meetings] = [new PatientsService(), new MeetingsService()];
  const reaches = new MeetingReaches(patients);
  const options = new WindowOptions(patients, new RecoveryService(meetings), meetings, reaches);
  const choosing = new ChooseRecoveryPath(patients, meetings, new JudgeWeeks());
  const idOf: Record<string, Id> = {};

  beforeAll(async () => {
    host = await openTestHost([...directoryEntities, Patient, RecoveryPath, ChosenMeeting, MeetingReach]);
    organization = await buildOrganization(host);
    clinician = await buildStaff(host, organization.id, ['clinical_supervisor']);
    await moveClockTo(host, beforeSpring);
    const at = (name: string, miles: number, row: object = {}) => ({
      ...{
        slug: name,
        name,
        day: 5,
        time: '19:00',
        latitude: home.latitude + miles / DEGREE,
        longitude: home.longitude,
      },
      ...{ formatted_address: `${miles} Main St, Chicago, IL 60601, USA` },
      ...row,
    });
    const online = (name: string, row: object = {}) =>
      at(name, 0, { latitude: null, longitude: null, conference_url: 'https://zoom.us/j/123', types: ['ONL'], ...row });
    const aa = await buildFeedSource(host, organization.id);
    await importRows(host, clinician, aa, [
      ...[at('near one', 1), at('near two', 2, { time: '18:00' }), at('near three', 3, { time: '20:59' })],
      ...[at('far', 9), at('at the end', 1, { time: '21:00' }), at('other day', 1, { day: 4 })],
      ...[at('paused', 1, { types: ['TC'] }), at('night', 1, { day: 0, time: '02:30' })],
      online('eastern', { time: '20:00', timezone: 'America/New_York' }),
      online('phoenix', { day: 0, time: '00:30', timezone: 'America/Phoenix' }),
      online('no way in', { conference_url: null }),
    ]);
    const na = await buildFeedSource(host, organization.id, { fellowship: 'NA' });
    await importRows(host, clinician, na, [at('of another path', 1)]);
    const found = await host.database.read(clinician, (tx) => meetings.search(tx, {}, { first: 100 }));
    for (const { node } of found.edges) idOf[node.name] = node.id;
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    patient = await buildPatient(host, organization, { timeZone: 'America/Chicago' });
  });

  const choose = (change: Partial<ChooseRecoveryPathInput> = {}) =>
    host.database.write(clinician, (tx) =>
      choosing.run(tx, { patientId: patient.id, paths: ['AA'], meetingsPerWeek: 2, chosenMeetings: [], ...change }),
    );
  const reach = (withinMiles: number, ctx: StaffContext | BuiltPatient['self'] = patient.self) =>
    host.database.write(ctx, (tx) =>
      reaches.keep(tx, patient.id, { transport: 'bus', postalCode: '60601', withinMiles }),
    );
  const ask = (...windows: (typeof friday)[]): Promise<OptionsAnswer> =>
    host.database.read(patient.self, (tx) => options.inWindows(tx, patient.id, windows));
  const namesOf = ({ spans }: OptionsAnswer, at = 0) =>
    spans[at]!.options.map(({ meeting, way, startsAt }) => [meeting.name, way, startsAt.toISOString().slice(5, 16)]);

  it('meet: what starts in the window and is in reach, one place kept for one online, and all are counted', async () => {
    await choose();
    await reach(5);
    const answer = await ask(friday);
    expect(namesOf(answer)).toEqual([
      ['near two', 'in_person', '03-13T00:00'],
      ['near one', 'in_person', '03-13T01:00'],
      ['eastern', 'online', '03-13T01:00'],
    ]);
    expect(answer.spans[0]).toMatchObject({ inPersonCount: 3, onlineCount: 1 });
    expect(answer.spans[0]!.options[1]!.meeting.distanceMiles).toBeCloseTo(1, 1);
    expect(answer.reach).toMatchObject({ transport: 'bus', withinMiles: 5 });
  });

  it('are told honestly where none is in reach', async () => {
    await choose();
    expect((await ask(friday)).spans[0]).toMatchObject({ inPersonCount: 0, onlineCount: 1 });
    await reach(1, clinician);
    await host.database.write(patient.self, (tx) =>
      reaches.keep(tx, patient.id, { transport: 'walk', postalCode: '99501', withinMiles: 1 }),
    );
    const answer = await ask(friday, { weekday: 2, startTime: '03:00', endTime: '04:00' });
    expect(answer.spans[0]).toMatchObject({ inPersonCount: 0, onlineCount: 1 });
    expect(answer.spans[1]).toMatchObject({ inPersonCount: 0, onlineCount: 0, options: [] });
  });

  it('begin with what the patient chose, however far, with their own words on the way', async () => {
    await choose({
      chosenMeetings: [{ meetingId: idOf['far']!, isHomeGroup: true, transport: 'Bus 22, then Ana' }],
    });
    await reach(3);
    const answer = await ask(friday);
    expect(answer.spans[0]!.options[0]).toMatchObject({ isChosen: true, transport: 'Bus 22, then Ana' });
    expect(namesOf(answer).map(([name]) => name)).toEqual(['far', 'near two', 'eastern']);
    expect(answer.spans[0]).toMatchObject({ inPersonCount: 3, onlineCount: 1 });
  });

  it('follow the clocks of each meeting’s own zone, also in the night in which they change', async () => {
    await choose();
    await reach(5);
    const answer = await ask(saturdayNight);
    // 22:00 to 3:00 is four hours long in that night; 2:30 does not exist, so that meeting starts at 3:00, when it is over.
    expect([answer.spans[0]!.startsAt, answer.spans[0]!.endsAt].map((at) => at.toISOString())).toEqual([
      '2027-03-14T04:00:00.000Z',
      '2027-03-14T08:00:00.000Z',
    ]);
    expect(namesOf(answer)).toEqual([['phoenix', 'online', '03-14T07:30']]);
    await moveClockTo(host, '2027-03-16T12:00:00Z');
    expect(namesOf(await ask(saturdayNight))).toEqual(
      [
        ['phoenix', 'online', '03-21T07:30'],
        ['night', 'in_person', '03-21T07:30'],
      ].reverse(),
    );
  });

  it('send nobody to a meeting who chose none, and to no door that somebody found shut', async () => {
    expect(await ask(friday)).toMatchObject({ wantsMeetings: false, spans: [{ options: [] }] });
    await choose({ meetingsPerWeek: 0 });
    expect(await ask(friday)).toMatchObject({ wantsMeetings: false, spans: [{ options: [], onlineCount: 0 }] });
    await choose({ expectedVersion: 1 });
    await reach(1);
    await host.database.write(clinician, (tx) =>
      tx.query(
        `insert into meeting_reports (organization_id, meeting_id, first_reported_on, last_reported_on)
         values ($1, $2, '2027-03-01', '2027-03-01')`,
        [organization.id, idOf['near one']],
      ),
    );
    expect(namesOf(await ask(friday)).map(([name]) => name)).toEqual(['eastern']);
    await host.database.write(clinician, (tx) =>
      tx.query(`update meeting_reports set status = 'dismissed', decided_at = app.now() where organization_id = $1`, [
        organization.id,
      ]),
    );
  });

  it('leave out what has begun', async () => {
    await choose();
    await reach(5);
    await moveClockTo(host, '2027-03-20T00:30:00Z');
    const answer = await ask(friday);
    expect(namesOf(answer).map(([name]) => name)).toEqual(['near three']);
    expect(myOptions({ ...answer, spans: [answer.spans[0]!, answer.spans[0]!] }, [friday])).toMatchObject({
      soon: { options: [{ name: 'near three', way: 'in_person' }] },
      windows: [{ weekday: 5, span: { inPersonCount: 1 } }],
    });
  });

  it('take nobody’s word for a place that is not there, and keep what a patient says from others', async () => {
    const say = (postalCode: string, withinMiles = 5) =>
      host.database.write(patient.self, (tx) =>
        reaches.keep(tx, patient.id, { transport: 'car', postalCode, withinMiles }),
      );
    await expect(say('00000')).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'input.postalCode' });
    await expect(say('6060')).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'input.postalCode' });
    await expect(say('60601', 51)).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'input.withinMiles' });
    const outsider = await buildStaff(host, organization.id, ['clinician']);
    await expect(reach(5, outsider)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const desk = await buildStaff(host, organization.id, ['front_desk']);
    await expect(reach(5, desk)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
