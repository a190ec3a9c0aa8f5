import { AsClinician } from './as-clinician';
import { AsClinicianPreparing } from './as-clinician-preparing';
import { AsPatient } from './as-patient';
import { expectAccessible } from './accessible';
import { password } from './build-people';
import type { Journey, Step } from './journey';
import { makeMyCalendar } from './plan-group';
import { linkOf } from './read-mail';
import { expectLook, expectNoLook } from './set-look';
import { writeToTeam } from './write-to-team';

const pin = '482915';

/** The patient: a link that died and its successor, a PIN that is guessed at, and what staff see of it. */
export function signInAsPatient(journey: Journey, step: Step): void {
  let cleo: AsClinician;
  let preparing: AsClinicianPreparing;
  let used: string;
  const read = new Set<string>();

  /** The link of the next mail to the patient that was not read yet. */
  async function nextLink(): Promise<string> {
    const mail = await journey.stack.waitForMessage(({ id, to }) => to.includes('ada@example.net') && !read.has(id));
    read.add(mail.id);
    return linkOf(mail);
  }

  step('a patient chooses a PIN with the setup code; one that anybody would guess is refused', async () => {
    cleo = new AsClinician(await journey.browser.openDesk(), journey.stack.staffUrl);
    await cleo.openApp();
    await cleo.signIn('cleo@example.net', password);
    await cleo.openChart('Ada Alderman');
    await cleo.openSection('Contact and consent');
    preparing = new AsClinicianPreparing(cleo.page);
    const code = await preparing.showSetupCode();
    await preparing.handOverSetupCode();
    await preparing.sendLink();
    used = await nextLink();

    const ada = new AsPatient(await journey.browser.openPhone());
    await ada.openLink(used);
    await ada.choosePin(code, '123456');
    await ada.page.getByText('This PIN is too easy to guess.').waitFor();
    await expectAccessible(ada.page, 'weak PIN');
    await ada.choosePin(code, pin);
    await ada.title('Hello, Ada');
    await cleo.page.getByText('PIN chosen').waitFor();
    await ada.page.context().close();
  });

  step('a link that was used is dead; the patient asks for a new one without staff, and gets it', async () => {
    const ada = new AsPatient(await journey.browser.openPhone());
    await ada.openLink(used);
    await ada.title('This link no longer works');
    await expectAccessible(ada.page, 'dead link');
    await ada.press('Ask for a new link');
    await ada.title('Thank you');
    await expectAccessible(ada.page, 'new link asked for');
    await ada.openLink(await nextLink());
    await expectAccessible(ada.page, 'PIN');
    await expectNoLook(ada);
    await ada.enterPin(pin);
    await ada.title('Hello, Ada');
    await expectLook(ada);
    await makeMyCalendar(ada);
    await ada.open('Home');
    await writeToTeam(ada, cleo);
    await ada.page.context().close();
  });

  step('five wrong PINs lock without saying so, and staff see a task at once', async () => {
    await cleo.openTasks();
    await cleo.page.getByText('Nothing is waiting').waitFor();
    const sender = new AsClinician(await cleo.page.context().newPage(), journey.stack.staffUrl);
    await sender.page.goto(`${journey.stack.staffUrl}/`);
    await sender.openChart('Ada Alderman');
    await sender.openSection('Contact and consent');
    await new AsClinicianPreparing(sender.page).sendLink();
    const link = await nextLink();

    journey.browser.allow(/status of 401 .*\/auth\/link\/open\)/);
    const stranger = new AsPatient(await journey.browser.openPhone());
    await stranger.openLink(link);
    const answers: string[] = [];
    for (const guess of ['914003', '205871', '660192', '318845', '097736', pin]) {
      answers.push(await stranger.tryPin(guess));
    }
    expect(new Set(answers)).toEqual(
      new Set(['That didn’t work. Check the numbers, or ask your contact person for help.']),
    );
    await stranger.title('Type your PIN');
    await expectAccessible(stranger.page, 'PIN refused');
    await stranger.page.context().close();

    await cleo.tasksOf('Ada Alderman', /PIN locked/).waitFor();
    await sender.page.getByText('Locked after wrong PINs').waitFor();
    await expectAccessible(sender.page, 'contact and consent, locked');
  });
}
