import type { Locator } from 'playwright-core';
import { AsAdmin } from './as-admin';
import type { AsPatient } from './as-patient';
import { confirmed } from './as-staff';
import { expectAccessible } from './accessible';
import { password } from './build-people';
import type { Journey, Step } from './journey';
import { takePicture } from './take-picture';

const look = { name: 'Blue Door', color: '#1b5e20', painted: 'rgb(27, 94, 32)' };

/** Color and short name of the patients' app: refused where they can't be read or tell too much, then kept. */
export function setLook(journey: Journey, step: Step): void {
  step(
    'an administrator gives the patients’ app a color and a name; what can’t be read or tells is refused',
    async () => {
      const amina = new AsAdmin(await journey.browser.openDesk(), journey.stack.staffUrl);
      const { page } = amina;
      await amina.openApp();
      await amina.signIn('amina@example.net', password);
      await page.getByRole('navigation').getByRole('link', { name: 'Organization', exact: true }).click();
      await page.getByRole('link', { name: 'Set color and short name' }).click();
      await page.getByRole('heading', { level: 1, name: 'Look of the patients’ app' }).waitFor();
      await page.getByLabel('Accent color (optional)').fill('#ffd54f');
      await page
        .getByRole('row', { name: /White words on buttons 1\.4 to 1 too little, takes 4\.5 \(WCAG 1\.4\.3\)/ })
        .waitFor();
      await page.getByLabel('Short name (optional)').fill('Sober Door');
      await page.getByText('“Sober” may give patients away').waitFor();
      await page.getByRole('button', { name: 'Save look' }).click();
      await page.getByRole('link', { name: /contrast of 1\.4 to 1; it takes 4\.5/ }).waitFor();
      await expectAccessible(page, 'look that is refused', 'form');
      await page.getByRole('button', { name: /^Take #[0-9a-f]{6} instead$/ }).click();
      await page.getByRole('button', { name: 'Save look' }).click();
      await page.getByRole('link', { name: /says nothing about treatment/ }).waitFor();
      await page.getByLabel('Accent color (optional)').fill(look.color);
      await page.getByLabel('Short name (optional)').fill(look.name);
      await page.getByRole('button', { name: 'Save look' }).click();
      await confirmed(page, 'Look saved');
      await expectAccessible(page, 'look of the patients’ app');
      await takePicture(page, 'admin-look');
      await page.context().close();
    },
  );
}

/** Before the PIN nothing of the look is there. */
export async function expectNoLook({ page }: AsPatient): Promise<void> {
  expect(await page.content()).not.toMatch(new RegExp(`${look.name}|${look.color}`));
  expect(await paint(page.getByRole('button', { name: 'Open', exact: true }), 'backgroundColor')).not.toBe(
    look.painted,
  );
}

/** Behind the PIN it is. */
export async function expectLook({ page }: AsPatient): Promise<void> {
  await page.getByText(look.name, { exact: true }).waitFor();
  // Which waits until what was painted stands.
  await expectAccessible(page, 'home in the organization’s color');
  const link = page.getByRole('navigation').getByRole('button', { name: 'Home' });
  expect(await paint(link, 'color')).toBe(look.painted);
}

/** What the browser paints with, for lack of its types here. */
type Painted = { getComputedStyle(element: unknown): { color: string; backgroundColor: string } };

function paint(locator: Locator, what: 'color' | 'backgroundColor'): Promise<string> {
  return locator.evaluate((element, of) => (globalThis as unknown as Painted).getComputedStyle(element)[of], what);
}
