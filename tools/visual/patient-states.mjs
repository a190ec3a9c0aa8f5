import fs from 'node:fs';
import { lookAtScreen, openBy, reopen } from './patient-inside.mjs';

const long = 'Maximiliana-Alexandrovna Featherstonehaugh-Papadopoulos of the Northern Riverside Recovery Fellowship';
const names = /^(\w*[nN]ame|recipients|careTeamNames|onDutyNow)$/;
const words = JSON.parse(
  fs.readFileSync(new URL('../../apps/patient/gql/persisted-documents.json', import.meta.url), 'utf8'),
);
const sharing = [[/^More/, 'Show me'], 'Who got my information'];
const meetings = [[(page) => page.locator('nav [data-screen="meetings"]')], 'My meetings'];
const phone = { widths: [360] };

/** Answers what the page asks for with what `answer` makes of it while `work` goes on; undefined leaves it as it is. */
async function whileAnswering(page, answer, work) {
  const handle = async (route) => {
    const document = words[route.request().postDataJSON()?.documentId] ?? '';
    return /^mutation/.test(document) ? route.continue() : answer(route, document);
  };
  await page.route('**/graphql', handle);
  await work();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
}

async function retell(route, change) {
  const response = await route.fetch({ maxRetries: 2 });
  const answer = await response.json();
  await route.fulfill({ response, json: { ...answer, data: answer.data && change(answer.data) } });
}

function lengthen(value, key = '') {
  if (Array.isArray(value)) return value.map((each) => lengthen(each, key));
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, lengthen(each, name)]));
  return typeof value === 'string' && names.test(key) ? long : value;
}

const fail = (route) => route.fulfill({ status: 503, json: {}, headers: { 'x-request-id': 'visual' } });

/** Home, meetings and sharing where the API fails, without a connection and with long names; the way back after a stay. */
export async function lookAtStates(lookout, page) {
  const see = async (state) => {
    await lookAtScreen(lookout, page, 'patient home', { state, ...phone });
    for (const [name, place] of [
      ['meetings', meetings],
      ['sharing', sharing],
    ]) {
      await openBy(page, ...place);
      await lookAtScreen(lookout, page, `patient ${name}`, { state, ...phone });
    }
  };
  await whileAnswering(page, fail, async () => {
    await page.reload();
    await page.locator('h1').waitFor();
    await lookAtScreen(lookout, page, 'patient home', { state: 'failed', ...phone });
  });
  // Who the patient is has arrived; everything after it does not.
  const failLater = (route, document) => (/^query MyDay\b/.test(document) ? route.continue() : fail(route));
  await whileAnswering(page, failLater, async () => {
    await reopen(page);
    await see('failed in part');
  });
  await whileAnswering(
    page,
    (route) => retell(route, (data) => lengthen(data)),
    async () => {
      await reopen(page);
      await see('long names');
    },
  );
  await reopen(page);
  await openBy(page, ...sharing);
  await openBy(page, [], /^Hello/);
  await page.context().setOffline(true);
  await see('offline');
  await page.context().setOffline(false);
  await lookAtWayBack(lookout, page);
}

/** Somebody who is in no stay any more is offered one tap to come back. */
async function lookAtWayBack(lookout, page) {
  const comeBack = (data) => ('comeBack' in data ? { ...data, comeBack: { isOpenToMe: true, isAsked: false } } : data);
  await whileAnswering(
    page,
    (route) => retell(route, comeBack),
    async () => {
      await reopen(page);
      await openBy(page, ['I need to come back'], 'I need to come back');
      await lookAtScreen(lookout, page, 'patient come back');
    },
  );
}

/** The screens that matter most in the patient's other language. */
export async function lookAtSpanish(lookout, page) {
  await reopen(page);
  await openBy(page, [/^More/], 'More');
  await page.getByRole('button', { name: 'Español' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Más' }).waitFor();
  for (const [name, doors, title] of [
    ['home', [], /^Hola/],
    ['help', [(at) => at.locator('nav [data-screen="help"]')], /./],
    ['plan', [(at) => at.locator('nav [data-screen="plan"]')], /./],
    ['sharing', [/^Más/, 'Verlo'], 'Quién recibió mi información'],
    ['check-in intro', [/^(Empezar|Contar cómo estoy|Seguir con mis respuestas)/], /./],
  ]) {
    await openBy(page, doors, title);
    await lookAtScreen(lookout, page, `patient ${name}`, { state: 'in Spanish', ...phone });
  }
  await reopen(page);
  await openBy(page, [/^Más/], 'Más');
  await page.getByRole('button', { name: 'English' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'More' }).waitFor();
}
