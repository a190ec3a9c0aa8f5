import { demoPassword } from '../../tools/demo/accounts';
import { expectAccessible } from './accessible';
import { AsClinicianPlanning } from './as-clinician-planning';
import { secretNames, type MainJob } from './main-job';
import { pagesOf } from './pages-of';
import { takePicture } from './take-picture';

/** From a lapse to a new version of the plan, which the patient signs on their own phone. */
export function reviewPlan(job: MainJob): void {
  const { step } = job;

  step('the clinician sees why a look at the plan is asked for, and begins a new version', async () => {
    const { clinician } = job;
    const { page } = clinician;
    const planning = new AsClinicianPlanning(page);
    await page.bringToFront();
    await clinician.openSection('Plan');
    await page.getByText('Review the plan: there was a lapse').first().waitFor();
    await expectAccessible(page, 'plan with a review asked for');
    await takePicture(page, 'clinician-plan-review');
    await planning.startPlan('The active plan');
    await page.getByLabel('What changes, and why?').fill('After the lapse on Friday: call Chris before going home.');
    await planning.takeOverALine('Coping strategies');
    await planning.saved();
    await planning.askToSign();
    expect(await planning.consequences()).toContain('Replaces version 1, which stays readable.');
    await planning.sign(demoPassword);
    await page.getByText('Waits for the patient’s signature').waitFor();
  });

  step('the patient reads it and signs on their own phone, and it is their plan from then on', async () => {
    const { onPhone, clinician } = job;
    await onPhone.page.bringToFront();
    await onPhone.goHome();
    await onPhone.press('Read it');
    await onPhone.title('Read and sign my plan');
    await onPhone.page.getByText(/^What changed: After the lapse on Friday/).waitFor();
    await expectAccessible(onPhone.page, 'plan to sign on the phone');
    await takePicture(onPhone.page, 'patient-sign');
    await onPhone.press('Sign my plan');
    await onPhone.page.getByText('Write your name to sign.').waitFor();
    await onPhone.page.getByLabel('Your name').fill('Jordan');
    await onPhone.press('Sign my plan');
    await onPhone.page.getByText('Thank you. This is your plan now.').waitFor();
    await clinician.page.bringToFront();
    await clinician.page.getByText('on their own phone').waitFor();
    await clinician.openSection('Plan');
    await clinician.page.getByRole('heading', { name: 'Active plan: Version 2' }).waitFor();
    expect(await clinician.page.getByText('A look at this plan is asked for').count()).toBe(0);
  });

  step('the clinician prints it, and the papers of the phone for a pocket: those name no facility', async () => {
    const { page } = job.clinician;
    await page.getByRole('link', { name: 'Open the plan' }).click();
    await page.getByRole('heading', { name: 'Plan, version 2' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.getByText('42 CFR part 2 prohibits unauthorized use').waitFor();
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('link', { name: 'Page to fold, wallet card' }).click();
    await page.getByRole('heading', { name: 'The plan on paper' }).waitFor();
    await expectAccessible(page, 'papers of a plan');
    for (const form of ['One page to fold', 'Wallet card']) {
      await page.getByText(form, { exact: true }).click();
      await page.getByRole('region', { name: form }).waitFor();
      await page.emulateMedia({ media: 'print' });
      const words = await page.locator('body').innerText();
      expect(words).toContain('In danger: 911 or 988');
      expect(words).not.toMatch(new RegExp(secretNames.join('|')));
      expect(pagesOf(await page.pdf({ format: 'Letter' }))).toBe(1);
      await takePicture(page, `clinician-paper-${form.split(' ')[0]?.toLowerCase()}`);
      await page.emulateMedia({ media: 'screen' });
    }
    await page.getByText('Spanish', { exact: true }).click();
    await page.getByText('En peligro: 911 o 988').waitFor();
    await page.getByRole('link', { name: /^Version 2 of the plan/ }).click();
    await page.getByRole('heading', { name: 'Plan, version 2' }).waitFor();
  });

  step('forms for hours without network come ready to print, a sheet each and none empty', async () => {
    const page = await job.clinician.page.context().newPage();
    await page.goto(new URL('/blank-forms', job.clinician.page.url()).href);
    await page.getByRole('heading', { level: 1, name: 'Blank forms' }).waitFor();
    await expectAccessible(page, 'blank forms');
    await page.emulateMedia({ media: 'print' });
    const sheets = await page.getByRole('heading', { level: 2 }).count();
    const notices = await page.getByText('42 CFR part 2 prohibits unauthorized').filter({ visible: true }).count();
    expect(notices).toBe(sheets);
    expect(pagesOf(await page.pdf({ format: 'Letter' }))).toBe(sheets);
    await takePicture(page, 'clinician-blank-forms');
    await page.close();
  });

  step(
    'who is here, lines to sign in on and whom to call come on paper, on Letter and on A4, each page with its end',
    async () => {
      const page = await job.clinician.page.context().newPage();
      await page.goto(new URL('/downtime-pack', job.clinician.page.url()).href);
      const make = async (facility: string) => {
        await page.getByLabel('Facility').selectOption({ label: facility });
        await page.getByRole('button', { name: 'Make the pack' }).click();
        await page.getByRole('heading', { level: 2, name: `Who is here: ${facility}` }).waitFor();
      };
      await make('Farrowmere Lakeside');
      // On the census and on the sheet of safe contact.
      expect(await page.getByRole('rowheader', { name: 'Jordan Ellery' }).count()).toBe(2);
      await expectAccessible(page, 'downtime pack');
      await make('Farrowmere Foothills');
      const sheets = await page.getByRole('heading', { level: 2 }).count();
      await page.emulateMedia({ media: 'print' });
      for (const format of ['Letter', 'A4'] as const) expect(pagesOf(await page.pdf({ format }))).toBe(sheets);
      expect(await page.getByText('Shred by').filter({ visible: true }).count()).toBe(sheets);
      await takePicture(page, 'clinician-downtime-pack');
      await page.close();
    },
  );
}
