import { Client } from 'pg';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { StaffProcessor } from '@stepwell/domain/staff/staff.processor';
import { Log } from '@stepwell/platform/telemetry/log';
import { BrowserSession } from '@stepwell/test/support/browser-session';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { MailCatcher } from '@stepwell/test/support/mail-catcher';
import { digests, openStaffSurface, PASSWORD, type StaffSurface } from './staff-surface';

const invite =
  'mutation($email: String!, $roles: [Role!]!) { inviteStaff(input: {email: $email, displayName: "Grace", roles: $roles}) { id status version } }';
const resend =
  'mutation($id: ID!, $version: Int!) { resendInvitation(input: {id: $id, version: $version}) { id status version } }';
const me = '{ viewer { email organization { id } } }';
const NEW_PASSWORD = 'kettle moss harbour tin';

describe('links of staff', () => {
  let surface: StaffSurface;
  let home: BuiltOrganization;
  let owner: BrowserSession;
  let mails: MailCatcher;
  let processor: StaffProcessor;
  let counter = 0;

  beforeAll(async () => {
    surface = await openStaffSurface();
  });
  afterAll(() => surface.close());
  beforeEach(async () => {
    counter += 1;
    home = await buildOrganization(surface.host);
    await surface.person(home.id, ['owner'], `owner-${counter}@example.org`);
    owner = await surface.signedIn(`owner-${counter}@example.org`);
    mails = new MailCatcher();
    const environment = { PUBLIC_STAFF_URL: 'http://localhost:3000' };
    processor = new StaffProcessor(surface.host.database, mails, new Log('silent', 'test'), environment);
  });

  const browser = (): BrowserSession => new BrowserSession(surface.url);
  const address = (name: string): string => `${name}-${counter}@example.org`;

  /** Performs what stands in the outbox of an organization and checks that nothing but ids does. */
  async function perform(organization: BuiltOrganization = home): Promise<void> {
    const rows = await surface.host.database.write(organization.system, (tx) =>
      tx.query<{ name: string; payload: { staffMemberId: Id } }>(
        `update outbox set handled_at = app.now() where handled_at is null returning name, payload`,
      ),
    );
    for (const { name, payload } of rows) {
      expect(Object.keys(payload)).toEqual(['staffMemberId']);
      if (name === 'staff-invitation.send') await processor.invitation(organization.system, payload);
      if (name === 'password-reset.send') await processor.passwordReset(organization.system, payload);
    }
  }

  async function invited(name: string, roles = ['CLINICIAN']): Promise<{ id: Id; version: number }> {
    const { inviteStaff } = await owner.graph<{ inviteStaff: { id: Id; version: number } }>(invite, {
      email: address(name),
      roles,
    });
    await perform();
    return inviteStaff;
  }

  describe('an invitation', () => {
    it('lets the invited person choose a password and come in, once', async () => {
      await invited('grace');
      expect(mails.sent).toHaveLength(1);
      expect(mails.sent[0]).toMatchObject({ to: address('grace'), language: 'en' });
      const token = mails.lastToken;
      const grace = browser();
      for (let i = 0; i < 2; i += 1) {
        const { status, body } = await grace.post('/auth/invitation/check', { token });
        expect({ status, body }).toEqual({
          status: 200,
          body: { organizationName: home.name, displayName: 'Grace', needsPassword: true },
        });
      }
      const accepted = await grace.post('/auth/invitation/accept', { token, password: NEW_PASSWORD });
      expect(accepted.body).toEqual({ ok: true, signedIn: true });
      await expect(grace.graph(me)).resolves.toMatchObject({ viewer: { email: address('grace') } });
      const again = await browser().post('/auth/invitation/accept', { token, password: 'something else entirely' });
      expect(again.body['error']).toMatchObject({ code: 'LINK_GONE' });
      const signIn = await browser().post('/auth/sign-in', { email: address('grace'), password: NEW_PASSWORD });
      expect(signIn.status).toBe(200);
    });

    it('is accepted by one of two requests at once', async () => {
      await invited('grace');
      const body = { token: mails.lastToken, password: NEW_PASSWORD };
      const answers = await Promise.all([1, 2, 3].map(() => browser().post('/auth/invitation/accept', body)));
      expect(answers.map((answer) => answer.status).sort()).toEqual([200, 410, 410]);
    });

    it('stays good when the password is refused', async () => {
      await invited('grace');
      const token = mails.lastToken;
      for (const password of [undefined, 'too short', 'Grace Grace Grace Grace', `${home.name} 2026`]) {
        const { status, body } = await browser().post('/auth/invitation/accept', { token, password });
        expect({ status, error: body['error'] }).toMatchObject({
          status: 400,
          error: { code: 'PASSWORD_WEAK', field: 'password' },
        });
      }
      expect((await browser().post('/auth/invitation/accept', { token, password: NEW_PASSWORD })).status).toBe(200);
    });

    it('dies with the next one, after 72 hours, and with the person’s access', async () => {
      const { id, version } = await invited('grace');
      const first = mails.lastToken;
      await expect(owner.graph(resend, { id, version })).rejects.toMatchObject({ code: 'TOO_MANY_TRIES' });
      await passTime(surface, '2 minutes');
      await owner.graph(resend, { id, version });
      await perform();
      const second = mails.lastToken;
      expect(await codeOf(browser(), first)).toBe('LINK_GONE');
      expect(await codeOf(browser(), second)).toBeUndefined();
      await passTime(surface, '72 hours');
      expect(await codeOf(browser(), second)).toBe('LINK_GONE');
      await owner.graph(resend, { id, version: version + 1 });
      await perform();
      const third = mails.lastToken;
      await owner.graph('mutation($id: ID!) { deactivateStaff(input: {id: $id, version: 3}) { id } }', { id });
      expect(await codeOf(browser(), third)).toBe('LINK_GONE');
    });

    it('joins somebody who has a password without letting the mail alone in', async () => {
      const elsewhere = await buildOrganization(surface.host);
      await surface.person(elsewhere.id, ['nurse'], address('known'));
      await invited('known');
      const known = browser();
      const token = mails.lastToken;
      expect((await known.post('/auth/invitation/check', { token })).body).toMatchObject({ needsPassword: false });
      expect((await known.post('/auth/invitation/accept', { token })).body).toEqual({ ok: true, signedIn: false });
      expect(known.cookie('__Host-staff')).toBeUndefined();
      const inside = await surface.signedIn(address('known'));
      const { viewer } = await inside.graph<{ viewer: { memberships: unknown[] } }>(
        '{ viewer { memberships { organizationId } } }',
      );
      expect(viewer.memberships).toHaveLength(2);
    });

    it('goes to nobody twice, and brings somebody back who was deactivated', async () => {
      const { id } = await invited('grace');
      await expect(owner.graph(invite, { email: ` ${address('GRACE')} `, roles: ['NURSE'] })).rejects.toMatchObject({
        code: 'BAD_INPUT',
        field: 'input.email',
      });
      await owner.graph('mutation($id: ID!) { deactivateStaff(input: {id: $id, version: 1}) { id } }', { id });
      const back = await owner.graph(invite, { email: address('grace'), roles: ['NURSE'] });
      expect(back).toMatchObject({ inviteStaff: { id, status: 'INVITED' } });
    });

    it.each(['not an address', 'a@b', `${'x'.repeat(250)}@example.org`, ''])('is refused for %p', async (email) => {
      await expect(owner.graph(invite, { email, roles: ['NURSE'] })).rejects.toMatchObject({
        code: 'BAD_INPUT',
        field: 'input.email',
      });
    });

    it('needs a role, and an owner to make an owner', async () => {
      await expect(owner.graph(invite, { email: address('grace'), roles: [] })).rejects.toMatchObject({
        field: 'input.roles',
      });
      await surface.person(home.id, ['admin'], address('admin'));
      const admin = await surface.signedIn(address('admin'));
      await expect(admin.graph(invite, { email: address('grace'), roles: ['OWNER'] })).rejects.toMatchObject({
        field: 'input.roles',
      });
    });

    it('is sent again when nothing left, and not when it may have left', async () => {
      mails.answers.push({ kind: 'retry' });
      await expect(invited('grace')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
      mails.answers.push({ kind: 'unknown' });
      await expect(invited('hopper')).resolves.toBeDefined();
      expect(new Set(mails.sent.map((mail) => mail.key)).size).toBe(2);
    });
  });

  describe('a password reset', () => {
    let person: StaffContext;
    beforeEach(async () => {
      person = await surface.person(home.id, ['clinician'], address('ada'));
    });

    it('is answered alike and equally late for everybody, and mailed only where it helps', async () => {
      await buildStaff(surface.host, home.id, ['nurse'], {
        email: address('invited'),
        emailDigest: digests.email(address('invited')),
        status: 'invited',
      });
      const answers = [];
      for (const name of ['ada', 'invited', 'nobody']) {
        const started = performance.now();
        const { status, body } = await browser().post('/auth/password-reset/request', { email: address(name) });
        expect(performance.now() - started).toBeGreaterThanOrEqual(295);
        answers.push(JSON.stringify({ status, body }));
      }
      expect(new Set(answers)).toEqual(new Set(['{"status":202,"body":{"ok":true}}']));
      await perform();
      expect(mails.sent.map((mail) => mail.to)).toEqual([address('ada')]);
    });

    it('sets a new password once, ends every session, and lifts the wait', async () => {
      const inside = await surface.signedIn(address('ada'));
      for (let i = 0; i < 6; i += 1)
        await browser().post('/auth/sign-in', { email: address('ada'), password: `wrong number ${i} of six` });
      await browser().post('/auth/password-reset/request', { email: address('ada') });
      await perform();
      const token = mails.lastToken;
      const weak = await browser().post('/auth/password-reset/confirm', { token, password: 'passwordpassword' });
      expect(weak.body['error']).toMatchObject({ code: 'PASSWORD_WEAK', field: 'password' });
      const tries = await Promise.all(
        [1, 2].map(() => browser().post('/auth/password-reset/confirm', { token, password: NEW_PASSWORD })),
      );
      expect(tries.map((answer) => answer.status).sort()).toEqual([200, 410]);
      await expect(inside.graph(me)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
      expect((await browser().post('/auth/sign-in', { email: address('ada'), password: NEW_PASSWORD })).status).toBe(
        200,
      );
      expect((await browser().post('/auth/sign-in', { email: address('ada'), password: PASSWORD })).status).toBe(401);
    });

    it('dies after half an hour, with a newer one, and is no invitation', async () => {
      const tokens = [];
      for (let i = 0; i < 2; i += 1) {
        await browser().post('/auth/password-reset/request', { email: address('ada') });
        await perform();
        tokens.push(mails.lastToken);
      }
      const confirm = async (token: string | undefined): Promise<unknown> =>
        (await browser().post('/auth/password-reset/confirm', { token, password: NEW_PASSWORD })).body['error'];
      expect(await confirm(tokens[0])).toMatchObject({ code: 'LINK_GONE' });
      expect(await codeOf(browser(), tokens[1]!)).toBe('LINK_GONE');
      await passTime(surface, '31 minutes');
      expect(await confirm(tokens[1])).toMatchObject({ code: 'LINK_GONE' });
      expect(await confirm('A'.repeat(43))).toMatchObject({ code: 'LINK_GONE' });
      expect(await confirm(`'; drop table accounts; --`)).toMatchObject({ code: 'LINK_GONE' });
    });

    it('stops filling a mailbox', async () => {
      for (let i = 0; i < 8; i += 1) await browser().post('/auth/password-reset/request', { email: address('ada') });
      await perform();
      expect(mails.sent).toHaveLength(5);
    });

    it('is useless once the person may not come in any more', async () => {
      await browser().post('/auth/password-reset/request', { email: address('ada') });
      await perform();
      await owner.graph('mutation($id: ID!) { deactivateStaff(input: {id: $id, version: 1}) { id } }', {
        id: person.actorId,
      });
      const { body } = await browser().post('/auth/password-reset/confirm', {
        token: mails.lastToken,
        password: NEW_PASSWORD,
      });
      expect(body['error']).toMatchObject({ code: 'LINK_GONE' });
    });
  });
});

async function codeOf(browser: BrowserSession, token: string): Promise<unknown> {
  const { body } = await browser.post('/auth/invitation/check', { token });
  return (body['error'] as { code: string } | undefined)?.code;
}

async function passTime(surface: StaffSurface, interval: string): Promise<void> {
  const client = new Client({ connectionString: surface.host.test.urls.owner });
  await client.connect();
  await client.query('select app.advance_clock($1)', [interval]);
  await client.end();
}
