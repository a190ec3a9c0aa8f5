import { demoPassword } from '../../tools/demo/accounts';
import { expectAccessible } from './accessible';
import { AsClinicianPlanning } from './as-clinician-planning';
import type { MainJob } from './main-job';
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
}
