import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expectAccessible } from './accessible';
import { AsPatient } from './as-patient';
import { buildNora, pin, type BuiltNora } from './build-nora';
import { describeJourney } from './journey';
import { pagesOf } from './pages-of';
import { readAloud } from './read-aloud';
import { storedBy } from './stored';
import { takePicture } from './take-picture';

let built: BuiltNora;
const nothing = {
  ...{ local: '{}', session: '{}', databases: [], caches: [], cached: [], workers: 0, bytes: '' },
  hasManifest: false,
};
/** Words of the plan and of the person. */
const secrets = /Nora|Ana|evening alone|Kitchen drawer|daughter|Maria/;

/** A copy of the record on a phone that others use: after a warning, the tick and the PIN; the page itself keeps nothing. */
async function takesCopy(shared: AsPatient): Promise<void> {
  const { page } = shared;
  await shared.press('Get my copy');
  await shared.title('My copy');
  await page.getByText('You said that others use this phone').waitFor();
  await shared.press('Save my copy');
  await page.getByText('Tick this box if you want the file').waitFor();
  await expectAccessible(page, 'my copy');
  await takePicture(page, 'patient-copy');
  await page.getByLabel('I know that. I will take the file').check();
  await page.getByLabel('My PIN, six numbers').fill(pin);
  const [download] = await Promise.all([page.waitForEvent('download'), shared.press('Save my copy')]);
  expect(download.suggestedFilename()).toBe('my-copy.zip');
  const files = unzipSync(readFileSync(await download.path()));
  expect(strFromU8(files['copy.html']!)).toContain('Walk home the other way');
  await page.getByText('Done. The file is called').waitFor();
  await shared.press('Back');
}

describeJourney(
  'a shared phone, which keeps nothing, and an own one, which opens the plan without a connection',
  async (stack) => {
    built = await buildNora(stack);
  },
  (journey, step) => {
    let own: AsPatient;

    step('on a shared phone, which every phone is until somebody says otherwise, nothing is stored', async () => {
      const shared = new AsPatient(await journey.browser.openPhone());
      const { page } = shared;
      await shared.openLink(await built.link());
      for (const number of ['911', '988'])
        expect(await page.locator(`a[href="tel:${number}"]`).first().isVisible()).toBe(true);
      expect(await shared.words()).not.toMatch(secrets);
      await shared.enterPin(pin);
      await shared.title('Hello, Nora');
      await page.getByRole('heading', { name: 'This may be a hard hour' }).waitFor();
      await expectAccessible(page, 'home in a hard hour');
      await takePicture(page, 'patient-home-hard-hour');
      await shared.press('Open my page for right now');
      await shared.title('Right now');
      await page.getByText('Candle group').first().waitFor();
      const words = await shared.words();
      for (const own of [
        'Any evening alone at home',
        'Walk home the other way',
        'Who I call',
        'If someone talks about my medicine',
        'You have done this before. Call Ana first.',
      ])
        expect(words).toContain(own);
      await expectAccessible(page, 'right now');
      await takePicture(page, 'patient-right-now');
      await takePicture(page, 'patient-right-now-dark', 'dark');
      await shared.press('Back');
      await shared.open('My plan');
      await page.getByText('online.').first().waitFor();
      await expectAccessible(page, 'my plan with options');
      await takePicture(page, 'patient-plan-options');
      await page.getByRole('button', { name: 'Say how I get around' }).tap();
      await shared.title('How I get around');
      await expectAccessible(page, 'how I get around');
      await takePicture(page, 'patient-reach');
      await page.getByLabel('From which ZIP code?').fill('60601');
      await shared.press('Save');
      await page.getByText('Saved. My plan now shows').waitFor();
      await shared.openMore();
      await takesCopy(shared);
      await shared.press('Dark');
      expect(await storedBy(page)).toEqual(nothing);
      expect([await page.title(), new URL(page.url()).pathname]).toEqual(['Messages', '/']);
      await shared.signOut();
      await page.goBack();
      await shared.title('You are signed out');
      expect(await shared.words()).not.toMatch(secrets);
      expect(await storedBy(page)).toEqual(nothing);
      await page.context().close();
    });

    readAloud(journey, step, () => built);

    step('the patient says that this phone is theirs; what it keeps can’t be read', async () => {
      own = new AsPatient(await journey.browser.openPhone());
      await own.openLink(await built.link());
      await own.enterPin(pin);
      await own.title('Hello, Nora');
      await own.openMore();
      await own.press('Shared phone or my own?');
      await own.title('Whose phone is this?');
      await expectAccessible(own.page, 'whose phone');
      await takePicture(own.page, 'patient-whose-phone');
      journey.browser.allow(/status of 401 .*\/auth\/phone\/begin\)/);
      await own.page.getByLabel('My PIN, six numbers').fill('111222');
      await own.press('Keep my plan on this phone');
      await own.page.getByText('That PIN is not right.').waitFor();
      expect(await storedBy(own.page)).toEqual(nothing);
      await own.page.getByLabel('My PIN, six numbers').fill(pin);
      await own.press('Keep my plan on this phone');
      await own.page.getByText('Your plan is on this phone now.').waitFor();
      const stored = await storedBy(own.page);
      expect(stored).toMatchObject({ local: '{"phone":"own"}', session: '{}', workers: 1, hasManifest: true });
      expect(stored.cached.every((path) => path === '/' || path.startsWith('/assets/'))).toBe(true);
      expect(stored.bytes).not.toMatch(secrets);
      expect(stored.bytes.length).toBeGreaterThan(1_000);
    });

    step('it keeps the colors too, in one neutral word that is there before the app is', async () => {
      const { page } = own;
      await own.press('Back');
      await own.press('Dark');
      expect((await storedBy(page)).local).toBe('{"phone":"own","colors":"dark"}');
      await page.reload({ waitUntil: 'commit' });
      await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
      await own.openMore();
      await own.press('Same as the phone');
      expect((await storedBy(page)).local).toBe('{"phone":"own"}');
    });

    step('a check-in takes six screens and eleven taps, which is half a minute at three seconds a tap', async () => {
      const { page } = own;
      await own.open('Home');
      await page.evaluate(
        `globalThis.taps = 0; document.addEventListener('pointerup', () => (globalThis.taps += 1), true)`,
      );
      await own.press('Say how I am');
      await own.press('Start');
      await own.pickMood('So-so');
      await own.press('Next');
      await own.pickCraving(3);
      await own.press('Next');
      await own.title('What came up since last time?');
      await own.press('Next');
      await own.pickUse('No');
      await own.press('Next');
      await own.pickCall('No, not now');
      await own.send();
      expect(await page.evaluate('taps')).toBe(11);
      await own.goHome();
    });

    step('after use, the first hour is that of the plan for what it was', async () => {
      const firstHourAfter = async (substance: string): Promise<string> => {
        await own.press('Say how I am');
        await own.press('I used');
        await own.pick(substance);
        await own.press('Next');
        await own.title('Stay safe now');
        await expectAccessible(own.page, `after use of ${substance}`);
        await own.press('Next');
        await own.pickMood('Bad');
        await own.press('Next');
        await own.pickCraving(5);
        await own.press('Next');
        await own.pickCall('No, not now');
        await own.send();
        const words = await own.page.getByRole('region', { name: 'From my plan, for the first hour' }).innerText();
        await expectAccessible(own.page, `thanks after use of ${substance}`);
        await own.goHome();
        return words;
      };
      const opioids = await firstHourAfter('Opioids');
      expect(opioids).toContain('Keep naloxone in reach');
      expect(opioids).not.toContain('don’t stop suddenly');
      const alcohol = await firstHourAfter('Alcohol');
      expect(alcohol).toContain('don’t stop suddenly');
      expect(alcohol).not.toContain('Keep naloxone in reach');
      for (const words of [opioids, alcohol]) expect(words).toContain('Call Ana. Don’t be alone.');
    });

    step('the week of the plan: what it holds, and the patient’s own word on how it went', async () => {
      const { page } = own;
      await own.open('Home');
      await page.getByRole('button', { name: /^My recovery/ }).tap();
      await own.title('My recovery');
      await page.getByText('Call Ana every evening').waitFor();
      const week = page.getByRole('group', { name: 'How is it going this week?' });
      await week
        .locator('label')
        .filter({ hasText: /^\s*In part\s*$/ })
        .tap();
      await week.getByRole('radio', { name: 'In part', checked: true }).waitFor();
      await expectAccessible(page, 'the week of the plan');
      await takePicture(page, 'patient-week');
      await page.reload();
      await own.open('My plan');
      expect(await own.words()).toContain('Call Ana every evening');
      await own.open('Home');
      await page.getByRole('button', { name: /^My recovery/ }).tap();
      await week.getByRole('radio', { name: 'In part', checked: true }).waitFor();
    });

    step('the pattern is a picture for who wants it, with numbers for who asks', async () => {
      await own.openMore();
      await own.press('Show my pattern');
      await own.title('My pattern');
      await own.page.getByRole('table').waitFor();
      await expectAccessible(own.page, 'my pattern');
      await own.press('Show numbers');
      await own.page.getByRole('cell', { name: /^Some: 4 of 10, 3 answers$/ }).waitFor();
      await takePicture(own.page, 'patient-pattern');
      await own.press('Back');
    });

    step(
      'the plan goes on paper: one page to fold and a wallet card, neither with the name of the facility',
      async () => {
        const { page } = own;
        await own.open('My plan');
        await page.emulateMedia({ media: 'print' });
        await page.getByText('42 CFR part 2 prohibits unauthorized use').waitFor();
        await page.emulateMedia({ media: 'screen' });
        await own.press('A page to fold, or a wallet card');
        await own.title('My plan on paper');
        await expectAccessible(page, 'papers');
        for (const form of ['One page to fold', 'Wallet card']) {
          await own.press(form);
          await page.emulateMedia({ media: 'print' });
          const words = await own.words();
          expect(words).toContain('In danger: 911 or 988');
          expect(words).toContain('(408) 555-0142');
          expect(words).not.toMatch(/Cedar House|Nora|Quill/);
          expect(pagesOf(await page.pdf({ format: 'Letter' }))).toBe(1);
          await takePicture(page, `patient-paper-${form.split(' ')[0]?.toLowerCase()}`);
          await page.emulateMedia({ media: 'screen' });
        }
        await own.press('Back');
      },
    );

    step('without a connection it opens with the PIN, and with no other', async () => {
      const { page } = own;
      journey.browser.allow(/ERR_INTERNET_DISCONNECTED|Failed to fetch|ERR_FAILED/);
      await page.context().setOffline(true);
      await page.reload();
      await own.title('Type your PIN');
      expect(await page.locator('a[href="tel:988"]').first().isVisible()).toBe(true);
      expect(await own.words()).not.toMatch(secrets);
      await expectAccessible(page, 'PIN without a connection');
      await own.enterPin('555444');
      await page.getByText('That didn’t work. After five wrong tries').waitFor();
      await own.enterPin(pin);
      await own.title('My saved plan');
      await expectAccessible(page, 'saved plan');
      await takePicture(page, 'patient-saved-plan');
      await page.getByRole('button', { name: /^My plan/ }).tap();
      await own.title('My plan');
      for (const words of ['To be there for my daughter', 'Kitchen drawer', 'Walk home the other way'])
        expect(await own.words()).toContain(words);
      await own.press('Back');
      await page.getByRole('button', { name: /^Right now/ }).tap();
      await own.title('Right now');
      expect(await page.locator('a[href="tel:+14085550142"]').count()).toBe(1);
      await expectAccessible(page, 'right now without a connection');
      await own.press('Open “Help now”');
      await own.title('I need help now');
      await page.reload();
      await own.title('Type your PIN');
    });

    step('signed out but connected it opens too, until staff end it: then the next contact wipes it', async () => {
      const { page } = own;
      await page.context().setOffline(false);
      await page.context().clearCookies();
      await page.reload();
      await own.enterPin(pin);
      await own.title('My saved plan');
      await built.endCopies();
      await page.reload();
      await own.title('You are signed out');
      expect(await storedBy(page)).toEqual(nothing);
      await page.context().setOffline(true);
      await page.reload().catch(() => undefined);
      expect(await page.title()).not.toBe('Messages');
      await page.context().setOffline(false);
    });

    step('five wrong PINs wipe it, too', async () => {
      const { page } = own;
      await own.openLink(await built.link());
      await own.enterPin(pin);
      await own.openMore();
      await own.press('Shared phone or my own?');
      await page.getByLabel('My PIN, six numbers').fill(pin);
      await own.press('Keep my plan on this phone');
      await page.getByText('Your plan is on this phone now.').waitFor();
      await page.context().clearCookies();
      await page.goto(journey.stack.patientUrl);
      for (const guess of ['914003', '205871', '660192', '318845', '097736']) {
        await own.enterPin(guess);
        await page.locator('input[value=""], p[role="status"]').first().waitFor();
      }
      await page.getByText('This phone keeps nothing any more.').waitFor();
      expect(await storedBy(page)).toEqual(nothing);
      await page.context().close();
    });
  },
  ['patient'],
);
