import { Secret, TOTP } from 'otpauth';
import { Client } from 'pg';
import { appointOperator, endOperator } from '@stepwell/domain/operators/appoint-operator';
import { operatorsStaff } from '@stepwell/domain/operators/operators.staff';
import type { SqlRunner } from '@stepwell/platform/auth/auth-connection';
import { BrowserSession } from '@stepwell/test/support/browser-session';
import { moveClockBy } from '@stepwell/test/support/move-clock';
import { buildOrganization, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { digests, openStaffSurface, PASSWORD, type StaffSurface } from '../staff/staff-surface';

const OPERATOR_PASSWORD = 'copper lagoon whistle oak';
const viewer = '{ viewer { displayName } }';

interface Listed {
  id: string;
  name: string;
  status: string;
  seats: number;
  suspendedAt: string | null;
  reason: string | null;
}

describe('an operator of the installation', () => {
  let surface: StaffSurface;
  let owner: Client;
  let superuser: Client;
  let sql: SqlRunner;
  let counter = 0;

  beforeAll(async () => {
    surface = await openStaffSurface(operatorsStaff);
    owner = new Client({ connectionString: surface.host.ownerUrl });
    superuser = new Client({ connectionString: surface.host.test.urls.superuser });
    await Promise.all([owner.connect(), superuser.connect()]);
    sql = {
      query: async <Row>(text: string, values: readonly unknown[] = []) =>
        (await owner.query(text, [...values])).rows as Row[],
    };
  });

  afterAll(async () => {
    await Promise.all([owner.end(), superuser.end()]);
    await surface.close();
  });

  const codeOf = (secret: string): string => new TOTP({ secret: Secret.fromBase32(secret) }).generate();
  const rows = async <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
    (await superuser.query(text, values)).rows as Row[];

  /** Somebody who was just appointed and has a password. */
  async function appointed(): Promise<{ email: string; from: BrowserSession }> {
    const email = `operator-${(counter += 1)}@example.org`;
    const token = await appointOperator(sql, digests, { email, name: 'Olga Operator' });
    const from = new BrowserSession(surface.url);
    expect((await from.post('/operator/accept', { token, password: OPERATOR_PASSWORD })).status).toBe(204);
    expect((await from.post('/operator/accept', { token, password: OPERATOR_PASSWORD })).status).toBe(410);
    return { email, from };
  }

  /** The same, signed in with a new authenticator app. */
  async function signedIn(): Promise<{ email: string; from: BrowserSession; secret: string; codes: string[] }> {
    const { email, from } = await appointed();
    const first = await from.post('/operator/sign-in', { email, password: OPERATOR_PASSWORD });
    const { ticket, setup } = first.body as unknown as { ticket: string; setup: { secret: string } };
    const second = await from.post('/operator/second-step', { ticket, code: codeOf(setup.secret) });
    expect(second.status).toBe(200);
    return { email, from, secret: setup.secret, codes: second.body['recoveryCodes'] as string[] };
  }

  const list = async (from: BrowserSession): Promise<Listed[]> =>
    (await from.get('/operator/organizations')).body['organizations'] as Listed[];
  const find = async (from: BrowserSession, { id }: BuiltOrganization): Promise<Listed> =>
    (await list(from)).find((one) => one.id === id)!;
  const decide = (from: BrowserSession, act: string, { id }: BuiltOrganization, reason = 'Unpaid since June') =>
    from.post(`/operator/organizations/${act}`, { organizationId: id, reason });

  it('sets a second step up with the first sign-in, and never comes in without one', async () => {
    const { email, from } = await appointed();
    const { body } = await from.post('/operator/sign-in', { email, password: OPERATOR_PASSWORD });
    expect(from.cookie('__Host-operator')).toBeUndefined();
    expect((await from.get('/operator/organizations')).status).toBe(401);
    const { ticket, setup } = body as unknown as { ticket: string; setup: { secret: string; uri: string } };
    expect((await from.post('/operator/second-step', { ticket, code: '000000' })).status).toBe(400);
    const done = await from.post('/operator/second-step', { ticket, code: codeOf(setup.secret) });
    expect(done.body['recoveryCodes']).toHaveLength(10);
    expect((await from.get('/operator/organizations')).body['operatorName']).toBe('Olga Operator');
    // The second time the secret is shown to nobody, and a recovery code does as well.
    const again = await new BrowserSession(surface.url).post('/operator/sign-in', {
      email,
      password: OPERATOR_PASSWORD,
    });
    expect(Object.keys(again.body)).toEqual(['ticket']);
    const [code] = done.body['recoveryCodes'] as string[];
    const other = new BrowserSession(surface.url);
    expect((await other.post('/operator/second-step', { ticket: again.body['ticket'], code })).status).toBe(200);
    expect((await other.post('/operator/sign-out')).status).toBe(204);
    expect((await other.get('/operator/organizations')).status).toBe(401);
  });

  it('is nobody in any organization, and no member of staff is an operator', async () => {
    const { email, from } = await signedIn();
    const home = await buildOrganization(surface.host);
    const member = `member-${(counter += 1)}@example.org`;
    await surface.person(home.id, ['owner', 'admin'], member);
    const inside = await surface.signedIn(member);
    await expect(from.graph(viewer)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const stolen = new BrowserSession(surface.url);
    stolen.plant('__Host-staff', from.cookie('__Host-operator')!);
    await expect(stolen.graph(viewer)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const lent = new BrowserSession(surface.url);
    lent.plant('__Host-operator', inside.cookie('__Host-staff')!);
    expect((await lent.get('/operator/organizations')).status).toBe(401);
    const wrongDoor = await new BrowserSession(surface.url).post('/auth/sign-in', {
      email,
      password: OPERATOR_PASSWORD,
    });
    expect(wrongDoor.status).toBe(401);
    const otherDoor = await new BrowserSession(surface.url).post('/operator/sign-in', {
      email: member,
      password: PASSWORD,
    });
    expect(otherDoor.status).toBe(401);
    await expect(appointOperator(sql, digests, { email: member, name: 'Both' })).rejects.toThrow(
      /operators are in none/,
    );
  });

  it('makes an organization whose owner alone gets the link', async () => {
    const { email, from } = await signedIn();
    const wanted = {
      name: 'Harbor House',
      neutralSenderName: 'Messages',
      ownerName: 'Ada Byron',
      ownerEmail: 'ada.harbor@example.org',
      facilityName: 'Main house',
      timeZone: 'America/Chicago',
    };
    const made = await from.post('/operator/organizations/create', wanted);
    expect({ status: made.status, body: made.body }).toEqual({ status: 204, body: {} });
    const harbor = (await list(from)).find(({ name }) => name === 'Harbor House')!;
    expect(harbor).toMatchObject({ status: 'active', seats: 0, suspendedAt: null, reason: null });
    expect(
      await rows('select display_name as name, roles, status from staff_members where organization_id = $1', [
        harbor.id,
      ]),
    ).toEqual([{ name: 'Ada Byron', roles: ['owner'], status: 'invited' }]);
    expect(await rows('select name from outbox where organization_id = $1', [harbor.id])).toEqual(
      expect.arrayContaining([{ name: 'staff-invitation.send' }]),
    );
    expect(
      await rows('select actor_kind as kind, action from audit_events where organization_id = $1 order by id', [
        harbor.id,
      ]),
    ).toEqual([
      { kind: 'operator', action: 'operator.create' },
      { kind: 'system', action: 'organization.create' },
    ]);
    const before = (await list(from)).length;
    for (const [field, change] of [
      ['neutralSenderName', { neutralSenderName: 'Harbor House' }],
      ['owner.email', { ownerEmail: 'nobody' }],
      ['input.email', { ownerEmail: email }],
    ] as const) {
      const refused = await from.post('/operator/organizations/create', { ...wanted, ...change });
      expect([refused.status, (refused.body['error'] as { field: string }).field]).toEqual([400, field]);
    }
    expect(await list(from)).toHaveLength(before);
  });

  it('suspends with a reason, which ends every session and refuses sign-in, and resumes', async () => {
    const { from } = await signedIn();
    const home = await buildOrganization(surface.host);
    const email = `suspended-${(counter += 1)}@example.org`;
    await surface.person(home.id, ['owner'], email);
    const inside = await surface.signedIn(email);
    expect(await find(from, home)).toMatchObject({ status: 'active', seats: 1 });
    expect((await decide(from, 'suspend', home, ' ')).status).toBe(400);
    expect((await decide(from, 'resume', home)).status).toBe(409);
    expect((await decide(from, 'suspend', home)).status).toBe(204);
    expect((await decide(from, 'suspend', home)).status).toBe(409);
    expect(await find(from, home)).toMatchObject({ status: 'suspended', reason: 'Unpaid since June' });
    await expect(inside.graph(viewer)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const refused = await new BrowserSession(surface.url).post('/auth/sign-in', { email, password: PASSWORD });
    expect(refused.status).toBe(401);
    expect((await decide(from, 'resume', home, 'Paid')).status).toBe(204);
    await expect(inside.graph(viewer)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect((await surface.signedIn(email)).graph(viewer)).resolves.toBeDefined();
    expect(
      await rows(`select act, reason from operator_acts where organization_id = $1 order by at`, [home.id]),
    ).toEqual([
      { act: 'suspend', reason: 'Unpaid since June' },
      { act: 'resume', reason: 'Paid' },
    ]);
    expect(
      await rows(`select action from audit_events where organization_id = $1 and actor_kind = 'operator' order by id`, [
        home.id,
      ]),
    ).toEqual([{ action: 'operator.suspend' }, { action: 'operator.resume' }]);
  });

  it('suspends once, however often it is asked at the same time', async () => {
    const { from } = await signedIn();
    const home = await buildOrganization(surface.host);
    const answers = await Promise.all([1, 2, 3, 4].map(() => decide(from, 'suspend', home)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409, 409, 409]);
  });

  it('suspends only who showed a code within five minutes', async () => {
    const { from, codes } = await signedIn();
    const home = await buildOrganization(surface.host);
    await superuser.query(
      `update sessions set proven_at = clock_timestamp() - interval '6 minutes' where kind = 'operator'`,
    );
    expect((await decide(from, 'suspend', home)).body).toMatchObject({ error: { code: 'STEP_UP_REQUIRED' } });
    expect((await from.post('/operator/prove', { secret: '000000' })).status).toBe(400);
    expect((await from.post('/operator/prove', { secret: codes[0] })).status).toBe(204);
    expect((await decide(from, 'suspend', home)).status).toBe(204);
    // Whoever can't sign in harms nobody: letting it go on asks for nothing.
    await superuser.query(
      `update sessions set proven_at = clock_timestamp() - interval '6 minutes' where kind = 'operator'`,
    );
    expect((await decide(from, 'resume', home)).status).toBe(204);
  });

  it('has the owner of an organization that nobody entered invited again, and of no other', async () => {
    const { from } = await signedIn();
    const name = `Quay ${(counter += 1)}`;
    const wanted = {
      name,
      neutralSenderName: 'Messages',
      ownerName: 'Ada Byron',
      ownerEmail: `ada.${counter}@example.org`,
    };
    await from.post('/operator/organizations/create', { ...wanted, facilityName: 'Main', timeZone: 'UTC' });
    const { id } = (await list(from)).find((one) => one.name === name)!;
    const again = () => from.post('/operator/organizations/reinvite', { organizationId: id });
    const invitations = async () =>
      (await rows(`select id from outbox where organization_id = $1 and name = 'staff-invitation.send'`, [id])).length;
    expect((await again()).status).toBe(429);
    expect(await invitations()).toBe(1);
    await moveClockBy(surface.host, 61);
    expect((await again()).status).toBe(204);
    expect(await invitations()).toBe(2);
    expect(await rows(`select act from operator_acts where organization_id = $1 order by id`, [id])).toEqual([
      { act: 'create' },
      { act: 'reinvite' },
    ]);
    await surface.person(id, ['admin'], `inside-${counter}@example.org`);
    await moveClockBy(surface.host, 61);
    expect((await again()).status).toBe(409);
    expect((await from.post('/operator/organizations/reinvite', { organizationId: 'x' })).status).toBe(409);
  });

  it('deletes what was suspended, after thirty days, on the name typed and a code; resuming takes the order back', async () => {
    const { from, codes } = await signedIn();
    const home = await buildOrganization(surface.host);
    await surface.person(home.id, ['owner'], `gone-${(counter += 1)}@example.org`);
    const { name } = await find(from, home);
    const order = (change: object = {}) =>
      from.post('/operator/organizations/ask-erasure', {
        organizationId: home.id,
        typedName: name,
        ground: 'handed_over',
        reason: 'They left',
        ...change,
      });
    const erase = () => from.post('/operator/organizations/erase', { organizationId: home.id });
    expect((await order()).status).toBe(409);
    await decide(from, 'suspend', home);
    const mistyped = await order({ typedName: name.toLowerCase() + '.' });
    expect(mistyped.body).toMatchObject({ error: { field: 'typedName' } });
    expect((await order({ ground: 'because' })).status).toBe(400);
    expect((await order()).status).toBe(204);
    expect((await decide(from, 'resume', home, 'They stay')).status).toBe(204);
    expect(await find(from, home)).toMatchObject({ status: 'active', eraseDueAt: null });

    await decide(from, 'suspend', home);
    await superuser.query(
      `update sessions set proven_at = clock_timestamp() - interval '6 minutes' where kind = 'operator'`,
    );
    expect((await order()).body).toMatchObject({ error: { code: 'STEP_UP_REQUIRED' } });
    expect((await erase()).body).toMatchObject({ error: { code: 'STEP_UP_REQUIRED' } });
    expect((await from.post('/operator/prove', { secret: codes[0] })).status).toBe(204);
    expect((await order()).status).toBe(204);
    expect((await erase()).status).toBe(409);
    await moveClockBy(surface.host, 30 * 86_400 + 1);
    const gone = await erase();
    expect({ status: gone.status, body: gone.body }).toEqual({ status: 200, body: { more: false } });
    expect(await find(from, home)).toBeUndefined();
    const { body } = await from.get('/operator/organizations');
    expect(body['erased']).toEqual([expect.objectContaining({ id: home.id, name, ground: 'handed_over' })]);
    expect((await decide(from, 'resume', home)).status).toBe(409);
    expect((await erase()).status).toBe(409);
  });

  it('is out as soon as the command line says so', async () => {
    const { email, from } = await signedIn();
    const home = await buildOrganization(surface.host);
    await superuser.query(
      `update operators set status = 'ended' where account_id = (select id from auth.find_account($1))`,
      [digests.email(email)],
    );
    // The session still lives; the database knows better.
    expect((await from.get('/operator/organizations')).status).toBe(401);
    expect((await decide(from, 'suspend', home)).status).toBe(401);
    await appointOperator(sql, digests, { email, name: 'Olga Operator' });
    expect(await endOperator(sql, digests, email)).toBe(true);
    expect(await endOperator(sql, digests, email)).toBe(false);
    const after = await new BrowserSession(surface.url).post('/operator/sign-in', {
      email,
      password: OPERATOR_PASSWORD,
    });
    expect(after.status).toBe(401);
  });
});
