import type { Page } from 'playwright-core';
import { AsClinician } from './as-clinician';
import { AsPatient } from './as-patient';
import { confirmed } from './as-staff';
import { expectAccessible } from './accessible';
import { password } from './build-people';
import type { Journey, Step } from './journey';

const title = 'Morning circle';

/** Opens the menu of the first session whose row matches, and chooses a verb. */
async function change(page: Page, row: RegExp | number, verb: string): Promise<void> {
  const rows = page.getByRole('table', { name: 'Sessions ahead' }).getByRole('row');
  const line = typeof row === 'number' ? rows.nth(row) : rows.filter({ hasText: row }).first();
  await line.getByRole('button', { name: /^More for / }).click();
  await page.getByRole('menuitem', { name: verb }).click();
}

/** Adds a patient of Alder House by the dialog of the roster. */
async function addMember(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a member' }).click();
  const dialog = page.getByRole('dialog', { name: `Add a member to ${title}` });
  await dialog.getByLabel('Patient', { exact: true }).fill(name);
  await dialog.getByRole('radio', { name }).check();
  await dialog.getByRole('button', { name: /^(Add to the group|Put on the waiting list)$/ }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** A supervisor plans a group in plain words, fills its roster, and changes single sessions. */
export function planGroup(journey: Journey, step: Step): void {
  let page: Page;

  step('a supervisor plans a group in plain words and sees its sessions before it is saved', async () => {
    const sana = new AsClinician(await journey.browser.openDesk(), journey.stack.staffUrl);
    page = sana.page;
    await sana.openApp();
    await sana.signIn('sana@example.net', password);
    await page.getByRole('link', { name: 'Groups' }).click();
    await page.getByRole('link', { name: 'All groups' }).click();
    // The page before it names the group at each of its sessions.
    await page.getByRole('heading', { level: 1, name: 'All groups' }).waitFor();
    await page.getByRole('link', { name: 'Relapse prevention', exact: true }).waitFor();
    await page.getByText('Every day').first().waitFor();
    await expectAccessible(page, 'all groups');
    await page.getByRole('link', { name: 'Plan a group' }).click();
    await page.getByLabel('Title').fill(title);
    await page.getByLabel('Facilitator', { exact: true }).selectOption({ label: 'Cleo Park' });
    await page.getByLabel('Places').fill('2');
    await page.getByLabel('Room (optional)').fill('Garden room');
    for (const weekday of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])
      await page.getByRole('checkbox', { name: weekday }).setChecked(/Tuesday|Thursday/.test(weekday));
    await page.getByText('In words: Every Tuesday and Thursday').waitFor();
    for (const week of [1, 2, 3]) {
      await page.getByRole('button', { name: 'Add a week' }).click();
      await page.getByRole('combobox', { name: `Week ${week}` }).waitFor();
    }
    await page.getByText('The next 12 sessions').waitFor();
    await page
      .getByText(/^(Tue|Thu|today|tomorrow).* 10:00 to 11:30$/)
      .first()
      .waitFor();
    await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
    await expectAccessible(page, 'plan of a group');
    await page.getByLabel('Title').fill('');
    await page.getByRole('button', { name: 'Plan the group' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Enter a title' }).waitFor();
    await page.getByLabel('Title').fill(title);
    await page.getByRole('button', { name: 'Plan the group' }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByText('Every Tuesday and Thursday').waitFor();
  });

  step('changes it to the first Monday of the month, told before what moves and goes', async () => {
    await page.getByRole('link', { name: 'Change the plan' }).click();
    await page.getByLabel('Repeats').selectOption({ label: 'On a weekday of the month, like the first Monday' });
    await page.getByLabel('Weekday').selectOption({ label: 'Monday' });
    await page.getByText('In words: On the first Monday of the month').waitFor();
    await page
      .getByText(/taken away/)
      .first()
      .waitFor();
    await expectAccessible(page, 'change of a plan');
    await page.getByLabel('Repeats').selectOption({ label: 'On days of the week' });
    await page.getByLabel('From').fill('09:00');
    await page.getByText(/\d+ move/).waitFor();
    await page.getByRole('button', { name: 'Save the plan' }).click();
    await confirmed(page, 'The plan is saved');
    await page.getByText('09:00, 90 minutes').waitFor();
  });

  step('fills the roster; the third one waits, gets the freed place, and their counselor a task', async () => {
    await addMember(page, 'Ana Member');
    await confirmed(page, 'Ana Member has a place');
    await addMember(page, 'Ben Member');
    await page.getByText('2 of 2 places taken').waitFor();
    await addMember(page, 'Ada Alderman');
    await page.getByText('1 waits for a place').waitFor();
    await page.getByText(/Number 1, waits since/).waitFor();
    await expectAccessible(page, 'group');
    await page.getByRole('button', { name: 'Take Ben Member off the group' }).click();
    const dialog = page.getByRole('dialog');
    const yesterday = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
    await dialog.getByLabel('Last day in the group').fill(yesterday);
    await dialog.getByRole('button', { name: 'Take off' }).click();
    await confirmed(page, 'Ben Member is off the group');
    await page.getByText('Nobody waits for a place').waitFor();
    await page.getByRole('link', { name: 'Ada Alderman' }).waitFor();
    const tasks = await page.context().newPage();
    await tasks.goto(`${journey.stack.staffUrl}/tasks`);
    await tasks.getByRole('row').filter({ hasText: 'Got a place in a group' }).filter({ hasText: 'Ada' }).waitFor();
    await tasks.close();
  });

  step('leaves a session out, takes it back, moves one and adds one', async () => {
    await change(page, 1, 'Leave out');
    await page.getByRole('dialog').getByLabel('Reason (optional)').fill('Holiday');
    await page.getByRole('button', { name: 'Leave the session out' }).click();
    await page.getByText('Holiday').waitFor();
    await change(page, /Holiday/, 'Take back');
    await page.getByText('Holiday').waitFor({ state: 'detached' });
    await change(page, 1, 'Move or change once');
    const moving = page.getByRole('dialog', { name: /^Move the session of / });
    await moving.getByLabel('From').fill('14:00');
    await expectAccessible(page, 'move a session', '[role=dialog]');
    await moving.getByRole('button', { name: 'Move the session' }).click();
    await page.getByText('Moved', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Add a session' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Plan the session' }).click();
    await confirmed(page, 'The session is planned');
    await page.getByText('Added', { exact: true }).waitFor();
  });

  step('gets the secret address of a calendar once, and ends it', async () => {
    await page.getByRole('link', { name: 'Groups', exact: true }).first().click();
    await page.getByRole('link', { name: 'Calendars' }).click();
    await page.getByRole('button', { name: 'Make an address: My sessions' }).click();
    const address = await page.getByLabel('Secret address').inputValue();
    await expectAccessible(page, 'secret address', '[role=dialog]');
    expect((await page.request.get(address)).status()).toBe(200);
    await page.getByRole('button', { name: 'I have added it' }).click();
    await expectAccessible(page, 'calendars');
    await page.getByRole('button', { name: 'End the address: My sessions' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'End the address' }).click();
    await confirmed(page, 'The address is ended');
    expect((await page.request.get(address)).status()).toBe(404);
    await page.context().close();
  });
}

/** The patient makes the address of their own calendar; needs a phone that is signed in. */
export async function makeMyCalendar(ada: AsPatient): Promise<void> {
  await ada.openMore();
  await ada.page.getByText('It shows the word “Appointment” and the time.').waitFor();
  await ada.press('Make an address');
  const address = await ada.page.getByLabel('Your secret address').inputValue();
  const calendar = await (await ada.page.request.get(address)).text();
  expect(calendar).toContain('BEGIN:VCALENDAR');
  expect(calendar).not.toMatch(/Alder|group|Relapse/);
  await expectAccessible(ada.page, 'more, with a calendar');
  await ada.press('Turn it off');
  await ada.page.getByText('Turned off. The address no longer works.').waitFor();
  expect((await ada.page.request.get(address)).status()).toBe(404);
}
