import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { expectAccessible } from './accessible';
import { AsNewcomer } from './as-newcomer';
import { confirmed } from './as-staff';
import type { Journey, Step } from './journey';
import { linkOf } from './read-mail';

const root = path.resolve(__dirname, '../..');
const password = 'lantern gravel orchid nine';
const home = 'Cedar House';

/** Who runs the installation: appointed by the command, with a code from the first day, and every dialog clicked once. */
export function operateInstallation(journey: Journey, step: Step): void {
  let operator: Page;
  let owner: AsNewcomer;

  const row = () => operator.getByRole('row').filter({ hasText: home });
  /** Opens the dialog of an act, writes a reason and does it. */
  async function act(name: string, title: string, sentence: string): Promise<void> {
    await row().getByRole('button', { name: title, exact: true }).click();
    const dialog = operator.getByRole('dialog', { name: title });
    await dialog.getByLabel('Reason').fill('As agreed with the owner by phone');
    await dialog.getByRole('button', { name, exact: true }).click();
    await confirmed(operator, sentence);
  }

  step('an operator is appointed by the command, and signs in with a code from the first day', async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['dist/tools/operator-create.js', '--email', 'opal@example.net', '--name', 'Opal Reed'],
      { cwd: root, env: journey.stack.env },
    );
    const token = /#(\S+)/.exec(stdout)![1]!;
    operator = await journey.browser.openDesk();
    await operator.goto(`${journey.stack.staffUrl}/admin/platform#${token}`);
    await operator.getByRole('heading', { name: 'Choose your password' }).waitFor();
    await operator.getByLabel('New password').fill('too short');
    await operator.getByRole('button', { name: 'Save password' }).click();
    await operator.getByText('Use at least 15 characters.').first().waitFor();
    await expectAccessible(operator, 'password of an operator');
    journey.browser.allow(/status of 401 .*\/operator\/organizations\)/);
    await operator.getByLabel('New password').fill(password);
    await operator.getByRole('button', { name: 'Save password' }).click();
    await operator.getByRole('heading', { name: 'Sign in as operator' }).waitFor();
    await operator.getByLabel('E-mail address').fill('opal@example.net');
    await operator.getByLabel('Password', { exact: true }).fill(password);
    await operator.getByRole('button', { name: 'Sign in' }).click();
    const secret = (await operator.locator('pre, code').first().innerText()).replaceAll(/\s/g, '');
    await expectAccessible(operator, 'second step of an operator');
    const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate();
    await operator.getByRole('textbox').fill(code);
    await operator.getByRole('textbox').press('Enter');
    await operator.getByRole('button', { name: 'I have kept them' }).waitFor();
    await expectAccessible(operator, 'recovery codes of an operator');
    await operator.getByRole('button', { name: 'I have kept them' }).click();
    await operator.getByRole('heading', { level: 1, name: 'Organizations' }).waitFor();
    await expectAccessible(operator, 'organizations of the installation');
  });

  step('the operator makes an organization, and its owner comes in by the mail', async () => {
    await operator.getByRole('button', { name: 'New organization' }).click();
    const dialog = operator.getByRole('dialog', { name: 'New organization' });
    await dialog.getByRole('button', { name: 'Make organization' }).click();
    await dialog.getByText('Enter the owner’s name').first().waitFor();
    await expectAccessible(operator, 'new organization with nothing written');
    await dialog.getByLabel('Name', { exact: true }).fill(home);
    await dialog.getByLabel('Owner’s name').fill('Olive Stone');
    await dialog.getByLabel('Owner’s e-mail address').fill('olive@example.net');
    await dialog.getByRole('button', { name: 'Make organization' }).click();
    await confirmed(operator, `${home} is made. Its owner gets a link by e-mail.`);
    const mail = await journey.stack.waitForMessage(({ to }) => to.includes('olive@example.net'));
    owner = new AsNewcomer(await journey.browser.openDesk(), journey.stack.staffUrl);
    await owner.openLink(linkOf(mail));
    await owner.setPassword('velvet ladder comet fifty', 'Accept and sign in');
    await owner.page.getByRole('button', { name: /^Account of / }).waitFor();
  });

  step('it is suspended and resumed, each with a reason', async () => {
    // It ends the session of its owner, whose page stands open.
    journey.browser.allow(/status of 401 .*\/events\)/);
    await row()
      .getByRole('button', { name: `Suspend ${home}` })
      .click();
    const dialog = operator.getByRole('dialog', { name: `Suspend ${home}` });
    await dialog.getByRole('button', { name: 'Suspend', exact: true }).click();
    await dialog.getByText('Write the reason.').first().waitFor();
    await expectAccessible(operator, 'suspending without a reason');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await act('Suspend', `Suspend ${home}`, `${home} is suspended.`);
    await row().getByText('Suspended').waitFor();
    await act('Resume', `Resume ${home}`, `${home} goes on.`);
    await row().getByText('Active').waitFor();
  });

  step('its owner takes the whole record along while the operator has opened it', async () => {
    const { page } = owner;
    await page.goto(`${journey.stack.staffUrl}/admin/record-export`);
    // Suspending ended every session there.
    await page.getByLabel('E-mail address').fill('olive@example.net');
    await page.getByLabel('Password', { exact: true }).fill('velvet ladder comet fifty');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { level: 1, name: 'Record export' }).waitFor();
    await page.getByText('No export is open').waitFor();
    await act('Open export', `Open the export of ${home}`, `The owners of ${home} can download its record`);
    await expectAccessible(operator, 'organizations with an open export');
    await page.getByText(/Reason: As agreed with the owner by phone/).waitFor();
    await expectAccessible(page, 'record export');
    const begun = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the record' }).click();
    const lines = gunzipSync(readFileSync(await (await begun).path()))
      .toString('utf8')
      .trim()
      .split('\n');
    expect(lines.at(-1)).toMatch(/"sha256":\s*"[0-9a-f]{64}"/);
    expect(lines.join('\n')).toContain(home);
    expect(lines.join('\n')).not.toContain('Alder House');
    await act('Close export', `Close the export of ${home}`, `The export of ${home} is closed.`);
    await page.getByText('No export is open').waitFor();
  });

  step('deleting it is ordered by its typed name, waits thirty days, and is taken back by resuming', async () => {
    await act('Suspend', `Suspend ${home}`, `${home} is suspended.`);
    await row()
      .getByRole('button', { name: `Delete ${home}` })
      .click();
    const dialog = operator.getByRole('dialog', { name: `Delete ${home}` });
    await dialog.getByLabel('Why the records may go').selectOption({ label: 'Nobody was ever treated there' });
    await dialog.getByLabel('Reason').fill('Made for a rehearsal');
    const typed = dialog.getByLabel(`Type the name of the organization: ${home}`);
    await typed.fill('Cedar');
    await dialog.getByRole('button', { name: 'Order deletion' }).click();
    await dialog.getByText('Type the name exactly as it stands in the list.').first().waitFor();
    await expectAccessible(operator, 'ordering a deletion');
    await typed.fill(home);
    await dialog.getByRole('button', { name: 'Order deletion' }).click();
    await confirmed(operator, `${home} can be deleted in 30 days.`);
    await row()
      .getByText(/Deletion ordered/)
      .waitFor();
    expect(
      await row()
        .getByRole('button', { name: /for good/ })
        .count(),
    ).toBe(0);
    await act('Resume', `Resume ${home}`, `${home} goes on.`);
    await row()
      .getByText(/Deletion ordered/)
      .waitFor({ state: 'detached' });
    await operator.getByRole('button', { name: 'Sign out' }).click();
    await operator.getByRole('heading', { name: 'Sign in as operator' }).waitFor();
    await operator.context().close();
    await owner.page.context().close();
  });
}
