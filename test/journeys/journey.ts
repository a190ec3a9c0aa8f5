import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { startStack, type Stack, type StackProcess } from '../support/start-stack';
import { openBrowser, type WatchedBrowser } from './watched-browser';

/** Where the screens of a failed step are kept. */
const screens = path.resolve(__dirname, '../../.nx/journeys');

/** The running product and one browser, for the steps of one file. */
export interface Journey {
  readonly stack: Stack;
  readonly browser: WatchedBrowser;
}

/** Declares one step of a journey. */
export type Step = (does: string, work: () => Promise<void>) => void;

/**
 * Declares a journey: steps that build on each other, on a database and processes of their own. When a step fails, its
 * screens are kept and the steps after it fail at once, because nothing they could say would be new. All processes run,
 * unless some are named.
 */
export function describeJourney(
  name: string,
  prepare: (stack: Stack) => Promise<unknown>,
  steps: (journey: Journey, step: Step) => void,
  processes?: StackProcess[],
): void {
  describe(name, () => {
    const pages: Page[] = [];
    let broken: string | undefined;
    let started: Journey | undefined;
    const journey: Journey = {
      get stack() {
        return started!.stack;
      },
      get browser() {
        return started!.browser;
      },
    };

    beforeAll(async () => {
      const stack = await startStack(processes ? { processes } : {});
      try {
        await prepare(stack);
        const browser = await openBrowser([stack.staffUrl, stack.patientUrl, stack.inboxUrl]);
        started = { stack, browser: keepPages(browser, pages) };
      } catch (error) {
        await stack.stop();
        throw error;
      }
    }, 400_000);

    afterAll(async () => {
      await started?.browser.close();
      await started?.stack.stop();
    }, 60_000);

    steps(journey, (does, work) =>
      it(
        does,
        async () => {
          if (broken) throw notTried(broken);
          try {
            await work();
            expect(journey.browser.complaints()).toEqual([]);
          } catch (error) {
            broken = does;
            await keepScreens(pages, does);
            throw error;
          }
        },
        120_000,
      ),
    );
  });
}

function notTried(broken: string): Error {
  const error = new Error(`Not tried, because this failed before: ${broken}`);
  delete error.stack;
  return error;
}

function keepPages(browser: WatchedBrowser, pages: Page[]): WatchedBrowser {
  const keep = (page: Page): Page => {
    pages.push(page);
    page.context().on('page', (more) => pages.push(more));
    return page;
  };
  return {
    ...browser,
    openDesk: async (zone) => keep(await browser.openDesk(zone)),
    openPhone: async () => keep(await browser.openPhone()),
    openForeign: async (address, html) => keep(await browser.openForeign(address, html)),
  };
}

async function keepScreens(pages: readonly Page[], step: string): Promise<void> {
  mkdirSync(screens, { recursive: true });
  const name = step.replaceAll(/[^a-z0-9]+/gi, '-').slice(0, 60);
  for (const [index, page] of pages.entries()) {
    if (page.isClosed()) continue;
    const file = path.join(screens, `${name}-${index + 1}.png`);
    await page.screenshot({ path: file }).then(
      () => process.stdout.write(`screen of ${page.url()} kept in ${file}\n`),
      () => undefined,
    );
  }
}
