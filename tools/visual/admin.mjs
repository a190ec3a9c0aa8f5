import { ask, lookAt, open, signIn } from './as-staff.mjs';
import { lookAtOperator } from './operator.mjs';
import { lookAtEmergencies, lookAtSetUp } from './set-up.mjs';

const kinds = [
  { kind: 'URL', url: 'http://127.0.0.1/meetings.json', name: 'A list inside our own walls' },
  { kind: 'MANUAL', name: 'Meetings of the house' },
  { kind: 'FILE', format: 'CSV', name: 'A spreadsheet' },
];
const makeSource = `mutation($input: CreateFeedSourceInput!) { createFeedSource(input: $input) { id } }`;
const makeMeeting = `mutation($input: AddMeetingInput!) { addMeeting(input: $input) { id } }`;
const override = `mutation($input: OverrideMeetingInput!) { overrideMeeting(input: $input) { id } }`;
const mark = `mutation($input: MarkMeetingInput!) { markMeeting(input: $input) { id } }`;
const refresh = `mutation($input: FeedSourceInput!) { refreshFeedSource(input: $input) { id } }`;
const listed = `query { feedSources { id name kind format } meetings(first: 1) { edges { node { id } } } }`;

/** A source of each kind and a meeting by hand; answers the sources by kind, that meeting and one from a list. */
async function furnish(page, url) {
  const { feedSources: before } = await ask(page, url, listed);
  for (const source of kinds.filter(({ name }) => !before.some((each) => each.name === name))) {
    const input = { fellowship: 'AA', defaultTimeZone: 'America/Chicago', ...source };
    const { id } = (await ask(page, url, makeSource, { input })).createFeedSource;
    if (source.kind === 'URL') await ask(page, url, refresh, { input: { id } });
  }
  const { feedSources, meetings } = await ask(page, url, listed);
  const sources = Object.fromEntries(
    feedSources.filter(({ format }) => format !== 'CSV').map(({ id, kind }) => [kind, id]),
  );
  const table = feedSources.find(({ format }) => format === 'CSV').id;
  const byHand = await ask(page, url, makeMeeting, {
    input: {
      sourceId: sources.MANUAL,
      name: 'Tuesday evening in the day room',
      weekday: 2,
      startTime: '18:30',
      attendance: 'IN_PERSON',
      formats: ['OPEN'],
      notes: 'Come by the garden door.',
    },
  });
  const meetingId = meetings.edges[0].node.id;
  await ask(page, url, override, {
    input: { meetingId, fellowship: 'NA', timeZone: 'America/Denver', isHidden: false },
  });
  const note = 'Two of our people went and were made welcome';
  await ask(page, url, mark, { input: { meetingId, kind: 'WELCOMES_MEDICATION', note } });
  return { sources, table, meetings: { 'by hand': byHand.addMeeting.id, 'of a list': meetingId } };
}

/** Every page of the admin app; the audit trail as its auditor sees it and as an owner does not, and who runs it all. */
export async function lookAtAdmin(lookout, page, settings) {
  const { staffUrl } = settings;
  const url = `${staffUrl}/admin`;
  await open(page, `${url}/sign-in`);
  await lookout.look(page, 'admin sign-in');
  await signIn(page, `${url}/sign-in`, 'owner@example.org');
  for (const area of [
    'overview',
    'organization',
    'facilities',
    'people',
    'directory',
    'directory/meetings',
    'directory/reported',
    'directory/paths',
    'directory/paths/new',
    'directory/tasks',
    'directory/tasks/new',
    'directory/wording',
    'directory/map',
    'signals',
    'security',
    'operations',
    'audit',
  ])
    await lookAt(lookout, page, `admin ${area}`, `${url}/${area}`);
  for (const form of ['facilities/new', 'people/invite', 'directory/sources/new', 'nowhere'])
    await lookAt(lookout, page, `admin ${form}`, `${url}/${form}`, { only: ['as it is'] });
  for (const [name, list, link] of [
    ['facility', 'facilities', 'a[href*="/facilities/"]:not([href$="/new"])'],
    ['person', 'people', 'a[href*="/people/"]:not([href$="/invite"])'],
  ]) {
    await open(page, `${url}/${list}`);
    const target = page.locator(`main ${link}`).first();
    if ((await target.count()) === 0) continue;
    const address = new URL(await target.getAttribute('href'), staffUrl).href;
    await lookAt(lookout, page, `admin ${name}`, address);
    if (name === 'person') await lookAt(lookout, page, 'admin hand over', `${address}/hand-over`);
  }
  await lookAtDirectory(lookout, page, url, staffUrl);
  await lookAtSetUp(lookout, page, url, staffUrl);
  await lookAt(lookout, page, 'admin operations', `${url}/operations`, { only: ['given up'] });
  await page.context().clearCookies();
  await signIn(page, `${url}/sign-in`, 'auditor@example.org');
  await lookAt(lookout, page, 'admin audit of the auditor', `${url}/audit`);
  await lookAtEmergencies(lookout, page, url, staffUrl);
  await lookAtOperator(lookout, page, settings);
}

/** Sources of every kind, imports in every state, and meetings with what the organization says of them. */
async function lookAtDirectory(lookout, page, url, staffUrl) {
  const { sources, meetings, table } = await furnish(page, staffUrl);
  const importing = ['import running', 'import failed', 'import waiting'];
  await lookAt(lookout, page, 'admin directory', `${url}/directory`, { only: ['as it is', ...importing] });
  for (const [kind, id] of Object.entries(sources)) {
    const only = ['as it is', 'long names', ...(kind === 'FILE' ? importing : [])];
    await lookAt(lookout, page, `admin source ${kind}`, `${url}/directory/sources/${id}`, { only });
  }
  await lookAt(lookout, page, 'admin meeting new', `${url}/directory/sources/${sources.MANUAL}/meetings/new`, {
    only: ['as it is'],
  });
  for (const [name, id] of Object.entries(meetings))
    await lookAt(lookout, page, `admin meeting ${name}`, `${url}/directory/meetings/${id}`);
  await open(page, `${url}/directory/sources/${sources.FILE}`);
  const run = page.locator('main a[href*="/imports/"]').first();
  const address = new URL(await run.getAttribute('href'), staffUrl).href;
  await lookAtColumns(lookout, page, `${url}/directory/sources/${table}/columns`);
  await lookAt(lookout, page, 'admin import', address, {
    only: ['as it is', ...importing, 'rows refused', 'loading', 'failed'],
  });
}

/** A spreadsheet whose names tell only in part what its columns hold. */
async function lookAtColumns(lookout, page, address) {
  await open(page, address);
  await lookout.look(page, 'admin columns without a file');
  const line = (at) =>
    `Grupo Esperanza y Nueva Vida del Barrio ${at},Monday,7:${10 + at},PM,"Chestnut Street 1, rear door",${at}`;
  const rows = Array.from({ length: 30 }, (_unused, at) => line(at));
  const text = ['Group,Wochentag,Time,AMPM,Address,Chair', ...rows, 'No time,Monday,late,,,'].join('\n');
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByText(/rows can be read/).waitFor();
  await lookout.look(page, 'admin columns guessed');
  await page.getByLabel('What the column Wochentag holds').selectOption({ label: 'Day of the week' });
  await page.getByText('30 of 31 rows can be read.').waitFor();
  await lookout.look(page, 'admin columns named');
}
