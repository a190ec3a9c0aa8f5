import type { Id } from '@stepwell/kernel/ids';
import { AsClinician } from './as-clinician';
import { confirmed } from './as-staff';
import { expectAccessible } from './accessible';
import { password } from './build-people';
import type { Journey, Step } from './journey';
import { pagesOf } from './pages-of';
import { takePicture } from './take-picture';

/** What was written on paper. */
export interface PaperRoom {
  /** A session of the group of twelve, over, in which nobody wrote. */
  paperSessionId: Id;
}

/** A day without network: what is printed before it, and the roster that is typed in after it. */
export function goOnPaper(journey: Journey, step: Step, room: () => PaperRoom): void {
  let cleo: AsClinician;

  /** Pages that the printer would take, and what stands on them. */
  async function printed(): Promise<{ pages: number; words: string }> {
    const { page } = cleo;
    await page.emulateMedia({ media: 'print' });
    const words = await page.locator('body').innerText();
    const pages = pagesOf(await page.pdf({ format: 'Letter' }));
    await page.emulateMedia({ media: 'screen' });
    return { pages, words };
  }

  step('the downtime pack goes on paper: census, a sheet to sign in on for each session, safe contact', async () => {
    cleo = new AsClinician(await journey.browser.openDesk(), journey.stack.staffUrl);
    await cleo.openApp();
    await cleo.signIn('cleo@example.net', password);
    const { page } = cleo;
    await page.getByRole('button', { name: 'Account of Cleo Park' }).click();
    await page.getByRole('menuitem', { name: 'Downtime pack' }).click();
    await page.getByRole('button', { name: 'Make the pack' }).click();
    await page.getByRole('region', { name: /^Who is here/ }).waitFor();
    await expectAccessible(page, 'downtime pack');
    await takePicture(page, 'clinician-downtime-pack');
    const sheets = await page.locator('main section').count();
    const { pages, words } = await printed();
    expect({ sheets: sheets >= 4, pages }).toEqual({ sheets: true, pages: sheets });
    expect(words).toContain('Made by Cleo Park');
    expect(words).toContain('Ada Alderman');
    expect(words).not.toMatch(/Make the pack|Main navigation|Birch/);
    // A sheet on the table is read by everybody in the room: first names, no last name, no word about treatment.
    const signIn = await page
      .getByRole('region', { name: /^Relapse prevention/ })
      .first()
      .innerText();
    for (const name of ['Ana M.', 'Lou M.']) expect(signIn).toContain(name);
    expect(signIn).not.toMatch(/Member|42 CFR/);
  });

  step('so do the blank forms, each on a sheet of its own and without a name', async () => {
    const { page } = cleo;
    await page.getByRole('link', { name: 'Blank forms' }).click();
    await page.getByRole('heading', { level: 1, name: 'Blank forms' }).waitFor();
    await expectAccessible(page, 'blank forms');
    const sheets = await page.locator('main section').count();
    const { pages, words } = await printed();
    expect(pages).toBe(sheets);
    expect(words).not.toMatch(/Ada|Alderman|Cleo/);
  });

  step('afterwards the roster of a whole room is typed in on one screen, and stays marked as from paper', async () => {
    const { page } = cleo;
    await page.goto(`${journey.stack.staffUrl}/groups/sessions/${room().paperSessionId}`);
    await page.getByRole('link', { name: 'Enter from paper' }).click();
    await page.getByRole('heading', { level: 1, name: /^Enter from paper: Relapse prevention/ }).waitFor();
    await page.getByRole('button', { name: 'Enter the lines' }).click();
    await page.getByText('Say of at least one member whether they were there.').waitFor();
    await expectAccessible(page, 'paper roster with nothing entered');
    await page.getByLabel('Who wrote it on paper').fill('Robin Vance, LCSW');
    const attendance = (name: string) => page.getByRole('group', { name: `Attendance of ${name} Member` });
    for (const name of ['Ana', 'Cal', 'Dee']) await attendance(name).getByText('Present').click();
    await attendance('Ben').getByText('No-show').click();
    await page.getByLabel('Note about Ana Member').fill('Named a trigger on the way home.');
    await page.getByLabel('Why Ben Member was not there').fill('The bus did not come.');
    await page.getByRole('button', { name: 'Leave Dee Member’s line out' }).click();
    await expectAccessible(page, 'paper roster');
    await takePicture(page, 'clinician-paper-room');
    await page.getByRole('button', { name: 'Enter 3 lines' }).click();
    await confirmed(page, '3 lines were entered');
    await page
      .getByText(/from paper: written by Robin Vance, LCSW, .*; entered by Cleo Park/)
      .first()
      .waitFor();
    expect(await page.getByText('Late entry', { exact: true }).count()).toBe(3);
    expect(await page.getByLabel('One sentence about Ana Member').inputValue()).toBe(
      'Named a trigger on the way home.',
    );
    await expectAccessible(page, 'room that was entered from paper');
    await page.context().close();
  });
}
