import { AsClinician } from './as-clinician';
import { expectAccessible } from './accessible';
import { buildPeople, password, type BuiltPeople } from './build-people';
import { describeJourney } from './journey';
import { findInEmergency, openInEmergency } from './open-in-emergency';

const nobody = '00000000-0000-4000-8000-000000000000';
let people: BuiltPeople;

describeJourney(
  'isolation in the browser',
  async (stack) => {
    people = await buildPeople(stack);
  },
  (journey, step) => {
    let cleo: AsClinician;

    step('a link to another organization’s patient shows what a link to nobody shows', async () => {
      cleo = new AsClinician(await journey.browser.openDesk(), journey.stack.staffUrl);
      await cleo.openApp();
      await cleo.signIn('cleo@example.net', password);
      await cleo.openPage('Patients');
      await cleo.page.getByRole('link', { name: 'Ada Alderman' }).waitFor();
      expect(await shown(`/patients/${people.ada.id}`)).toContain('Ada Alderman');
      for (const section of ['', '/contact', '/meetings', '/plans', `/plans/${nobody}`, '/follow-ups']) {
        const foreign = await shown(`/patients/${people.bo.id}${section}`);
        expect(foreign).toContain('This chart is not open to you');
        expect(foreign).not.toMatch(/Bo\b|Birch/);
        expect(foreign).toBe(await shown(`/patients/${nobody}${section}`));
      }
      await expectAccessible(cleo.page, 'not found');
    });

    step('and so does a list of tasks of that patient', async () => {
      const foreign = await shown(`/tasks?patient=${people.bo.id}`);
      expect(foreign).toContain('Nothing is waiting');
      expect(foreign).not.toMatch(/Bo\b|Birch/);
      expect(foreign).toBe(await shown(`/tasks?patient=${nobody}`));
    });

    openInEmergency(journey, step, () => people);
    findInEmergency(journey, step, () => people);

    /** Everything that can be read at an address, once nothing is being loaded any more. */
    async function shown(address: string): Promise<string> {
      await cleo.page.goto(`${journey.stack.staffUrl}${address}`, { waitUntil: 'networkidle' });
      await cleo.page.getByRole('heading', { level: 1 }).waitFor();
      // On a machine with much to do half a second without a request is not yet the end of loading.
      const main = cleo.page.locator('main');
      await main.getByText('Loading', { exact: true }).first().waitFor({ state: 'detached' });
      return main.innerText();
    }
  },
);
