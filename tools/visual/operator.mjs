import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { open } from './as-staff.mjs';

const email = 'operator@example.org';
const password = 'lantern gravel orchid nine';

/** The link of a new operator; appointed anew, the same person begins anew. */
async function appoint({ env, root }) {
  const tool = [path.join(root, 'tools', 'as-owner.mjs'), 'operator-create', '--email', email, '--name', 'Opal Reed'];
  const { stdout } = await promisify(execFile)(process.execPath, tool, { cwd: root, env });
  return /#(\S+)/.exec(stdout)[1];
}

/** The code that an authenticator app would show; its library is there once the product has been installed. */
async function codeOf(secret) {
  const { Secret, TOTP } = await import('otpauth');
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate();
}

/** Who runs the installation: from the link of the command line to the list of organizations and what is asked there. */
export async function lookAtOperator(lookout, page, settings) {
  const url = `${settings.staffUrl}/admin/platform`;
  const token = await appoint(settings);
  await page.context().clearCookies();
  // Only then is it another document.
  await page.goto('about:blank');
  await page.goto(`${url}#${token}`);
  await page.getByLabel('New password').fill(password);
  await lookout.look(page, 'admin platform password');
  await page.getByRole('button', { name: 'Save password' }).click();
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await lookout.look(page, 'admin platform sign-in');
  await page.getByRole('button', { name: 'Sign in' }).click();
  const secret = (await page.locator('pre, code').first().innerText()).replaceAll(/\s/g, '');
  await lookout.look(page, 'admin platform second step');
  await page.getByRole('textbox').fill(await codeOf(secret));
  await page.getByRole('textbox').press('Enter');
  await page.getByRole('button', { name: 'I have kept them' }).waitFor();
  await lookout.look(page, 'admin platform recovery codes');
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await page.getByRole('heading', { level: 1, name: 'Organizations' }).waitFor();
  await lookout.look(page, 'admin platform');
  for (const [name, button] of [
    ['new organization', 'New organization'],
    ['suspend', /^Suspend /],
    ['open export', /^Open the export /],
  ]) {
    await open(page, url);
    await page.getByRole('button', { name: button }).first().click();
    await page.getByRole('dialog').waitFor();
    await lookout.look(page, `admin dialog ${name}`);
  }
  await page.context().clearCookies();
}
