import type { Page } from 'playwright-core';
import { expectAccessible } from './accessible';
import { AsClinician } from './as-clinician';
import { password } from './build-people';
import type { Journey, Step } from './journey';
import { takePicture } from './take-picture';

const census = [
  'MRN,Patient Name,DOB,Program,Admission Date,Room',
  '4711,"Quill, Ina",4/12/1987,Residential,1/2/2026,12B',
  '4712,"Rook, Omar",2/3/1990,IOP,1/2/2026,',
  '4713,"Small, Kim",2/3/2015,IOP,1/2/2026,',
].join('\n');

/** The nightly census of an EHR, read twice: who is new gets a chart once, and nobody is discharged by being left out. */
export function importCensus(journey: Journey, step: Step): void {
  let sana: AsClinician;
  let page: Page;

  async function read(): Promise<void> {
    await sana.openPage('Patients');
    await page.getByRole('link', { name: 'Import patients', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Import patients' }).waitFor();
    await page.locator('input[type=file]').setInputFiles({
      name: 'census.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(census),
    });
    await expectAccessible(page, 'import patients');
    await page.getByRole('button', { name: 'Read file' }).click();
    await page.getByRole('button', { name: 'Carry out' }).waitFor();
  }

  async function carryOut(outcome: RegExp): Promise<void> {
    await page.getByRole('button', { name: 'Carry out' }).click();
    await expectAccessible(page, 'carry a census out', '[role=dialog]');
    await page.getByRole('dialog').getByRole('button', { name: 'Carry out' }).click();
    await page.getByText(outcome).waitFor();
  }

  step('a supervisor reads the census and sees who is new, refused and missing', async () => {
    sana = new AsClinician(await journey.browser.openDesk(), journey.stack.staffUrl);
    page = sana.page;
    await sana.openApp();
    await sana.signIn('sana@example.net', password);
    await read();
    await page.getByRole('tab', { name: 'New 2' }).waitFor();
    await page.getByText('Ina Quill').waitFor();
    await takePicture(page, 'census');
    await expectAccessible(page, 'a census before it is carried out');
    await page.getByRole('tab', { name: 'Refused 1' }).click();
    await page.getByText('Under 18').waitFor();
    await page.getByRole('tab', { name: /^Missing/ }).click();
    await page.getByText('Nobody is discharged by being left out').waitFor();
    await page.getByLabel('Still here').first().click();
    await expectAccessible(page, 'who is missing in a census');
  });

  step('it is carried out once, and the same census again changes nothing', async () => {
    await carryOut(/^Carried out: 2 rows/);
    await page.getByRole('tab', { name: 'New 2' }).click();
    await page.getByRole('link', { name: 'Open the chart of Ina Quill' }).waitFor();
    await page.getByRole('link', { name: 'All imports' }).click();
    await page.getByRole('link', { name: 'All patients' }).click();
    await read();
    await page.getByText('This very file was carried out before').waitFor();
    await page.getByRole('tab', { name: 'Unchanged 2' }).waitFor();
    await carryOut(/^Carried out: nothing had to change/);
    await expectAccessible(page, 'a census that changed nothing');
  });

  step('whoever admits one of them by hand is shown the chart that is there', async () => {
    await page.getByRole('link', { name: 'All imports' }).click();
    await page.getByRole('link', { name: 'All patients' }).click();
    await page.getByRole('link', { name: 'New patient' }).click();
    await page.getByLabel('First name').fill('INA');
    await page.getByLabel('Last name').fill('Quil');
    await page.getByLabel('Birth date').fill('1987-04-21');
    await page.getByLabel('Level of care').selectOption('Residential');
    await page.getByLabel('Alcohol').check();
    await page.getByRole('button', { name: 'Create patient' }).click();
    await page.getByText('There may be a chart already').waitFor();
    await page.getByRole('link', { name: 'Ina Quill' }).waitFor();
    await takePicture(page, 'similar-chart');
    await expectAccessible(page, 'a chart that may be of the same person');
    await page.context().close();
  });
}
