const sizes = [
  { widths: [360] },
  // The phone comes first: a wide window shows the same column.
  { widths: [1440], colors: ['light'] },
];
const more = /^More/;
/** What waits on home stands in a card with its own button. */
const card = (name) => (page) => page.getByRole('region', { name }).getByRole('button');
const foot = (screen) => (page) => page.locator(`nav [data-screen="${screen}"]`);
/** Screens by the buttons that lead there from home, each with its title. */
const screens = [
  ['now', ['Open my page for right now'], 'Right now'],
  ['team messages', [card(/^(A new message|\d+ new messages)/)], 'My care team'],
  ['appointments', [card('Choose a time')], 'My appointments'],
  ['packet', ['Go on with my forms'], /./],
  ['measures', ['Answer now'], 'Questions for you'],
  ['sign', [card('A plan waits for you')], 'Read and sign my plan'],
  ['documents', [foot('help'), /^My other plans/], 'My other plans'],
  ['paper', [foot('plan'), 'A page to fold, or a wallet card'], 'My plan on paper'],
  ['reach', [foot('plan'), /how I get around$/], 'How I get around'],
  ['my list', [foot('meetings'), 'My list, to show or print'], 'Meetings I went to'],
  ['phone', [more, 'Shared phone or my own?'], 'Whose phone is this?'],
  ['messages', [more, 'Show my messages'], 'Messages to me'],
  ['patterns', [more, 'Show my pattern'], 'My pattern'],
  ['copy', [more, 'Get my copy'], 'My copy'],
  ['sharing', [more, 'Show me'], 'Who got my information'],
];

/** Looks at the phone in both schemes and at the desk in one. */
export async function lookAtScreen(lookout, page, name, { state, widths } = {}) {
  for (const size of sizes.filter(({ widths: [width] }) => (widths ?? [width]).includes(width)))
    await lookout.look(page, name, { ...(state && { state, colors: ['light'] }), ...size });
}

/** Goes home, then from door to door, and waits for the last screen's title and what it asks for by itself. */
export async function openBy(page, doors, title) {
  const [home, ...others] = [foot('home'), ...doors].map((door) =>
    typeof door === 'function' ? door(page) : page.getByRole('main').getByRole('button', { name: door }),
  );
  await home.click();
  await page.getByRole('heading', { level: 1, name: /^(Hello|Hola)/ }).waitFor();
  for (const door of others) await door.first().click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.locator('.mantine-Skeleton-root').first().waitFor({ state: 'detached' });
}

/** Opens the app again where it stands signed in. */
export async function reopen(page) {
  await page.reload();
  await page.locator('nav [data-screen="home"]').waitFor();
  await page.waitForLoadState('networkidle');
}

/** The screens behind the doors of home, of "More", of the plan, the meetings and the help. */
export async function lookAtDoors(lookout, page) {
  await reopen(page);
  await page.getByRole('region', { name: 'Your forms' }).waitFor();
  await lookAtScreen(lookout, page, 'patient home with what waits');
  for (const [name, doors, title] of screens) {
    await openBy(page, doors, title);
    await lookAtScreen(lookout, page, `patient ${name}`);
  }
  await page
    .getByRole('button', { name: /^Take it back/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Yes, take it back' }).waitFor();
  await lookAtScreen(lookout, page, 'patient sharing take back');
  await openBy(page, [foot('help')], 'I need help now');
}

/** What an own phone keeps: asked for with the PIN, opened without a session. */
export async function lookAtKept(lookout, page, pin) {
  const storageState = await page.context().storageState();
  const own = await page
    .context()
    .browser()
    .newContext({ locale: 'en-US', timezoneId: 'America/Chicago', storageState });
  const phone = await own.newPage();
  await phone.goto(page.url());
  await phone.locator('nav [data-screen="home"]').waitFor();
  await openBy(phone, [more, 'Shared phone or my own?'], 'Whose phone is this?');
  await phone.getByLabel('My PIN, six numbers').fill(pin);
  await phone.getByRole('button', { name: 'Keep my plan on this phone' }).click();
  await phone.getByText('Your plan is on this phone now.').waitFor();
  await lookAtScreen(lookout, phone, 'patient phone that keeps');
  await own.clearCookies();
  await phone.reload();
  await phone.getByRole('heading', { level: 1, name: 'Type your PIN' }).waitFor();
  await lookAtScreen(lookout, phone, 'patient kept PIN');
  await phone.getByLabel('PIN, six numbers').fill(pin);
  await phone.getByRole('button', { name: 'Open', exact: true }).click();
  await phone.getByRole('heading', { level: 1, name: 'My saved plan' }).waitFor();
  await lookAtScreen(lookout, phone, 'patient kept');
  await own.close();
}
