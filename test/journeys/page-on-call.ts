import { expectAccessible } from './accessible';
import { patient, secretNames, type MainJob } from './main-job';
import { expectNeutral } from './read-mail';
import { takePicture } from './take-picture';

/** From a craving of 9 to the page of who is on call, and to the outcome that closes the safety item. */
export function pageOnCall(job: MainJob): void {
  const { journey, step } = job;

  step('a craving of 9 pages who is on call, and the page says nothing', async () => {
    const page = await journey.stack.waitForMessage(
      ({ to, subject }) => to.includes('clinician@example.org') && subject === 'Something needs you now',
      60_000,
    );
    // The address is a colleague's own.
    expectNeutral({ ...page, headers: {} }, secretNames);
    expect(page.text).toContain('Something needs you now: open the app.');
  });

  step('the bell tells that one was paged, marks all as read and gets the focus back', async () => {
    const { page } = job.clinician;
    await page.bringToFront();
    await page.getByRole('button', { name: /^What is new: \d+ to read$/ }).click();
    const panel = page.getByRole('dialog', { name: 'What is new' });
    const row = panel.getByRole('listitem').filter({ hasText: 'You were paged' }).filter({ hasText: patient.name });
    await row.getByRole('button', { name: /^Mark as read: You were paged/ }).waitFor();
    await expectAccessible(page, 'what is new');
    await panel.getByRole('button', { name: 'Mark all as read' }).click();
    await row.getByRole('button').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(String(await page.evaluate('document.activeElement?.getAttribute("aria-label")'))).toMatch(/^What is new: /);
  });

  step('the first page of who was paged shows who needs somebody, how to reach them and who was told', async () => {
    const { page } = job.clinician;
    await page.bringToFront();
    await job.clinician.openPage('Today');
    const card = page.getByRole('region', { name: /^Needs somebody now/ });
    const item = card.getByRole('listitem').filter({ hasText: patient.name }).first();
    await item.getByText('Craving 9 of 10', { exact: true }).waitFor();
    await item.getByText('Nobody sees to it yet').waitFor();
    await item.getByText('On call: Maya Okafor').waitFor();
    await expectAccessible(page, 'safety item on the first page');
    await takePicture(page, 'clinician-safety-item');
    await item.getByRole('button', { name: `Welfare check: ${patient.name}` }).click();
    const script = page.getByRole('dialog', { name: 'Asking police for a welfare check' });
    await script.getByText('Do not say').waitFor();
    await expectAccessible(page, 'script for a welfare check');
    await script.getByRole('button', { name: 'Close' }).click();
    await item.getByRole('button', { name: `I see to it: ${patient.name}` }).click();
    await item.getByText('Maya Okafor sees to it').waitFor();
  });

  step('and recording the outcome closes it, on the chart too', async () => {
    const { page } = job.clinician;
    const card = page.getByRole('region', { name: /^Needs somebody now/ });
    await card.getByRole('button', { name: `Record outcome: ${patient.name}` }).click();
    const dialog = page.getByRole('dialog', { name: 'What came of it?' });
    await dialog.getByRole('button', { name: 'Record and close' }).click();
    await dialog.getByText('Say whether you reached the patient').first().waitFor();
    await dialog.getByLabel('Spoke with the patient').check();
    await dialog.getByLabel('Low', { exact: true }).check();
    await dialog.getByLabel('Went through the crisis safety plan together').check();
    await expectAccessible(page, 'outcome of a safety item');
    await dialog.getByRole('button', { name: 'Record and close' }).click();
    await dialog.waitFor({ state: 'detached' });
    await job.clinician.openChart(patient.name);
    await page.getByRole('button', { name: 'Show 1 closed' }).click();
    await page.getByText('Spoke with the patient · risk low · safety plan gone through').waitFor();
    await expectAccessible(page, 'closed safety item on the chart');
  });
}
