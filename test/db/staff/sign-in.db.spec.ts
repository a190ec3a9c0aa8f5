import { manyTries } from '@stepwell/platform/auth/accounts';
import { BrowserSession } from '@stepwell/test/support/browser-session';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { describeSecondSteps } from './second-steps';
import { digests, openStaffSurface, PASSWORD, type StaffSurface } from './staff-surface';

const viewer = '{ viewer { displayName permissions organization { id } memberships { organizationId isCurrent } } }';

describe('signing in', () => {
  let surface: StaffSurface;
  let home: BuiltOrganization;
  const browser = (): BrowserSession => new BrowserSession(surface.url);

  beforeAll(async () => {
    surface = await openStaffSurface();
    home = await buildOrganization(surface.host);
  });
  afterAll(() => surface.close());

  it('opens a session behind a cookie that no script reads and no other host gets', async () => {
    await surface.person(home.id, ['clinician'], 'ada@example.org');
    const ada = browser();
    const { status, headers, body } = await ada.post('/auth/sign-in', {
      email: ' ADA@Example.org ',
      password: PASSWORD,
    });
    expect({ status, body }).toEqual({ status: 200, body: { ok: true } });
    expect(headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-staff=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Lax; Secure$/),
    ]);
    const seen = await ada.graph<{ viewer: { permissions: string[]; organization: { id: string } } }>(viewer);
    expect(seen.viewer.organization.id).toBe(home.id);
    expect(seen.viewer.permissions).toContain('plan:sign');
  });

  it('leaves its audit row with the person who came in', async () => {
    const person = await surface.person(home.id, ['nurse'], 'audited@example.org');
    await surface.signedIn('audited@example.org');
    const rows = await surface.host.database.read(home.system, (tx) =>
      tx.query<{ action: string }>('select action from audit_events where actor_id = $1', [person.actorId]),
    );
    expect(rows).toEqual([{ action: 'auth.sign-in' }]);
  });

  it('answers alike whether the address is unknown, invited, deactivated or the password is wrong', async () => {
    await surface.person(home.id, ['clinician'], 'known@example.org');
    await buildStaff(surface.host, home.id, ['clinician'], {
      email: 'invited@example.org',
      emailDigest: digests.email('invited@example.org'),
      status: 'invited',
    });
    const gone = await surface.person(home.id, ['clinician'], 'gone@example.org');
    await surface.host.database.write(home.system, (tx) =>
      tx.query(`update staff_members set status = 'deactivated' where id = $1`, [gone.actorId]),
    );
    const answers = [];
    for (const email of ['nobody@example.org', 'invited@example.org', 'gone@example.org', 'known@example.org']) {
      const password = email === 'gone@example.org' ? PASSWORD : 'another plum lantern';
      const { status, body, headers } = await browser().post('/auth/sign-in', { email, password });
      const { reference, ...error } = body['error'] as Record<string, unknown>;
      expect(reference).toEqual(expect.any(String));
      answers.push(
        JSON.stringify({ status, error, cookie: headers.getSetCookie(), names: [...headers.keys()].sort() }),
      );
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('"status":401');
    expect(answers[0]).toContain('SIGN_IN_REFUSED');
  });

  it('slows guessing down, for known and unknown addresses alike, and takes no try while it waits', async () => {
    await surface.person(home.id, ['clinician'], 'target@example.org');
    const guesser = browser();
    for (const email of ['target@example.org', 'nobody-at-all@example.org']) {
      const statuses = [];
      for (let i = 0; i < 6; i += 1) {
        const { status, headers } = await guesser.post('/auth/sign-in', { email, password: `wrong one number ${i}` });
        statuses.push(status);
        if (status === 429) expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      }
      expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    }
    const { status } = await guesser.post('/auth/sign-in', { email: 'target@example.org', password: PASSWORD });
    expect(status).toBe(429);
  });

  it('leaves the door open for a person whose address others guess at from elsewhere', async () => {
    await surface.person(home.id, ['clinician'], 'victim@example.org');
    for (let network = 0; network < 4; network += 1) {
      const guesser = browser();
      for (let i = 0; i < 6; i += 1) {
        await guesser.post('/auth/sign-in', { email: 'victim@example.org', password: `wrong one number ${i}` });
      }
    }
    await surface.signedIn('victim@example.org');
  });

  it('slows a guesser with very many networks down too, by a minute at most', async () => {
    await surface.person(home.id, ['clinician'], 'hunted@example.org');
    await surface.host.dataSource.query(`select auth.note_try($1, $2, '1 minute') from generate_series(1, $2)`, [
      digests.email('hunted@example.org'),
      manyTries.free,
    ]);
    const { status, headers } = await browser().post('/auth/sign-in', {
      email: 'hunted@example.org',
      password: PASSWORD,
    });
    expect(status).toBe(429);
    expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60 * manyTries.longestWaitMinutes);
  });

  it('counts tries that arrive at the same time one by one', async () => {
    await surface.person(home.id, ['clinician'], 'parallel@example.org');
    const guesser = browser();
    const tries = Array.from({ length: 12 }, (_, i) =>
      guesser.post('/auth/sign-in', { email: 'parallel@example.org', password: `wrong one number ${i}` }),
    );
    const statuses = (await Promise.all(tries)).map((answer) => answer.status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(7);
  });

  it('slows one machine down that goes through many accounts, and no other', async () => {
    const machine = new BrowserSession(surface.url, '203.0.113.7');
    const statuses: number[] = [];
    const began = Date.now();
    // A slow machine gets tries back while it tries: one in six seconds.
    for (let i = 0; i < 120 && statuses.at(-1) !== 429; i += 1) {
      const { status } = await machine.post('/auth/sign-in', {
        email: `account-${i}@example.org`,
        password: 'Spring is coming 2026',
      });
      statuses.push(status);
    }
    expect(statuses.slice(0, 40)).toEqual(Array(40).fill(401));
    expect(statuses.at(-1)).toBe(429);
    expect(statuses.length).toBeLessThanOrEqual(41 + (Date.now() - began) / 6_000);
    await surface.person(home.id, ['clinician'], 'elsewhere@example.org');
    await surface.signedIn('elsewhere@example.org');
  });

  it('gives a new token each time and kills the one that came along', async () => {
    await surface.person(home.id, ['clinician'], 'rotating@example.org');
    const first = await surface.signedIn('rotating@example.org');
    const old = first.copy();
    await first.post('/auth/sign-in', { email: 'rotating@example.org', password: PASSWORD });
    expect(first.cookie('__Host-staff')).not.toBe(old.cookie('__Host-staff'));
    await expect(old.graph(viewer)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(first.graph(viewer)).resolves.toBeDefined();
  });

  it('does not take a session that somebody planted', async () => {
    await surface.person(home.id, ['clinician'], 'planted@example.org');
    const victim = browser();
    const planted = 'A'.repeat(43);
    victim.plant('__Host-staff', planted);
    await victim.post('/auth/sign-in', { email: 'planted@example.org', password: PASSWORD });
    expect(victim.cookie('__Host-staff')).not.toBe(planted);
    const attacker = browser();
    attacker.plant('__Host-staff', planted);
    await expect(attacker.graph(viewer)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('needs our own page and a password that is not in the address', async () => {
    await surface.person(home.id, ['clinician'], 'forged@example.org');
    const credentials = { email: 'forged@example.org', password: PASSWORD };
    const foreign = await browser().post('/auth/sign-in', credentials, { 'x-requested-with': '' });
    expect(foreign.status).toBe(403);
    const otherOrigin = await browser().post('/auth/sign-in', credentials, { origin: 'https://elsewhere.example' });
    expect(otherOrigin.status).toBe(403);
    const inAddress = await browser().post(`/auth/sign-in?${new URLSearchParams(credentials).toString()}`, {});
    expect(inAddress.status).toBe(400);
    const extra = await browser().post('/auth/sign-in', { ...credentials, organizationId: home.id });
    expect(extra.status).toBe(400);
  });

  it('ends with sign-out, on the server too', async () => {
    await surface.person(home.id, ['clinician'], 'leaving@example.org');
    const leaving = await surface.signedIn('leaving@example.org');
    const copy = leaving.copy();
    expect((await leaving.post('/auth/sign-out')).status).toBe(204);
    expect(leaving.cookie('__Host-staff')).toBeUndefined();
    await expect(copy.graph(viewer)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect((await leaving.post('/auth/sign-out')).status).toBe(204);
  });

  it('stays closed for an account whose only organization is suspended', async () => {
    const suspended = await buildOrganization(surface.host);
    await surface.person(suspended.id, ['owner'], 'suspended@example.org');
    const inside = await surface.signedIn('suspended@example.org');
    await surface.host.database.write(suspended.system, (tx) =>
      tx.query(`update organizations set status = 'suspended' where organization_id = $1`, [suspended.id]),
    );
    await expect(inside.graph(viewer)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const { status } = await browser().post('/auth/sign-in', { email: 'suspended@example.org', password: PASSWORD });
    expect(status).toBe(401);
  });

  describe('with a second step', () => describeSecondSteps(() => surface));
});
