import { postText } from '../support/post-text';
import { expectAccessible } from './accessible';
import { AsAdmin } from './as-admin';
import { AsClinician } from './as-clinician';
import { password } from './build-people';
import { texters } from './build-texters';
import type { Journey, Step } from './journey';
import { expectNeutral } from './read-mail';
import { takePicture } from './take-picture';

/** What a patient writes back by text, and where the people of the care team find it. */
export function textBack(journey: Journey, step: Step): void {
  let cleo: AsClinician;
  /** Writes as the phone's owner would; answers what comes back to the phone. */
  const write = ({ phone }: { phone: string }, words: string): Promise<string | null> => {
    const { patientUrl, env } = journey.stack;
    return postText({ url: patientUrl, smsToken: env['SMS_AUTH_TOKEN']!, smsWebhooks: patientUrl }, phone, words);
  };
  const chartOf = async ({ name }: { name: string }): Promise<void> => {
    await cleo.openChart(name);
    await cleo.page.getByRole('heading', { name: 'Texts from the patient' }).waitFor();
  };

  step('a text that says STOP before a message that is due could leave is answered once', async () => {
    await journey.stack.stopProcess('worker');
    await journey.stack.skipToTomorrow();
    const answer = await write(texters.ends, 'Stop please');
    expect(answer).toMatch(/you will get no more texts from us\. Reply START/);
    await journey.stack.start('worker');
  });

  step('the others get their check-in, which says nothing to who reads over a shoulder', async () => {
    const { name, phone } = texters.answers;
    const text = await journey.stack.waitForMessage(({ kind, to }) => kind === 'text' && to === phone, 60_000);
    expectNeutral({ ...text, headers: {} }, ['Alder', 'Cleo', 'Park', name.split(' ')[1]!]);
  });

  step('a bare number answers it, and the chart shows it', async () => {
    expect(await write(texters.answers, '6')).toBe('Thank you, it arrived.');
    cleo = new AsClinician(await journey.browser.openDesk(), journey.stack.staffUrl);
    await cleo.openApp();
    await cleo.signIn('cleo@example.net', password);
    await chartOf(texters.answers);
    await cleo.page.getByText('6 of 10', { exact: true }).first().waitFor();
    await cleo.page.getByText('Answered a check-in', { exact: true }).waitFor();
    await expectAccessible(cleo.page, 'chart with an answer by text');
    await cleo.openSection('Follow-ups');
    await cleo.page.getByText('Answered', { exact: true }).waitFor();
  });

  step('other words reach the care team, who say that they saw to them', async () => {
    const { page } = cleo;
    expect(await write(texters.answers, 'could we talk about thursday')).toMatch(/^Thank you\. A person reads this/);
    await chartOf(texters.answers);
    const card = page.getByRole('region', { name: 'Texts from the patient' });
    const row = card.getByRole('listitem').filter({ hasText: 'could we talk about thursday' });
    await page.getByText('Wrote a text: read it').waitFor();
    await row.getByRole('button', { name: /^Done with the text of / }).click();
    await row.getByText(/seen to by Cleo Park/).waitFor();
    await page.getByText('Wrote a text: read it').waitFor({ state: 'detached' });
  });

  step('after STOP the chart says so, and the message that was due tells why it did not go', async () => {
    const { page } = cleo;
    await chartOf(texters.ends);
    await page.getByText('Ended texts', { exact: true }).waitFor();
    await expectAccessible(page, 'chart of somebody who ended texts');
    await cleo.openSection('Follow-ups');
    const due = page.getByRole('listitem').filter({ hasText: 'Next day' });
    await due.getByText('Not sent', { exact: true }).waitFor();
    await due.getByText('The address asked for no more messages, or bounced before.').waitFor();
    await expectAccessible(page, 'a message that was blocked');
    await takePicture(page, 'clinician-blocked-message');
    const sent = await journey.stack.messages();
    expect(sent.map(({ to }) => to)).not.toContain(texters.ends.phone);
  });

  step('words of a crisis are answered with 988 and 911 and open a safety item on the first page', async () => {
    const { page } = cleo;
    await cleo.openPage('Today');
    const answer = await write(texters.despairs, 'I want to die');
    expect(answer).toMatch(/^Thank you for writing\. Call or text 988 now\. In danger, call 911\. /);
    const item = page
      .getByRole('region', { name: /^Needs somebody now/ })
      .getByRole('listitem')
      .filter({ hasText: texters.despairs.name })
      .first();
    await item.getByText('I want to die').waitFor();
    await item.getByRole('button', { name: `I see to it: ${texters.despairs.name}` }).waitFor();
    await expectAccessible(page, 'safety item after a text');
    await takePicture(page, 'clinician-safety-item-text');
  });

  step('“wrong number” ends texts at once and takes the number’s word for itself', async () => {
    const { page } = cleo;
    expect(await write(texters.isAStranger, 'wrong number')).toBe('Sorry. You will get no more texts from us.');
    await cleo.openChart(texters.isAStranger.name);
    await page
      .getByText(/wrong number/i)
      .first()
      .waitFor();
    await cleo.openSection('Contact and consent');
    await page.getByText('Wrong address', { exact: true }).waitFor();
    await expectAccessible(page, 'a number that is somebody else’s');
  });

  step('and the register of privacy incidents holds it, without a name', async () => {
    const amina = new AsAdmin(await journey.browser.openDesk(), journey.stack.staffUrl);
    const { page } = amina;
    await amina.openApp();
    await amina.signIn('amina@example.net', password);
    await page.getByRole('navigation').getByRole('link', { name: 'Incidents', exact: true }).click();
    const incident = page.getByRole('row').filter({ hasText: 'By a text that came in' });
    await incident.getByText(/1 message had gone there/).waitFor();
    await incident.getByText('Not decided', { exact: true }).waitFor();
    expect(await page.getByRole('main').innerText()).not.toMatch(/Holt|5550114/);
    await expectAccessible(page, 'register of incidents');
    await page.context().close();
    await cleo.page.context().close();
  });
}
