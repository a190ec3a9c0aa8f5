import { AsClinician } from './as-clinician';
import { expectAccessible } from './accessible';
import { birthDateOfAda, password, type BuiltPeople } from './build-people';
import { confirmed, sendSignIn } from './as-staff';
import type { Journey, Step } from './journey';
import { linkOf } from './read-mail';

/** A chart that is shut is opened in a medical emergency, closed again, and looked at by a supervisor. */
export function openInEmergency(journey: Journey, step: Step, people: () => BuiltPeople): void {
  step('a clinician beyond the care team opens a chart in an emergency, in writing, and closes it', async () => {
    const tess = new AsClinician(await journey.browser.openDesk(), journey.stack.staffUrl);
    await tess.openApp();
    await tess.signIn('tess@example.net', password);
    const { page } = tess;
    await page.goto(`${journey.stack.staffUrl}/patients/${people().ada.id}`);
    await page.getByRole('heading', { name: 'This chart is not open to you' }).waitFor();
    await page.getByRole('button', { name: 'Open it in an emergency' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('The emergency').fill('Found unconscious in the hall');
    await dialog.getByLabel('Who receives the record').fill('Dr. Imani Okoro');
    await expectAccessible(page, 'opening in an emergency');
    await dialog.getByRole('button', { name: 'Open the chart for an hour' }).click();
    await dialog.getByText('This has to be written down').first().waitFor();
    await dialog.getByLabel('Hospital, practice or service').fill('County Hospital');
    await dialog.getByRole('button', { name: 'Open the chart for an hour' }).click();
    await page.getByText('Open to you in an emergency, until').waitFor();
    await page.getByRole('heading', { name: 'Ada Alderman' }).waitFor();
    await expectAccessible(page, 'chart in an emergency');
    await page.getByRole('button', { name: 'Close it now' }).click();
    await page.getByRole('heading', { name: 'This chart is not open to you' }).waitFor();
  });

  step('and a supervisor, told by a mail that says nothing, looks at it', async () => {
    const mail = await journey.stack.waitForMessage(({ to }) => to.includes('sana@example.net'));
    expect(`${mail.subject} ${mail.text}`).not.toMatch(/Ada|Alder|chart|patient|emergenc(?!ies)/i);
    const page = await journey.browser.openDesk();
    await page.goto(linkOf(mail));
    await sendSignIn(page, 'sana@example.net', password);
    await page.getByRole('heading', { name: 'Tess Moran opened the chart of Ada Alderman' }).waitFor();
    await page.getByText('Found unconscious in the hall').waitFor();
    await expectAccessible(page, 'emergency access');
    await page.getByRole('button', { name: 'Review' }).click();
    await page.getByRole('radio', { name: 'Justified', exact: true }).check();
    await page.getByRole('button', { name: 'Save the review' }).click();
    await confirmed(page, 'The review is saved');
    await page.getByText('Looked at by Sana Ortiz').waitFor();
  });
}

/** Somebody whose chart is on nobody's list is found by exact name and birth date, with the reason written down first. */
export function findInEmergency(journey: Journey, step: Step, people: () => BuiltPeople): void {
  step('who is found nowhere else is found by exact name and birth date, and nobody is listed on the way', async () => {
    const tess = new AsClinician(await journey.browser.openDesk(), journey.stack.staffUrl);
    await tess.openApp();
    await tess.signIn('tess@example.net', password);
    const { page } = tess;
    await page.getByRole('button', { name: 'Account of Tess Moran' }).click();
    await page.getByRole('menuitem', { name: 'Find somebody in an emergency' }).click();
    await page.getByRole('heading', { level: 1, name: 'Find somebody in a medical emergency' }).waitFor();
    const find = page.getByRole('button', { name: 'Find and open for an hour' });
    await find.click();
    await page.getByRole('link', { name: 'Write the date of birth' }).waitFor();
    await expectAccessible(page, 'finding in an emergency, nothing written');

    await page.getByLabel('First name, or the name they are called by').fill('Ada');
    await page.getByLabel('Date of birth').fill('1988-02-29');
    await page.getByLabel('The emergency').fill('Unconscious, brought in by a neighbor');
    await page.getByLabel('Who receives the record').fill('Dr. Imani Okoro');
    await page.getByLabel('Hospital, practice or service').fill('County Hospital');
    // Somebody of another organization is nobody here, in the same words.
    const said = new Set<string>();
    for (const lastName of ['Alder', 'Birchwood']) {
      await page.getByLabel('Last name').fill(lastName);
      const answered = page.waitForResponse(/\/graphql/);
      await find.click();
      await (await answered).finished();
      await page.getByText('No single chart has this name and birth date.').first().waitFor();
      said.add(await page.getByRole('alert').first().innerText());
    }
    expect([...said].join()).not.toMatch(/Ada|Alderman|Bo\b|Birch/);
    expect(said.size).toBe(1);
    await expectAccessible(page, 'nobody found in an emergency');

    await page.getByLabel('Last name').fill('Alderman');
    await page.getByLabel('Date of birth').fill(birthDateOfAda);
    await find.click();
    await page.getByRole('heading', { name: 'Ada Alderman' }).waitFor();
    await page.getByText('Open to you in an emergency, until').waitFor();
    expect(page.url()).toContain(people().ada.id);
    await page.getByRole('button', { name: 'Close it now' }).click();
    await page.getByRole('heading', { name: 'This chart is not open to you' }).waitFor();
  });
}
