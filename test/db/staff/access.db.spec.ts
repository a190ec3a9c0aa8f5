import { Client } from 'pg';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Role } from '@stepwell/kernel/permissions';
import { sessionLives, startSession } from '@stepwell/platform/auth/sessions';
import type { BrowserSession } from '@stepwell/test/support/browser-session';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { openStaffSurface, type StaffSurface } from './staff-surface';

const me = '{ viewer { staffMemberId roles memberships { organizationId organizationName isCurrent } } }';
const sessions = '{ mySessions { id isCurrent } }';
const revoke = 'mutation($id: ID!) { revokeSession(input: {id: $id}) { id } }';
const setRoles =
  'mutation($id: ID!, $version: Int!, $roles: [Role!]!) { setStaffRoles(input: {id: $id, version: $version, roles: $roles}) { roles version } }';
const deactivate =
  'mutation($id: ID!, $version: Int!) { deactivateStaff(input: {id: $id, version: $version}) { status } }';
const directory = '{ staffMembers(first: 100) { totalCount edges { node { id email roles status version } } } }';

describe('access of staff', () => {
  let surface: StaffSurface;
  let home: BuiltOrganization;
  let owner: StaffContext;
  let ownerBrowser: BrowserSession;
  let counter = 0;

  beforeAll(async () => {
    surface = await openStaffSurface();
  });
  afterAll(() => surface.close());
  beforeEach(async () => {
    counter += 1;
    home = await buildOrganization(surface.host);
    owner = await surface.person(home.id, ['owner'], `owner-${counter}@example.org`);
    ownerBrowser = await surface.signedIn(`owner-${counter}@example.org`);
  });

  const person = (roles: Role[], name = 'person'): Promise<StaffContext> =>
    surface.person(home.id, roles, `${name}-${counter}@example.org`);
  const signedIn = (name = 'person'): Promise<BrowserSession> => surface.signedIn(`${name}-${counter}@example.org`);

  it('ends running sessions in the moment that roles change', async () => {
    const nurse = await person(['nurse']);
    const browser = await signedIn();
    await expect(browser.graph(me)).resolves.toMatchObject({ viewer: { roles: ['NURSE'] } });
    const changed = await ownerBrowser.graph(setRoles, { id: nurse.actorId, version: 1, roles: ['TECHNICIAN'] });
    expect(changed).toEqual({ setStaffRoles: { roles: ['TECHNICIAN'], version: 2 } });
    await expect(browser.graph(me)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect((await signedIn()).graph(me)).resolves.toMatchObject({ viewer: { roles: ['TECHNICIAN'] } });
  });

  it('refuses what a transaction begun before the change tries next', async () => {
    const nurse = await person(['nurse']);
    await ownerBrowser.graph(setRoles, { id: nurse.actorId, version: 1, roles: ['AUDITOR'] });
    await expect(surface.host.database.read(nurse, async () => 'seen')).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('ends a session whose access changed behind its back', async () => {
    const nurse = await person(['nurse']);
    const browser = await signedIn();
    await surface.host.database.write(home.system, (tx) =>
      tx.query('update staff_members set access_version = access_version + 1 where id = $1', [nurse.actorId]),
    );
    await expect(browser.graph(me)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('lets nobody but an owner make an owner, and nobody give themselves more', async () => {
    const admin = await person(['admin']);
    const nurse = await person(['nurse'], 'nurse');
    const browser = await signedIn();
    await expect(browser.graph(setRoles, { id: nurse.actorId, version: 1, roles: ['OWNER'] })).rejects.toMatchObject({
      code: 'BAD_INPUT',
      field: 'input.roles',
    });
    await expect(
      browser.graph(setRoles, { id: admin.actorId, version: 1, roles: ['ADMIN', 'CLINICIAN'] }),
    ).rejects.toMatchObject({
      code: 'BAD_INPUT',
      field: 'input.roles',
    });
    await expect(browser.graph(setRoles, { id: owner.actorId, version: 1, roles: ['NURSE'] })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(browser.graph(deactivate, { id: owner.actorId, version: 1 })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(
      (await signedIn('nurse')).graph(setRoles, { id: nurse.actorId, version: 1, roles: ['ADMIN'] }),
    ).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('keeps the last owner', async () => {
    await expect(
      ownerBrowser.graph(setRoles, { id: owner.actorId, version: 1, roles: ['ADMIN'] }),
    ).rejects.toMatchObject({
      code: 'BAD_INPUT',
      field: 'input.roles',
    });
    await expect(ownerBrowser.graph(deactivate, { id: owner.actorId, version: 1 })).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
  });

  it('keeps one of two owners who remove each other at once', async () => {
    const second = await person(['owner']);
    const other = await signedIn();
    const results = await Promise.allSettled([
      ownerBrowser.graph(deactivate, { id: second.actorId, version: 1 }),
      other.graph(deactivate, { id: owner.actorId, version: 1 }),
    ]);
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    const left = await surface.host.database.read(home.system, (tx) =>
      tx.query(`select id from staff_members where 'owner' = any(roles) and status = 'active'`),
    );
    expect(left).toHaveLength(1);
  });

  it('refuses a change of what somebody else changed meanwhile', async () => {
    const nurse = await person(['nurse']);
    await ownerBrowser.graph(setRoles, { id: nurse.actorId, version: 1, roles: ['TECHNICIAN'] });
    await expect(
      ownerBrowser.graph(setRoles, { id: nurse.actorId, version: 1, roles: ['CLINICIAN'] }),
    ).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('knows nobody of another organization, by any way', async () => {
    const elsewhere = await buildOrganization(surface.host);
    const stranger = await buildStaff(surface.host, elsewhere.id, ['nurse'], { email: 'canary@elsewhere.example' });
    const unknown = '7d9f7d3e-6a53-4d6a-9a3a-1f2d3c4b5a69';
    for (const mutation of [deactivate, setRoles]) {
      const answers = [];
      for (const id of [stranger.actorId, unknown]) {
        const { body } = await ownerBrowser.post('/graphql', {
          query: mutation,
          variables: { id, version: 1, roles: ['NURSE'] },
        });
        answers.push(JSON.stringify(body).replaceAll(/"reference":"[^"]+"/g, ''));
      }
      expect(answers[0]).toContain('NOT_FOUND');
      expect(answers[0]).toBe(answers[1]);
    }
    expect(JSON.stringify(await ownerBrowser.graph(directory))).not.toContain('canary');
    expect((await ownerBrowser.post('/auth/switch-organization', { organizationId: elsewhere.id })).status).toBe(404);
    await startSession(surface.host.dataSource, {
      id: stranger.sessionId,
      kind: 'staff',
      organizationId: elsewhere.id,
      accountId: stranger.accountId,
      subjectId: stranger.actorId,
      accessVersion: 1,
      userAgent: undefined,
    });
    await expect(ownerBrowser.graph(revoke, { id: stranger.sessionId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await sessionLives(surface.host.dataSource, 'staff', stranger)).toBe(true);
  });

  it('moves between organizations with a new token, and only where the person works', async () => {
    const elsewhere = await buildOrganization(surface.host, { name: `Elsewhere ${counter}` });
    const nurse = await person(['nurse']);
    const browser = await signedIn();
    await buildStaff(surface.host, elsewhere.id, ['technician'], { accountId: nurse.accountId });
    const before = browser.copy();
    expect((await browser.post('/auth/switch-organization', { organizationId: elsewhere.id })).status).toBe(200);
    await expect(browser.graph(me)).resolves.toMatchObject({
      viewer: {
        roles: ['TECHNICIAN'],
        memberships: expect.arrayContaining([
          { organizationId: elsewhere.id, organizationName: `Elsewhere ${counter}`, isCurrent: true },
          { organizationId: home.id, organizationName: home.name, isCurrent: false },
        ]) as unknown,
      },
    });
    await expect(before.graph(me)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    // The place used last is the one that the next sign-in opens.
    await expect((await signedIn()).graph(me)).resolves.toMatchObject({ viewer: { roles: ['TECHNICIAN'] } });
  });

  it('shows where a person is signed in and ends one place from another', async () => {
    await person(['nurse']);
    const [desk, phone] = [await signedIn(), await signedIn()];
    const { mySessions } = await desk.graph<{ mySessions: { id: string; isCurrent: boolean }[] }>(sessions);
    expect(mySessions.map((session) => session.isCurrent).sort()).toEqual([false, true]);
    const other = mySessions.find((session) => !session.isCurrent)!;
    await desk.graph(revoke, { id: other.id });
    await expect(phone.graph(me)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(desk.graph(sessions)).resolves.toMatchObject({ mySessions: [{ isCurrent: true }] });
  });

  it('ends after fifteen idle minutes and twelve hours, and timers don’t prolong it', async () => {
    await person(['nurse']);
    const [idle, watched, old] = [await signedIn(), await signedIn(), await signedIn()];
    const age = (browser: BrowserSession, column: string, interval: string): Promise<unknown> =>
      withOwner(
        surface,
        `update sessions set ${column} = ${column} - interval '${interval}' where token_digest = sha256($1::bytea)`,
        [browser.cookie('__Host-staff')!],
      );
    await age(watched, 'last_seen_at', '10 minutes');
    expect((await watched.post('/graphql', { query: me }, { 'x-unattended': '1' })).status).toBe(200);
    await age(watched, 'last_seen_at', '6 minutes');
    await expect(watched.graph(me)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await age(idle, 'last_seen_at', '14 minutes');
    await expect(idle.graph(me)).resolves.toBeDefined();
    await age(idle, 'last_seen_at', '14 minutes');
    await expect(idle.graph(me)).resolves.toBeDefined();
    await age(old, 'expires_at', '12 hours');
    await expect(old.graph(me)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('pages the directory by name', async () => {
    await person(['nurse']);
    await person(['clinician'], 'second');
    const page =
      'query($after: String) { staffMembers(first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }';
    interface Page {
      staffMembers: {
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string };
        edges: { node: { id: string } }[];
      };
    }
    const first = await ownerBrowser.graph<Page>(page);
    const rest = await ownerBrowser.graph<Page>(page, { after: first.staffMembers.pageInfo.endCursor });
    const ids = [...first.staffMembers.edges, ...rest.staffMembers.edges].map((edge) => edge.node.id);
    expect(new Set(ids).size).toBe(3);
    expect(first.staffMembers).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(rest.staffMembers.pageInfo.hasNextPage).toBe(false);
  });
});

async function withOwner(surface: StaffSurface, sql: string, values: unknown[]): Promise<unknown> {
  const client = new Client({ connectionString: surface.host.test.urls.owner });
  await client.connect();
  try {
    return await client.query(sql, values);
  } finally {
    await client.end();
  }
}
