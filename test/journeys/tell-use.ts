import { expectAccessible } from './accessible';
import { patient, type MainJob } from './main-job';
import { takePicture } from './take-picture';

/** From "I used" on the phone, with its safety branches, to the review that the clinician makes of it. */
export function tellUse(job: MainJob): void {
  const { journey, step } = job;

  step('the patient says "I used": safety comes first, then what fits what it was', async () => {
    const { onPhone } = job;
    await onPhone.goHome();
    await onPhone.press('Say how I am');
    await onPhone.press('I used');
    await onPhone.title('First, are you safe?');
    expect(await onPhone.words()).toContain('Thank you for telling us. You’re not starting over.');
    await expectAccessible(onPhone.page, 'after use, safety');
    await takePicture(onPhone.page, 'patient-used');
    await onPhone.pick('Opioids');
    await onPhone.press('Next');
    await onPhone.title('Stay safe now');
    const opioids = await onPhone.words();
    for (const words of ['Are you alone?', 'Is naloxone near you?', 'Overdose can happen now'])
      expect(opioids).toContain(words);
    expect(opioids).not.toContain('Don’t stop all at once');
    await expectAccessible(onPhone.page, 'after use, opioids');

    await onPhone.press('Back');
    await onPhone.title('First, are you safe?');
    await onPhone.pick('Opioids');
    await onPhone.pick('Alcohol');
    await onPhone.press('Next');
    await onPhone.title('Stay safe now');
    const alcohol = await onPhone.words();
    expect(alcohol).toContain('Don’t stop all at once');
    expect(alcohol).not.toContain('Overdose can happen now');
    await onPhone.press('Next');
    await onPhone.pickMood('Very bad');
    await onPhone.press('Next');
    await onPhone.pickCraving(6);
    await onPhone.press('Next');
    await onPhone.pickCall('No, not now');
    journey.browser.allow(/ERR_INTERNET_DISCONNECTED/);
    await onPhone.page.context().setOffline(true);
    await onPhone.press('Send my answers');
    await onPhone.title('Not sent yet');
    // What keeps somebody alive needs no connection, and what they said is stored nowhere.
    expect(await onPhone.words()).toContain('Don’t stop all at once');
    expect(await onPhone.page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
    await expectAccessible(onPhone.page, 'after use, waiting for a connection');
    await onPhone.page.context().setOffline(false);
    await onPhone.title('Thank you for telling us');
    expect(await onPhone.words()).toContain('You are not starting over');
    await expectAccessible(onPhone.page, 'after use, thanks');
  });

  step('the clinician’s first page says why, on what evidence, and a plan review comes of it', async () => {
    const { taskList } = job;
    const { page } = job.clinician;
    await page.bringToFront();
    await job.clinician.openPage('Today');
    const today = page.getByRole('region', { name: 'Needs somebody today' });
    await today.getByText('Told of use: Alcohol').waitFor();
    await expectAccessible(page, 'who needs somebody today');
    await takePicture(page, 'clinician-today');
    await today.getByRole('button', { name: new RegExp(`^Add task: ${patient.name}, Told of use`) }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What is to be done').selectOption('review');
    await dialog.getByRole('button', { name: 'Add task' }).click();
    await dialog.waitFor({ state: 'detached' });
    await taskList.page.bringToFront();
    await taskList.page.getByText('Open', { exact: true }).click();
    await taskList.tasksOf(patient.name, /Review the plan with the patient/).waitFor();
    await taskList.tasksOf(patient.name, /Told of a lapse/).waitFor();
    await page.bringToFront();
    await today.getByRole('link', { name: patient.name }).click();
    await page.getByText('A task was made of it').waitFor();
    await expectAccessible(page, 'chart with signals');
  });

  step('and the list of patients explains it, sorts, narrows, and keeps that as a view', async () => {
    const { page } = job.clinician;
    await job.clinician.openPage('Patients');
    await page.getByRole('button', { name: /^Signals/ }).click();
    await page.getByRole('columnheader', { name: /^Signals/, includeHidden: false }).waitFor();
    await page.getByLabel('Needs attention', { exact: true }).check();
    const row = page.getByRole('row').filter({ hasText: patient.name });
    await row
      .getByText(/weeks? met/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Save view' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('To look at');
    await dialog.getByRole('button', { name: 'Save view' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expectAccessible(page, 'caseload with a view');
    await takePicture(page, 'clinician-caseload-view');
    await page.getByLabel('View', { exact: true }).selectOption({ label: 'All patients' });
    expect(new URL(page.url()).search).toBe('');
    await page.getByLabel('View', { exact: true }).selectOption({ label: 'To look at' });
    expect(new URL(page.url()).searchParams.get('order')).toBe('ATTENTION');
    await page.getByRole('button', { name: 'Remove view' }).click();
    await page.getByText('The view is gone.').waitFor();
    await job.clinician.openChart(patient.name);
  });
}
