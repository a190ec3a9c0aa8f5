import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

const folder = path.resolve(__dirname, '../../docs/pictures');

/** With STEPWELL_PICTURES=1, writes what the page shows, light or dark, to docs/pictures/<name>.png; otherwise nothing. */
export async function takePicture(page: Page, name: string, colors: 'light' | 'dark' = 'light'): Promise<void> {
  if (process.env['STEPWELL_PICTURES'] !== '1') return;
  mkdirSync(folder, { recursive: true });
  await page.emulateMedia({ colorScheme: colors });
  // Sentences that pass after some seconds do not belong to the page.
  const passing = page.locator('[aria-live="polite"] button[aria-label="Close"]');
  while ((await passing.count()) > 0) await passing.first().click();
  await page.evaluate('document.activeElement?.blur(); window.scrollTo(0, 0)');
  // Nothing lies under the pointer there.
  await page.mouse.move(600, 4);
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
  await page.emulateMedia({ colorScheme: 'light' });
}
