import { AsAdmin } from './as-admin';
import { AsClinician } from './as-clinician';
import { AsClinicianPreparing } from './as-clinician-preparing';
import { AsPatient } from './as-patient';
import { confirmed } from './as-staff';
import { expectAccessible } from './accessible';
import { password } from './build-people';
import type { Journey, Step } from './journey';
import { linkOf } from './read-mail';
import { takePicture } from './take-picture';

/** A programme in the organization's own words, what it would do to one patient, and what the patient strikes out. */
export function keepProgrammes(journey: Journey, step: Step): void {
  step('an administrator changes a programme, and words that reveal care are refused where they stand', async () => {
    const amina = new AsAdmin(await journey.browser.openDesk(), journey.stack.staffUrl);
    const { page } = amina;
    await amina.openApp();
    await amina.signIn('amina@example.net', password);
    await page.getByRole('navigation').getByRole('link', { name: 'Follow-ups', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Follow-up programmes' }).waitFor();
    await expectAccessible(page, 'follow-up programmes');
    await takePicture(page, 'admin-programmes');
    await page.getByRole('link', { name: 'Aftercare', exact: true }).click();
    await page.getByText('24 hours, call').first().waitFor();
    await expectAccessible(page, 'a follow-up programme');
    await takePicture(page, 'admin-programme');
    await page.getByRole('link', { name: 'Follow-up programmes' }).click();
    await page.getByRole('link', { name: 'Appointment', exact: true }).click();
    await page.getByRole('button', { name: 'Change' }).click();
    const first = page.getByRole('listitem', { name: 'Step Three days before' });
    await first.getByLabel('Own words').check();
    for (const [language, subject] of [
      ['English', 'Your meeting on Friday'],
      ['Spanish', 'Una nota'],
    ] as const) {
      const words = first.getByRole('group', { name: language });
      await words.getByLabel('Subject of the e-mail').fill(subject);
      await words.getByLabel('Text of the e-mail').fill('Hello');
      await words.getByLabel('Text message').fill('a note');
    }
    await expectAccessible(page, 'a programme being changed');
    await takePicture(page, 'admin-programme-form');
    await page.getByRole('button', { name: 'Publish' }).click();
    await page
      .getByText(/could tell somebody else what this is about/)
      .first()
      .waitFor();
    await first.getByRole('group', { name: 'English' }).getByLabel('Subject of the e-mail').fill('A word for you');
    await page.getByRole('button', { name: 'Publish' }).click();
    await confirmed(page, 'The programme has been published');
    await page.getByText(/Version 2, published by Amina Rahal/).waitFor();
    await page.context().close();
  });

  step('a clinician reads what it would send, begins it, and the patient strikes one message out', async () => {
    const cleo = new AsClinician(await journey.browser.openDesk(), journey.stack.staffUrl);
    const { page } = cleo;
    await cleo.openApp();
    await cleo.signIn('cleo@example.net', password);
    await cleo.openChart('Mia Moreno');
    await cleo.openSection('Follow-ups');
    await page.getByRole('button', { name: 'Begin a programme' }).click();
    const dialog = page.getByRole('dialog', { name: 'Begin a follow-up programme' });
    await dialog.getByLabel('Programme').selectOption('Appointment');
    const day = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
    await dialog.getByLabel('Counted from').fill(day);
    const coming = dialog.getByRole('region', { name: 'What would happen' });
    await coming.getByText('Three days before').waitFor();
    await coming.getByText('Read the message').first().click();
    await coming.getByText('A word for you').waitFor();
    await expectAccessible(page, 'a dry run', '[role=dialog]');
    await takePicture(page, 'clinician-dry-run');
    await dialog.getByRole('button', { name: 'Begin', exact: true }).click();
    await confirmed(page, 'The programme has begun');
    await page.getByRole('heading', { name: 'Appointment' }).waitFor();
    await expectAccessible(page, 'follow-ups of a patient');
    await takePicture(page, 'clinician-follow-ups');

    await cleo.openSection('Contact and consent');
    const since = Date.now();
    await new AsClinicianPreparing(page).sendLink();
    const mail = await journey.stack.waitForMessage(
      ({ to, at }) => to.includes('mia@example.net') && new Date(at).getTime() >= since,
    );
    const mia = new AsPatient(await journey.browser.openPhone());
    await mia.openLink(linkOf(mail));
    await mia.enterPin('482915');
    await mia.title('Hello, Mia');
    await mia.openMore();
    await mia.press('Show my messages');
    await mia.title('Messages to me');
    const unwanted = mia.page.getByRole('button', { name: /^Take it out/ });
    await unwanted.first().waitFor();
    expect(await unwanted.count()).toBe(3);
    await expectAccessible(mia.page, 'messages to me');
    await takePicture(mia.page, 'patient-messages');
    await unwanted.first().tap();
    await mia.page.getByText('Done. That one will not come.').waitFor();
    expect(await unwanted.count()).toBe(2);
    await mia.page.context().close();

    await cleo.openSection('Follow-ups');
    await page.getByText('The patient did not want it.').waitFor();
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await page.getByRole('button', { name: 'Stop it' }).click();
    await confirmed(page, 'The programme has been stopped');
    await page.context().close();
  });
}
