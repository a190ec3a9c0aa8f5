import type { Page } from 'playwright-core';
import { meetingGuideFile } from '../support/meeting-guide-feed';
import type { AsAdmin } from './as-admin';
import type { AsClinician } from './as-clinician';
import type { AsPatient } from './as-patient';
import type { Journey, Step } from './journey';
import { chooseWanted } from './wanted-meetings';

/** The real feed of 670 rows; in a clone without the corpus, one that the tests write themselves. */
export const feed = meetingGuideFile('aasanjose/2021-08-07.json');
/** Whether the feed is the real one. */
export const isRealFeed = feed.name !== 'generated';
/** Meetings that are found and chosen. */
export const wanted = chooseWanted(feed.bytes);
/** The patient of the main job. */
export const patient = { name: 'Jordan Ellery', mail: 'jordan@example.org', pin: '482915' };
/** What no mail to a patient may name: organization, facility, clinician, the patient's own last name. */
export const secretNames = ['Farrowmere', 'Lakeside', 'Okafor', 'Ellery'];

/** What the people of the main job hold in their hands from one step to the next. */
export interface MainJob {
  readonly journey: Journey;
  readonly step: Step;
  admin: AsAdmin;
  clinician: AsClinician;
  /** The task list in a second tab of the clinician. */
  taskList: AsClinician;
  onPhone: AsPatient;
  setupCode: string;
}

/** Marks pages, so that `expectNoReload` can tell whether they are still the same documents. */
export async function markDocuments(pages: readonly Page[]): Promise<void> {
  for (const page of pages) await page.evaluate('window.openSince = "before"');
}

/** Fails when one of the marked pages was loaded again. */
export async function expectNoReload(pages: readonly Page[]): Promise<void> {
  for (const page of pages) expect(await page.evaluate('window.openSince')).toBe('before');
}
