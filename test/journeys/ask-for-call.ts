import { expectAccessible } from './accessible';
import { AsAdmin } from './as-admin';
import { AsClinician } from './as-clinician';
import { confirmed } from './as-staff';
import { password } from './build-people';
import type { Journey, Step } from './journey';
import { takePicture } from './take-picture';

/** The facility's own website, which may show the form, and another one, which may not. */
const ownWebsite = 'https://www.alder-house.example/contact';
const otherWebsite = 'https://www.somebody-else.example/contact';

/** From the public pages to a chart: opened by the administrator, asked by strangers, answered by staff, admitted the next morning. */
export function askForCall(journey: Journey, step: Step): void {
  let address: string;
  let matchAddress: string;
  let snippet: string;

  step('an administrator opens the public pages on which a facility is found and asked for a call', async () => {
    const amina = new AsAdmin(await journey.browser.openDesk(), journey.stack.staffUrl);
    await amina.openApp();
    await amina.signIn('amina@example.net', password);
    await amina.page.getByRole('navigation').getByRole('link', { name: 'Facilities', exact: true }).click();
    await amina.page.getByRole('heading', { level: 1, name: 'Facilities' }).waitFor();
    await amina.page.locator('main').getByRole('link').filter({ hasNotText: /add/i }).first().click();
    await amina.page.getByRole('button', { name: 'Open the page' }).click();
    const link = amina.page.getByRole('link', { name: /\/call#/ });
    address = (await link.getAttribute('href'))!;
    await amina.page.getByLabel('Websites that may show it').fill(new URL(ownWebsite).origin);
    await amina.page.getByRole('button', { name: 'Save websites' }).click();
    await confirmed(amina.page, 'Websites saved');
    snippet = await amina.page.getByText('<iframe').innerText();
    await amina.page.getByLabel('List this facility').check();
    for (const said of ['Residential', 'Outpatient', 'Wheelchair access', 'Spanish']) {
      await amina.page.getByRole('checkbox', { name: said, exact: true }).check();
    }
    await amina.page.getByLabel('Free places').fill('3');
    await amina.page.getByRole('button', { name: 'Save what it offers' }).click();
    await confirmed(amina.page, 'What it offers is saved');
    matchAddress = (await amina.page.getByRole('link', { name: 'Open the public page' }).getAttribute('href'))!;
    await expectAccessible(amina.page, 'a facility with its public pages');
    await amina.page.context().close();
  });

  step('somebody looks for a place, reads why it fits and why not, and comes to its form', async () => {
    const page = await journey.browser.openPhone();
    await page.goto(matchAddress);
    await page.getByRole('heading', { level: 1, name: 'Find a place' }).waitFor();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(new URL(request.url()).pathname));
    await page.getByLabel('What kind of help?').selectOption('residential');
    await page.getByLabel('Access with a wheelchair').check();
    const place = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) });
    await place.getByText('A place to live for a while').waitFor();
    await place.getByText('Access with a wheelchair').waitFor();
    await place.getByText('Has room this week').waitFor();
    expect(sent).toEqual([]);
    await expectAccessible(page, 'find a place');
    await takePicture(page, 'find-a-place');
    await place.getByRole('link', { name: /^Ask .+ to call$/ }).tap();
    await page.getByRole('heading', { level: 1, name: 'Ask for a call' }).waitFor();
    expect(page.url()).toBe(address);
    await page.context().close();
  });

  step('the form stands in a page of the facility’s own website, and stays blank in any other', async () => {
    const page = await journey.browser.openForeign(ownWebsite, websiteWith(snippet));
    const form = page.frameLocator('iframe');
    await form.getByRole('heading', { level: 1, name: 'Ask for a call' }).waitFor();
    await expectAccessible(page, 'a website with the form');
    await form.getByLabel('What name should we ask for?').fill('Omar');
    await form.getByLabel('What number should we call?').fill('312 555 0178');
    await takePicture(page, 'form-on-a-website');
    await form.getByRole('button', { name: 'Ask for a call' }).click();
    await form.getByRole('heading', { level: 1, name: 'Thank you' }).waitFor();
    await page.context().close();

    const refusal =
      /violates the following Content Security Policy directive: "frame-ancestors https:\/\/www\.alder-house/;
    journey.browser.allow(refusal);
    const other = await journey.browser.openForeign(otherWebsite, websiteWith(''));
    const refused = other.waitForEvent('console', (line) => refusal.test(line.text()));
    await other.setContent(websiteWith(snippet));
    await refused;
    expect(await other.frameLocator('iframe').getByRole('heading').count()).toBe(0);
    await other.context().close();
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
    await sana.page.getByText('Nora', { exact: true }).waitFor({ state: 'detached' });
    await sana.page.getByText('Omar', { exact: true }).waitFor();
    await sana.page.context().close();
  });

  step(
    'the next morning whoever asked by night is reached, and becomes a chart without a word typed twice',
    async () => {
      await journey.stack.skipToTomorrow();
      const sana = new AsClinician(await journey.browser.openDesk(), journey.stack.staffUrl);
      const { page } = sana;
      await sana.openApp();
      await sana.signIn('sana@example.net', password);
      await page.getByRole('navigation').getByRole('link', { name: 'Inquiries', exact: true }).click();
      await page.getByRole('button', { name: 'Log a call to Omar' }).click();
      await page.getByRole('button', { name: 'Save call' }).click();
      await confirmed(page, 'Call saved');
      await page.getByText(/^Reached after \d+ hours/).waitFor();
      await page.getByRole('link', { name: 'Make a chart of Omar' }).click();
      await page.getByText('Omar asked for a call').waitFor();
      await page.getByLabel('First name').and(page.locator('[value="Omar"]')).waitFor();
      await page.getByLabel('+1 312 555 0178 is the patient’s number').and(page.locator(':checked')).waitFor();
      await expectAccessible(page, 'a chart of somebody who asked for a call');
      await takePicture(page, 'chart-of-inquiry');
      await page.getByLabel('Last name').fill('Haddad');
      await page.getByLabel('Birth date').fill('1984-06-15');
      await page.getByLabel('Level of care').selectOption('Outpatient');
      await page.getByLabel('Alcohol').check();
      await page.getByRole('button', { name: 'Create patient' }).click();
      await page.getByRole('heading', { level: 1, name: 'Omar Haddad' }).waitFor();
      await page.getByText('312 555 0178').first().waitFor();
      await page.getByRole('navigation').getByRole('link', { name: 'Inquiries', exact: true }).click();
      await page.getByText('Nobody is waiting').waitFor();
      await page.getByText('Ended', { exact: true }).click();
      await page.getByRole('link', { name: 'Open chart of Omar' }).waitFor();
      await expectAccessible(page, 'inquiries that ended');
      await page.getByRole('link', { name: 'Open chart of Omar' }).click();
      await page.getByRole('heading', { level: 1, name: 'Omar Haddad' }).waitFor();
      await page.context().close();
    },
  );
}

/** Somebody's page with a title, some words and the snippet. */
function websiteWith(snippet: string): string {
  return `<!doctype html><html lang="en"><head><title>Contact</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" /></head>
    <body><main><h1>Contact us</h1>${snippet}</main></body></html>`;
}
