import { addDays, localDateOf } from '@stepwell/kernel/wall-clock';
import { AsClinician } from './as-clinician';
import { confirmed } from './as-staff';
import { AsPatient } from './as-patient';
import { adaPin } from './answer-measure';
import { expectAccessible } from './accessible';
import { password } from './build-people';
import type { Journey, Step } from './journey';
import { expectNeutral, linkOf } from './read-mail';
import { takePicture } from './take-picture';

/** A clinician opens hours and offers days; the patient chooses a time by the link, which says nothing of it outside. */
export function chooseAppointment(journey: Journey, step: Step): void {
  let cleo: AsClinician;
  let ada: AsPatient;

  step('a clinician opens hours, and lets the patient choose among them', async () => {
    cleo = new AsClinician(await journey.browser.openDesk(), journey.stack.staffUrl);
    const { page } = cleo;
    await cleo.openApp();
    await cleo.signIn('cleo@example.net', password);
    await page.getByRole('link', { name: 'Appointments' }).click();
    await page.getByText('Nothing is booked').waitFor();
    await expectAccessible(page, 'no appointments');
    await page.getByRole('link', { name: 'Open hours' }).click();
    for (const day of ['Every Monday', 'Every Tuesday', 'Every Wednesday', 'Every Thursday', 'Every Friday']) {
      await page.getByRole('button', { name: 'Add hours: Cleo Park' }).click();
      const dialog = page.getByRole('dialog', { name: 'Add hours: Cleo Park' });
      await dialog.getByLabel('Day', { exact: true }).selectOption({ label: day });
      await dialog.getByRole('button', { name: 'Add hours' }).click();
      await page.getByText(`${day}, 09:00 to 17:00`).waitFor();
    }
    await expectAccessible(page, 'open hours');
    await takePicture(page, 'clinician-open-hours');

    const before = new Set((await journey.stack.messages()).map(({ id }) => id));
    await cleo.openChart('Ada Alderman');
    await cleo.openSection('Appointments');
    await page.getByRole('button', { name: 'Let the patient choose' }).click();
    const offer = page.getByRole('dialog', { name: 'Let the patient choose a time' });
    await offer.getByLabel('With').selectOption({ label: 'Cleo Park' });
    await expectAccessible(page, 'an offer');
    await offer.getByRole('button', { name: 'Offer these days' }).click();
    await page.getByText('The patient may choose a time from').waitFor();

    const mail = await journey.stack.waitForMessage(({ id, to }) => to.includes('ada@example.net') && !before.has(id));
    expectNeutral(mail, ['Alderman', 'Cleo', 'appointment', 'Alder House']);
    ada = new AsPatient(await journey.browser.openPhone());
    await ada.openLink(linkOf(mail));
    await ada.enterPin(adaPin);
    await ada.title('Hello, Ada');
    await ada.press('See the times');
    await ada.title('My appointments');
    await ada.page.getByRole('button', { name: '9:50 AM' }).first().click();
    await expectAccessible(ada.page, 'times to choose from');
    await takePicture(ada.page, 'patient-choose-time');
    await ada.page.getByRole('button', { name: /^Take this time/ }).click();
    await ada.page.getByText('Done. This time is yours.').waitFor();
    await ada.page.getByText('With Cleo Park').waitFor();
    await expectAccessible(ada.page, 'an appointment');
  });

  step('the clinician sees it, with its reminders planned, and moves it to another free time', async () => {
    const { page } = cleo;
    await page.getByText('The patient chose the time').waitFor();
    await expectAccessible(page, 'appointments of a patient');
    await takePicture(page, 'clinician-appointments');
    await page.getByRole('button', { name: 'Move: Ada Alderman' }).click();
    const move = page.getByRole('dialog', { name: 'Move the appointment' });
    await move.getByLabel('Day', { exact: true }).fill(nextTuesday());
    await move.getByLabel('Time', { exact: true }).selectOption({ label: '14:00' });
    await expectAccessible(page, 'moving an appointment');
    await move.getByRole('button', { name: 'Move', exact: true }).click();
    await confirmed(page, 'The appointment was moved');
    await cleo.openSection('Follow-ups');
    await page.getByText('Three days before').first().waitFor();
  });

  step(
    'the patient can’t come and says so on the phone: asked once more, then it is over, with its reminders',
    async () => {
      const { page } = ada;
      await ada.open('Home');
      await ada.press('See all my appointments');
      await ada.title('My appointments');
      const cannot = page.getByRole('button', { name: /^I can’t come: / });
      await cannot.tap();
      await page.getByRole('alert').getByText('Are you sure? Somebody else may then get this time.').waitFor();
      await expectAccessible(page, 'asked once more before cancelling');
      await ada.press('No, keep it');
      await cannot.tap();
      await ada.press('Yes, cancel it');
      await page.getByText('It is cancelled. We know, and will find another time with you.').waitFor();
      await page.getByText('You have no appointment to come.').waitFor();
      await expectAccessible(page, 'an appointment was cancelled');
      await page.context().close();

      await cleo.page.getByText('Stopped: the appointment was cancelled').waitFor();
      await cleo.openSection('Appointments');
      await cleo.page.getByText('The patient asked for it').waitFor();
      await cleo.openTasks();
      await cleo.page.getByText('Cancelled an appointment: find another time').waitFor();
    },
  );

  step('the desk books another time, and cancels it: the patient is to be called', async () => {
    const { page } = cleo;
    await cleo.openChart('Ada Alderman');
    await cleo.openSection('Appointments');
    await page.getByRole('button', { name: 'Book a time' }).click();
    const book = page.getByRole('dialog', { name: 'Book an appointment' });
    await book.getByLabel('With').selectOption({ label: 'Cleo Park' });
    await book.getByLabel('Day', { exact: true }).fill(nextTuesday());
    await book.getByLabel('Time', { exact: true }).selectOption({ label: '14:00' });
    await expectAccessible(page, 'booking an appointment');
    await book.getByRole('button', { name: 'Book a time' }).click();
    await confirmed(page, 'The appointment is booked');
    await page.getByRole('button', { name: 'Cancel: Ada Alderman' }).click();
    const cancel = page.getByRole('dialog', { name: /^Cancel the appointment with/ });
    await cancel.getByLabel('Why').selectOption({ label: 'We can’t keep it' });
    await expectAccessible(page, 'cancelling an appointment');
    await cancel.getByRole('button', { name: 'Cancel the appointment' }).click();
    await confirmed(page, 'The appointment was cancelled');
    await page.getByRole('cell', { name: 'We can’t keep it' }).waitFor();
  });
}

/** A Tuesday, YYYY-MM-DD, so far ahead that every reminder lies before it. */
function nextTuesday(): string {
  const today = localDateOf(new Date(), 'America/Chicago');
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  return addDays(today, 7 + ((9 - weekday) % 7));
}
