import { AsClinician } from './as-clinician';
import { AsClinicianPreparing } from './as-clinician-preparing';
import { confirmed } from './as-staff';
import { AsPatient } from './as-patient';
import { adaPin } from './answer-measure';
import { expectAccessible } from './accessible';
import { password } from './build-people';
import type { Journey, Step } from './journey';
import { linkOf } from './read-mail';
import { takePicture } from './take-picture';

/** More than this nobody manages while somebody stands in the door; ninety seconds are ten seconds a click. */
const MOST_CLICKS = 9;
/** What the product itself may take of them, from the first click to its answer to the last. */
const MOST_SECONDS = 90;

/** Somebody leaves against advice, taps to come back, and is in care again on the same chart. */
export function leaveAndComeBack(journey: Journey, step: Step): void {
  let cleo: AsClinician;

  step('a patient leaves now: a few clicks end the stay, and what nobody knows is a task', async () => {
    // Days are the facility's, also for somebody at work from where it is tomorrow already.
    cleo = new AsClinician(await journey.browser.openDesk('Pacific/Kiritimati'), journey.stack.staffUrl);
    const { page } = cleo;
    await cleo.openApp();
    await cleo.signIn('cleo@example.net', password);
    await cleo.openChart('Ada Alderman');
    let clicks = 0;
    let took = 0;
    const click = async (work: () => Promise<void>): Promise<void> => {
      const began = performance.now();
      await work();
      clicks += 1;
      took += performance.now() - began;
    };
    await click(() => cleo.openSection('Contact and consent'));
    await click(async () => {
      await page.getByRole('link', { name: 'Leaving now' }).click();
      await page.getByRole('heading', { name: 'Leaving now' }).waitFor();
    });
    const ask = (group: string, answer: string) =>
      click(() => page.getByRole('radiogroup', { name: group }).getByLabel(answer).check());
    await ask('Naloxone', 'Given along');
    await ask('Medication for the first days', 'None is prescribed');
    await ask('Is the phone on record still safe?', 'Yes, confirmed just now');
    await ask('May we write to them after they left?', 'Yes, by e-mail');
    await expectAccessible(page, 'leaving now');
    await takePicture(page, 'clinician-leaving-now');
    await click(async () => {
      await page.getByRole('button', { name: 'Save: they are leaving' }).click();
      await confirmed(page, 'The patient has been discharged');
    });
    expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
    expect(took / 1_000).toBeLessThanOrEqual(MOST_SECONDS);
    await page.getByText('A next appointment').waitFor();
    await expectAccessible(page, 'a discharge with gaps');
    await page.getByRole('link', { name: 'Page to take along' }).click();
    await page.getByRole('heading', { name: 'Ada, take this with you' }).waitFor();
    await expectAccessible(page, 'page to take along');
    await cleo.openTasks();
    await cleo.tasksOf('Ada Alderman', /Left without a next appointment/).waitFor();
  });

  step('they tap to come back, read when somebody reads it, and staff have a task at once', async () => {
    const { page } = cleo;
    const before = new Set((await journey.stack.messages()).map(({ id }) => id));
    await cleo.openChart('Ada Alderman');
    await cleo.openSection('Contact and consent');
    await new AsClinicianPreparing(page).sendLink();
    const mail = await journey.stack.waitForMessage(({ id, to }) => to.includes('ada@example.net') && !before.has(id));
    const ada = new AsPatient(await journey.browser.openPhone());
    await ada.openLink(linkOf(mail));
    await ada.enterPin(adaPin);
    await ada.title('Hello, Ada');
    await ada.press('I need to come back');
    await ada.title('I need to come back');
    await ada.page.getByText('Call 911').first().waitFor();
    await expectAccessible(ada.page, 'come back');
    await takePicture(ada.page, 'patient-come-back');
    await ada.press('Please call me');
    await ada.page.getByText('We know. Someone will call you.').waitFor();
    await ada.page.context().close();
    await cleo.openTasks();
    await cleo.tasksOf('Ada Alderman', /Wants to come back/).waitFor();
  });

  step('they are in care again on the same chart, and consents and address are asked for anew', async () => {
    const { page } = cleo;
    await cleo.openChart('Ada Alderman');
    await cleo.openSection('Contact and consent');
    await page.getByRole('button', { name: 'Status changed' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('The patient').selectOption('READMITTED');
    await dialog.getByLabel('Level of care of the new stay').selectOption('RESIDENTIAL');
    await dialog.getByRole('button', { name: 'Save and stop messages' }).click();
    await page.getByText('Saved. This was stopped:').waitFor();
    await page.keyboard.press('Escape');
    await cleo.openTasks();
    await cleo.tasksOf('Ada Alderman', /In care again/).waitFor();
    await cleo.openChart('Ada Alderman');
    await cleo.openSection('Contact and consent');
    await page.getByRole('link', { name: 'Leaving now' }).waitFor();
    await page.getByText('Not verified').first().waitFor();
  });
}
