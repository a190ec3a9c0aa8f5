import type { Page } from 'playwright-core';
import { confirmed } from './as-staff';

/** A meeting as somebody looks for it. */
export interface Wanted {
  words: string;
  /** Weekday in English. */
  day: string;
  /** Format as the list names it. */
  format: string;
  name: string;
}

/** A clinician choosing meetings and writing the plan together with a patient. */
export class AsClinicianPlanning {
  constructor(private readonly page: Page) {}

  /** Finds a meeting of the directory by words, day and format. */
  async find({ words, day, format, name }: Wanted): Promise<void> {
    await this.page.getByLabel('Search by name or place').fill(words);
    await this.page.getByLabel('Day', { exact: true }).selectOption({ label: day });
    await this.page.getByLabel('Format', { exact: true }).selectOption({ label: format });
    await this.result(name).waitFor();
  }

  /** Looks at every meeting that fits the words and the format, on any day. */
  async widen(): Promise<void> {
    await this.page.getByLabel('Search by name or place').fill('');
    await this.page.getByLabel('Day', { exact: true }).selectOption({ label: 'Any day' });
    await this.page
      .getByRole('button', { name: /^Choose / })
      .nth(3)
      .waitFor();
  }

  /** Looks for meetings from a ZIP code, and waits for how far they are. */
  async lookFrom(zip: string): Promise<void> {
    await this.zip().fill(zip);
    await this.page
      .getByText(/^about \d+ miles? in a straight line$/)
      .first()
      .waitFor();
  }

  /** Enters a ZIP code that has no place; returns what is said beside the field, which has the focus. */
  async lookFromNowhere(zip: string): Promise<string> {
    await this.zip().fill(zip);
    const field = this.page.locator('input[aria-invalid="true"]:focus');
    await field.waitFor();
    expect(await field.inputValue()).toBe(zip);
    const [said] = ((await field.getAttribute('aria-describedby')) ?? '').split(' ');
    return this.page.locator(`[id="${said}"]`).innerText();
  }

  private zip() {
    return this.page.getByLabel('From which ZIP code');
  }

  async choose(name: string): Promise<void> {
    await this.result(name).click();
    await this.page.getByRole('button', { name: `Remove ${name}` }).waitFor();
  }

  /** Records path, number and the chosen meetings. */
  async recordPath(path: { name: string; perWeek: number; home: string; transport: string }): Promise<void> {
    const { page } = this;
    await page.getByRole('checkbox', { name: path.name, exact: true }).check();
    await page.getByLabel('Meetings a week').fill(String(path.perWeek));
    await page.getByLabel(`How they get to ${path.home}`).fill(path.transport);
    await page.getByRole('checkbox', { name: `${path.home} is the home group` }).check();
    await page.getByRole('button', { name: 'Save path and meetings' }).click();
    await confirmed(page, 'Path and meetings have been saved');
  }

  async startPlan(template: string): Promise<void> {
    await this.page.getByRole('button', { name: `Begin with: ${template}` }).click();
    await this.page.getByRole('heading', { level: 2, name: /^Plan draft/ }).waitFor();
  }

  /** Writes down why, with whom, and what the patient says to themselves. */
  async writeOwnWords(words: { reason: string; friend: string; phone: string; note: string }): Promise<void> {
    const { page } = this;
    await page.getByRole('button', { name: 'Add a reason' }).click();
    await page.getByRole('textbox', { name: 'Reason 1' }).fill(words.reason);
    await page.getByRole('button', { name: 'Add a person' }).click();
    const person = page.getByRole('group', { name: /^Person \d/ }).last();
    await person.getByLabel('Name').fill(words.friend);
    await person.getByLabel('Phone').fill(words.phone);
    await page.getByLabel('In the patient’s own words').fill(words.note);
    await this.saved();
  }

  /** Takes the first line over that was written before, from an earlier version or a template. */
  async takeOverALine(section: string): Promise<void> {
    const card = this.page.getByRole('region', { name: section });
    const strategies = await card.getByRole('group', { name: /^Strategy \d/ }).count();
    await card.getByRole('button', { name: 'Take over a line' }).click();
    await this.page.getByRole('menuitem').first().click();
    await card
      .getByRole('group', { name: /^Strategy \d/ })
      .nth(strategies)
      .waitFor();
    await this.page.keyboard.press('Escape');
  }

  async sayWhereNaloxoneIs(where: string, who: string): Promise<void> {
    await this.page.getByLabel('Where is naloxone kept?').fill(where);
    await this.page.getByLabel('Who can give it, and knows where it is?').fill(who);
    await this.saved();
  }

  async sayNoMedication(): Promise<void> {
    const question = this.page.getByRole('radiogroup', { name: 'Takes prescribed medication for recovery?' });
    await question.getByRole('radio', { name: 'No' }).check();
    await this.saved();
  }

  async reviewIn(days: number): Promise<void> {
    await this.page.getByRole('button', { name: `In ${days} days` }).click();
    await this.saved();
  }

  /** Waits until the page says that everything is saved. */
  async saved(): Promise<void> {
    await this.page
      .getByRole('status')
      .getByText(/^Saved /)
      .waitFor();
  }

  /** What is missing is said before anybody types a password. */
  async pressSign(): Promise<void> {
    await this.page.getByRole('button', { name: 'Sign the plan' }).click();
  }

  /** Whether the password is asked for. */
  async isAsked(): Promise<boolean> {
    return this.dialog().isVisible();
  }

  /** True while the ways to the patient's signature are on the screen, without scrolling. */
  async isNextStepInSight(): Promise<boolean> {
    const box = await this.page.getByRole('button', { name: 'Sign on this tablet' }).boundingBox();
    return box !== null && box.y > 0 && box.y + box.height < this.page.viewportSize()!.height;
  }

  /** Asks to sign; nothing is signed before `sign`. */
  async askToSign(): Promise<void> {
    await this.pressSign();
    await this.dialog()
      .getByText(/^Its words can then no longer be changed/)
      .waitFor();
  }

  /** What the confirmation says that the patient's signature starts and stops. */
  async consequences(): Promise<string> {
    return this.dialog().innerText();
  }

  async sign(password: string): Promise<void> {
    await this.dialog().getByLabel('Your password, once more').fill(password);
    await this.dialog().getByRole('button', { name: 'Sign', exact: true }).click();
    await this.dialog().waitFor({ state: 'detached' });
  }

  /** Hands this device to the patient; whoever held it is signed out of it. */
  async handOverTablet(): Promise<void> {
    await this.page.getByRole('button', { name: 'Sign on this tablet' }).click();
    await this.page.getByRole('button', { name: 'Sign me out and show the plan' }).click();
    await this.page.getByRole('heading', { name: 'Read and sign my plan' }).waitFor();
  }

  private dialog() {
    return this.page.getByRole('dialog', { name: /^Sign the plan for / });
  }

  private result(name: string) {
    return this.page.getByRole('button', { name: `Choose ${name}, ` });
  }
}
