import { systemContext, type StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { FacilityGroup } from '@stepwell/domain/groups/facility-group.entity';
import { FillPlaces } from '@stepwell/domain/groups/fill-places';
import { GenerateSessions } from '@stepwell/domain/groups/generate-sessions';
import { GroupException } from '@stepwell/domain/groups/group-exception.entity';
import { GroupsProcessor } from '@stepwell/domain/groups/groups.processor';
import { RaisePlaceFilled } from '@stepwell/domain/groups/raise-place-filled';
import { CareTeamMember } from '@stepwell/domain/patients/care-team-member.entity';
import { CareTeamService } from '@stepwell/domain/patients/care-team.service';
import { PatientsService } from '@stepwell/domain/patients/patients.service';
import { TasksService } from '@stepwell/domain/tasks/tasks.service';
import { buildGroup, buildMember, buildSession, type BuiltGroup } from '@stepwell/test/support/build-group';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { startStaffApi, type ApiUnderTest } from '@stepwell/test/support/start-api';

interface SessionRow {
  id: Id;
  key: string;
  day: string;
  time: string;
  status: string;
  format: string | null;
  leader: Id;
  version: number;
}

describe('planning a group', () => {
  let host: TestHost;
  let api: ApiUnderTest;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  let supervisor: StaffContext;
  let cookies: Map<StaffContext, string>;
  const generation = new GenerateSessions();
  const filling = new FillPlaces();
  const careTeam = new CareTeamService();
  const telling = new RaisePlaceFilled(new TasksService(new PatientsService(), careTeam), careTeam);
  const processor = new GroupsProcessor(generation, filling, telling);

  beforeAll(async () => {
    host = await openTestHost([FacilityGroup, GroupException, CareTeamMember]);
    organization = await buildOrganization(host);
    clinician = await buildStaff(host, organization.id, ['clinician']);
    supervisor = await buildStaff(host, organization.id, ['clinical_supervisor']);
    api = await startStaffApi(host);
    cookies = new Map([
      [clinician, await api.cookieFor(clinician)],
      [supervisor, await api.cookieFor(supervisor)],
    ]);
  });
  afterAll(async () => {
    await api.close();
    await host.close();
  });

  const system = () => systemContext(organization.id, 'test', 'test');
  const query = <Row>(sql: string, values: unknown[]) =>
    host.database.read(system(), (tx) => tx.query<Row>(sql, values));
  const sessionsOf = (groupId: Id) =>
    query<SessionRow>(
      `select id, occurrence_key as key, local_date::text as day, left(local_time::text, 5) as time, status, format,
         facilitator_id as leader, version
       from group_sessions where group_id = $1 order by starts_at, id`,
      [groupId],
    );
  const generate = (groupId: Id) => host.database.write(system(), (tx) => generation.run(tx, groupId));
  const day = async (ahead: number) =>
    (
      await query<{ day: string }>(`select ((app.now() at time zone 'America/Chicago')::date + $1::int)::text as day`, [
        ahead,
      ])
    )[0]!.day;
  const send = async (mutation: string, type: string, input: object, fields: string, who = supervisor) => {
    const { body } = await api.graphql(
      `mutation($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`,
      { input },
      cookies.get(who),
    );
    const [error] = body.errors ?? [];
    return (
      error ? { code: error.extensions['code'], field: error.extensions['field'] } : body.data![mutation]
    ) as Record<string, unknown>;
  };
  const form = async (change: object = {}) => ({
    facilityId: organization.facility.id,
    title: `Relapse prevention ${Math.random()}`,
    kind: 'THERAPY',
    programme: 'IOP evening',
    levelOfCare: 'INTENSIVE_OUTPATIENT',
    facilitatorId: clinician.actorId,
    room: 'Blue room',
    capacity: 12,
    startsOn: await day(1),
    startTime: '18:30',
    durationMinutes: 90,
    recurrence: 'FREQ=DAILY',
    rotation: ['DISCUSSION', 'LITERATURE'],
    ...change,
  });
  const create = async (change: object = {}) =>
    send('createFacilityGroup', 'CreateFacilityGroupInput', await form(change), 'id version memberCount nextSessionAt');

  it('makes its sessions eight weeks ahead, once, however often the work runs', async () => {
    const group = await create();
    const made = await sessionsOf(group['id'] as Id);
    expect(made).toHaveLength(56);
    expect(new Set(made.map((session) => session.time))).toEqual(new Set(['18:30']));
    expect(new Set(made.map((session) => session.day)).size).toBe(56);
    expect(await generate(group['id'] as Id)).toBe(0);
    expect(await sessionsOf(group['id'] as Id)).toEqual(made);
    const [due] = await query<{ count: number }>(
      `select count(*)::int as count from due_work where job = 'groups.generate-sessions' and subject_id = $1`,
      [group['id']],
    );
    expect(due!.count).toBe(1);
  });

  it('follows a change with what lies ahead, and leaves what began as it was', async () => {
    const group = await buildGroup(host, organization, clinician, { startTime: '23:58' });
    const [running, past] = [
      await buildSession(host, group, { startsIn: -10, status: 'in_progress' }),
      await buildSession(host, group, { startsIn: -3_000 }),
    ];
    const early = await buildSession(host, group, { startsIn: 2 * 24 * 60, status: 'in_progress' });
    await generate(group.id);
    const kept = (rows: SessionRow[]) => rows.filter(({ id }) => [running, past, early].includes(id));
    const before = kept(await sessionsOf(group.id));
    const changed = await send(
      'updateFacilityGroup',
      'UpdateFacilityGroupInput',
      { id: group.id, version: 1, ...(await form({ startTime: '20:00', facilitatorId: supervisor.actorId })) },
      'version startTime',
    );
    expect(changed).toEqual({ version: 2, startTime: '20:00' });
    const after = await sessionsOf(group.id);
    expect(kept(after)).toEqual(before);
    const ahead = after.filter(({ id, status }) => status === 'planned' && ![running, past, early].includes(id));
    expect(new Set(ahead.map(({ time, leader }) => `${time} ${leader}`))).toEqual(
      new Set([`20:00 ${supervisor.actorId}`]),
    );
  });

  it('skips, moves, restores and adds sessions ahead, and no others', async () => {
    const group = await create({ recurrence: 'FREQ=DAILY;COUNT=3' });
    const [first, second, third] = (await sessionsOf(group['id'] as Id)) as [SessionRow, SessionRow, SessionRow];
    const at = { date: await day(5), time: '09:15' };
    expect(
      await send(
        'skipGroupSession',
        'SkipGroupSessionInput',
        { id: first.id, reason: 'Holiday' },
        'status cancelReason',
      ),
    ).toEqual({
      status: 'CANCELLED',
      cancelReason: 'Holiday',
    });
    expect(
      await send(
        'moveGroupSession',
        'MoveGroupSessionInput',
        { id: second.id, ...at, room: 'Hall' },
        'localDate localTime room isException isExtra format',
      ),
    ).toEqual({
      localDate: at.date,
      localTime: '09:15',
      room: 'Hall',
      isException: true,
      isExtra: false,
      format: second.format!.toUpperCase(),
    });
    const extra = await send(
      'addGroupSession',
      'AddGroupSessionInput',
      { groupId: group['id'], ...at, time: '11:00' },
      'id localTime isException isExtra',
    );
    expect(extra).toMatchObject({ localTime: '11:00', isException: true, isExtra: true });
    expect((await sessionsOf(group['id'] as Id)).map(({ id, status }) => [id, status])).toEqual([
      [first.id, 'cancelled'],
      [third.id, 'planned'],
      [second.id, 'planned'],
      [extra['id'], 'planned'],
    ]);
    for (const id of [first.id, second.id]) await send('restoreGroupSession', 'GroupSessionInput', { id }, 'id');
    expect((await sessionsOf(group['id'] as Id)).slice(0, 3).map(({ id, status, time }) => [id, status, time])).toEqual(
      [
        [first.id, 'planned', '18:30'],
        [second.id, 'planned', '18:30'],
        [third.id, 'planned', '18:30'],
      ],
    );
    await send('skipGroupSession', 'SkipGroupSessionInput', { id: extra['id'] }, 'id');
    expect((await sessionsOf(group['id'] as Id)).at(-1)).toMatchObject({ status: 'cancelled' });
    const begun = await buildSession(host, await buildGroup(host, organization, clinician), { startsIn: -5 });
    expect(await send('skipGroupSession', 'SkipGroupSessionInput', { id: begun }, 'id')).toMatchObject({
      code: 'CONFLICT',
    });
    expect(
      await send(
        'moveGroupSession',
        'MoveGroupSessionInput',
        { id: first.id, date: '2026-01-05', time: '09:00' },
        'id',
      ),
    ).toMatchObject({
      field: 'input.date',
    });
  });

  it('has its daily work done by the worker: sessions from today on, and places that ended overnight', async () => {
    const group = await buildGroup(host, organization, clinician, { capacity: 1 });
    const [one, two] = [await buildPatient(host, organization), await buildPatient(host, organization)];
    await buildMember(host, group, one, { until: await day(-1) });
    await buildMember(host, group, two, { from: null });
    const work = () => host.database.write(system(), (tx) => processor.generate(tx, { ids: [group.id] }));
    await work();
    const made = await sessionsOf(group.id);
    expect(made.length).toBeGreaterThanOrEqual(56);
    await work();
    expect(await sessionsOf(group.id)).toEqual(made);
    const [member] = await query<{ from: string }>(
      `select from_date::text as from from group_members where group_id = $1 and patient_id = $2`,
      [group.id, two.id],
    );
    expect(member!.from).toBe(await day(0));
    const [due] = await query<{ hours: number }>(
      `select round(extract(epoch from due_at - app.now()) / 3600)::int as hours from due_work
       where job = 'groups.generate-sessions' and subject_id = $1`,
      [group.id],
    );
    expect(due!.hours).toBe(24);
  });

  it('ends with its last day, and goes on when that is taken back in time', async () => {
    const group = await create();
    const last = await day(2);
    const end = (version: number, endedOn: string | null) =>
      send('endFacilityGroup', 'EndFacilityGroupInput', { id: group['id'], version, endedOn }, 'endedOn');
    const left = async () =>
      (await sessionsOf(group['id'] as Id)).filter(({ status }) => status === 'planned').map((session) => session.day);
    expect(await end(1, last)).toEqual({ endedOn: last });
    expect(await left()).toEqual([await day(1), last]);
    expect(await end(2, null)).toEqual({ endedOn: null });
    expect(await left()).toHaveLength(56);
    await host.database.write(system(), (tx) =>
      tx.query('update facility_groups set ended_on = $2 where id = $1', [group['id'], '2026-11-01']),
    );
    expect(await end(3, null)).toEqual({ code: 'BAD_INPUT', field: 'input.endedOn' });
  });

  it('keeps the wall time of its sessions when the facility’s zone changes, at once', async () => {
    const group = await create({ startTime: '18:30' });
    const starts = () =>
      query<{ id: Id; at: Date; zone: string }>(
        `select id, starts_at as at, time_zone as zone from group_sessions where group_id = $1 order by id`,
        [group['id']],
      );
    const before = await starts();
    const move = async (timeZone: string, version: number) => {
      const { facility } = organization;
      const admin = await buildStaff(host, organization.id, ['admin']);
      cookies.set(admin, await api.cookieFor(admin));
      await send('updateFacility', 'UpdateFacilityInput', { id: facility.id, version, timeZone }, 'timeZone', admin);
      const [event] = await query<{ payload: { facilityId: Id } }>(
        `select payload from outbox where name = 'facility.time-zone-changed' order by id desc limit 1`,
        [],
      );
      await host.database.write(system(), (tx) => processor.moveSessions(tx, event!.payload));
    };
    await move('America/Denver', 1);
    const after = await starts();
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after.every(({ at, zone }, n) => zone === 'America/Denver' && +at - +before[n]!.at === 3_600_000)).toBe(
      true,
    );
    await move('America/Chicago', 2);
    expect((await starts()).map(({ at }) => +at)).toEqual(before.map(({ at }) => +at));
  });

  it('lists what somebody left out, and not what a change of the plan took away', async () => {
    const group = await create({ recurrence: 'FREQ=DAILY;COUNT=4' });
    const [first] = await sessionsOf(group['id'] as Id);
    await send('skipGroupSession', 'SkipGroupSessionInput', { id: first!.id }, 'id');
    await send(
      'updateFacilityGroup',
      'UpdateFacilityGroupInput',
      { id: group['id'], version: 1, ...(await form({ recurrence: 'FREQ=DAILY;COUNT=2' })) },
      'id',
    );
    const { body } = await api.graphql(
      `query($id: ID!) { groupSessions(filter: { groupId: $id, includeCancelled: true }) {
         edges { node { localDate status isException } } } }`,
      { id: group['id'] },
      cookies.get(supervisor),
    );
    expect((body.data!['groupSessions'] as { edges: { node: object }[] }).edges.map(({ node }) => node)).toEqual([
      { localDate: await day(1), status: 'CANCELLED', isException: true },
      { localDate: await day(2), status: 'PLANNED', isException: false },
    ]);
  });

  it.each([
    ['title', { title: ' ' }],
    ['recurrence', { recurrence: 'FREQ=HOURLY' }],
    ['startsOn', { startsOn: '2020-01-01' }],
    ['durationMinutes', { durationMinutes: 0 }],
    ['capacity', { capacity: 0 }],
    ['telehealthLink', { telehealthLink: 'javascript:alert(1)' }],
    ['telehealthLink', { telehealthLink: 'http://meet.example.org' }],
  ])('names %s when it is wrong', async (field, change) => {
    expect(await create(change)).toEqual({ code: 'BAD_INPUT', field: `input.${field}` });
  });

  it('takes nobody as leader who can’t lead', async () => {
    const desk = await buildStaff(host, organization.id, ['front_desk']);
    const gone = await buildStaff(host, organization.id, ['clinician'], { status: 'deactivated' });
    for (const { actorId } of [desk, gone])
      expect(await create({ facilitatorId: actorId })).toEqual({ code: 'BAD_INPUT', field: 'input.facilitatorId' });
    expect(await create({ coFacilitatorId: clinician.actorId })).toEqual({
      code: 'BAD_INPUT',
      field: 'input.coFacilitatorId',
    });
  });

  it('belongs to planners: a clinician neither makes nor changes one', async () => {
    expect(await send('createFacilityGroup', 'CreateFacilityGroupInput', await form(), 'id', clinician)).toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('shows what a plan would give before it is saved', async () => {
    const { facilityId, startsOn, startTime, durationMinutes, recurrence, rotation } = await form({
      recurrence: 'FREQ=DAILY;COUNT=2',
    });
    const { body } = await api.graphql(
      'query($input: PreviewGroupSessionsInput!) { previewGroupSessions(input: $input) { localDate localTime format } }',
      { input: { facilityId, startsOn, startTime, durationMinutes, recurrence, rotation } },
      cookies.get(supervisor),
    );
    expect(body.data!['previewGroupSessions']).toEqual([
      { localDate: await day(1), localTime: '18:30', format: 'DISCUSSION' },
      { localDate: await day(2), localTime: '18:30', format: expect.any(String) as string },
    ]);
  });

  it('shows what a change does to each session ahead: which move, stay, go and come', async () => {
    const plan = { recurrence: 'FREQ=DAILY;COUNT=4', startTime: '18:30' };
    const group = await create(plan);
    const [first, second] = await sessionsOf(group['id'] as Id);
    await send('skipGroupSession', 'SkipGroupSessionInput', { id: first!.id }, 'id');
    const held = { id: second!.id, date: await day(2), time: '09:00' };
    await send('moveGroupSession', 'MoveGroupSessionInput', held, 'id');
    const preview = async (change: object) => {
      const { facilityId, startsOn, startTime, durationMinutes, recurrence, rotation } = await form({
        ...plan,
        ...change,
      });
      const { body } = await api.graphql(
        `query($input: PreviewGroupSessionsInput!) { previewGroupSessions(input: $input) {
           localDate localTime change previousStartsAt } }`,
        {
          input: { groupId: group['id'], facilityId, startsOn, startTime, durationMinutes, recurrence, rotation },
        },
        cookies.get(supervisor),
      );
      return (body.data!['previewGroupSessions'] as Record<string, string | null>[]).map((line) => [
        line['localDate'],
        line['localTime'],
        line['change'],
        line['previousStartsAt'] !== null,
      ]);
    };
    const [two, three, four, five] = [await day(2), await day(3), await day(4), await day(5)];
    expect(await preview({ startTime: '19:00', recurrence: 'FREQ=DAILY;COUNT=5' })).toEqual([
      [two, '09:00', 'UNCHANGED', false],
      [three, '19:00', 'MOVED', true],
      [four, '19:00', 'MOVED', true],
      [five, '19:00', 'ADDED', false],
    ]);
    expect(await preview({ recurrence: 'FREQ=DAILY;COUNT=3' })).toEqual([
      [two, '09:00', 'UNCHANGED', false],
      [three, '18:30', 'UNCHANGED', false],
      [four, '18:30', 'CANCELLED', false],
    ]);
  });

  describe('a roster', () => {
    let group: BuiltGroup;
    const places = () =>
      query<{ patient: Id; place: string | null }>(
        `select patient_id as patient, from_date::text as place from group_members where group_id = $1 and until_date is null
         order by created_at, id`,
        [group.id],
      );
    const fill = () => host.database.write(system(), (tx) => filling.run(tx, group.id));
    const add = (patient: BuiltPatient, who = supervisor) =>
      send('addGroupMember', 'AddGroupMemberInput', { groupId: group.id, patientId: patient.id }, 'id state', who);
    const patients = (count: number) =>
      Promise.all(Array.from({ length: count }, () => buildPatient(host, organization)));

    beforeEach(async () => {
      group = await buildGroup(host, organization, clinician, { capacity: 2 });
    });

    it('lets the third wait, and gives freed places to those who wait, in their order', async () => {
      const [one, two, three, four] = (await patients(4)) as [BuiltPatient, BuiltPatient, BuiltPatient, BuiltPatient];
      const member = await add(one);
      expect([
        member['state'],
        (await add(two))['state'],
        (await add(three))['state'],
        (await add(four))['state'],
      ]).toEqual([...['ACTIVE', 'ACTIVE', 'WAITING', 'WAITING']]);
      expect(await fill()).toEqual([]);
      await send('endGroupMember', 'EndGroupMemberInput', { id: member['id'], until: await day(-1) }, 'id');
      expect(await fill()).toEqual([three.id]);
      expect((await places()).map(({ patient, place }) => [patient, place !== null])).toEqual([
        [two.id, true],
        [three.id, true],
        [four.id, false],
      ]);
    });

    it('tells of a filled place: the leader who cares for the patient too, otherwise the primary counselor', async () => {
      const primary = await buildStaff(host, organization.id, ['clinician']);
      const [hers, theirs, gone] = [
        await buildPatient(host, organization, { careTeam: [primary, clinician] }),
        await buildPatient(host, organization, { careTeam: [primary] }),
        (await patients(1))[0]!,
      ];
      for (const patient of [hers, theirs]) await buildMember(host, group, patient, { from: null });
      await fill();
      const events = await query<{ payload: { memberId: Id } }>(
        `select payload from outbox where name = 'group.place-filled' and payload->>'memberId' in
           (select id::text from group_members where group_id = $1) order by id`,
        [group.id],
      );
      expect(events).toHaveLength(2);
      const left = await buildMember(host, group, gone, { until: await day(-1) });
      for (const { payload } of [...events, ...events, { payload: { memberId: left } }])
        await host.database.write(system(), (tx) => processor.tell(tx, payload));
      const tasks = await query<{ patient: Id; assignee: Id; kind: string }>(
        `select patient_id as patient, assignee_id as assignee, kind from tasks where patient_id = any($1::uuid[])`,
        [[hers.id, theirs.id, gone.id]],
      );
      expect(new Set(tasks)).toEqual(
        new Set([
          { patient: hers.id, assignee: clinician.actorId, kind: 'group_place' },
          { patient: theirs.id, assignee: primary.actorId, kind: 'group_place' },
        ]),
      );
      expect(tasks).toHaveLength(2);
    });

    it('says where each stands who waits, those counted too whom the viewer can’t see', async () => {
      const mine = await buildPatient(host, organization, { careTeam: [clinician] });
      for (const patient of [...(await patients(2)), mine]) await buildMember(host, group, patient, { from: null });
      const { body } = await api.graphql(
        'query($id: ID!) { facilityGroup(id: $id) { members { patientId waitingPlace } } }',
        { id: group.id },
        cookies.get(clinician),
      );
      expect(body.data!['facilityGroup']).toEqual({ members: [{ patientId: mine.id, waitingPlace: 3 }] });
    });

    it('frees a place at once, through the outbox, when somebody leaves', async () => {
      const [one, two, three] = (await patients(3)) as [BuiltPatient, BuiltPatient, BuiltPatient];
      const id = await buildMember(host, group, one);
      await buildMember(host, group, two);
      await add(three);
      expect(await send('endGroupMember', 'EndGroupMemberInput', { id }, 'state')).toEqual({ state: 'ENDED' });
      const [order] = await query<{ payload: object }>(
        `select payload from outbox where name = 'group.place-freed' and payload->>'groupId' = $1`,
        [group.id],
      );
      expect(order).toEqual({ payload: { groupId: group.id } });
      expect(await fill()).toEqual([three.id]);
    });

    it('keeps who was taken out before they began from the room of their first day', async () => {
      const [today, later] = (await patients(2)) as [BuiltPatient, BuiltPatient];
      const session = await buildSession(host, group);
      const inRoom = () =>
        host.database.read(supervisor, (tx) => tx.query('select from app.session_members($1)', [session]));
      const { id } = await add(today);
      expect(await inRoom()).toHaveLength(1);
      await send('endGroupMember', 'EndGroupMemberInput', { id }, 'id');
      expect(await inRoom()).toHaveLength(0);
      const from = await day(3);
      const ahead = { groupId: group.id, patientId: later.id, from };
      const { id: planned } = await send('addGroupMember', 'AddGroupMemberInput', ahead, 'id state');
      expect(
        await send('endGroupMember', 'EndGroupMemberInput', { id: planned, until: await day(1) }, 'state'),
      ).toEqual({
        state: 'ENDED',
      });
      expect(
        await query('select from group_members where group_id = $1 and from_date is not null', [group.id]),
      ).toEqual([]);
      expect((await add(later))['state']).toBe('ACTIVE');
    });

    it('gives one place once, however many leave and arrive at the same moment', async () => {
      const everybody = await patients(6);
      const states = await Promise.all(everybody.map(async (patient) => (await add(patient))['state']));
      expect(states.filter((state) => state === 'ACTIVE')).toHaveLength(2);
      await Promise.all([fill(), fill(), fill()]);
      expect((await places()).filter(({ place }) => place !== null)).toHaveLength(2);
    });

    it('takes nobody twice, and lets nobody who waits be passed', async () => {
      const [one, two, three] = (await patients(3)) as [BuiltPatient, BuiltPatient, BuiltPatient];
      await buildMember(host, group, one);
      expect(await add(one)).toEqual({ code: 'BAD_INPUT', field: 'input.patientId' });
      await buildMember(host, group, two, { from: null });
      expect((await add(three))['state']).toBe('WAITING');
      expect(await add(three)).toEqual({ code: 'BAD_INPUT', field: 'input.patientId' });
    });

    it('shows each only the patients they may see, and counts all', async () => {
      const [mine, other] = [
        await buildPatient(host, organization, { careTeam: [clinician] }),
        (await patients(1))[0]!,
      ];
      await buildMember(host, group, mine);
      await buildMember(host, group, other);
      const seen = async (who: StaffContext) => {
        const { body } = await api.graphql(
          'query($id: ID!) { facilityGroup(id: $id) { memberCount members { patientId } } }',
          { id: group.id },
          cookies.get(who),
        );
        return body.data!['facilityGroup'];
      };
      expect(await seen(clinician)).toEqual({ memberCount: 2, members: [{ patientId: mine.id }] });
      expect(await seen(supervisor)).toMatchObject({ memberCount: 2, members: [{}, {}] });
      expect(await add(other, clinician)).toMatchObject({ code: 'NOT_FOUND' });
    });
  });
});
