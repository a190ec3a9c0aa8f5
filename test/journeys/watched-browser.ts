import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../tools/browser.mjs';

/** Size of a desk screen, in CSS pixels. */
export const desk = { width: 1440, height: 900 };
/** Size of a small phone, in CSS pixels. */
export const phone = { width: 360, height: 740 };

/** On a machine that does several things at once, one step of a page may take this long (milliseconds). */
const PATIENCE = 30_000;

/** A browser that notes whatever a page should never do. */
export interface WatchedBrowser {
  /** A fresh browser profile with one page, as somebody at a desk has it, in Chicago or where they are told to be (IANA zone). */
  openDesk(timezoneId?: string): Promise<Page>;
  /** A fresh profile on a phone with a touch screen. */
  openPhone(): Promise<Page>;
  /**
   * A fresh profile at somebody else's website: the test answers its one page itself, and whatever else a page asks
   * of that host is a complaint.
   */
  openForeign(address: string, html: string): Promise<Page>;
  /** Lets a line of the console pass, e.g. the one about a refusal that the test asks for. */
  allow(line: RegExp): void;
  /** What went wrong so far: errors on the console, uncaught errors, requests to other hosts than ours. */
  complaints(): string[];
  close(): Promise<void>;
}

/** Launches Chromium once; `ours` are the addresses that pages may talk to. */
export async function openBrowser(ours: readonly string[]): Promise<WatchedBrowser> {
  const browser = await launchBrowser({ light: true });
  const hosts = new Set(ours.map((address) => new URL(address).host));
  const found: string[] = [];
  const allowed: RegExp[] = [];
  const note = (line: string): void => {
    if (!allowed.some((pattern) => pattern.test(line))) found.push(line);
  };
  return {
    openDesk: (timezoneId = 'America/Chicago') => open(browser, { viewport: desk, timezoneId }, hosts, note),
    openPhone: () =>
      open(browser, { viewport: phone, deviceScaleFactor: 2, hasTouch: true, isMobile: true }, hosts, note),
    openForeign: async (address, html) => {
      const page = await open(browser, { viewport: desk }, hosts, note, address);
      // A website out there may not reach what runs on this machine, where our own pages stand in a test alone.
      const { origin } = new URL(address);
      await page.context().grantPermissions(['local-network-access'], { origin });
      await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
      await page.goto(address);
      return page;
    },
    allow: (line) => void allowed.push(line),
    complaints: () => [...found],
    close: () => browser.close(),
  };
}

async function open(
  browser: Browser,
  options: BrowserContextOptions,
  hosts: ReadonlySet<string>,
  note: (line: string) => void,
  foreign?: string,
): Promise<Page> {
  const context = await browser.newContext({
    locale: 'en-US',
    timezoneId: 'America/Chicago',
    colorScheme: 'light',
    ...options,
  });
  context.setDefaultTimeout(PATIENCE);
  watch(context, hosts, note, foreign);
  return context.newPage();
}

function watch(
  context: BrowserContext,
  hosts: ReadonlySet<string>,
  note: (line: string) => void,
  foreign?: string,
): void {
  context.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => note(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:|^wss?:/.test(url.protocol) && !hosts.has(url.host) && url.href !== foreign)
      note(`request: ${request.url()}`);
  });
}
