import type { Id } from '@stepwell/kernel/ids';
import { wallTimeOf } from '@stepwell/kernel/wall-clock';
import { createDataSource } from '@stepwell/platform/database/data-source';
import { Database } from '@stepwell/platform/database/database';
import { buildGoal, buildGroup, buildMember, buildSession } from '@stepwell/test/support/build-group';
import type { BuildHost } from '@stepwell/test/support/build-organization';
import { buildPatient } from '@stepwell/test/support/build-patient';
import { buildPlan } from '@stepwell/test/support/build-plan';
import type { Stack } from '@stepwell/test/support/start-stack';
import { AsClinician } from './as-clinician';
import { confirmed } from './as-staff';
import { expectAccessible } from './accessible';
import { password, type BuiltPeople } from './build-people';
import type { PaperRoom } from './go-on-paper';
import type { Journey, Step } from './journey';
import type { EveningRoom } from './substitute-leads';

/** The rooms that steps walk into by address. */
export type BuiltRooms = EveningRoom & PaperRoom & { openSessionId: Id };

const firstNames = ['Ana', 'Ben', 'Cal', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal', 'Ida', 'Jon', 'Kay', 'Lou'];
const nameOf = (firstName: string): string => `${firstName} Member`;

/**
 * A group of twelve that Cleo leads, each with a goal, with a session that began half an hour ago and one of yesterday that nobody
 * wrote into; and a small evening group of hers with a session now and one tomorrow.
 */
export async function buildRooms(stack: Stack, { alder, cleo }: BuiltPeople): Promise<BuiltRooms> {
  const { urls, contextSecret } = stack.database;
  // "Today" of the facility's clock must hold them, also in its first minutes.
  const [hour, minute] = wallTimeOf(new Date(), 'America/Chicago').split(':').map(Number);
  const sinceMidnight = hour! * 60 + minute!;
  const dataSource = createDataSource({ url: urls.rw, entities: [], pool: 2, applicationName: 'stepwell-journey' });
  await dataSource.initialize();
  try {
    const host: BuildHost = { database: new Database(dataSource, contextSecret), ownerUrl: urls.owner };
    const group = await buildGroup(host, alder, cleo, { title: 'Relapse prevention' });
    for (const firstName of firstNames) {
      // Cleo is on the care team of Ana alone, whose plan her note can name.
      const careTeam = firstName === 'Ana' ? [cleo] : [];
      const patient = await buildPatient(host, alder, { firstName, lastName: 'Member', careTeam });
      if (careTeam.length > 0) await buildPlan(host, patient, cleo);
      await buildGoal(host, patient, cleo);
      await buildMember(host, group, patient);
    }
    const openSessionId = await buildSession(host, group, { startsIn: -Math.min(30, sinceMidnight) });
    const paperSessionId = await buildSession(host, group, { startsIn: -24 * 60 - 60 });
    const evening = await buildGroup(host, alder, cleo, { title: 'Evening group', recurrence: null });
    const { id: patientId } = await buildPatient(host, alder, { firstName: 'Nora', lastName: 'Evening' });
    await host.database.write(alder.system, (tx) =>
      tx.query(`update patients set precautions = 'Seizures when startled' where id = $1`, [patientId]),
    );
    await buildMember(host, evening, { id: patientId });
    const sessionId = await buildSession(host, evening, { startsIn: -Math.min(5, sinceMidnight) });
    const otherSessionId = await buildSession(host, evening, { startsIn: 24 * 60 });
    return { groupId: evening.id, sessionId, otherSessionId, patientId, paperSessionId, openSessionId };
  } finally {
    await dataSource.destroy();
  }
}

/** A group: found, started, noted and signed at once. */
export function runGroup(journey: Journey, step: Step, rooms: () => BuiltRooms): void {
  step('a counselor runs a group of twelve and signs all notes with one password', async () => {
    const cleo = new AsClinician(await journey.browser.openDesk(), journey.stack.staffUrl);
    const { page } = cleo;
    await page.clock.install();
    await cleo.openApp();
    await cleo.signIn('cleo@example.net', password);
    await page.getByRole('link', { name: 'Groups' }).click();
    // Yesterday's stands there too, while nobody wrote into it.
    const open = page.locator(`a[href="/groups/sessions/${rooms().openSessionId}"]`);
    await open.and(page.getByRole('link', { name: /^(Open the room|Write notes) of Relapse prevention/ })).click();
    await page.getByRole('button', { name: 'Start the session' }).click();
    await page.getByLabel('Topic').fill('The first hour of a craving');
    await page.getByLabel('What you did').fill('Led a round, then practiced in pairs.');
    await page.getByRole('button', { name: 'All present' }).click();
    const attendance = (firstName: string) => page.getByRole('group', { name: `Attendance of ${nameOf(firstName)}` });
    await attendance('Ben').getByText('No-show').click();
    await attendance('Cal').getByText('Late').click();
    await page.getByLabel(`Minutes ${nameOf('Cal')} was there`).fill('40');
    const there = firstNames.filter((name) => name !== 'Ben');
    for (const name of there)
      await page
        .getByLabel(`One sentence about ${nameOf(name)}`)
        .fill(name === 'Dee' || name === 'Eli' ? 'Took part.' : `${name} named a trigger.`);
    await page.getByText(`Same sentence as ${nameOf('Eli')}.`).waitFor();
    await page.getByLabel(`One sentence about ${nameOf('Eli')}`).fill('Called a friend before the craving grew.');
    await page.getByText('Same sentence as').first().waitFor({ state: 'detached' });
    const planLine = page.getByLabel(`Line of the plan that the note of ${nameOf('Ana')} serves`);
    await planLine.selectOption({ label: 'Back at work' });
    expect(await page.getByLabel(/^Line of the plan/).count()).toBe(1);
    await expectAccessible(page, 'room of twelve');

    // She is called away, and the connection is gone: nobody reads the names, and no word is lost.
    journey.browser.allow(/ERR_INTERNET_DISCONNECTED/);
    await page.context().setOffline(true);
    const oldPage = page.getByText('This page is not up to date');
    await oldPage.waitFor();
    await page.getByLabel(`One sentence about ${nameOf('Lou')}`).fill('Will call at noon.');
    await page.clock.fastForward('15:31');
    const cover = page.getByRole('dialog', { name: 'Sign in again' });
    await cover.waitFor();
    await page.context().setOffline(false);
    await cover.getByLabel('Password', { exact: true }).fill(password);
    await cover.getByRole('button', { name: 'Sign in' }).click();
    await cover.waitFor({ state: 'detached' });
    await oldPage.waitFor({ state: 'detached' });
    expect(await page.getByLabel(`One sentence about ${nameOf('Lou')}`).inputValue()).toBe('Will call at noon.');

    await page.getByRole('button', { name: 'Sign 11 notes, 1 absence entry' }).click();
    const dialog = page.getByRole('dialog', { name: 'Sign the session' });
    await dialog.getByLabel('Your password, once more').fill('not the password at all');
    await dialog.getByRole('button', { name: /^Sign 11 notes/ }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByLabel('Your password, once more').fill(password);
    await dialog.getByRole('button', { name: /^Sign 11 notes/ }).click();
    await confirmed(page, 'The session is signed');
    await page.getByText('Signed by Cleo Park').waitFor();
    await page.getByText('Absence entry: No reason given').waitFor();
    await page.getByText('Plan: Back at work').waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    await expectAccessible(page, 'signed room');

    await page.getByRole('button', { name: `Add an addendum for ${nameOf('Cal')}` }).click();
    const addendum = page.getByRole('dialog', { name: `Addendum for ${nameOf('Cal')}` });
    await addendum.getByLabel('What is to be added?').fill('The bus was late.');
    await addendum.getByLabel('Your password, once more').fill(password);
    await addendum.getByRole('button', { name: 'Sign the addendum' }).click();
    await page.getByText('The bus was late.').waitFor();
  });
}
