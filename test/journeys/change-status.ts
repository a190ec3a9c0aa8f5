import { expectAccessible } from './accessible';
import { AsClinician } from './as-clinician';
import { password } from './build-people';
import { texters } from './build-texters';
import type { Journey, Step } from './journey';
import { takePicture } from './take-picture';

/** One act for somebody who went to hospital: what it says that it stopped, and that it stopped it. */
export function changeStatus(journey: Journey, step: Step): void {
  const { name, phone } = texters.isInHospital;
  let cleo: AsClinician;
  let before: number;
  const textsTo = async (to: string): Promise<number> =>
    (await journey.stack.messages()).filter((message) => message.to === to).length;

  step('a clinician says that the patient is in hospital, and reads what ends before and after', async () => {
    cleo = new AsClinician(await journey.browser.openDesk(), journey.stack.staffUrl);
    const { page } = cleo;
    await cleo.openApp();
    await cleo.signIn('cleo@example.net', password);
    await cleo.openChart(name);
    await cleo.openSection('Contact and consent');
    await page.getByRole('button', { name: 'Status changed' }).click();
    const dialog = page.getByRole('dialog', { name: `What happened to ${name}?` });
    await dialog.getByLabel('The patient').selectOption('is in hospital');
    await dialog.getByText('Check-ins after a plan: 2 planned messages').waitFor();
    await expectAccessible(page, 'one act that stops everything', '[role=dialog]');
    await takePicture(page, 'clinician-status-changed');
    before = await textsTo(phone);
    await dialog.getByRole('button', { name: 'Save and stop messages' }).click();
    await dialog.getByText('Saved. This was stopped:').waitFor();
    await dialog.getByText('Check-ins after a plan: 2 planned messages').waitFor();
    await expectAccessible(page, 'what was stopped', '[role=dialog]');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  step('the chart, the timeline and the messages tell it alike', async () => {
    const { page } = cleo;
    await page.getByText(/^The patient is in hospital \(/).waitFor();
    await cleo.openSection('Timeline');
    const line = page.getByRole('listitem').filter({ hasText: 'The patient is in hospital' }).last();
    await line.getByText('by Cleo Park').waitFor();
    await expectAccessible(page, 'timeline with a change of status');
    await cleo.openSection('Follow-ups');
    await page.getByText('Stopped: the patient’s status changed').waitFor();
    expect(await page.getByText('Planned', { exact: true }).count()).toBe(0);
    expect(await page.getByText('Cancelled', { exact: true }).count()).toBe(2);
  });

  step('and nothing goes out on the days when it was due', async () => {
    // Who was not stopped gets theirs: the sweep has passed over the day.
    const { phone: other } = texters.answers;
    const known = new Set((await journey.stack.messages()).map(({ id }) => id));
    await journey.stack.skipToTomorrow();
    await journey.stack.skipToTomorrow();
    await journey.stack.waitForMessage(({ id, to }) => to === other && !known.has(id), 60_000);
    expect(await textsTo(phone)).toBe(before);
    await cleo.page.context().close();
  });
}
