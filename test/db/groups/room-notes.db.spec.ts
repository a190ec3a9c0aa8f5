import { createHash, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { buildGoal, buildGroup, buildMember, buildSession, type BuiltGroup } from '@stepwell/test/support/build-group';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { buildPlan } from '@stepwell/test/support/build-plan';
import { buildSigner, SIGNING_PASSWORD } from '@stepwell/test/support/build-signer';
import { startStaffApi, type ApiUnderTest } from '@stepwell/test/support/start-api';

const FIELDS = `session { id version status isLate awaitsCosignature signedBy cosignedBy } isMine topic intervention
  repeatedSentences { patientIds }
  members { patientId entryId attendance minutes sentence goalId elementId elementWords absenceReason
    planLines { id text } goals { id } addenda { text author } }`;

interface Member {
  patientId: Id;
  entryId: Id;
  attendance: string | null;
  minutes: number | null;
  sentence: string | null;
  goalId: Id | null;
  elementId: string | null;
  elementWords: string | null;
  absenceReason: string | null;
  planLines: { id: string; text: string }[];
  goals: { id: Id }[];
  addenda: { text: string; author: string }[];
}
interface Room {
  session: {
    id: Id;
    version: number;
    status: string;
    isLate: boolean;
    awaitsCosignature: boolean;
    signedBy: string | null;
    cosignedBy: string | null;
  };
  isMine: boolean;
  topic: string | null;
  intervention: string | null;
  repeatedSentences: { patientIds: Id[] }[];
  members: Member[];
}
type Failure = { code: string; field?: string; message: string };

describe('notes of a session', () => {
  let host: TestHost;
  let api: ApiUnderTest;
  let superuser: Client;
  let organization: BuiltOrganization;
  let leader: StaffContext;
  let supervisor: StaffContext;
  const cookies = new Map<Id, string>();

  beforeAll(async () => {
    host = await openTestHost();
    superuser = new Client({ connectionString: host.test.urls.superuser });
    await superuser.connect();
    organization = await buildOrganization(host);
    leader = await buildSigner(host, organization.id, ['clinician'], { displayName: 'Maya Ellison', title: 'LCSW' });
    supervisor = await buildSigner(host, organization.id, ['clinical_supervisor'], {
      displayName: 'Ines Calder',
      title: 'PsyD',
    });
    api = await startStaffApi(host);
  });
  afterAll(async () => {
    await superuser.end();
    await api.close();
    await host.close();
  });

  const send = async (who: StaffContext, mutation: string, input: object): Promise<Room & Failure> => {
    if (!cookies.has(who.actorId)) cookies.set(who.actorId, await api.cookieFor(who));
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`.replace('StartGroup', 'Group');
    const { body } = await api.graphql(
      `mutation($input: ${type}!) { ${mutation}(input: $input) { ${FIELDS} } }`,
      { input },
      cookies.get(who.actorId),
    );
    const [error] = body.errors ?? [];
    return (
      error
        ? { code: error.extensions['code'], field: error.extensions['field'], message: error.message }
        : body.data![mutation]
    ) as Room & Failure;
  };

  async function buildRoom(members: number, times: { startsIn?: number } = { startsIn: -30 }, by = leader) {
    const group: BuiltGroup = await buildGroup(host, organization, by, { capacity: 200 });
    const patients: BuiltPatient[] = [];
    for (let at = 0; at < members; at += 1) {
      const patient = await buildPatient(host, organization, { lastName: `Member ${String(at).padStart(2, '0')}` });
      patients.push(patient);
      await buildMember(host, group, patient);
      await buildGoal(host, patient, by);
    }
    const id = await buildSession(host, group, times);
    return { room: await send(by, 'startGroupSession', { id }), patients, group };
  }

  /** The lines of everybody present with a sentence and a goal. */
  const lines = (room: Room, change: Partial<Member> = {}) =>
    room.members.map(({ patientId, goals }, at) => ({
      patientId,
      attendance: 'PRESENT',
      sentence: `Spoke of day ${at}.`,
      goalId: goals[0]!.id,
      ...change,
    }));
  /** The room as its leader finds it. */
  const look = async ({ session: { id } }: Room): Promise<Room> => {
    const query = `query($id: ID!) { groupRoom(sessionId: $id) { ${FIELDS} } }`;
    return (await api.graphql(query, { id }, cookies.get(leader.actorId))).body.data!['groupRoom'] as Room;
  };
  const joinTeam = ({ id }: BuiltPatient) =>
    superuser.query(
      'insert into care_team_members (organization_id, patient_id, staff_member_id) values ($1, $2, $3)',
      [organization.id, id, leader.actorId],
    );
  const body = { topic: 'Cravings', intervention: 'Led a round and named three ways to wait.' };
  const save = (room: Room, entries: object[], who = leader, more: object = body) =>
    send(who, 'saveGroupRoom', { id: room.session.id, version: room.session.version, ...more, entries });
  const sign = (room: Room, who = leader, password = SIGNING_PASSWORD) =>
    send(who, 'signGroupSession', { id: room.session.id, version: room.session.version, password });
  /** Statements that the server ran as app_rw for one request. */
  async function counted(act: () => Promise<unknown>): Promise<number> {
    await superuser.query('select pg_stat_statements_reset()');
    await act();
    const { rows } = await superuser.query<{ calls: number }>(
      `select coalesce(sum(calls), 0)::int as calls from pg_stat_statements
       where dbid = (select oid from pg_database where datname = current_database()) and userid = 'app_rw'::regrole and toplevel`,
    );
    return rows[0]!.calls;
  }

  it('are taken, saved and signed in one go', async () => {
    const { room } = await buildRoom(3);
    expect(room).toMatchObject({ isMine: true, session: { status: 'IN_PROGRESS' } });
    expect(room.members.map((member) => member.attendance)).toEqual([null, null, null]);
    const present = await send(leader, 'markAllPresent', { id: room.session.id, version: room.session.version });
    expect(present.members.map((member) => member.attendance)).toEqual(['PRESENT', 'PRESENT', 'PRESENT']);
    const [first, second, third] = lines(room) as [object, object, object & { patientId: Id }];
    const saved = await save(present, [
      { ...first, attendance: 'LATE', minutes: 40 },
      second,
      { patientId: third.patientId, attendance: 'EXCUSED', absenceReason: 'Court' },
    ]);
    expect(saved).toMatchObject({ topic: 'Cravings', repeatedSentences: [] });
    const signed = await sign(saved);
    expect(signed.session).toMatchObject({
      status: 'SIGNED',
      signedBy: 'Maya Ellison, LCSW',
      isLate: false,
      awaitsCosignature: false,
    });
    expect(
      signed.members.map(({ attendance, minutes, absenceReason }) => [attendance, minutes, absenceReason]),
    ).toEqual([
      ['LATE', 40, null],
      ['PRESENT', 60, null],
      ['EXCUSED', null, 'Court'],
    ]);
  });

  it('warn of sentences that are the same, and refuse nothing', async () => {
    const { room } = await buildRoom(3);
    const [one, two, three] = lines(room, { sentence: 'Was attentive' }) as [Member, Member, Member];
    const saved = await save(room, [
      one,
      { ...two, sentence: ' was  ATTENTIVE. ' },
      { ...three, sentence: 'Spoke first.' },
    ]);
    expect(saved.repeatedSentences).toEqual([{ patientIds: [one.patientId, two.patientId] }]);
    expect((await sign(saved)).session.status).toBe('SIGNED');
  });

  it('give who was not there an absence entry and never a note', async () => {
    const { room } = await buildRoom(1);
    const [line] = lines(room) as [Member];
    expect(await save(room, [{ ...line, attendance: 'NO_SHOW' }])).toMatchObject({
      code: 'BAD_INPUT',
      field: 'input.entries.0.sentence',
    });
    await expect(
      superuser.query(`update group_entries set attendance = 'no_show', sentence = 'Was fine.' where session_id = $1`, [
        room.session.id,
      ]),
    ).rejects.toThrow('check constraint');
  });

  it('tell the second editor, and overwrite nothing', async () => {
    const { room } = await buildRoom(2);
    const [one, two] = lines(room) as [Member, Member];
    const saved = await save(room, [one]);
    expect(await save(room, [two])).toMatchObject({ code: 'CONFLICT' });
    expect(await save(saved, [two], leader, {})).toMatchObject({
      topic: 'Cravings',
      members: [{ sentence: 'Spoke of day 0.' }, { sentence: 'Spoke of day 1.' }],
    });
  });

  it('cite goals of their own patient only, and nobody from outside the room', async () => {
    const { room } = await buildRoom(2);
    const [one, two] = lines(room) as [Member, Member];
    expect(await save(room, [one, { ...two, goalId: one.goalId }])).toMatchObject({
      code: 'BAD_INPUT',
      field: 'input.entries.1.goalId',
    });
    const other = await buildPatient(host, organization);
    expect(await save(room, [{ ...one, patientId: other.id }])).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are not signed with a gap, a wrong password or an older version', async () => {
    const { room } = await buildRoom(2);
    const [one, two] = lines(room) as [Member, Member];
    expect(await sign(room)).toMatchObject({ code: 'BAD_INPUT', field: 'input.members.0.attendance' });
    const half = await save(room, [one, { ...two, sentence: null }], leader, {});
    expect(await sign(half)).toMatchObject({ field: 'input.topic' });
    const told = await save(half, [], leader, body);
    expect(await sign(told)).toMatchObject({ field: 'input.members.1.sentence' });
    const whole = await save(told, [{ ...two, goalId: null }]);
    expect(await sign(whole)).toMatchObject({ field: 'input.members.1.goalId' });
    const ready = await save(whole, [two]);
    expect(await sign(ready, leader, 'another pass phrase')).toMatchObject({
      code: 'BAD_INPUT',
      field: 'input.password',
    });
    expect(await sign(whole)).toMatchObject({ code: 'CONFLICT' });
    expect((await sign(ready)).session.status).toBe('SIGNED');
  });

  it('slow down whoever guesses the password of a signature', async () => {
    const guesser = await buildSigner(host, organization.id, ['clinician']);
    const { room } = await buildRoom(1, { startsIn: -30 }, guesser);
    const answers: string[] = [];
    for (let at = 0; at < 6; at += 1) answers.push((await sign(room, guesser, `wrong pass phrase ${at}`)).code);
    expect(answers).toEqual([...Array<string>(5).fill('BAD_INPUT'), 'TOO_MANY_TRIES']);
    expect((await sign(room, guesser)).code).toBe('TOO_MANY_TRIES');
  });

  it('never change once they are signed, whoever asks the database', async () => {
    const { room, group } = await buildRoom(1);
    const signed = await sign(await save(room, lines(room)));
    const id = signed.session.id;
    for (const sql of [
      `update group_entries set sentence = 'x' where session_id = $1`,
      'delete from group_entries where session_id = $1',
      `update group_sessions set topic = 'x' where id = $1`,
      `update group_sessions set status = 'planned' where id = $1`,
    ])
      await expect(superuser.query(sql, [id])).rejects.toThrow('never changes');
    const newcomer = await buildPatient(host, organization);
    await buildMember(host, group, newcomer);
    expect(await save(signed, lines(room))).toMatchObject({ code: 'CONFLICT' });
    await expect(
      superuser.query('insert into group_entries (organization_id, session_id, patient_id) values ($1, $2, $3)', [
        organization.id,
        id,
        newcomer.id,
      ]),
    ).rejects.toThrow('takes no more entries');
  });

  it('carry a hash that can be computed again from what is kept', async () => {
    const { room } = await buildRoom(3);
    const [first, second, third] = lines(room) as [object, object, object & { patientId: Id }];
    const away = { patientId: third.patientId, attendance: 'NO_SHOW' };
    const signed = await sign(await save(room, [{ ...first, minutes: 40 }, second, away]));
    const kept = async (text: string) =>
      (await superuser.query<unknown[]>({ text, rowMode: 'array', values: [signed.session.id] })).rows;
    const [session] = await kept(
      'select id, topic, intervention, starts_at, ends_at, actual_start, actual_end from group_sessions where id = $1',
    );
    const entries = await kept(
      `select patient_id, attendance, minutes, sentence, goal_id, absence_reason from group_entries where session_id = $1
       order by patient_id`,
    );
    expect(await kept('select document_hash from group_sessions where id = $1')).toEqual([
      [
        createHash('sha256')
          .update(JSON.stringify([...session!, entries]))
          .digest('hex'),
      ],
    ]);
  });

  it('keep the words of the goals they cite, which are reworded before and ended after', async () => {
    const { room } = await buildRoom(1);
    const [{ goals }] = room.members as [Member];
    const change = async (version: number, input: object) => {
      const { body: answer } = await api.graphql(
        'mutation($input: UpdateTreatmentGoalInput!) { updateTreatmentGoal(input: $input) { text status } }',
        { input: { id: goals[0]!.id, version, ...input } },
        await api.cookieFor({ ...supervisor, sessionId: randomUUID() }),
      );
      return answer.errors?.[0]!.extensions['field'] ?? answer.data!['updateTreatmentGoal'];
    };
    expect(await change(1, { text: 'Leave a bar' })).toMatchObject({ text: 'Leave a bar' });
    await sign(await save(room, lines(room)));
    expect(await change(2, { text: 'Pass a bar' })).toBe('input.text');
    await expect(
      superuser.query(`update treatment_goals set text = 'x' where id = $1`, [goals[0]!.id]),
    ).rejects.toThrow('never changes its words');
    expect(await change(2, { text: 'Leave a bar', status: 'MET' })).toEqual({ text: 'Leave a bar', status: 'MET' });
  });

  it('name a line of the member’s plan, whose words stay, for those of the care team who plan', async () => {
    const { room, patients } = await buildRoom(2);
    const [one, two] = patients as [BuiltPatient, BuiltPatient];
    const plan = await buildPlan(host, one, leader);
    // Whoever leads without being on the care team reads no line, and names none.
    expect((await look(room)).members.map(({ planLines }) => planLines)).toEqual([[], []]);
    const named = lines(room).map((line, at) => (at === 0 ? { ...line, elementId: 'job' } : line));
    expect(await save(room, named)).toMatchObject({ code: 'BAD_INPUT', field: 'input.entries.0.elementId' });
    await joinTeam(one);
    const [member, other] = (await look(room)).members as [Member, Member];
    expect(member.planLines).toContainEqual({ id: 'job', text: 'Back at work' });
    expect(other.planLines).toEqual([]);
    const saved = await save(room, named);
    expect(saved.members[0]).toMatchObject({ elementId: 'job', elementWords: 'Back at work' });
    // The plan is replaced; what the note names stays as it was, and nothing else of the old one can be named any more.
    await superuser.query(`update relapse_prevention_plans set status = 'superseded' where id = $1`, [plan.id]);
    const again = await save(saved, [{ ...named[0], sentence: 'Said more.' }]);
    expect(again.members[0]).toMatchObject({ elementWords: 'Back at work', sentence: 'Said more.' });
    expect(await save(again, [{ ...named[1], elementId: 'job' }])).toMatchObject({
      field: 'input.entries.0.elementId',
    });
    expect(await save(again, [{ patientId: two.id, attendance: 'EXCUSED', elementId: 'job' }])).toMatchObject({
      field: 'input.entries.0.elementId',
    });
    const signed = await sign(again);
    expect(signed.members[0]).toMatchObject({ elementWords: 'Back at work' });
    const { body } = await api.graphql(
      `query($id: ID!) { patientGroupEntries(patientId: $id) { edges { node { elementWords } } } }`,
      { id: one.id },
      await api.cookieFor({ ...supervisor, sessionId: randomUUID() }),
    );
    expect(body.data!['patientGroupEntries']).toEqual({ edges: [{ node: { elementWords: 'Back at work' } }] });
  });

  it('serve no more active goals than a patient may have, reopened ones included', async () => {
    const patient = await buildPatient(host, organization);
    const closed = await buildGoal(host, patient, leader, 'The thirteenth');
    await superuser.query(`update treatment_goals set status = 'met', closed_at = now() where id = $1`, [closed]);
    for (let at = 0; at < 12; at += 1) await buildGoal(host, patient, leader, `Goal ${at}`);
    const { body: answer } = await api.graphql(
      'mutation($input: UpdateTreatmentGoalInput!) { updateTreatmentGoal(input: $input) { id } }',
      { input: { id: closed, version: 1, status: 'ACTIVE' } },
      await api.cookieFor({ ...supervisor, sessionId: randomUUID() }),
    );
    expect(answer.errors?.[0]!.extensions).toMatchObject({ code: 'BAD_INPUT' });
  });

  it('take words beside them, which never change either', async () => {
    const { room } = await buildRoom(1);
    const signed = await sign(await save(room, lines(room)));
    const [{ entryId, sentence }] = signed.members as [Member];
    const added = await send(leader, 'addGroupAddendum', {
      entryId,
      text: 'It was day 3.',
      password: SIGNING_PASSWORD,
    });
    expect(added.members[0]).toMatchObject({
      sentence,
      addenda: [{ text: 'It was day 3.', author: 'Maya Ellison, LCSW' }],
    });
    for (const sql of [
      `update group_addenda set text = 'x' where entry_id = $1`,
      'delete from group_addenda where entry_id = $1',
    ])
      await expect(superuser.query(sql, [entryId])).rejects.toThrow('never changes');
    expect(
      await send(leader, 'addGroupAddendum', { entryId, text: 'x', password: 'another pass phrase' }),
    ).toMatchObject({ field: 'input.password' });
  });

  it('take no addendum before they are signed', async () => {
    const { room } = await buildRoom(1);
    expect(
      await send(leader, 'addGroupAddendum', {
        entryId: room.members[0]!.entryId,
        text: 'x',
        password: SIGNING_PASSWORD,
      }),
    ).toMatchObject({ code: 'CONFLICT' });
  });

  it.each([
    ['a day and an hour after its end', -26 * 60, true],
    ['within a day of its end', -23 * 60, false],
  ])('of a session signed %s say whether they are late', async (_when, startsIn, isLate) => {
    const { room } = await buildRoom(1, { startsIn });
    expect((await sign(await save(room, lines(room)))).session).toMatchObject({ isLate });
  });

  it.each([
    ['somebody in training', { credential: 'trainee' }],
    ['somebody whose licence ran out', { expiresOn: '2026-01-31' }],
  ])('of %s wait for a co-signature, which only somebody else can give', async (_who, credential) => {
    const trainee = await buildSigner(host, organization.id, ['clinician'], credential);
    const { room } = await buildRoom(1, { startsIn: -30 }, trainee);
    const signed = await sign(await save(room, lines(room), trainee), trainee);
    expect(signed.session.awaitsCosignature).toBe(true);
    const cosign = (who: StaffContext) =>
      send(who, 'cosignGroupSession', { id: signed.session.id, password: SIGNING_PASSWORD });
    const unlicensed = await buildSigner(host, organization.id, ['clinical_supervisor'], { credential: 'supervised' });
    expect([(await cosign(leader)).code, (await cosign(trainee)).code, (await cosign(unlicensed)).code]).toEqual([
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
    expect((await cosign(supervisor)).session).toMatchObject({
      awaitsCosignature: false,
      cosignedBy: 'Ines Calder, PsyD',
    });
    expect(await cosign(supervisor)).toMatchObject({ code: 'CONFLICT' });
  });

  it('cost the same statements for 40 members as for 12', async () => {
    const costs: number[][] = [];
    for (const size of [12, 40]) {
      const { room } = await buildRoom(size);
      let saved: Room = room;
      const saving = await counted(async () => (saved = await save(room, lines(room))));
      const signing = await counted(() => sign(saved));
      expect(saved.members.map((member) => member.sentence)).not.toContain(null);
      costs.push([saving, signing]);
    }
    expect(costs[0]).toEqual(costs[1]);
    expect(Math.max(...costs.flat())).toBeLessThanOrEqual(30);
  });

  it('are found by whoever has to see to them', async () => {
    const trainee = await buildSigner(host, organization.id, ['clinician'], { credential: 'trainee' });
    const { room: open } = await buildRoom(1, { startsIn: -30 }, trainee);
    const { room } = await buildRoom(1, { startsIn: -90 }, trainee);
    const signed = await sign(await save(room, lines(room), trainee), trainee);
    const missed = await buildSession(host, await buildGroup(host, organization, trainee), { startsIn: -150 });
    const list = async (who: StaffContext, queue: string, mine: boolean): Promise<Id[]> => {
      const found: Id[] = [];
      for (let after: string | null = null; ;) {
        const { body: answer } = await api.graphql(
          `query($filter: GroupSessionFilter, $after: String) { groupSessions(filter: $filter, first: 1, after: $after) {
             edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
          { filter: { queue, mine }, after },
          cookies.get(who.actorId),
        );
        const page = answer.data!['groupSessions'] as {
          edges: { node: { id: Id } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
        found.push(...page.edges.map((edge) => edge.node.id));
        if (!page.pageInfo.hasNextPage) return found;
        after = page.pageInfo.endCursor;
      }
    };
    expect(await list(trainee, 'NOT_STARTED', true)).toEqual([missed]);
    expect(await list(trainee, 'UNSIGNED', true)).toEqual([open.session.id]);
    expect(await list(trainee, 'AWAITING_COSIGNATURE', true)).toEqual([signed.session.id]);
    expect(await list(supervisor, 'AWAITING_COSIGNATURE', false)).toContain(signed.session.id);
    expect(await list(supervisor, 'AWAITING_COSIGNATURE', true)).toEqual([]);
  });

  it('are in the patient’s history, once signed, for their own care team', async () => {
    const { room, patients } = await buildRoom(1);
    const [patient] = patients as [BuiltPatient];
    const counselor = await buildSigner(host, organization.id, ['clinician']);
    await host.database.write(organization.system, (tx) =>
      tx.query('insert into care_team_members (organization_id, patient_id, staff_member_id) values ($1, $2, $3)', [
        organization.id,
        patient.id,
        counselor.actorId,
      ]),
    );
    const look = async () => {
      const { body: answer } = await api.graphql(
        `query($id: ID!) { patientGroupEntries(patientId: $id) { totalCount edges { node { attendance minutes sentence goal topic } } }
          groupAttendanceSummary(patientId: $id, from: "2026-01-01", until: "2099-01-01") { expected attended noShow minutes }
          patient(id: $id) { groupMemberships { state } } }`,
        { id: patient.id },
        await api.cookieFor({ ...counselor, sessionId: randomUUID() }),
      );
      return answer.data;
    };
    expect(await look()).toMatchObject({
      patientGroupEntries: { totalCount: 0 },
      groupAttendanceSummary: { expected: 0 },
    });
    await sign(await save(room, lines(room)));
    expect(await look()).toEqual({
      patientGroupEntries: {
        totalCount: 1,
        edges: [
          {
            node: {
              attendance: 'PRESENT',
              minutes: 60,
              sentence: 'Spoke of day 0.',
              goal: 'Say no to a drink',
              topic: 'Cravings',
            },
          },
        ],
      },
      groupAttendanceSummary: { expected: 1, attended: 1, noShow: 0, minutes: 60 },
      patient: { groupMemberships: [{ state: 'ACTIVE' }] },
    });
  });
});
