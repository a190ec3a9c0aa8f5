import { Secret, TOTP } from 'otpauth';
import type { StaffContext } from '@stepwell/kernel/context';
import { SecretBox } from '@stepwell/platform/auth/secret-box';
import { authenticatorOf, secondFactorsOf } from '@stepwell/platform/auth/second-factors';
import { BrowserSession } from '@stepwell/test/support/browser-session';
import { buildOrganization, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { TEST_IDENTITY_SECRET } from '@stepwell/test/support/test-environment';
import { VirtualAuthenticator } from '@stepwell/test/support/virtual-authenticator';
import { PASSWORD, type StaffSurface } from './staff-surface';

/** What PUBLIC_STAFF_URL is unless a test says otherwise. */
const ORIGIN = 'http://localhost:3000';
const viewer = '{ viewer { lacksSecondFactor hasSecondFactor permissions } }';
const own = '{ mySecondFactors { recoveryCodesLeft factors { id kind label } } }';
const requireIt =
  'mutation($from: DateTime) { requireSecondFactor(input: {from: $from}) { requiredFrom readyStaffIds } }';
const reset = 'mutation($id: ID!) { resetSecondFactors(input: {id: $id, version: 1}) { id } }';

interface Own {
  mySecondFactors: { recoveryCodesLeft: number; factors: { id: string; kind: string; label: string | null }[] };
}

/** The second half of signing in; a part of the spec that has a surface already. */
export function describeSecondSteps(surface: () => StaffSurface): void {
  let home: BuiltOrganization;
  let counter = 0;
  beforeAll(async () => {
    home = await buildOrganization(surface().host);
  });

  const browser = (): BrowserSession => new BrowserSession(surface().url);
  const codeAt = (secret: string, seconds = 0): string =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + seconds * 1_000 });
  /** The code after the one that confirmed the app: good for half a minute at least, whatever the moment is. */
  const nextCode = (secret: string): string => codeAt(secret, 30);

  /** Somebody who has just set an app up. */
  async function withApp(organization = home, roles: readonly ['clinician' | 'admin' | 'owner'] = ['clinician']) {
    const email = `second-${(counter += 1)}@example.org`;
    const person = await surface().person(organization.id, roles, email);
    const session = await surface().signedIn(email);
    const { body } = await session.post('/auth/factors/authenticator/begin', { password: PASSWORD });
    const secret = String(body['secret']);
    const confirmed = await session.post('/auth/factors/authenticator/confirm', { code: codeAt(secret) });
    expect(confirmed.status).toBe(200);
    return { email, person, session, secret, codes: confirmed.body['recoveryCodes'] as string[] };
  }

  async function ticketOf(email: string, from = browser()): Promise<{ ticket: string; from: BrowserSession }> {
    const { status, body } = await from.post('/auth/sign-in', { email, password: PASSWORD });
    expect(status).toBe(200);
    expect(from.cookie('__Host-staff')).toBeUndefined();
    return { ticket: (body['secondStep'] as { ticket: string }).ticket, from };
  }

  it('asks for a code of the app after the password, and opens no session before', async () => {
    const { email, secret } = await withApp();
    const { ticket, from } = await ticketOf(email);
    await expect(from.graph(viewer)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const wrong = await from.post('/auth/second-step', { ticket, code: '000000' });
    expect({ status: wrong.status, field: (wrong.body['error'] as { field: string }).field }).toEqual({
      status: 400,
      field: 'code',
    });
    const typed = nextCode(secret).replace(/^.../, '$& ');
    expect((await from.post('/auth/second-step', { ticket, code: typed })).status).toBe(200);
    await expect(from.graph(viewer)).resolves.toMatchObject({ viewer: { hasSecondFactor: true } });
  });

  it('takes no code twice, also not of two requests at once', async () => {
    const { email, secret } = await withApp();
    const [one, other] = [await ticketOf(email), await ticketOf(email)];
    const code = nextCode(secret);
    const answers = await Promise.all(
      [one, other].map(({ from, ticket }) => from.post('/auth/second-step', { ticket, code })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    const again = await ticketOf(email);
    expect((await again.from.post('/auth/second-step', { ticket: again.ticket, code })).status).toBe(400);
    const older = await again.from.post('/auth/second-step', { ticket: again.ticket, code: codeAt(secret) });
    expect(older.status).toBe(400);
  });

  it('takes a ticket once, and never without the password of its account', async () => {
    const { email, secret, codes } = await withApp();
    const { ticket, from } = await ticketOf(email);
    expect((await from.post('/auth/second-step', { ticket, code: nextCode(secret) })).status).toBe(200);
    expect((await browser().post('/auth/second-step', { ticket, code: codes[0] })).status).toBe(410);
    const made = await browser().post('/auth/second-step', { ticket: 'A'.repeat(43), code: codes[1] });
    expect(made.status).toBe(410);
  });

  it('waits after a few wrong codes, wherever they come from', async () => {
    const { email, secret } = await withApp();
    const statuses = [];
    for (let i = 0; i < 6; i += 1) {
      const { ticket, from } = await ticketOf(email);
      statuses.push((await from.post('/auth/second-step', { ticket, code: '000000' })).status);
    }
    expect(statuses).toEqual([400, 400, 400, 400, 400, 429]);
    const { ticket, from } = await ticketOf(email);
    expect((await from.post('/auth/second-step', { ticket, code: nextCode(secret) })).status).toBe(429);
  });

  it('lets each of ten recovery codes open once, until there are new ones', async () => {
    const { email, session, codes } = await withApp();
    expect(new Set(codes).size).toBe(10);
    const first = await ticketOf(email);
    const typed = ` ${codes[0]!.toUpperCase()} `;
    expect((await first.from.post('/auth/second-step', { ticket: first.ticket, code: typed })).status).toBe(200);
    const second = await ticketOf(email);
    const again = await second.from.post('/auth/second-step', { ticket: second.ticket, code: codes[0] });
    expect(again.status).toBe(400);
    expect((await session.graph<Own>(own)).mySecondFactors.recoveryCodesLeft).toBe(9);
    const renewed = await session.post('/auth/factors/recovery-codes', { password: PASSWORD });
    const [fresh] = renewed.body['recoveryCodes'] as string[];
    const old = await second.from.post('/auth/second-step', { ticket: second.ticket, code: codes[1] });
    expect(old.status).toBe(400);
    expect((await second.from.post('/auth/second-step', { ticket: second.ticket, code: fresh })).status).toBe(200);
  });

  it('keeps the secret sealed for its account, and asks for the password before every change', async () => {
    const { person, session } = await withApp();
    const stored = await authenticatorOf(surface().host.dataSource, person.accountId);
    const box = new SecretBox({ IDENTITY_SECRET: TEST_IDENTITY_SECRET });
    expect(box.open(stored!.sealed, person.accountId)).toHaveLength(20);
    expect(() => box.open(stored!.sealed, person.actorId)).toThrow();
    const [factor] = (await session.graph<Own>(own)).mySecondFactors.factors;
    for (const [path, body] of [
      ['authenticator/begin', {}],
      ['passkey/begin', {}],
      ['remove', { id: factor!.id }],
      ['recovery-codes', {}],
    ] as const) {
      const { status } = await session.post(`/auth/factors/${path}`, { ...body, password: 'not mine at all' });
      expect({ path, status }).toEqual({ path, status: 400 });
    }
    const other = await withApp();
    const foreign = await other.session.post('/auth/factors/remove', { id: factor!.id, password: PASSWORD });
    expect(foreign.status).toBe(404);
    expect((await session.post('/auth/factors/remove', { id: factor!.id, password: PASSWORD })).status).toBe(204);
    expect((await session.graph<Own>(own)).mySecondFactors).toEqual({ recoveryCodesLeft: 0, factors: [] });
  });

  it('is written down with what came of it, for its owner and for administrators of where it was', async () => {
    const { email, session, codes, person } = await withApp();
    const from = new BrowserSession(surface().url, '203.0.113.77');
    await from.post('/auth/sign-in', { email, password: 'not mine at all' });
    const { ticket } = await ticketOf(email, from);
    await from.post('/auth/second-step', { ticket, code: '000000' });
    await from.post('/auth/second-step', { ticket, code: codes[0] });
    const history = '{ mySignIns { outcome network } }';
    const { mySignIns } = await session.graph<{ mySignIns: object[] }>(history);
    expect(mySignIns.slice(0, 3)).toEqual(
      ['SIGNED_IN', 'CODE_REFUSED', 'PASSWORD_REFUSED'].map((outcome) => ({ outcome, network: '203.0.113.*' })),
    );
    const there = await buildOrganization(surface().host);
    const ask = '{ staffSignIns { staffMemberId outcome } }';
    const seen = async (organization: BuiltOrganization) => {
      const { session: owner } = await withApp(organization, ['owner']);
      const { staffSignIns } = await owner.graph<{ staffSignIns: { staffMemberId: string; outcome: string }[] }>(ask);
      return staffSignIns.filter(({ staffMemberId }) => staffMemberId === person.actorId);
    };
    expect(await seen(home)).toHaveLength(4);
    expect(await seen(there)).toHaveLength(0);
    await expect(session.graph(ask)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('ends the sessions that the password alone had opened', async () => {
    const email = `second-${(counter += 1)}@example.org`;
    await surface().person(home.id, ['clinician'], email);
    const [elsewhere, here] = [await surface().signedIn(email), await surface().signedIn(email)];
    const { body } = await here.post('/auth/factors/authenticator/begin', { password: PASSWORD });
    const code = codeAt(String(body['secret']));
    expect((await here.post('/auth/factors/authenticator/confirm', { code })).status).toBe(200);
    await expect(elsewhere.graph(viewer)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(here.graph(viewer)).resolves.toBeDefined();
  });

  describe('a passkey', () => {
    async function withPasskey() {
      const email = `second-${(counter += 1)}@example.org`;
      const person = await surface().person(home.id, ['clinician'], email);
      const session = await surface().signedIn(email);
      const { body } = await session.post('/auth/factors/passkey/begin', { password: PASSWORD });
      const key = new VirtualAuthenticator(ORIGIN);
      const response = key.attest(String(body['challenge']));
      const added = await session.post('/auth/factors/passkey/add', { name: 'My phone', response });
      expect(added.status).toBe(200);
      expect(added.body['recoveryCodes']).toHaveLength(10);
      return { email, person, session, key };
    }

    async function challenge(from: BrowserSession): Promise<string> {
      const { body } = await from.post('/auth/passkey/begin');
      expect(body).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
      expect(body['allowCredentials'] ?? []).toEqual([]);
      return String(body['challenge']);
    }

    it('opens a session without a password, and its answer opens one only', async () => {
      const { key, email } = await withPasskey();
      const from = browser();
      const response = key.assert(await challenge(from));
      const answers = await Promise.all(
        [from, browser()].map((one) => one.post('/auth/passkey/sign-in', { response })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
      expect((await browser().post('/auth/passkey/sign-in', { response })).status).toBe(401);
      const { body } = await browser().post('/auth/sign-in', { email, password: PASSWORD });
      expect(body['secondStep']).toMatchObject({ kinds: ['passkey'] });
    });

    it('is refused for another address, without a PIN or finger, with a counter that went back, and for a foreign challenge', async () => {
      const { key, session } = await withPasskey();
      const from = browser();
      const mine = await session.post('/auth/factors/passkey/begin', { password: PASSWORD });
      const tries = [
        key.assert(await challenge(from), { origin: 'https://elsewhere.example' }),
        key.assert(await challenge(from), { unverified: true }),
        key.assert(await challenge(from), { counter: 1 }),
        key.assert(String(mine.body['challenge'])),
        key.assert('A'.repeat(43)),
        new VirtualAuthenticator(ORIGIN).assert(await challenge(from)),
        '{}',
      ];
      for (const response of tries) {
        const { status, body } = await from.post('/auth/passkey/sign-in', { response });
        expect({ status, code: (body['error'] as { code: string }).code }).toEqual({
          status: 401,
          code: 'SIGN_IN_REFUSED',
        });
      }
      const other = await withApp();
      const { ticket } = await ticketOf(other.email);
      const answer = async (counted: number) => key.assert(await challenge(from), { counter: counted });
      const crossed = await from.post('/auth/passkey/sign-in', { response: await answer(90), ticket });
      expect(crossed.status).toBe(401);
      expect((await from.post('/auth/passkey/sign-in', { response: await answer(91) })).status).toBe(200);
    });

    it('is not added with somebody else’s challenge', async () => {
      const [one, other] = [await withApp(), await withApp()];
      const { body } = await one.session.post('/auth/factors/passkey/begin', { password: PASSWORD });
      const response = new VirtualAuthenticator(ORIGIN).attest(String(body['challenge']));
      const { status } = await other.session.post('/auth/factors/passkey/add', { name: 'Stolen', response });
      expect(status).toBe(400);
    });
  });

  describe('an organization that wants one of everybody', () => {
    it('opens nothing but the way to one for who has none, from the day on', async () => {
      const organization = await buildOrganization(surface().host);
      const { session: owner, person } = await withApp(organization, ['owner']);
      const without = await surface().person(organization.id, ['clinician'], `bare-${(counter += 1)}@example.org`);
      const bare = await surface().signedIn(`bare-${counter}@example.org`);
      const soon = new Date(Date.now() + 5 * 86_400_000).toISOString();
      const { requireSecondFactor } = await owner.graph<{ requireSecondFactor: { readyStaffIds: string[] } }>(
        requireIt,
        { from: soon },
      );
      expect(requireSecondFactor.readyStaffIds).toEqual([person.actorId]);
      expect(requireSecondFactor.readyStaffIds).not.toContain(without.actorId);
      await expect(bare.graph('{ staffMembers { totalCount } }')).resolves.toBeDefined();

      await owner.graph(requireIt, { from: new Date().toISOString() });
      await expect(bare.graph(viewer)).resolves.toEqual({
        viewer: { lacksSecondFactor: true, hasSecondFactor: false, permissions: [] },
      });
      await expect(bare.graph('{ staffMembers { totalCount } }')).rejects.toMatchObject({ code: 'FORBIDDEN' });
      const { body } = await bare.post('/auth/factors/authenticator/begin', { password: PASSWORD });
      await bare.post('/auth/factors/authenticator/confirm', { code: codeAt(String(body['secret'])) });
      await expect(bare.graph('{ staffMembers { totalCount } }')).resolves.toBeDefined();
    });

    it('is decided by somebody who has one, and never for a day that is long past', async () => {
      const organization = await buildOrganization(surface().host);
      await surface().person(organization.id, ['owner'], `decides-${(counter += 1)}@example.org`);
      const owner = await surface().signedIn(`decides-${counter}@example.org`);
      const from = new Date().toISOString();
      await expect(owner.graph(requireIt, { from })).rejects.toMatchObject({ field: 'input.from' });
      await expect(owner.graph(requireIt, { from: '2020-01-01T00:00:00Z' })).rejects.toMatchObject({
        field: 'input.from',
      });
      await expect(owner.graph(requireIt, { from: null })).resolves.toBeDefined();
    });
  });

  describe('an administrator', () => {
    let admin: BrowserSession;
    let adminId: StaffContext;
    beforeAll(async () => {
      adminId = await surface().person(home.id, ['admin'], 'resets@example.org');
      admin = await surface().signedIn('resets@example.org');
    });

    it('takes a colleague’s factors away, who is signed out and told', async () => {
      const { email, person, session } = await withApp();
      await admin.graph(reset, { id: person.actorId });
      await expect(session.graph(viewer)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
      await surface().signedIn(email);
      const rows = await surface().host.database.read(home.system, (tx) =>
        tx.query('select from outbox where name = $1 and payload = $2', [
          'factors-reset.send',
          { staffMemberId: person.actorId },
        ]),
      );
      expect(rows).toHaveLength(1);
    });

    it('takes nobody’s of another organization, not their own, and not of somebody who works elsewhere too', async () => {
      const there = await buildOrganization(surface().host);
      const stranger = await withApp(there);
      await expect(admin.graph(reset, { id: stranger.person.actorId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(admin.graph(reset, { id: adminId.actorId })).rejects.toMatchObject({ field: 'input.id' });
      const both = await withApp();
      await surface().person(there.id, ['clinician'], both.email);
      await expect(admin.graph(reset, { id: both.person.actorId })).rejects.toMatchObject({ field: 'input.id' });
      expect(await secondFactorsOf(surface().host.dataSource, both.person.accountId)).toHaveLength(1);
      const owner = await withApp(home, ['owner']);
      await expect(admin.graph(reset, { id: owner.person.actorId })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    });
  });
}
