import { createDataSource } from '@stepwell/platform/database/data-source';
import { Database } from '@stepwell/platform/database/database';
import { AsClinician } from './as-clinician';
import { AsClinicianPreparing } from './as-clinician-preparing';
import { AsPatient } from './as-patient';
import { expectAccessible } from './accessible';
import { password, type BuiltPeople } from './build-people';
import type { Journey, Step } from './journey';
import { linkOf } from './read-mail';
import { takePicture } from './take-picture';

/** The PIN that Ada chooses here. */
export const adaPin = '482915';

/** Puts Cleo on call at the facility, around the clock. */
async function putOnCall({ stack }: Journey, { alder, cleo }: BuiltPeople): Promise<void> {
  const { urls, contextSecret } = stack.database;
  const dataSource = createDataSource({ url: urls.rw, entities: [], pool: 1, applicationName: 'stepwell-journey' });
  await dataSource.initialize();
  try {
    await new Database(dataSource, contextSecret).write(alder.system, (tx) =>
      tx.query(
        `insert into on_call_shifts (organization_id, facility_id, place, staff_member_id, weekday, start_time, end_time)
         select $1, $2, 'first', $3, day, '00:00', '00:00' from generate_series(0, 6) as day`,
        [alder.id, alder.facility.id, cleo.actorId],
      ),
    );
  } finally {
    await dataSource.destroy();
  }
}

/** PHQ-9 from the clinician's chart to the phone and back, with an answer about safety; and GAD-7 on the tablet. */
export function answerMeasure(journey: Journey, step: Step, people: () => BuiltPeople): void {
  let cleo: AsClinician;
  let ada: AsPatient;

  /** Answers the question on the screen and goes on. */
  async function answer(words: string, action = 'Next'): Promise<void> {
    await ada.pick(words);
    await ada.press(action);
  }

  step('a clinician asks for PHQ-9 on the phone, where it waits until somebody is on duty', async () => {
    cleo = new AsClinician(await journey.browser.openDesk(), journey.stack.staffUrl);
    const { page } = cleo;
    await cleo.openApp();
    await cleo.signIn('cleo@example.net', password);
    await cleo.openChart('Ada Alderman');
    await cleo.openSection('Contact and consent');
    const preparing = new AsClinicianPreparing(page);
    const code = await preparing.showSetupCode();
    await preparing.handOverSetupCode();
    await preparing.sendLink();
    const mail = await journey.stack.waitForMessage(({ to }) => to.includes('ada@example.net'));
    await cleo.openSection('Measures');
    await page.getByText('No questionnaire has been answered yet').waitFor();
    await expectAccessible(page, 'measures, empty');
    await page.getByRole('button', { name: 'Let the patient answer' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Questionnaire').selectOption({ label: 'PHQ-9' });
    await expectAccessible(page, 'asking for a measure');
    await dialog.getByRole('button', { name: 'Ask the patient' }).click();
    await page.getByText('Shown when somebody is on duty').waitFor();

    ada = new AsPatient(await journey.browser.openPhone());
    await ada.openLink(linkOf(mail));
    await ada.choosePin(code, adaPin);
    await ada.title('Hello, Ada');
    await ada.page.getByText('Some questions wait until someone is here to read them.').waitFor();
    expect(await ada.page.getByRole('button', { name: 'Answer now' }).count()).toBe(0);
    await putOnCall(journey, people());
    await ada.page.reload();
    await ada.page.getByRole('button', { name: 'Answer now' }).waitFor();
    await expectAccessible(ada.page, 'home with questions');
  });

  step('the patient answers on the phone; help stands there before anything is sent', async () => {
    await ada.press('Answer now');
    await ada.title('Questions for you');
    await ada.press('Start');
    await ada.press('Next');
    await ada.page.getByText('Choose an answer to go on.').waitFor();
    await expectAccessible(ada.page, 'a question without an answer');
    for (let question = 1; question < 9; question += 1) await answer('Not at all');
    await ada.pick('Several days');
    await ada.page.getByRole('heading', { name: 'You matter to us. You are not alone.' }).waitFor();
    expect(await ada.page.locator('a[href="tel:988"]').last().isVisible()).toBe(true);
    await expectAccessible(ada.page, 'an answer about safety');
    await takePicture(ada.page, 'patient-safety-answer');
    await ada.press('Send my answers');
    await ada.title('Thank you');
    await ada.page.getByText('Your care team was told. They will get in touch.').waitFor();
    await expectAccessible(ada.page, 'after an answer about safety');
  });

  step('the clinician sees score, band and the safety answer without a reload, and who is needed now', async () => {
    const { page } = cleo;
    await page.bringToFront();
    const card = page.getByRole('region', { name: 'PHQ-9' });
    await card.getByText('1 of 27').waitFor();
    await card.getByText('Safety answer').waitFor();
    await expectAccessible(page, 'measures with a safety answer');
    await takePicture(page, 'clinician-measures');
    await card.getByRole('button', { name: 'Answers', exact: true }).click();
    await page.getByRole('dialog').getByText('Several days').waitFor();
    await expectAccessible(page, 'answers of a measure');
    await page.keyboard.press('Escape');
    await cleo.openPage('Today');
    await page.getByText('Safety answer in a questionnaire').first().waitFor();
    await expectAccessible(page, 'who is needed now');
  });

  step('the same device becomes the patient’s for one questionnaire, and forgets them both', async () => {
    const { page } = cleo;
    await cleo.openChart('Ada Alderman');
    await cleo.openSection('Measures');
    await page.getByRole('button', { name: 'Let the patient answer' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Questionnaire').selectOption({ label: 'GAD-7' });
    await dialog.getByLabel('On this device, now').check();
    await dialog.getByRole('button', { name: 'Ask the patient' }).click();
    await page.getByRole('heading', { level: 1, name: 'Questions for you' }).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    await page.getByRole('button', { name: 'Start' }).click();
    for (let question = 1; question <= 7; question += 1) {
      await page
        .locator('label')
        .filter({ hasText: /^Several days$/ })
        .click();
      await page.getByRole('button', { name: question < 7 ? 'Next' : 'Send my answers' }).click();
    }
    await page.getByText('Give the tablet back now.').waitFor();
    await expectAccessible(page, 'tablet after a measure');
    await cleo.openApp();
  });
}
