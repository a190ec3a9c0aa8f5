import { expectAccessible } from './accessible';
import type { AsClinician } from './as-clinician';
import type { AsPatient } from './as-patient';
import { takePicture } from './take-picture';

/** Ada writes to her care team from home, Cleo answers from the chart, and words of a crisis get 988 at once. */
export async function writeToTeam(ada: AsPatient, cleo: AsClinician): Promise<void> {
  await ada.page.getByRole('button', { name: /^My care team/ }).tap();
  await ada.title('My care team');
  await ada.page.getByText('No messages yet.').waitFor();
  await ada.press('Send');
  await ada.page.getByText('Write a few words first.').waitFor();
  await expectAccessible(ada.page, 'messages with nothing written');
  await ada.page.getByLabel('Your message').fill('May I come at six on Thursday?');
  await ada.press('Send');
  await ada.page.getByText('Sent. Your care team can read it now.').waitFor();

  await cleo.openTasks();
  await cleo.page.getByRole('link', { name: 'Read and answer' }).click();
  await cleo.page.getByRole('heading', { level: 2, name: 'Messages' }).waitFor();
  await cleo.page.getByText('May I come at six on Thursday?').waitFor();
  await cleo.page.getByText(/agreed to no messages/).waitFor();
  await expectAccessible(cleo.page, 'messages that wait for an answer');
  await cleo.page.getByLabel('Message to Ada Alderman').fill('Yes, six is fine. See you then.');
  await cleo.page.getByRole('button', { name: 'Send message' }).click();
  await cleo.page.getByText('not read by the patient yet').waitFor();
  await takePicture(cleo.page, 'clinician-messages');

  await ada.press('Back');
  await ada.press('Read it');
  await ada.page.getByText('Yes, six is fine. See you then.').waitFor();
  await ada.page.getByText('Cleo Park', { exact: true }).waitFor();
  await cleo.page.getByText(/read by the patient/).waitFor();
  await ada.page.getByLabel('Your message').fill('I want to die');
  await ada.press('Send');
  await ada.page.getByRole('alert').getByText('Please call or text 988 now').waitFor();
  await expectAccessible(ada.page, 'after words of a crisis');
  await takePicture(ada.page, 'patient-messages-crisis');
  await cleo.page.getByText('Crisis words', { exact: true }).waitFor();
}
