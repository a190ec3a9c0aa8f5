import { expectAccessible } from './accessible';
import { AsClinician } from './as-clinician';
import { AsPatient } from './as-patient';
import { signOut } from './as-staff';
import { pageOnCall } from './page-on-call';
import { recover } from './main-job-recovery';
import { expectNoReload, markDocuments, patient, secretNames, wanted, type MainJob } from './main-job';
import { expectNeutral, linkOf } from './read-mail';
import { reportClosed } from './report-closed';
import { reviewPlan } from './review-plan';
import { takeBackDischarge } from './take-back-discharge';
import { tellUse } from './tell-use';
import { takePicture } from './take-picture';

/** From the mail of the next day to the answer on the clinician's open pages, and out again. */
export function answer(job: MainJob): void {
  const { journey, step } = job;

  step('leaves chart and task list open, and the next day a neutral mail goes out', async () => {
    const { clinician } = job;
    const taskList = new AsClinician(await clinician.page.context().newPage(), journey.stack.staffUrl);
    job.taskList = taskList;
    await taskList.page.goto(`${journey.stack.staffUrl}/tasks`);
    await taskList.page.getByRole('row').nth(1).waitFor();
    expect(await taskList.tasksOf(patient.name, /Call request/).count()).toBe(0);
    await expectAccessible(taskList.page, 'tasks');
    await markDocuments([clinician.page, taskList.page]);

    await journey.stack.skipToTomorrow();
    const mail = await journey.stack.waitForMessage(
      ({ to, text }) => to.includes(patient.mail) && text.includes(journey.stack.patientUrl),
      60_000,
    );
    expectNeutral(mail, secretNames);
    job.onPhone = new AsPatient(await journey.browser.openPhone());
    await job.onPhone.openLink(linkOf(mail));
  });

  step('the patient opens it on a phone and chooses a PIN with the code', async () => {
    const { onPhone } = job;
    expect(onPhone.page.url()).toBe(`${journey.stack.patientUrl}/`);
    expect(await onPhone.page.title()).toBe('Messages');
    for (const number of ['911', '988']) {
      expect(await onPhone.page.locator(`a[href="tel:${number}"]`).first().isVisible()).toBe(true);
    }
    await expectAccessible(onPhone.page, 'choose PIN');
    await onPhone.choosePin(job.setupCode, patient.pin);
    await onPhone.title('Hello, Jordan');
    await expectAccessible(onPhone.page, 'home');
    await takePicture(onPhone.page, 'patient-home');
  });

  step('reads who sees the answer, says mood and craving, and asks for a call', async () => {
    const { onPhone } = job;
    await onPhone.press('Start check-in');
    await onPhone.title('Before you start');
    const audience = await onPhone.words();
    expect(audience).toMatch(/Maya Okafor.* and your care team see this/);
    expect(audience).toContain('Not your family, not your probation officer.');
    expect(audience).toMatch(/Someone is on duty|Nobody reads this before/);
    await expectAccessible(onPhone.page, 'who sees this');
    await takePicture(onPhone.page, 'patient-who-sees-this');
    await onPhone.press('Start');
    await onPhone.pickMood('Bad');
    await expectAccessible(onPhone.page, 'mood');
    await onPhone.press('Next');
    await onPhone.pickCraving(9);
    await expectAccessible(onPhone.page, 'craving');
    await takePicture(onPhone.page, 'patient-check-in');
    await onPhone.press('Next');
    await onPhone.pickCameUp('Lonely', 'An urge to use');
    await expectAccessible(onPhone.page, 'what came up');
    await onPhone.press('Next');
    await onPhone.pickUse('No');
    await expectAccessible(onPhone.page, 'use, medication, meeting');
    await onPhone.press('Next');
    await onPhone.pickCall('Yes, please call me');
    await expectAccessible(onPhone.page, 'call');
    await onPhone.send();
    await expectAccessible(onPhone.page, 'thanks');
    await takePicture(onPhone.page, 'patient-thanks');
  });

  step('the clinician’s open pages show the answer without a reload', async () => {
    const { taskList } = job;
    const chart = job.clinician.page;
    await taskList.tasksOf(patient.name, /Call request/).waitFor();
    await chart.getByText('9 of 10', { exact: true }).waitFor();
    await chart.getByText('Craving 9 of 10').first().waitFor();
    await chart.getByText('Asked for a call').first().waitFor();
    await expectNoReload([chart, taskList.page]);
    await expectAccessible(chart, 'chart with an answer');
    await takePicture(chart, 'clinician-chart');
    await takePicture(chart, 'clinician-chart-dark', 'dark');
    await takePicture(taskList.page, 'clinician-tasks');
  });

  step('and the clinician completes the call with its outcome', async () => {
    const { taskList } = job;
    await taskList.completeTask(patient.name, /Call request/, 'Spoke with the patient');
    await taskList.tasksOf(patient.name, /Call request/).waitFor({ state: 'detached' });
    await taskList.page.getByText('Done', { exact: true }).click();
    await taskList.tasksOf(patient.name, /Spoke with the patient/).waitFor();
    await expectAccessible(taskList.page, 'tasks done');
    await job.clinician.openSection('Follow-ups');
    await job.clinician.page.getByText('Answered', { exact: true }).waitFor();
  });

  pageOnCall(job);
  tellUse(job);
  reviewPlan(job);

  step('the patient sees the plan and the meetings', async () => {
    const { onPhone } = job;
    await onPhone.open('Home');
    await onPhone.open('My plan');
    const plan = await onPhone.words();
    for (const words of ['My daughter, who wants me at breakfast', 'Top drawer in the kitchen', 'Chris from work']) {
      expect(plan).toContain(words);
    }
    await expectAccessible(onPhone.page, 'my plan');
    await takePicture(onPhone.page, 'patient-plan');
    await takePicture(onPhone.page, 'patient-plan-dark', 'dark');
    await onPhone.open('My meetings');
    const meetings = await onPhone.words();
    for (const { name } of wanted) expect(meetings).toContain(name);
    expect(meetings).toContain('Your number: 3 a week');
    await expectAccessible(onPhone.page, 'my meetings');
    await takePicture(onPhone.page, 'patient-meetings');
    await onPhone.open('Help now');
    await expectAccessible(onPhone.page, 'help now');
  });

  reportClosed(job);
  recover(job);
  takeBackDischarge(job);

  step('and may choose dark, which a phone that may be shared forgets with the page', async () => {
    const { page } = job.onPhone;
    await job.onPhone.openMore();
    await job.onPhone.press('Dark');
    await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
    await expectAccessible(page, 'more, dark');
    expect(await page.evaluate('JSON.stringify(localStorage)')).toBe('{}');
    await page.reload();
    await page.locator('html[data-mantine-color-scheme="light"]').waitFor();
  });

  step('after signing out, Back shows nothing to anybody, and the other tab closes itself', async () => {
    const { onPhone, taskList } = job;
    const chart = job.clinician.page;
    await onPhone.signOut();
    await expectAccessible(onPhone.page, 'signed out');
    await onPhone.page.goBack();
    await onPhone.title('You are signed out');
    expect(await onPhone.words()).not.toMatch(/Jordan|breakfast|Okafor/);

    // The other tab asks for changes once more and is refused; the browser writes that on its console.
    journey.browser.allow(/status of 401 .*\/(events|graphql)\)/);
    await chart.bringToFront();
    await signOut(chart);
    await chart.goBack();
    await chart.getByRole('heading', { name: 'Sign in', exact: true }).waitFor();
    expect(await chart.locator('body').innerText()).not.toMatch(/Ellery|Whitlowe/);
    await taskList.page.bringToFront();
    await taskList.page.getByRole('dialog', { name: 'Sign in again' }).waitFor();
  });

  step('the administrator sees that the message left, and the inbox holds it', async () => {
    const { admin } = job;
    await admin.page.bringToFront();
    await admin.open('Operations');
    await expectAccessible(admin.page, 'operations');
    await takePicture(admin.page, 'admin-operations');
    const numbers = await (await fetch(`${journey.stack.workerUrl}/metrics`)).text();
    expect(numbers).toMatch(/stepwell_sends_total\{channel="email",outcome="accepted"\} [1-9]/);
    expect(numbers).toContain('# TYPE stepwell_due_work_rows gauge');
    const inbox = await admin.page.context().newPage();
    await inbox.goto(journey.stack.inboxUrl);
    await inbox.getByText(patient.mail).first().waitFor();
    await expectAccessible(inbox, 'inbox');
    await takePicture(inbox, 'inbox');
  });
}
