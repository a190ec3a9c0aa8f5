import type { Id } from '@stepwell/kernel/ids';
import { AsClinician } from './as-clinician';
import { confirmed } from './as-staff';
import { expectAccessible } from './accessible';
import { password } from './build-people';
import type { Journey, Step } from './journey';

/** What the substitute is named for. */
export interface EveningRoom {
  groupId: Id;
  /** A session that runs now. */
  sessionId: Id;
  /** Another session of the group, tomorrow. */
  otherSessionId: Id;
  /** A member, of nobody's care team. */
  patientId: Id;
}

/** Somebody without any relation to the members leads one session in another's place, and sees them for it alone. */
export function substituteLeads(journey: Journey, step: Step, room: () => EveningRoom): void {
  let cleo: AsClinician;
  let tess: AsClinician;

  /** What the substitute reads at an address, once nothing is being loaded any more. */
  async function shown(address: string): Promise<string> {
    await tess.page.goto(`${journey.stack.staffUrl}${address}`, { waitUntil: 'networkidle' });
    await tess.page.getByRole('heading', { level: 1 }).waitFor();
    return tess.page.locator('main').innerText();
  }
  const roomAddress = (): string => `/groups/sessions/${room().sessionId}`;

  step('who is not named sees neither the room nor its members', async () => {
    tess = new AsClinician(await journey.browser.openDesk(), journey.stack.staffUrl);
    await tess.openApp();
    await tess.signIn('tess@example.net', password);
    expect(await shown(roomAddress())).not.toMatch(/Nora|Evening/);
    expect(await shown(`/patients/${room().patientId}`)).toContain('This chart is not open to you');
  });

  step('the leader names a substitute, who sees names and precautions, and leads', async () => {
    cleo = new AsClinician(await journey.browser.openDesk(), journey.stack.staffUrl);
    await cleo.openApp();
    await cleo.signIn('cleo@example.net', password);
    await cleo.page.goto(`${journey.stack.staffUrl}/groups/${room().groupId}`);
    await cleo.page
      .getByRole('button', { name: /^Substitute for / })
      .first()
      .click();
    const dialog = cleo.page.getByRole('dialog', { name: /^Substitute, / });
    await dialog.getByLabel('Who leads this session?').selectOption({ label: 'Tess Moran' });
    await dialog.getByRole('button', { name: 'Name the substitute' }).click();
    await confirmed(cleo.page, 'The substitute is named');

    const { page } = tess;
    const open = await shown(roomAddress());
    expect(open).toContain('Nora Evening');
    expect(open).toContain('Take care: Seizures when startled');
    await page.getByRole('button', { name: 'Start the session' }).click();
    await page.getByRole('button', { name: 'All present' }).click();
    await page.getByLabel('One sentence about Nora Evening').fill('Spoke of the week.');
    await page.getByText('Saved', { exact: true }).waitFor();
    await expectAccessible(page, 'room of a substitute');
  });

  step('and sees them nowhere else, nor once the substitution ends', async () => {
    expect(await shown(`/patients/${room().patientId}`)).toContain('This chart is not open to you');
    expect(await shown(`/groups/sessions/${room().otherSessionId}`)).not.toMatch(/Nora/);
    expect(await shown(`/groups/${room().groupId}`)).not.toMatch(/Nora/);
    await cleo.page
      .getByRole('button', { name: /^Substitute for / })
      .first()
      .click();
    await cleo.page.getByRole('button', { name: 'Take back that Tess Moran stands in' }).click();
    await confirmed(cleo.page, 'The substitute is taken back');
    expect(await shown(roomAddress())).not.toMatch(/Nora/);
    await tess.page.context().close();
    await cleo.page.context().close();
  });
}
