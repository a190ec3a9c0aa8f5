import { AsClinician } from './as-clinician';
import { AsClinicianPreparing } from './as-clinician-preparing';
import { AsPatient } from './as-patient';
import { adaPin } from './answer-measure';
import { expectAccessible } from './accessible';
import { password } from './build-people';
import { confirmed } from './as-staff';
import type { Journey, Step } from './journey';
import { linkOf } from './read-mail';
import { takePicture } from './take-picture';

/** A packet begun on a phone, gone on with on another one after the PIN, and finished at the desk. */
export function fillPacket(journey: Journey, step: Step): void {
  let cleo: AsClinician;
  let ada: AsPatient;

  async function sendLink(): Promise<string> {
    const before = new Set((await journey.stack.messages()).map(({ id }) => id));
    await cleo.openSection('Contact and consent');
    await new AsClinicianPreparing(cleo.page).sendLink();
    return linkOf(
      await journey.stack.waitForMessage(({ id, to }) => to.includes('ada@example.net') && !before.has(id)),
    );
  }

  step('a clinician opens a packet, and the patient begins it on the phone', async () => {
    cleo = new AsClinician(await journey.browser.openDesk(), journey.stack.staffUrl);
    await cleo.openApp();
    await cleo.signIn('cleo@example.net', password);
    await cleo.openChart('Ada Alderman');
    await cleo.openSection('Packet');
    await cleo.page.getByText('No packet has been opened').waitFor();
    await expectAccessible(cleo.page, 'no packet');
    await cleo.page.getByRole('button', { name: 'Open a packet' }).click();
    await cleo.page.getByRole('heading', { name: 'About you' }).waitFor();
    const link = await sendLink();

    ada = new AsPatient(await journey.browser.openPhone());
    await ada.openLink(link);
    await ada.enterPin(adaPin);
    await ada.title('Hello, Ada');
    await ada.press('Go on with my forms');
    await ada.title('About you');
    await ada.page.getByLabel('What name do you like to be called?').fill('Ada');
    await ada.page.getByLabel('What language do you speak best?').selectOption('other');
    await ada.page.getByLabel('Which language?').fill('Tagalog');
    await ada.page.getByLabel('Do you want an interpreter?').selectOption('true');
    await expectAccessible(ada.page, 'packet, first page');
    await takePicture(ada.page, 'patient-packet');
    journey.browser.allow(/ERR_INTERNET_DISCONNECTED/);
    await ada.page.context().setOffline(true);
    await ada.page.getByLabel(/^Your pronouns/).fill('she/her');
    await ada.page.getByText('No connection. Keep this page open.').waitFor();
    expect(await ada.page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
    await ada.page.context().setOffline(false);
    await ada.page.getByText('Saved', { exact: true }).waitFor();
    await ada.press('Next');
    await ada.title('Who may we talk to');
    await ada.page.context().close();
  });

  step('it goes on on another phone after the PIN, with all that was written', async () => {
    const link = await sendLink();
    ada = new AsPatient(await journey.browser.openPhone());
    await ada.openLink(link);
    await ada.enterPin(adaPin);
    await ada.title('Hello, Ada');
    await ada.press('Go on with my forms');
    await ada.title('About you');
    await ada.page.getByLabel('Which language?').and(ada.page.locator('[value="Tagalog"]')).waitFor();
    expect(await ada.page.getByLabel(/^Your pronouns/).inputValue()).toBe('she/her');
    await ada.press('Next');
    await ada.title('Who may we talk to');
    await ada.press('Add: A person we may talk to');
    await ada.page.getByLabel('Name', { exact: true }).fill('Mo');
    await ada.page.getByText('Saved', { exact: true }).waitFor();
    await expectAccessible(ada.page, 'packet, a person');
    await ada.page.context().close();
  });

  step('the rest is written at the desk, which says what is missing, and the packet is finished', async () => {
    const { page } = cleo;
    await cleo.openSection('Packet');
    // What the page had before may stand there until the newest is read.
    await page.getByLabel('What name do you like to be called?').and(page.locator('[value="Ada"]')).waitFor();
    const choices: [string, string][] = [
      ['If you do not pick up', 'none'],
      ['May our number show on your phone?', 'true'],
      ['Does anyone else use your phone?', 'false'],
      ['Do you have health insurance?', 'true'],
      ['Do you take any medication?', 'false'],
      ['Did a court or officer send you?', 'false'],
      ['Where do you live now?', '3'],
      ['What is your gender?', 'female'],
      ['What is your race?', 'declined'],
      ['Are you Hispanic or Latino?', 'mexican'],
      ['How far did you go in school?', 'grade_12'],
      ['Do you have a job?', 'part_time'],
      ['What may we tell them?', 'here'],
    ];
    for (const [label, value] of choices) await page.getByLabel(label).selectOption(value);
    await page.getByLabel('Who are they to you?').fill('Sister');
    await page.getByLabel('Until when?').fill('2027-01-01');
    await page.getByLabel('Should we call them in an emergency?').selectOption('true');
    await page.getByLabel('Name of the insurance').fill('Prairie Health');
    await page.getByLabel('Member number on the card').fill('PH 200 417');
    // A picture of the screen is as good a photo as any; the page draws it anew, and the server keeps no more of it.
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Add a photo' }).first().click();
    await (await chooser).setFiles({ name: 'card.png', mimeType: 'image/png', buffer: await page.screenshot() });
    expect(await page.getByRole('img', { name: 'Front' }).evaluate(drawnWidth)).toBe(1440);
    await page.getByText('1 answer is still needed').waitFor();
    await expectAccessible(page, 'packet at the desk');
    await takePicture(page, 'clinician-packet');
    await page.getByLabel('Is it safe for you there?').selectOption('true');
    await page.getByText('Nothing is missing').waitFor();
    await page.getByRole('button', { name: 'Finish the packet' }).click();
    await page
      .getByText(/^Finished/)
      .first()
      .waitFor();
    await expectAccessible(page, 'finished packet');
  });

  step('what the packet says goes into the chart with one click, and the checklist shows what is left', async () => {
    const { page } = cleo;
    await page.getByRole('heading', { name: 'Into the chart' }).waitFor();
    await takePicture(page, 'clinician-packet-into-chart');
    await page.getByRole('button', { name: /^Take \d+ into the chart/ }).click();
    await confirmed(page, 'Taken into the chart');
    await cleo.openSection('Contact and consent');
    await page.getByText('Mo, Sister').waitFor();
    await cleo.openSection('Sharing');
    await page.getByText('Mo', { exact: false }).first().waitFor();
    await cleo.openSection('Admission');
    await page.getByRole('heading', { name: 'Suggested' }).waitFor();
    await page.getByRole('button', { name: 'SMART Recovery' }).click();
    await confirmed(page, 'The path has been recorded');
    await page.getByRole('button', { name: 'None of these: Follow-up programme' }).click();
    await page.getByRole('dialog').getByLabel('Why').fill('No phone of her own yet');
    await page.getByRole('dialog').getByRole('button', { name: 'Record the decision' }).click();
    await page.getByText('No phone of her own yet').waitFor();
    await expectAccessible(page, 'admission');
    await takePicture(page, 'clinician-admission');
  });
}

interface Drawn {
  decode(): Promise<void>;
  naturalWidth: number;
}

/** How many points wide an image is once the browser has read it; fails when it can't. */
async function drawnWidth(image: unknown): Promise<number> {
  await (image as Drawn).decode();
  return (image as Drawn).naturalWidth;
}
