import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { buildGoal, buildGroup, buildMember, buildSession, type BuiltGroup } from '@stepwell/test/support/build-group';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { startStaffApi, type ApiUnderTest } from '@stepwell/test/support/start-api';

const HOUR = 60;
const DAY = 24 * HOUR;

describe('the room of a session', () => {
  let host: TestHost;
  let api: ApiUnderTest;
  let organization: BuiltOrganization;
  let counselor: StaffContext;
  let leader: StaffContext;
  let coLeader: StaffContext;
  let helper: StaffContext;
  let supervisor: StaffContext;
  let group: BuiltGroup;
  let patient: BuiltPatient;

  beforeAll(async () => {
    host = await openTestHost();
    organization = await buildOrganization(host);
    [counselor, leader, coLeader, helper] = (await Promise.all(
      [1, 2, 3, 4].map(() => buildStaff(host, organization.id, ['clinician'])),
    )) as [StaffContext, StaffContext, StaffContext, StaffContext];
    supervisor = await buildStaff(host, organization.id, ['clinical_supervisor']);
    group = await buildGroup(host, organization, leader, { coFacilitator: coLeader });
    patient = await buildPatient(host, organization, {
      firstName: 'Rosalind',
      lastName: 'Marsh',
      careTeam: [counselor],
    });
    await buildMember(host, group, patient);
    await buildGoal(host, patient, counselor, 'Sleep through the night');
    await host.database.write(organization.system, (tx) =>
      tx.query(`update patients set precautions = 'Seizures: never alone' where id = $1`, [patient.id]),
    );
    api = await startStaffApi(host);
  });
  afterAll(async () => {
    await api.close();
    await host.close();
  });

  const ask = async (who: StaffContext, query: string, variables: object = {}) => {
    const { body } = await api.graphql(
      query,
      variables,
      await api.cookieFor({ ...who, sessionId: crypto.randomUUID() }),
    );
    return body.errors ? String(body.errors[0]!.extensions['code']) : body.data!;
  };
  const room = (who: StaffContext, id: Id) =>
    ask(who, 'query($id: ID!) { groupRoom(sessionId: $id) { members { displayName precautions goals { text } } } }', {
      id,
    });
  const start = (who: StaffContext, id: Id) =>
    ask(who, 'mutation($id: ID!) { startGroupSession(input: { id: $id }) { session { status } } }', { id });
  const name = (who: StaffContext, sessionId: Id, person: StaffContext) =>
    ask(
      who,
      'mutation($input: NameSubstituteInput!) { nameSubstitute(input: $input) { substitutes { id staffMember { id } } } }',
      { input: { sessionId, staffMemberId: person.actorId } },
    );
  const shown = {
    groupRoom: {
      members: [
        {
          displayName: 'Rosalind Marsh',
          precautions: 'Seizures: never alone',
          goals: [{ text: 'Sleep through the night' }],
        },
      ],
    },
  };

  it('shows its leaders name, precautions and goals of members who are on nobody’s caseload of theirs', async () => {
    const id = await buildSession(host, group);
    expect(await room(leader, id)).toEqual(shown);
    expect(await room(coLeader, id)).toEqual(shown);
  });

  it('shows them nothing else of the person, and notes that they looked', async () => {
    const id = await buildSession(host, group);
    await room(leader, id);
    for (const query of [
      'query($id: ID!) { patient(id: $id) { displayName } }',
      'query($id: ID!) { patientGroupEntries(patientId: $id) { totalCount } }',
      'query($id: ID!) { checkInHistory(patientId: $id, from: "2026-01-01", until: "2026-12-31") { totalCount } }',
    ])
      expect(await ask(leader, query, { id: patient.id })).toBe('NOT_FOUND');
    const trail = await host.database.read(organization.system, (tx) =>
      tx.query<{ action: string; outcome: string; patients: Id[] }>(
        `select action, outcome, patient_ids as patients from audit_events where actor_id = $1 order by id desc limit 4`,
        [leader.actorId],
      ),
    );
    expect(trail.map((row) => [row.action, row.outcome, row.patients])).toEqual([
      ['Query.checkInHistory', 'refused', [patient.id]],
      ['Query.patientGroupEntries', 'refused', [patient.id]],
      ['Query.patient', 'refused', [patient.id]],
      ['Query.groupRoom', 'allowed', [patient.id]],
    ]);
  });

  it.each([
    ['more than an hour before it starts', { startsIn: 2 * HOUR }],
    ['a week after its end', { startsIn: -8 * DAY }],
  ])('is closed %s', async (_when, times) => {
    const id = await buildSession(host, group, times);
    expect(await room(leader, id)).toBe('NOT_FOUND');
    expect(await start(leader, id)).toBe('NOT_FOUND');
  });

  it('closes a day after it was signed', async () => {
    const id = await buildSession(host, group, { startsIn: -2 * DAY, status: 'in_progress' });
    expect(await room(leader, id)).toEqual(shown);
    await host.database.write(organization.system, (tx) =>
      tx.query(
        `update group_sessions set status = 'signed', signed_at = ends_at, signed_by_id = $2, is_late = false,
           needs_cosignature = false, document_hash = 'x' where id = $1`,
        [id, leader.actorId],
      ),
    );
    expect(await room(leader, id)).toBe('NOT_FOUND');
  });

  it('is closed to a colleague, to whoever leads another group, and open to a supervisor to read only', async () => {
    const id = await buildSession(host, group);
    expect(await room(helper, id)).toBe('NOT_FOUND');
    expect(await start(helper, id)).toBe('NOT_FOUND');
    expect(await room(counselor, id)).toBe('NOT_FOUND');
    expect(await room(supervisor, id)).toEqual(shown);
    expect(await start(supervisor, id)).toBe('NOT_FOUND');
  });

  it('opens to a substitute and closes the moment they are taken back', async () => {
    const id = await buildSession(host, group);
    const named = (await name(leader, id, helper)) as unknown as { nameSubstitute: { substitutes: { id: Id }[] } };
    expect(await room(helper, id)).toEqual(shown);
    await ask(leader, 'mutation($id: ID!) { removeSubstitute(input: { id: $id }) { id } }', {
      id: named.nameSubstitute.substitutes[0]!.id,
    });
    expect(await room(helper, id)).toBe('NOT_FOUND');
    expect(await name(helper, id, helper)).toBe('FORBIDDEN');
  });

  it('gives whoever is named for an old unsigned session a day for its notes', async () => {
    const id = await buildSession(host, group, { startsIn: -30 * DAY, status: 'in_progress' });
    expect(await room(leader, id)).toBe('NOT_FOUND');
    for (const person of [leader, helper]) expect(await name(leader, id, person)).toBe('FORBIDDEN');
    expect(await name(supervisor, id, leader)).toMatchObject({ nameSubstitute: { substitutes: [{}] } });
    expect(await room(leader, id)).toEqual(shown);
  });

  it('lets no leader lengthen it, by naming themselves or each other', async () => {
    const id = await buildSession(host, group, { startsIn: -7 * DAY + 2 * HOUR, status: 'in_progress' });
    expect(await room(leader, id)).toEqual(shown);
    for (const person of [leader, coLeader]) expect(await name(leader, id, person)).toBe('BAD_INPUT');
    expect(await name(supervisor, id, leader)).toMatchObject({ nameSubstitute: { substitutes: [{}] } });
    expect(await name(leader, id, coLeader)).toBe('BAD_INPUT');
  });

  it('does not show who left before its day, nor who only waits', async () => {
    const other = await buildGroup(host, organization, leader);
    const [gone, waiting] = (await Promise.all([1, 2].map(() => buildPatient(host, organization)))) as [
      BuiltPatient,
      BuiltPatient,
    ];
    await buildMember(host, other, gone, { until: '2026-02-01' });
    await buildMember(host, other, waiting, { from: null });
    await buildMember(host, other, patient);
    expect(await room(leader, await buildSession(host, other))).toEqual(shown);
  });

  it('does not exist for another organization, whatever its staff leads', async () => {
    const id = await buildSession(host, group);
    const foreign = await buildOrganization(host);
    const stranger = await buildStaff(host, foreign.id, ['clinical_supervisor']);
    expect(await room(stranger, id)).toBe('NOT_FOUND');
    expect(await start(stranger, id)).toBe('NOT_FOUND');
  });

  it('lets the database itself refuse what the room does not hold', async () => {
    const id = await buildSession(host, group, { status: 'in_progress' });
    const seen = (ctx: StaffContext, sql: string) =>
      host.database.read(ctx, async (tx) => (await tx.query(sql, [patient.id])).length);
    await host.database.write(organization.system, (tx) =>
      tx.query(`insert into group_entries (organization_id, session_id, patient_id) values ($1, $2, $3)`, [
        organization.id,
        id,
        patient.id,
      ]),
    );
    expect(await seen(leader, 'select from group_entries where patient_id = $1')).toBe(1);
    expect(await seen(helper, 'select from group_entries where patient_id = $1')).toBe(0);
    for (const table of ['treatment_goals', 'group_members', 'patient_contacts', 'check_ins'])
      expect(await seen(leader, `select from ${table} where patient_id = $1`)).toBe(0);
    expect(await seen(leader, 'select from patients where id = $1')).toBe(0);
    const outsider = await buildPatient(host, organization);
    await expect(
      host.database.write(leader, (tx) =>
        tx.query('insert into group_entries (organization_id, session_id, patient_id) values ($1, $2, $3)', [
          organization.id,
          id,
          outsider.id,
        ]),
      ),
    ).rejects.toThrow('Only a member');
    const members = (ctx: StaffContext) =>
      host.database.read(ctx, (tx) => tx.query('select * from app.session_members($1)', [id]));
    expect(await members(leader)).toHaveLength(1);
    expect(await members(helper)).toEqual([]);
  });
});
