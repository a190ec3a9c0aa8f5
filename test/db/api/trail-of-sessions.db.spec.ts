import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { MOST_STREAMS } from '@stepwell/platform/changed/open-streams';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildContact, buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { startStaffApi, type ApiUnderTest } from '@stepwell/test/support/start-api';

describe('what people did leaves a trail', () => {
  let host: TestHost;
  let api: ApiUnderTest;
  let home: BuiltOrganization;
  let elsewhere: BuiltOrganization;
  let patient: BuiltPatient;

  beforeAll(async () => {
    host = await openTestHost();
    home = await buildOrganization(host);
    elsewhere = await buildOrganization(host);
    patient = await buildPatient(host, home);
    api = await startStaffApi(host);
  });

  afterAll(async () => {
    await api.close();
    await host.close();
  });

  const trailOf = (organization: BuiltOrganization, actorId: Id) =>
    host.database.read(organization.system, (tx) =>
      tx.query<{ action: string; outcome: string; patients: Id[] }>(
        'select action, outcome, patient_ids as patients from audit_events where actor_id = $1 order by id',
        [actorId],
      ),
    );
  const stranger = () => buildStaff(host, home.id, ['clinician']);
  const ask = async (staff: StaffContext, query: string, variables?: object) =>
    api.graphql(query, variables, await api.cookieFor(staff));
  const post = (path: string, cookie: string, body: object = {}) =>
    api.send(path, {
      method: 'POST',
      cookie,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('with the patient whom a colleague without relationship tried to reach, by whichever id', async () => {
    const contact = await buildContact(host, patient);
    for (const [query, id] of [
      ['query($id: ID!) { patient(id: $id) { displayName } }', patient.id],
      ['mutation($id: ID!) { removeContact(input: { contactId: $id }) { id } }', contact.id],
      ['query($id: ID!) { patient(id: $id) { displayName } }', patient.id.toUpperCase()],
    ] as const) {
      const prober = await stranger();
      const answer = await ask(prober, query, { id });
      expect(answer.body.errors![0]!.extensions['code']).toBe('NOT_FOUND');
      expect(await trailOf(home, prober.actorId)).toEqual([
        { action: expect.any(String) as string, outcome: 'refused', patients: [patient.id] },
      ]);
    }
  });

  it('with the patient whom a role without that permission named', async () => {
    const desk = await buildStaff(host, home.id, ['front_desk']);
    await ask(desk, 'mutation($id: ID!) { startPlan(input: { patientId: $id }) { id } }', { id: patient.id });
    expect(await trailOf(home, desk.actorId)).toEqual([
      { action: 'PlansResolver.startPlan', outcome: 'refused', patients: [patient.id] },
    ]);
  });

  it('without a patient where the id is nobody’s, or another organization’s', async () => {
    const theirs = await buildPatient(host, elsewhere);
    for (const id of [theirs.id, randomUUID(), 'no-id']) {
      const prober = await stranger();
      await ask(prober, 'query($id: ID!) { patient(id: $id) { displayName } }', { id });
      expect(await trailOf(home, prober.actorId)).toEqual([
        { action: 'Query.patient', outcome: 'refused', patients: [] },
      ]);
    }
  });

  it('of sign-out, and of a session ended from afar', async () => {
    const nurse = await buildStaff(host, home.id, ['nurse']);
    const cookie = await api.cookieFor(nurse);
    const other = { ...nurse, sessionId: randomUUID() };
    const otherCookie = await api.cookieFor(other);
    const revoke = 'mutation($id: ID!) { revokeSession(input: { id: $id }) { id } }';
    expect((await api.graphql(revoke, { id: other.sessionId }, cookie)).body.errors).toBeUndefined();
    expect((await post('/auth/sign-out', otherCookie)).status).toBe(204);
    expect((await post('/auth/sign-out', cookie)).status).toBe(204);
    expect((await api.graphql('{ viewer { displayName } }', {}, cookie)).body.errors).toBeDefined();
    expect((await trailOf(home, nurse.actorId)).map((row) => row.action)).toEqual([
      'Mutation.revokeSession',
      'auth.sign-out',
    ]);
  });

  it('of leaving one organization and entering the other', async () => {
    const { here, there } = await atBoth();
    const cookie = await api.cookieFor(here);
    expect((await post('/auth/switch-organization', cookie, { organizationId: elsewhere.id })).status).toBe(200);
    expect((await trailOf(home, here.actorId)).map((row) => row.action)).toEqual(['auth.leave-organization']);
    expect((await trailOf(elsewhere, there.actorId)).map((row) => row.action)).toEqual(['auth.enter-organization']);
  });

  it('ends the event stream of a session that moved to another organization or ended', async () => {
    for (const [path, body] of [
      ['/auth/switch-organization', { organizationId: elsewhere.id }],
      ['/auth/sign-out', {}],
    ] as const) {
      const cookie = await api.cookieFor((await atBoth()).here);
      const stream = await api.send('/events', { cookie });
      const read = stream.text();
      await post(path, cookie, body);
      expect(await read).toMatch(/^retry: 2000\n\n(: beat\n\n)*$/);
    }
  });

  it('closes the oldest event stream of a session that opens too many, and asks its page to wait', async () => {
    const cookie = await api.cookieFor(await stranger());
    const leave = new AbortController();
    const oldest = await api.send('/events', { cookie, signal: leave.signal });
    for (let i = 0; i < MOST_STREAMS; i += 1) await api.send('/events', { cookie, signal: leave.signal });
    expect(await oldest.text()).toMatch(/retry: 60000\n\n$/);
    leave.abort();
  });

  async function atBoth(): Promise<{ here: StaffContext; there: StaffContext }> {
    const here = await buildStaff(host, home.id, ['nurse']);
    return { here, there: await buildStaff(host, elsewhere.id, ['nurse'], { accountId: here.accountId }) };
  }
});
