import { ask, signIn } from './as-staff.mjs';
import { lookAtDoors, lookAtKept } from './patient-inside.mjs';
import { lookAtPublicPages, lookAtTablet } from './patient-outside.mjs';
import { lookAtSpanish, lookAtStates } from './patient-states.mjs';
import { letThingsWait } from './patient-waits.mjs';

const pin = '482915';
const patients = `query { caseload(first: 50) { edges { node { id activePlanId } } } }`;
const standOf = `query($id: ID!) { patient(id: $id) { language } patientPacket(patientId: $id) { id } }`;
const issue = `mutation($id: ID!) { issueSetupCode(input: { patientId: $id }) { code } }`;
const send = `mutation($id: ID!) { sendAccessLink(input: { patientId: $id }) { sentTo } }`;

/** Every screen of the patient app, before the PIN and behind it. */
export async function lookAtPatient(lookout, openPage, settings) {
  const { staffUrl, patientUrl, inboxUrl } = settings;
  const staff = await openPage();
  await signIn(staff, `${staffUrl}/sign-in`, 'clinician@example.org');
  const page = await openPage();
  const outside = async (name, address) => {
    await page.goto('about:blank');
    await page.goto(address);
    await page.locator('h1').waitFor();
    await lookout.look(page, `patient ${name}`);
  };
  await outside('signed out', `${patientUrl}/`);
  await outside('link gone', `${patientUrl}/#gone`);

  const { id, link, code } = await invitePatient(staff, { staffUrl, inboxUrl });
  await outside('choose PIN', link);
  await page.getByLabel('Code that was handed to you').fill(code);
  await page.getByLabel('New PIN, six numbers').fill('123456');
  await page.getByLabel('The same PIN again').fill('123457');
  await page.getByRole('button', { name: 'Save and open' }).click();
  await page.locator('[aria-invalid="true"]').first().waitFor();
  await lookout.look(page, 'patient choose PIN refused');
  await choosePin(page, code);
  await lookInside(lookout, page);
  await letThingsWait(staff, staffUrl, id);
  await lookAtDoors(lookout, page);
  await lookAtStates(lookout, page);
  await lookAtSpanish(lookout, page);
  await lookAtKept(lookout, page, pin);
  await lookAtPin(lookout, page, outside, await linkFor(staff, { staffUrl, inboxUrl }, id));
  await lookAtTablet(lookout, openPage, settings, id);
  await lookAtPublicPages(lookout, openPage, settings);
}

/** Sends a link to an English-speaking patient of the demo who has a plan, of those the one with most to look at; answers it with the code to choose a PIN. */
export async function invitePatient(staff, { staffUrl, inboxUrl }) {
  const { edges } = (await ask(staff, staffUrl, patients)).caseload;
  const fitting = [];
  for (const { node } of edges.filter(({ node: { activePlanId } }) => activePlanId)) {
    const { patient, patientPacket } = await ask(staff, staffUrl, standOf, { id: node.id });
    if (patient.language !== 'EN') continue;
    if (patientPacket) fitting.unshift(node.id);
    else fitting.push(node.id);
  }
  for (const id of fitting) {
    const link = await linkFor(staff, { staffUrl, inboxUrl }, id);
    if (!link) continue;
    const { code } = (await ask(staff, staffUrl, issue, { id })).issueSetupCode;
    return { id, link, code };
  }
  throw new Error('No patient of the demo can be sent a link');
}

/** Fills in the open page of a link, and goes in. */
export async function choosePin(page, code) {
  await page.getByLabel('Code that was handed to you').fill(code);
  await page.getByLabel('New PIN, six numbers').fill(pin);
  await page.getByLabel('The same PIN again').fill(pin);
  await page.getByRole('button', { name: 'Save and open' }).click();
  await page.getByRole('navigation').waitFor();
}

/** The next link in a mail to this patient, or undefined where nothing may be sent to them. */
async function linkFor(staff, { staffUrl, inboxUrl }, id) {
  const before = new Set((await messages(inboxUrl)).map((message) => message.id));
  const sent = await ask(staff, staffUrl, send, { id }).catch(() => undefined);
  if (!sent) return undefined;
  for (let tries = 0; tries < 300; tries += 1) {
    const mail = (await messages(inboxUrl)).find((message) => !before.has(message.id));
    const [link] = mail ? (/https?:\/\/\S+#\S+/.exec(mail.text) ?? []) : [];
    if (link) return link;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The link did not arrive in the inbox');
}

async function messages(inboxUrl) {
  return (await fetch(`${inboxUrl}/messages.json`)).json();
}

async function lookInside(lookout, page) {
  const title = page.locator('h1');
  await lookout.look(page, 'patient home');
  for (const [name, button] of [
    ['plan', 'My plan'],
    ['meetings', 'Meetings'],
    ['help', 'Help now'],
  ]) {
    await page.getByRole('navigation').getByRole('button', { name: button }).click();
    await title.waitFor();
    await lookout.look(page, `patient ${name}`);
  }
  await lookAtFinding(lookout, page);
  await lookAtRecovery(lookout, page);
  await page.getByRole('navigation').getByRole('button', { name: 'Home' }).click();
  await page.getByRole('button', { name: /^More/ }).click();
  await lookout.look(page, 'patient more');
  await page.getByRole('button', { name: 'Español' }).first().click();
  await lookout.look(page, 'patient more in Spanish');
  await page.getByRole('button', { name: 'English' }).first().click();
  await page.getByRole('navigation').getByRole('button', { name: 'Home' }).click();
  await page
    .getByRole('button', { name: /^(Start check-in|Say how I am|Go on)/ })
    .first()
    .click();
  for (const [name, answer] of [
    ['intro', undefined],
    ['mood', 'So-so'],
    ['craving', '7'],
    ['what came up', 'Lonely'],
    ['use', 'Yes, I used'],
    ['safety', 'Opioids'],
    ['advice', undefined],
    ['call', 'No, not now'],
  ]) {
    await title.waitFor();
    await lookout.look(page, `patient check-in ${name}`);
    if (answer)
      await page
        .locator('label')
        .filter({ hasText: new RegExp(`^\\s*${answer}\\s*$`) })
        .click();
    await page.getByRole('button', { name: /^(Next|Begin|Start|Send my answers)/ }).click();
  }
  await page.getByRole('heading', { name: 'Thank you for telling us' }).waitFor();
  await lookout.look(page, 'patient thanks');
}

/** The patient's own way, and the screens behind it. */
async function lookAtRecovery(lookout, page) {
  await page.getByRole('navigation').getByRole('button', { name: 'Home' }).click();
  await page.getByRole('button', { name: /^My recovery/ }).click();
  await page.getByRole('heading', { name: 'This week' }).waitFor();
  await lookout.look(page, 'patient recovery');
  for (const [name, door, seen] of [
    ['sponsor', /^My sponsor/, 'What to look for'],
    ['step work', /^My steps/, 'My steps'],
    ['lapse', /^If I used/, 'Tell us about it'],
  ]) {
    await page.getByRole('button', { name: door }).click();
    await page.getByRole('heading', { name: seen }).waitFor();
    await lookout.look(page, `patient ${name}`);
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('heading', { name: 'This week' }).waitFor();
  }
}

/** The search for meetings, and the word that one was not there, which others read. */
async function lookAtFinding(lookout, page) {
  await page.getByRole('navigation').getByRole('button', { name: 'Meetings' }).click();
  await page.getByRole('button', { name: 'Find more meetings' }).click();
  const report = page.getByRole('button', { name: /^It wasn’t there/ }).first();
  await report.waitFor();
  await lookout.look(page, 'patient find');
  await report.click();
  await lookout.look(page, 'patient report closed');
  await page.getByRole('button', { name: 'Yes, warn others' }).click();
  await page.getByText(/^Thank you. Others are warned/).waitFor();
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page
    .getByText(/^Someone did not find it/)
    .first()
    .waitFor();
  await lookout.look(page, 'patient find with a warning');
  await page.getByRole('navigation').getByRole('button', { name: 'Meetings' }).click();
  await page.getByRole('button', { name: 'Read the steps and traditions' }).click();
  await page.getByLabel('Whose steps').selectOption({ label: 'Alcoholics Anonymous' });
  await page.getByText('The twelve traditions').waitFor();
  await lookout.look(page, 'patient steps');
}

async function lookAtPin(lookout, page, outside, link) {
  await page.context().clearCookies();
  await outside('PIN', link);
  for (const guess of ['914003', '205871', '660192', '318845', '097736', pin]) {
    const answered = page.waitForResponse(/\/auth\/link\/open$/);
    await page.getByLabel('PIN, six numbers').fill(guess);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await answered;
    await page.locator('input[value=""]').waitFor();
  }
  await lookout.look(page, 'patient PIN locked');
}
