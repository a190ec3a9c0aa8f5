import type { Page } from 'playwright-core';
import { AsClinician } from './as-clinician';
import { AsClinicianPreparing } from './as-clinician-preparing';
import { AsPatient } from './as-patient';
import { adaPin } from './answer-measure';
import { expectAccessible } from './accessible';
import { confirmed } from './as-staff';
import { password } from './build-people';
import type { Journey, Step } from './journey';
import { linkOf } from './read-mail';
import { takePicture } from './take-picture';

/** A consent signed on the phone and one on the tablet; a call, a letter and a file recorded; and all shut by a revocation. */
export function shareRecord(journey: Journey, step: Step): void {
  let cleo: AsClinician;
  let ada: AsPatient;

  async function openAsCleo(): Promise<Page> {
    await cleo.openApp();
    await cleo.signIn('cleo@example.net', password);
    await cleo.openChart('Ada Alderman');
    await cleo.openSection('Sharing');
    return cleo.page;
  }

  async function openAsAda(): Promise<void> {
    const before = new Set((await journey.stack.messages()).map(({ id }) => id));
    await cleo.openSection('Contact and consent');
    await new AsClinicianPreparing(cleo.page).sendLink();
    const isNew = ({ id, to }: { id: string; to: string }) => to.includes('ada@example.net') && !before.has(id);
    ada = new AsPatient(await journey.browser.openPhone());
    await ada.openLink(linkOf(await journey.stack.waitForMessage(isNew)));
    await ada.enterPin(adaPin);
    await ada.title('Hello, Ada');
  }

  async function prepare(kind: string, name: string, role: string): Promise<void> {
    const { page } = cleo;
    await page.getByRole('link', { name: 'Prepare a consent' }).click();
    await page.getByRole('heading', { name: 'Prepare a consent' }).waitFor();
    await page.getByRole('radio', { name: kind }).check();
    await page.getByLabel('Name of a new recipient').fill(name);
    await page.getByLabel('Who they are').selectOption({ label: role });
    await page.getByLabel('What may be shared, in the patient’s words').fill('Whether I come to my groups');
    await page.getByLabel('Being a patient here').check();
    await page.getByLabel('Attendance', { exact: true }).check();
    await page.getByLabel('What for, in the patient’s words').fill('So that they know');
    await page.getByLabel('Last day on which it holds').fill('2099-12-31');
  }

  async function writeLetter(name: string): Promise<void> {
    const { page } = cleo;
    await page.getByRole('link', { name: 'Letter to a court' }).click();
    await page.getByLabel('To', { exact: true }).selectOption({ label: name });
    await page.getByLabel('First day').fill('2026-01-01');
    await page.getByRole('button', { name: 'Write and record it' }).click();
  }

  async function logSession(): Promise<void> {
    const { page } = cleo;
    await cleo.openSection('Plan');
    await page.getByRole('link', { name: 'Twelve-step facilitation' }).click();
    await page.getByRole('button', { name: 'Log a session' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Log the session' }).click();
    await confirmed(page, 'The session is logged');
  }

  async function exportNote(name: string): Promise<void> {
    const { page } = cleo;
    await cleo.openSection('Sharing');
    await page.getByRole('link', { name: 'PDF files' }).click();
    await page.getByRole('checkbox', { name: /^Facilitation note of/ }).check();
    await page.getByLabel('Who gets them').selectOption({ label: 'Somebody whom a consent names' });
    await page.getByLabel('Who gets it').selectOption({ label: name });
    await page.getByLabel('What for').selectOption({ label: 'Supervision in a criminal case' });
    await page.getByRole('button', { name: 'Record and save the files' }).click();
  }

  step('a clinician prepares a consent, which says what is missing before it can be read', async () => {
    cleo = new AsClinician(await journey.browser.openDesk(), journey.stack.staffUrl);
    const page = await openAsCleo();
    await page.getByText('Nobody. Say that you can neither confirm nor deny.').waitFor();
    await expectAccessible(page, 'sharing, with what the packet brought');
    await page.getByRole('link', { name: 'Open the consent for Mo' }).click();
    await page.getByRole('button', { name: 'Throw away' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Throw away' }).click();
    await confirmed(page, 'Thrown away.');
    await cleo.openSection('Sharing');
    await prepare('Named people', 'Ruth Alderman', 'Family');
    await page.getByRole('button', { name: 'Prepare it' }).click();
    await page.getByRole('alert').getByText('Choose at least one.').waitFor();
    await expectAccessible(page, 'a consent that lacks its purpose');
    await page.getByLabel('Help from people close to them').check();
    await page.getByRole('button', { name: 'Prepare it' }).click();
    await page.getByRole('heading', { name: 'Consent for Ruth Alderman' }).waitFor();
    await page.getByText('Waits for a signature').waitFor();
    await expectAccessible(page, 'a consent to sign');
  });

  step('the patient reads and signs it on the phone, and a call is recorded in one click', async () => {
    await openAsAda();
    await ada.press('Read it');
    await ada.title('Who got my information');
    await ada.page.getByText('Ruth Alderman').first().waitFor();
    await expectAccessible(ada.page, 'a paper to sign');
    await ada.page.getByLabel('Your name').fill('Ada Alderman');
    await ada.press('Sign it');
    await ada.page.getByText('Your yes is noted.').waitFor();

    const { page } = cleo;
    await page.bringToFront();
    await cleo.openSection('Sharing');
    await page.getByRole('button', { name: 'Read out and record' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('I can’t say whether anybody of that name').waitFor();
    await expectAccessible(page, 'who may we talk to');
    await takePicture(page, 'clinician-who-may-we-talk-to');
    await dialog.getByRole('button', { name: 'Record call with Ruth Alderman' }).click();
    await page.getByText('Recorded. The notice goes with anything on paper.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('region', { name: 'What was shared' }).getByText('1 disclosure').waitFor();
    await expectAccessible(page, 'sharing with an account');
  });

  step('a letter and a file need a consent of their own kind, which is signed on the tablet', async () => {
    const { page } = cleo;
    await writeLetter('Ruth Alderman');
    await page.getByText('For supervision in a criminal case a consent of that kind').first().waitFor();
    await expectAccessible(page, 'a letter that is refused');
    await cleo.openSection('Sharing');
    await prepare('Criminal justice supervision', 'Officer Reed', 'Probation or parole officer');
    await page.getByLabel('Progress', { exact: true }).check();
    await page.getByRole('button', { name: 'Prepare it' }).click();
    await page.getByRole('button', { name: 'Sign on this tablet' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hand the tablet over' }).click();
    await page.getByRole('heading', { level: 1, name: 'A paper waits for you' }).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    await expectAccessible(page, 'a paper on the tablet');
    await page.getByLabel('Your name').fill('Ada Alderman');
    await page.getByRole('button', { name: 'Sign it' }).click();
    await page.waitForURL('about:blank');

    await openAsCleo();
    await logSession();
    const saved = page.waitForEvent('download');
    await exportNote('Officer Reed');
    expect((await saved).suggestedFilename()).toMatch(/\.zip$/);
    await confirmed(page, 'Recorded as shared. The files are saved.');
    await cleo.openSection('Sharing');
    await writeLetter('Officer Reed');
    const letter = page.getByRole('article', { name: 'Letter about attendance' });
    await letter.getByText('42 CFR part 2 prohibits unauthorized use or disclosure of these records.').waitFor();
    await expectAccessible(page, 'a letter');
    await takePicture(page, 'clinician-letter');
  });

  step('the patient sees who was told and takes it back on the phone: no letter and no file leaves', async () => {
    await ada.page.bringToFront();
    await ada.page.reload();
    await ada.page.getByRole('heading', { level: 1 }).waitFor();
    await ada.openMore();
    await ada.press('Show me');
    await ada.title('Who got my information');
    await ada.page.getByRole('heading', { name: 'Officer Reed' }).first().waitFor();
    await ada.page.getByRole('heading', { name: 'Messages to me' }).waitFor();
    await expectAccessible(ada.page, 'who got my information');
    await takePicture(ada.page, 'patient-who-got-my-information');
    await ada.press('Take it back: Officer Reed');
    await ada.press('Yes, take it back');
    await ada.page.getByText('Done. We do not share it any more.').waitFor();

    const { page } = cleo;
    await page.bringToFront();
    await page.getByRole('button', { name: 'Write and record it' }).click();
    await page.getByText('The patient took the consent for this recipient back.').first().waitFor();
    let isSaved = false;
    page.once('download', () => (isSaved = true));
    await exportNote('Officer Reed');
    await page.getByRole('alert').getByText('The patient took the consent for this recipient back.').waitFor();
    expect(isSaved).toBe(false);
    await expectAccessible(page, 'a file that is refused');
    await cleo.openSection('Sharing');
    await page.getByRole('region', { name: 'Consents' }).getByText('Taken back').waitFor();
  });
}
