import { expectAccessible } from './accessible';
import { AsPatient } from './as-patient';
import { pin, type BuiltNora } from './build-nora';
import type { Journey, Step } from './journey';
import { takePicture } from './take-picture';

/** Stands in for the voices of a phone, which a browser without a screen has not: notes what is said, and never ends. */
const fakeVoices = (voices: object[]) => `
  globalThis.said = [];
  globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  const fake = Object.assign(new EventTarget(), {
    getVoices: () => ${JSON.stringify(voices)},
    speak: ({ text, voice }) => globalThis.said.push(voice.name + ': ' + text),
    cancel: () => globalThis.said.push('(silence)'),
  });
  Object.defineProperty(globalThis, 'speechSynthesis', { value: fake });`;
const cloud = { name: 'Cloud', lang: 'en-US', localService: false, default: true };
const english = { name: 'Own', lang: 'en-US', localService: true, default: false };
const spanish = { name: 'Propia', lang: 'es-US', localService: true, default: true };

/** Reading aloud: by the phone's own voice only, when asked, and never beyond the screen. */
export function readAloud(journey: Journey, step: Step, built: () => BuiltNora): void {
  const open = async (voices: object[]): Promise<AsPatient> => {
    const patient = new AsPatient(await journey.browser.openPhone());
    await patient.page.addInitScript(fakeVoices(voices));
    await patient.openLink(await built().link());
    await patient.enterPin(pin);
    await patient.title('Hello, Nora');
    return patient;
  };
  const saidBy = ({ page }: AsPatient) => page.evaluate<string[]>('globalThis.said.splice(0)');

  step(
    'a phone reads the plan aloud with its own voice, when asked, and is silent when the screen changes',
    async () => {
      const nora = await open([cloud, spanish, english]);
      const { page } = nora;
      await nora.open('My plan');
      await page.getByText('People near you can hear it.').waitFor();
      expect(await saidBy(nora)).toEqual([]);
      await expectAccessible(page, 'my plan with a voice');
      await takePicture(page, 'patient-read-aloud');
      await nora.press('Read aloud');
      await page.getByRole('button', { name: 'Stop reading' }).waitFor();
      const plan = await saidBy(nora);
      expect(plan.slice(0, 2)).toEqual(['(silence)', 'Own: My plan']);
      expect(plan).toContain('Own: To be there for my daughter');
      expect(plan.filter((line) => /Read aloud|near you|Print|to fold|42 CFR/.test(line))).toEqual([]);
      await nora.press('Stop reading');
      await page.getByRole('button', { name: 'Read aloud' }).waitFor();
      expect(await saidBy(nora)).toEqual(['(silence)']);
      await nora.press('Read aloud');
      await nora.open('Home');
      await nora.title('Hello, Nora');
      expect((await saidBy(nora)).at(-1)).toBe('(silence)');
      expect(await page.getByRole('button', { name: 'Read aloud' }).count()).toBe(0);
      await nora.press('Say how I am');
      await nora.press('Start');
      await nora.press('Read aloud');
      expect(await saidBy(nora)).toEqual(expect.arrayContaining(['Own: How are you right now?', 'Own: So-so']));
      await takePicture(page, 'patient-read-aloud-check-in');
      await page.context().close();
    },
  );

  step('a phone whose only voice is that of a service offers no reading', async () => {
    const nora = await open([cloud]);
    await nora.open('My plan');
    await nora.page.getByText('To be there for my daughter').first().waitFor();
    await nora.page.waitForLoadState('networkidle');
    expect(await nora.page.getByText('Read aloud').count()).toBe(0);
    await nora.page.context().close();
  });
}
