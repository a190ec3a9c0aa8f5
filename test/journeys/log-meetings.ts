import { createDataSource } from '@stepwell/platform/database/data-source';
import { Database } from '@stepwell/platform/database/database';
import { localDateOf, wallTimeOf } from '@stepwell/kernel/wall-clock';
import { buildGroup, buildMember, buildSession } from '@stepwell/test/support/build-group';
import { buildFeedSource, buildMeeting } from '@stepwell/test/support/build-meeting';
import type { BuildHost } from '@stepwell/test/support/build-organization';
import { buildConsent, buildContact, buildPatient } from '@stepwell/test/support/build-patient';
import type { Stack } from '@stepwell/test/support/start-stack';
import { AsClinician } from './as-clinician';
import { AsClinicianPreparing } from './as-clinician-preparing';
import { AsPatient } from './as-patient';
import { confirmed } from './as-staff';
import { expectAccessible } from './accessible';
import { password, type BuiltPeople } from './build-people';
import type { Journey, Step } from './journey';
import { linkOf } from './read-mail';

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60;
/** Mia's: without summer time, and where the day, and with it her week, did not begin within the last hour. */
const ZONE = ['America/Phoenix', 'Pacific/Honolulu'].find((zone) => !wallTimeOf(new Date(), zone).startsWith('00'))!;

/** Mia of Cleo's caseload, a meeting that began twenty minutes ago, and a group that is at its time next week. */
export async function buildMia(stack: Stack, { alder, cleo }: BuiltPeople): Promise<void> {
  const { urls, contextSecret } = stack.database;
  const dataSource = createDataSource({ url: urls.rw, entities: [], pool: 2, applicationName: 'stepwell-journey' });
  await dataSource.initialize();
  try {
    const host: BuildHost = { database: new Database(dataSource, contextSecret), ownerUrl: urls.owner };
    const mia = await buildPatient(host, alder, {
      ...{ firstName: 'Mia', lastName: 'Moreno', timeZone: ZONE, careTeam: [cleo] },
    });
    await buildContact(host, mia, { address: 'mia@example.net' });
    await buildConsent(host, mia, cleo, { purpose: 'access_link' });
    await buildConsent(host, mia, cleo);
    const began = new Date(Date.now() - 20 * MINUTE);
    const weekday = new Date(`${localDateOf(began, ZONE)}T00:00:00Z`).getUTCDay();
    const source = await buildFeedSource(host, alder.id);
    const startTime = wallTimeOf(began, ZONE);
    await buildMeeting(host, source, { name: 'Evening light', weekday, startTime, timeZone: ZONE });
    const group = await buildGroup(host, alder, cleo, { title: 'Skills group' });
    await buildMember(host, group, mia);
    await buildSession(host, group, { startsIn: WEEK - 10 });
  } finally {
    await dataSource.destroy();
  }
}

/** A path with its number and a meeting, the meeting logged on the phone, and what staff see of it. */
export function logMeetings(journey: Journey, step: Step): void {
  let cleo: AsClinician;
  let mia: AsPatient;

  step('a clinician records a path, a number and a meeting, and sees what is at its time', async () => {
    cleo = new AsClinician(await journey.browser.openDesk(), journey.stack.staffUrl);
    const { page } = cleo;
    await cleo.openApp();
    await cleo.signIn('cleo@example.net', password);
    await cleo.openChart('Mia Moreno');
    await cleo.openSection('Meetings and path');
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /^Daily|^90 in 90/ }).count()).toBe(0);
    await page.getByRole('checkbox', { name: 'SMART Recovery', exact: true }).check();
    await page.getByLabel('Meetings a week').fill('2');
    await page.getByRole('button', { name: /^Choose Evening light/ }).click();
    await page.getByText(/^At the time of Skills group/).waitFor();
    await page.getByRole('checkbox', { name: 'The patient', exact: true }).check();
    await page.getByRole('button', { name: 'Everything was offered' }).click();
    await page.getByRole('checkbox', { name: 'The patient said yes to this' }).check();
    await expectAccessible(page, 'path with a conflict');
    await page.getByRole('button', { name: 'Save path and meetings' }).click();
    await confirmed(page, 'Path and meetings have been saved');
    const history = page.getByRole('region', { name: 'History of the choice' });
    await history.getByText(/^Version 1: Cleo Park/).waitFor();
    await page.getByLabel('Meetings a week').fill('3');
    await page.getByRole('button', { name: 'Save path and meetings' }).click();
    await history.getByText('From 2 to 3 meetings a week').waitFor();
    await expectAccessible(page, 'history of a path');
  });

  step('a patient logs a meeting in two taps on a phone, once however often, and is asked about another', async () => {
    await cleo.openSection('Contact and consent');
    const preparing = new AsClinicianPreparing(cleo.page);
    const code = await preparing.showSetupCode();
    await preparing.handOverSetupCode();
    await preparing.sendLink();
    const mail = await journey.stack.waitForMessage(({ to }) => to.includes('mia@example.net'));
    mia = new AsPatient(await journey.browser.openPhone());
    await mia.openLink(linkOf(mail));
    await mia.choosePin(code, '482915');
    await mia.title('Hello, Mia');

    const { page } = mia;
    await mia.open('My meetings');
    await page.getByText('0 of your 3 this week').waitFor();
    await page.getByRole('button', { name: /^I was there: Evening light/ }).tap();
    await page.getByText('1 of your 3 this week').waitFor();
    await page.getByText('In your list').first().waitFor();
    await expectAccessible(page, 'my meetings');

    await mia.press('Another meeting');
    await page.getByLabel('Name of the meeting').fill('Living room');
    const began = new Date(Date.now() - 10 * MINUTE);
    await page.getByLabel('Day', { exact: true }).fill(localDateOf(began, ZONE));
    await page.getByLabel('When it began').fill(wallTimeOf(began, ZONE));
    await mia.press('Add to my list');
    await page.getByText(/^At that time you have Evening light in your list/).waitFor();
    await expectAccessible(page, 'a question about a meeting');
    await mia.press('Yes, count both');
    await page.getByText('2 of your 3 this week').waitFor();

    await mia.press('My list, to show or print');
    await mia.title('Meetings I went to');
    await page.getByText('Checked in while it was held').first().waitFor();
    await expectAccessible(page, 'my list');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'That was a mistake: Living room' }).tap();
    await mia.press('Take it off');
    await page.getByText('Living room').waitFor({ state: 'detached' });
  });

  step(
    'staff see the meeting and how it is known, note a slip, log none twice, and count two at one time when asked',
    async () => {
      await cleo.openSection('Attendance');
      const { page } = cleo;
      await page.getByText('1 of their 3 this week').waitFor();
      await page.getByText(/^Entered in error, Patient/).waitFor();
      await expectAccessible(page, 'attendance');
      await page.getByRole('button', { name: 'Slip seen: Evening light' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Slip seen' }).click();
      await page.getByText('Signed slip seen by staff').waitFor();

      await cleo.openSection('Groups');
      await page.getByRole('link', { name: 'Skills group' }).waitFor();
      await expectAccessible(page, 'groups of a patient');
      await cleo.openSection('Meetings and path');
      await page.getByRole('button', { name: /^Log Evening light/ }).click();
      const dialog = page.getByRole('dialog', { name: 'Log a meeting' });
      await dialog.getByRole('button', { name: 'Log a meeting' }).click();
      await dialog.getByText(/^Evening light, .* is in the log already\.$/).waitFor();
      await expectAccessible(page, 'logging a meeting', '[role="dialog"]');
      await dialog.getByLabel('Meeting', { exact: true }).selectOption({ label: 'Another meeting' });
      await dialog.getByLabel('Name of the meeting').fill('Kitchen table');
      const began = new Date(Date.now() - 10 * MINUTE);
      await dialog.getByLabel('Day', { exact: true }).fill(localDateOf(began, ZONE));
      await dialog.getByLabel('Began at').fill(wallTimeOf(began, ZONE));
      await dialog.getByRole('button', { name: 'Log a meeting' }).click();
      await dialog.getByText(/^It was at the same time as Evening light/).waitFor();
      await dialog.getByRole('button', { name: 'It is right: count both' }).click();
      await dialog.waitFor({ state: 'detached' });
      await cleo.openSection('Attendance');
      await page.getByText('2 of their 3 this week').waitFor();
    },
  );
}
