import { expectAccessible } from './accessible';
import { AsAdmin } from './as-admin';
import { AsClinician } from './as-clinician';
import { confirmed } from './as-staff';
import { password } from './build-people';
import type { Journey, Step } from './journey';
import { takePicture } from './take-picture';

/** From a public page to the first call that reaches somebody: opened by the administrator, asked by a stranger, answered by staff. */
export function askForCall(journey: Journey, step: Step): void {
  let address: string;

  step('an administrator opens the public page on which a facility is asked for a call', async () => {
    const amina = new AsAdmin(await journey.browser.openDesk(), journey.stack.staffUrl);
    await amina.openApp();
    await amina.signIn('amina@example.net', password);
    await amina.page.getByRole('navigation').getByRole('link', { name: 'Facilities', exact: true }).click();
    await amina.page.getByRole('heading', { level: 1, name: 'Facilities' }).waitFor();
    await amina.page.locator('main').getByRole('link').filter({ hasNotText: /add/i }).first().click();
    await amina.page.getByRole('button', { name: 'Open the page' }).click();
    const link = amina.page.getByRole('link', { name: /\/call#/ });
    address = (await link.getAttribute('href'))!;
    await expectAccessible(amina.page, 'a facility with its public page');
    await amina.page.context().close();
  });

  step('somebody asks for a call from a phone, and need not say why', async () => {
    const page = await journey.browser.openPhone();
    await page.goto(address);
    await page.getByRole('heading', { level: 1, name: 'Ask for a call' }).waitFor();
    await expectAccessible(page, 'ask for a call');
    await page.getByRole('button', { name: 'Ask for a call' }).tap();
    await page.getByText('Write a name.').waitFor();
    await page.getByLabel('What name should we ask for?').fill('Nora');
    await page.getByLabel('What number should we call?').fill('312 555 0177');
    await page.getByLabel('Who is the call for?').selectOption('For someone else');
    await page.getByLabel('When is a good time?').selectOption('In the evening');
    await takePicture(page, 'ask-for-call');
    await page.getByRole('button', { name: 'Ask for a call' }).tap();
    await page.getByRole('heading', { level: 1, name: 'Thank you' }).waitFor();
    await expectAccessible(page, 'asked for a call');
    await page.context().close();
  });

  step('a supervisor sees who waits, calls, and the wait is over', async () => {
    const sana = new AsClinician(await journey.browser.openDesk(), journey.stack.staffUrl);
    await sana.openApp();
    await sana.signIn('sana@example.net', password);
    await sana.page.getByRole('navigation').getByRole('link', { name: 'Inquiries', exact: true }).click();
    await sana.page.getByText('Nora', { exact: true }).waitFor();
    await takePicture(sana.page, 'inquiries');
    await expectAccessible(sana.page, 'inquiries');
    await sana.page.getByRole('button', { name: 'Log a call to Nora' }).click();
    await sana.page.getByRole('dialog').getByText('leave no message').waitFor();
    await expectAccessible(sana.page, 'log a call', '[role=dialog]');
    await sana.page.getByRole('button', { name: 'Save call' }).click();
    await confirmed(sana.page, 'Call saved');
    await sana.page.getByText(/^Reached after/).waitFor();
    await sana.page.getByRole('button', { name: 'Move Nora on' }).click();
    await sana.page.getByLabel('Stage').selectOption('Referred out');
    await expectAccessible(sana.page, 'move an inquiry on', '[role=dialog]');
    await sana.page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
    await sana.page.getByText('Say in a few words why').first().waitFor();
    await sana.page.getByLabel('Why it ends here').fill('Lives in another state');
    await sana.page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
    await sana.page.getByText('Nobody is waiting').waitFor();
    await sana.page.context().close();
  });
}
