import { expectAccessible } from './accessible';
import type { MainJob } from './main-job';
import { takePicture } from './take-picture';

const task = 'Help with one small thing at your group';

/** A task from the chart to the phone, a sponsor, a step, and a milestone that is put away. */
export function recover(job: MainJob): void {
  const { step } = job;

  step('the clinician assigns a task from the library, in the chart', async () => {
    const { page } = job.clinician;
    await page.bringToFront();
    await job.clinician.openSection('Steps and sponsor');
    await page.getByRole('button', { name: 'Assign a task' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Start from').selectOption({ label: task });
    expect(await dialog.getByLabel('Task', { exact: true }).inputValue()).toBe(task);
    await dialog.getByRole('button', { name: 'Assign the task' }).click();
    await page.getByRole('button', { name: task }).waitFor();
    await expectAccessible(page, 'steps and sponsor');
    await takePicture(page, 'clinician-recovery');
  });

  step('the patient names a sponsor by first name and initial, and reads what to look for', async () => {
    const { onPhone } = job;
    await onPhone.page.bringToFront();
    await onPhone.open('Home');
    await onPhone.page.getByRole('button', { name: /^My recovery/ }).tap();
    await onPhone.title('My recovery');
    await onPhone.page.getByRole('button', { name: /^My sponsor/ }).tap();
    await onPhone.title('My sponsor');
    const words = await onPhone.words();
    for (const said of ['at least a year in recovery and has been through all twelve steps', 'stop your medication'])
      expect(words).toContain(said);
    await onPhone.page.getByLabel('Right now').selectOption('ACTIVE');
    await onPhone.page.getByLabel('First name').fill('Ana Martinez');
    await onPhone.press('Save');
    await onPhone.page.getByText(/^Write a first name and one letter at most/).waitFor();
    await expectAccessible(onPhone.page, 'my sponsor');
    await onPhone.page.getByLabel('First name').fill('Ana M.');
    await onPhone.press('Save');
    await onPhone.page.getByText(/^Ana M\. is your sponsor\./).waitFor();
    await onPhone.press('Back');
  });

  step('ticks the task and the week off, and works on a step with notes for themselves', async () => {
    const { page } = job.onPhone;
    await job.onPhone.title('My recovery');
    for (const label of [task, 'I was in touch with my sponsor']) {
      await page.getByLabel(label).tap();
      await page.getByLabel(label).and(page.locator(':checked')).waitFor();
    }
    await page.getByRole('button', { name: /^My steps/ }).tap();
    await job.onPhone.title('My steps');
    await page.getByLabel('Whose steps').selectOption('AA');
    await page.locator('summary').nth(3).tap();
    await page
      .getByText(/^Here we keep only where you are/)
      .filter({ visible: true })
      .waitFor();
    await page.locator('summary').nth(3).tap();
    await page.locator('summary').nth(1).tap();
    await job.onPhone.press('I’m working on this');
    await page.locator('summary small[data-status="WORKING"]').waitFor();
    await page.getByLabel('My notes').filter({ visible: true }).fill('The lake in the morning');
    await job.onPhone.press('Save my notes');
    await page.getByText('Saved. Only you can read it.').filter({ visible: true }).waitFor();
    await expectAccessible(page, 'my steps');
    await job.onPhone.press('Back');
  });

  step('sees a milestone of their own date, and puts it away', async () => {
    const { page } = job.onPhone;
    await page.getByRole('button', { name: /^If I used/ }).tap();
    await job.onPhone.title('If I used');
    const today = await page.getByLabel('What day was it?').inputValue();
    await expectAccessible(page, 'if I used');
    await job.onPhone.press('Back');
    await job.onPhone.press('Change what I see');
    await page.getByLabel('My date (if you want one)').fill(daysBefore(today, 30));
    await page.getByLabel('Show my days as a number').check();
    await page.getByRole('button', { name: 'Save', exact: true }).tap();
    await page.getByRole('heading', { name: '30 days', exact: true }).waitFor();
    await page.getByText('30 of 30 days').waitFor();
    await expectAccessible(page, 'my recovery');
    await takePicture(page, 'patient-recovery');
    await job.onPhone.press('Put this away');
    await page.getByRole('heading', { name: '30 days', exact: true }).waitFor({ state: 'detached' });
  });

  step('and the chart shows sponsor, step and task, without the notes and without the patient’s own date', async () => {
    const { page } = job.clinician;
    await page.bringToFront();
    for (const words of [/Ana M\./, 'Working on it', /done today/]) await page.getByText(words).first().waitFor();
    const seen = await page.locator('main').innerText();
    expect(seen).toContain('Not recorded');
    expect(seen).not.toContain('The lake in the morning');
    await job.onPhone.page.bringToFront();
  });
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
