import { demoPassword } from '../../tools/demo/accounts';
import { expectAccessible } from './accessible';
import { AsClinician } from './as-clinician';
import { AsClinicianPlanning } from './as-clinician-planning';
import { isRealFeed, patient, wanted, type MainJob } from './main-job';
import { takePicture } from './take-picture';

/** In the city of the real feed; without it, where the demo's own meetings are. */
const zip = isRealFeed ? '95112' : '62656';

/** The clinician's second part, together with the patient: real meetings, and the plan. */
export function plan(job: MainJob): void {
  const { step } = job;

  step('finds real meetings by words, day and format, and records path, number and meetings', async () => {
    const { clinician } = job;
    const planning = new AsClinicianPlanning(clinician.page);
    await clinician.openSection('Meetings and path');
    for (const [index, meeting] of wanted.entries()) {
      await planning.find(meeting);
      if (index === 0) await expectAccessible(clinician.page, 'meetings found');
      await planning.choose(meeting.name);
    }
    const home = wanted[0]!.name;
    await planning.recordPath({ name: 'Alcoholics Anonymous', perWeek: 3, home, transport: 'Bus 22' });
    await expectAccessible(clinician.page, 'path and meetings');
    await planning.widen();
  });

  step('looks near a ZIP code, which never stands in the address', async () => {
    const { page } = job.clinician;
    const planning = new AsClinicianPlanning(page);
    expect(await planning.lookFromNowhere('00000')).toMatch(/^This ZIP code has no place on the map/);
    await expectAccessible(page, 'meetings near no place');
    await planning.lookFrom(zip);
    await expectAccessible(page, 'meetings near');
    expect(page.url()).toContain('miles=10');
    expect(page.url()).not.toContain(zip);
    await takePicture(page, 'clinician-meetings');
  });

  step('writes a plan from a template and is told what is missing', async () => {
    const { clinician } = job;
    const planning = new AsClinicianPlanning(clinician.page);
    await clinician.openSection('Plan');
    await expectAccessible(clinician.page, 'templates');
    await planning.startPlan('Opioid use');
    await planning.writeOwnWords({
      reason: 'My daughter, who wants me at breakfast',
      friend: 'Chris from work',
      phone: '+1 408 555 0143',
      note: 'You have got through worse evenings than this one.',
    });
    await expectAccessible(clinician.page, 'plan builder');
    await takePicture(clinician.page, 'clinician-plan-builder');
    await planning.pressSign();
    await clinician.page
      .getByRole('alert')
      .getByText(/Say where naloxone is kept/)
      .waitFor();
    expect(await planning.isAsked()).toBe(false);
    await expectAccessible(clinician.page, 'plan builder with a problem', '[role=alert]');
    await planning.sayWhereNaloxoneIs('Top drawer in the kitchen', 'My brother Sam');
    await planning.sayNoMedication();
    await planning.reviewIn(90);
  });

  step('signs it, having read what the patient’s signature starts', async () => {
    const { clinician } = job;
    const planning = new AsClinicianPlanning(clinician.page);
    await planning.askToSign();
    const words = await planning.consequences();
    expect(words).toContain(`The patient’s signature plans 4 follow-ups for ${patient.name}: `);
    expect(words).toContain('They go by e-mail.');
    await expectAccessible(clinician.page, 'signature', '[role=dialog]');
    await planning.sign(demoPassword);
    await clinician.page.getByText('Waits for the patient’s signature').waitFor();
    // Signed at the end of a long page; what comes next stands at its beginning.
    await expect(planning.isNextStepInSight()).resolves.toBe(true);
    await expectAccessible(clinician.page, 'plan that waits');
    await takePicture(clinician.page, 'clinician-plan-waits');
  });

  step('hands the room’s tablet over: the patient reads, signs, and nothing of it is left on it', async () => {
    const { clinician, journey } = job;
    const tablet = await journey.browser.openDesk();
    const atTablet = new AsClinician(tablet, journey.stack.staffUrl);
    const address = clinician.page.url();
    await atTablet.openApp();
    await atTablet.signIn('clinician@example.org', demoPassword);
    await tablet.goto(address);
    await new AsClinicianPlanning(tablet).handOverTablet();
    expect(tablet.url()).toBe(`${journey.stack.patientUrl}/tablet`);
    await tablet.getByText('Top drawer in the kitchen').waitFor();
    await expectAccessible(tablet, 'plan on the tablet');
    await takePicture(tablet, 'tablet-plan');
    await tablet.getByLabel('Your name').fill('Jordan');
    await tablet.getByRole('button', { name: 'Sign my plan' }).click();
    await tablet.waitForURL('about:blank');
    journey.browser.allow(/status of 401/);
    await tablet.goBack();
    expect(await tablet.locator('body').innerText()).not.toMatch(/Jordan|Ellery|naloxone/i);
    await tablet.close();
    await clinician.page.getByText('Jordan, patient').waitFor();
    await expectAccessible(clinician.page, 'active plan');
    await clinician.openSection('Follow-ups');
    const planned = clinician.page.getByRole('listitem').getByText('Planned', { exact: true });
    await planned.nth(3).waitFor();
    expect(await planned.count()).toBe(4);
    await expectAccessible(clinician.page, 'follow-ups');
    await clinician.openSection('Summary');
    await expectAccessible(clinician.page, 'chart');
  });
}
