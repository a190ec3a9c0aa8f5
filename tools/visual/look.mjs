import path from 'node:path';

const sizes = [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
];
const schemes = ['light', 'dark'];
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Looks at pages as they stand, at desk and phone width, light and dark: a picture, axe's word, and whether all came. */
export class Lookout {
  /** One line per look: `{page, address, state, width, scheme, violations, overflow}`. */
  rows = [];

  constructor(folder) {
    this.folder = folder;
  }

  /** Looks four times, or at one size and scheme only. */
  async look(page, name, { state = 'as it is', widths = [1440, 360], colors = schemes } = {}) {
    for (const size of sizes.filter(({ width }) => widths.includes(width))) {
      await page.setViewportSize(size);
      for (const scheme of colors) {
        await page.emulateMedia({ colorScheme: scheme });
        await settle(page);
        const file = [name, ...(state === 'as it is' ? [] : [state]), size.width, scheme].join(' ');
        await page.screenshot({
          path: path.join(this.folder, `${file.replace(/[^\w]+/g, '-')}.png`),
          fullPage: true,
          animations: 'disabled',
        });
        const { pathname: address } = new URL(page.url());
        const found = await judge(page);
        if (state === 'as it is' && (await page.getByText('This could not be loaded').count()) > 0)
          found.violations.push('a part could not be loaded');
        this.rows.push({ page: name, address, state, width: size.width, scheme, ...found });
      }
    }
  }
}

/** What axe finds, and by how many pixels the page is wider than the screen. */
async function judge(page) {
  // Only there once the product has been installed.
  const { AxeBuilder } = await import('@axe-core/playwright');
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(wcag)
    .setLegacyMode()
    .analyze();
  const overflow = await page.evaluate('Math.max(0, document.documentElement.scrollWidth - window.innerWidth)');
  return {
    overflow,
    violations: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)),
  };
}

/** Two frames: media queries have been answered and what they changed is painted. */
async function settle(page) {
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
}
