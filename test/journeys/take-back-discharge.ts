import { expectAccessible } from './accessible';
import { confirmed } from './as-staff';
import type { MainJob } from './main-job';

/** A discharge by a wrong click: it asks for a look at the plan, and both are gone once it is taken back. */
export function takeBackDischarge(job: MainJob): void {
  job.step('the clinician discharges the wrong patient, and takes it back with a reason', async () => {
    const { clinician } = job;
    const { page } = clinician;
    await page.bringToFront();
    await clinician.openSection('Contact and consent');
    await page.getByRole('link', { name: 'Discharge', exact: true }).click();
    await page.getByLabel('How it ended').selectOption({ label: 'Completed' });
    await expectAccessible(page, 'a discharge');
    await page.getByRole('button', { name: 'Discharge', exact: true }).click();
    await confirmed(page, 'The patient has been discharged');
    await clinician.openSection('Plan');
    await page.getByText('A look at this plan is asked for').waitFor();
    await clinician.openSection('Contact and consent');
    await page.getByRole('button', { name: 'Take back the discharge' }).click();
    const undo = page.getByRole('dialog', { name: 'Take back the discharge?' });
    await expectAccessible(page, 'a discharge to take back');
    await undo.getByLabel('Why').fill('It was the wrong person on the screen.');
    await undo.getByRole('button', { name: 'Take it back' }).click();
    await confirmed(page, 'The episode is open again');
    await page.getByRole('link', { name: 'Discharge', exact: true }).waitFor();
    await clinician.openSection('Plan');
    await page.getByText('A look at this plan is asked for').waitFor({ state: 'detached' });
  });
}
