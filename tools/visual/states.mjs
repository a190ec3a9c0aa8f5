import fs from 'node:fs';
import { tales } from './tales.mjs';

// What the pages of the staff apps show in each state: the answers of the API are bent on their way to the page, so that
// every page can be seen empty, waiting, failing and with names longer than any layout expects.

const long = 'Maximiliana-Alexandrovna Featherstonehaugh-Papadopoulos of the Northern Riverside Recovery Fellowship';
const names =
  /^(displayName|name|organizationName|facilityName|programmeName|title|authorName|assigneeName|fileName|patientName|staffName|groupTitle|askFor)$/;
/** What the frame itself asks for: without it there is no page to look at. */
const frame = /\bquery (Viewer|OpenTaskCount|SendingHalt|UnreadNotifications)\b/;
/** What the frame of a chart asks for, around the section that is looked at. */
const chart = /\bquery (Chart|TalkCard)\b/;
const words = Object.assign(
  {},
  ...['clinician', 'admin'].map((app) =>
    JSON.parse(fs.readFileSync(new URL(`../../apps/${app}/gql/persisted-documents.json`, import.meta.url), 'utf8')),
  ),
);

const documentOf = (request) => words[request.postDataJSON()?.documentId] ?? '';
const isOfFrame = (document) => frame.test(document) || /\bmutation \w/.test(document);
const isOwn = (document, inChart) => document && !isOfFrame(document) && !(inChart && chart.test(document));

/** Waits until the page asks for something of its own, within a chart for more than its frame. */
export function untilAsked(page, inChart) {
  return page.waitForRequest((request) => request.url().endsWith('/graphql') && isOwn(documentOf(request), inChart));
}

/** The states of a page, by name. */
export const states = ['as it is', 'empty', 'long names', 'loading', 'failed'];

/**
 * Bends everything that the page asks for from now on, within a chart without its frame where nothing is answered.
 * Answers `release`, which ends it with whatever still waits, and says whether the page asked for anything of its own.
 */
export async function bend(page, state, { inChart = false } = {}) {
  const held = [];
  let hasAsked = false;
  const handle = async (route) => {
    const document = documentOf(route.request());
    hasAsked ||= isOwn(document, inChart);
    if (state === 'as it is' || isOfFrame(document)) return route.continue();
    if (inChart && ['loading', 'failed'].includes(state) && chart.test(document)) return route.continue();
    if (state === 'loading') return void held.push(route);
    if (state === 'failed') return route.fulfill({ status: 503, json: {}, headers: { 'x-request-id': 'visual' } });
    const response = await route.fetch({ maxRetries: 2 });
    const answer = await response.json();
    await route.fulfill({
      response,
      json: { ...answer, data: answer.data && (tales[state] ?? reshape)(answer.data, state) },
    });
  };
  await page.route('**/graphql', handle);
  return async () => {
    // What a live change made the page ask for in the last moment is nobody's any more.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await Promise.all(held.map((route) => route.abort().catch(() => undefined)));
    return hasAsked;
  };
}

function reshape(value, state, key = '') {
  if (Array.isArray(value)) return state === 'empty' ? [] : value.map((each) => reshape(each, state));
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, reshape(each, state, name)]));
  }
  if (state === 'empty' && key === 'totalCount') return 0;
  if (state === 'long names' && typeof value === 'string' && names.test(key)) return long;
  return value;
}
