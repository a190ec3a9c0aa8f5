import { bend, states, untilAsked } from './states.mjs';

const password = 'teapot orchard violin';

/** Signs in on the page that asks for it. */
export async function signIn(page, address, email) {
  await page.goto(address);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('navigation').first().waitFor({ state: 'attached' });
}

/** Whoever was signed in leaves, and somebody else comes. */
export async function changeTo(page, url, email) {
  await page.context().clearCookies();
  await signIn(page, `${url}/sign-in`, email);
}

/** Sends one GraphQL operation as whoever is signed in on the page. */
export async function ask(page, url, query, variables = {}) {
  const response = await page.request.post(`${url}/graphql`, {
    headers: { 'x-requested-with': 'stepwell' },
    data: { query, variables },
    // The API may just have closed the connection that was to be used again.
    maxRetries: 2,
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`${query}: ${errors[0].message}`);
  return data;
}

/** Opens an address and waits until what it holds is there. */
export async function open(page, address) {
  await page.goto(address);
  const busy = page.locator('[aria-busy="true"]');
  await page.locator('h1, h2, [role="alert"]').first().waitFor();
  await busy.first().waitFor({ state: 'detached' });
}

/** Opens an address and waits until it waits for what it has asked; before, its frame and its script are on the way. */
async function openWaiting(page, address, inChart) {
  const asked = untilAsked(page, inChart);
  await page.goto(address);
  await asked;
  await page.locator('[aria-busy="true"]').first().waitFor();
}

/** The rare states are looked at once or twice instead of four times. */
const looks = {
  'as it is': {},
  empty: { colors: ['light'] },
  'long names': { colors: ['light'] },
  loading: { widths: [1440], colors: ['dark'] },
  failed: { widths: [360], colors: ['dark'] },
};

/** Looks at an address in every state it can be in: a page that asks for nothing neither waits nor fails. */
export async function lookAt(lookout, page, name, address, { only = states } = {}) {
  for (const state of only) {
    const inChart = /\/patients\/[^/]+\/\w/.test(address);
    const release = await bend(page, state, { inChart });
    if (state === 'loading') await openWaiting(page, address, inChart);
    else await open(page, address);
    await lookout.look(page, name, { state, ...looks[state] });
    const hasAsked = await release();
    if (state === 'as it is' && !hasAsked) return;
  }
}

/** Looks at dialogs, each `[name, address, button]` or with a menu item behind the button. */
export async function lookAtDialogs(lookout, page, dialogs) {
  for (const [name, address, button, item] of dialogs) {
    await open(page, address);
    await page.getByRole('button', { name: button }).first().click();
    if (item) await page.getByRole('menuitem', { name: item }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await dialog.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    await lookout.look(page, `clinician dialog ${name}`, { colors: ['light'] });
  }
}
