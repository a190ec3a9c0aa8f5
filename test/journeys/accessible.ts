import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { isProof } from '../support/sample-size';
import { desk, phone } from './watched-browser';

/** Everything that WCAG 2.2 asks for at levels A and AA and that a machine can see. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Looks at the page as it stands: no violation of WCAG 2.2 AA at the width that it has (in the long proof at desk and at
 * phone width, as `npm run visual` does for every page), and nothing that has to be read by scrolling sideways on a
 * phone (WCAG 1.4.10). `part` narrows the look to what is new on a page seen before. What stands in frames
 * is looked at too.
 */
export async function expectAccessible(page: Page, where: string, part = 'html'): Promise<void> {
  const size = page.viewportSize();
  const found: string[] = [];
  for (const viewport of [desk, phone]) {
    const isOwn = viewport.width === size?.width;
    if (viewport === desk && !isOwn && !isProof) continue;
    await page.setViewportSize(viewport);
    // Where somebody scrolled to, a heading that stays may cut through what lies under it.
    await page.evaluate('window.scrollTo(0, 0)');
    await settle(page);
    if (isOwn || isProof) {
      // Without frames one call in the page does what otherwise takes a second, empty page; and only what is wrong is
      // described, which takes half of the time.
      const { violations } = await new AxeBuilder({ page })
        .options({ resultTypes: ['violations'] })
        .include(part)
        .withTags(wcag)
        .setLegacyMode(page.frames().length === 1)
        .analyze();
      for (const { id, help, nodes } of violations) {
        found.push(`${viewport.width} px: ${id}, ${help}: ${nodes.map((node) => node.html.slice(0, 200)).join(' | ')}`);
      }
    }
    for (const frame of viewport === phone ? page.frames() : []) {
      const overflow = Number(await frame.evaluate('document.documentElement.scrollWidth - window.innerWidth'));
      if (overflow > 0) found.push(`${viewport.width} px: ${frame.url()} is wider than its place by ${overflow} px`);
    }
  }
  if (size) await page.setViewportSize(size);
  await settle(page);
  expect({ where, found }).toEqual({ where, found: [] });
}

/** Two frames: media queries have been answered and what they changed is painted. */
async function settle(page: Page): Promise<void> {
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
}
