import { Client } from 'pg';
import type { Page } from 'playwright-core';
import { sendInvitation } from '@stepwell/domain/staff/staff.jobs';
import type { InboxMessage, Stack } from '@stepwell/test/support/start-stack';
import { AsAdmin } from './as-admin';
import { AsClinician } from './as-clinician';
import { AsNewcomer } from './as-newcomer';
import { confirmed, sendSignIn, signOut } from './as-staff';
import { expectAccessible } from './accessible';
import { password } from './build-people';
import type { Journey, Step } from './journey';
import { linkOf } from './read-mail';

const newPassword = 'walnut harbor seven kites';

/** Staff: wrong and forgotten passwords, two organizations, sessions ended elsewhere, invitations. */
export function signInAsStaff(journey: Journey, step: Step): void {
  let robin: AsClinician;
  let invitation: InboxMessage;

  step('a wrong password and an unknown address get the same words', async () => {
    journey.browser.allow(/status of 401 .*\/auth\/sign-in\)/);
    robin = new AsClinician(await journey.browser.openDesk(), journey.stack.staffUrl);
    const refusal = robin.page.getByRole('alert').getByText('E-mail address or password is not right.');
    await robin.openApp();
    await sendSignIn(robin.page, 'robin@example.net', 'not the password at all');
    await refusal.waitFor();
    await expectAccessible(robin.page, 'sign-in refused');
    await robin.openApp();
    await sendSignIn(robin.page, 'nobody@example.net', password);
    await refusal.waitFor();
    expect(await robin.page.getByLabel('E-mail address').inputValue()).toBe('nobody@example.net');
  });

  step('a forgotten password is set anew by a link from a mail, which works once', async () => {
    const forgetful = new AsNewcomer(robin.page, journey.stack.staffUrl);
    await forgetful.askForPassword('robin@example.net');
    await expectAccessible(robin.page, 'link asked for');
    const mail = await journey.stack.waitForMessage(({ to }) => to.includes('robin@example.net'));
    const link = linkOf(mail);
    await forgetful.openLink(link);
    expect(robin.page.url()).toBe(`${journey.stack.staffUrl}/reset`);
    await expectAccessible(robin.page, 'new password');
    await forgetful.setPassword('too short', 'Save the password');
    await robin.page.getByRole('alert').getByText('Use at least 15 characters').waitFor();
    await forgetful.setPassword(newPassword, 'Save the password');
    await robin.page.getByText('Your new password is saved.').waitFor();

    await forgetful.openLink(link);
    journey.browser.allow(/status of 410 .*\/auth\/password-reset\/confirm\)/);
    await forgetful.setPassword(newPassword, 'Save the password');
    await robin.page.getByText('This link has been used or is too old.').waitFor();
    await expectAccessible(robin.page, 'link used');
    await robin.openApp();
    await robin.signIn('robin@example.net', newPassword);
  });

  step('somebody of two organizations switches, and the other one is gone from the screen', async () => {
    const { page } = robin;
    const here = await organizationShown();
    const [mine, other] = here === 'Alder House' ? ['Ada Alderman', 'Bo Birchwood'] : ['Bo Birchwood', 'Ada Alderman'];
    await robin.openPage('Patients');
    await page.getByRole('link', { name: mine, exact: true }).waitFor();
    expect(await page.getByText(other).count()).toBe(0);

    await page.getByRole('button', { name: /^Switch organization/ }).click();
    const there = here === 'Alder House' ? 'Birch House' : 'Alder House';
    await page.getByRole('menuitemradio', { name: there }).click();
    await page.getByRole('button', { name: `Switch organization: ${there}` }).waitFor();
    await robin.openPage('Patients');
    await page.getByRole('link', { name: other, exact: true }).waitFor();
    expect(await page.getByText(mine).count()).toBe(0);
    await expectAccessible(page, 'caseload of two organizations');
    // Back may lead to the sign-in page or to the new caseload; what it never shows again is the other organization.
    await page.goBack();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByText(mine).count()).toBe(0);
    await page.goForward();
    await page.getByRole('link', { name: other, exact: true }).waitFor();

    async function organizationShown(): Promise<string> {
      const label = await page.getByRole('button', { name: /^Switch organization/ }).getAttribute('aria-label');
      return label!.replace(/^.*: /, '');
    }
  });

  step('a session ended elsewhere closes its page, wherever it stands open', async () => {
    journey.browser.allow(/status of 401 .*\/(events|graphql)\)/);
    const elsewhere = new AsClinician(await journey.browser.openDesk(), journey.stack.staffUrl);
    await elsewhere.openApp();
    await elsewhere.signIn('robin@example.net', newPassword);
    const { page } = robin;
    await page.goto(`${journey.stack.staffUrl}/account/sessions`);
    await page.getByRole('button', { name: 'Sign it out' }).waitFor();
    await expectAccessible(page, 'sessions');
    await page.getByRole('button', { name: 'Sign it out' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Sign it out' }).click();
    await page.getByRole('button', { name: 'Sign it out' }).first().waitFor({ state: 'detached' });

    const cover = elsewhere.page.getByRole('dialog', { name: 'Sign in again' });
    await cover.waitFor();
    await expectAccessible(elsewhere.page, 'session ended');
    await cover.getByRole('button', { name: 'I am someone else' }).click();
    await elsewhere.page.getByRole('heading', { name: 'Sign in', exact: true }).waitFor();
    await elsewhere.page.goBack();
    await elsewhere.page.getByRole('heading', { name: 'Sign in', exact: true }).waitFor();
    expect(await elsewhere.page.locator('body').innerText()).not.toMatch(/Alderman|Birchwood/);
    await elsewhere.page.close();
    await signOut(page);
  });

  step('a passkey opens the app by itself, and a recovery code where the passkey is not', async () => {
    await addPasskeyDevice(robin.page);
    await robin.openApp();
    await robin.signIn('robin@example.net', newPassword);
    const { page } = robin;
    await page.goto(`${journey.stack.staffUrl}/account/security`);
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Your password').fill(newPassword);
    await expectAccessible(page, 'adding a passkey');
    await dialog.getByRole('button', { name: 'Make the passkey' }).click();
    await dialog.getByRole('button', { name: 'I have kept them' }).waitFor();
    const [code] = await dialog.getByRole('listitem').allInnerTexts();
    await expectAccessible(page, 'recovery codes');
    await dialog.getByRole('button', { name: 'I have kept them' }).click();
    await page.getByText('10 are left.').waitFor();
    await expectAccessible(page, 'second steps');
    await signOut(page);

    await page.getByRole('button', { name: 'Use a passkey' }).click();
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    await signOut(page);
    await sendSignIn(page, 'robin@example.net', newPassword);
    await page.getByLabel('Or a recovery code').fill(code!);
    await expectAccessible(page, 'second step');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    await signOut(page);
  });

  step('an administrator invites somebody, and has a mail that was given up tried again', async () => {
    const admin = new AsAdmin(await journey.browser.openDesk(), journey.stack.staffUrl);
    await admin.openApp();
    await admin.signIn('amina@example.net', password);
    await admin.beginInvitation();
    await expectAccessible(admin.page, 'invite');
    await journey.stack.stopProcess('worker');
    await admin.invite({ name: 'Nia Bello', email: 'nia@example.net', role: 'Clinician' });
    await admin.page.getByRole('row').filter({ hasText: 'Nia Bello' }).getByText('Invited').first().waitFor();
    await expectAccessible(admin.page, 'people');
    await giveUpInvitation(journey.stack);
    await journey.stack.start('worker');
    await admin.open('Operations');
    await admin.page.getByText('Mail, text provider or database did not answer.').waitFor();
    await expectAccessible(admin.page, 'operations with a dead letter');
    await admin.page.getByRole('button', { name: 'Try again: Invitation of staff' }).click();
    await confirmed(admin.page, 'It is being tried again.');
    await admin.page.getByText('Nothing was given up').waitFor();
    invitation = await journey.stack.waitForMessage(({ to }) => to.includes('nia@example.net'));
  });

  step('who was invited comes in by the link of the mail, once', async () => {
    expect(`${invitation.subject} ${invitation.text}`).not.toMatch(/Alder House|Stepwell|clinic/i);
    const nia = new AsNewcomer(await journey.browser.openDesk(), journey.stack.staffUrl);
    await nia.openLink(linkOf(invitation));
    await nia.page.getByRole('heading', { name: 'Welcome, Nia Bello' }).waitFor();
    await nia.page.getByText('Alder House has invited you.').waitFor();
    await expectAccessible(nia.page, 'invitation');
    await nia.setPassword('violet anchor meadow soup', 'Accept and sign in');
    await nia.page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    // On nobody's care team yet.
    expect(await nia.page.getByText('Alderman').count()).toBe(0);

    journey.browser.allow(/status of 410 .*\/auth\/invitation\/check\)/);
    await nia.openLink(linkOf(invitation));
    await nia.page.getByText('This invitation has been used or is too old.').waitFor();
    await expectAccessible(nia.page, 'invitation used');
  });
}

/** A device with a finger on it, as Chromium plays it: it makes passkeys and signs with them without asking anybody. */
async function addPasskeyDevice(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** Leaves the invitation that waits as its last try would, without the hours that thirty tries take. */
async function giveUpInvitation(stack: Stack): Promise<void> {
  const superuser = new Client({ connectionString: stack.database.urls.superuser });
  await superuser.connect();
  const { rowCount } = await superuser.query(
    `update outbox set attempts = $2, failed_at = app.now(), last_error = 'UNAVAILABLE'
     where name = $1 and handled_at is null and failed_at is null`,
    [sendInvitation.name, sendInvitation.attempts],
  );
  await superuser.end();
  expect(rowCount).toBe(1);
}
