import type { Page } from 'playwright-core';

/** A patient with their own phone. */
export class AsPatient {
  constructor(readonly page: Page) {}

  /** Opens a link from a message; a link opened before it ends with the page. */
  async openLink(link: string): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(link);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  async choosePin(setupCode: string, pin: string): Promise<void> {
    await this.title('Choose your PIN');
    await this.page.getByLabel('Code that was handed to you').fill(setupCode);
    await this.page.getByLabel('New PIN, six numbers').fill(pin);
    await this.page.getByLabel('The same PIN again').fill(pin);
    await this.press('Save and open');
  }

  async enterPin(pin: string): Promise<void> {
    await this.title('Type your PIN');
    await this.page.getByLabel('PIN, six numbers').fill(pin);
    await this.press('Open');
  }

  /** Types a PIN that is refused, and returns what is said about it. */
  async tryPin(pin: string): Promise<string> {
    const answered = this.page.waitForResponse(/\/auth\/link\/open$/);
    await this.enterPin(pin);
    await (await answered).finished();
    const field = this.page.getByLabel('PIN, six numbers');
    // The field is emptied when the answer is on the screen.
    await this.page.locator('input[value=""]').waitFor();
    const [said] = ((await field.getAttribute('aria-describedby')) ?? '').split(' ');
    return this.page.locator(`[id="${said}"]`).innerText();
  }

  async pickMood(mood: 'Very bad' | 'Bad' | 'So-so' | 'Good' | 'Very good'): Promise<void> {
    await this.title('How are you right now?');
    await this.pick(mood);
  }

  /** From 0 to 10. */
  async pickCraving(craving: number): Promise<void> {
    await this.title('How strong is the craving right now?');
    await this.pick(String(craving));
  }

  /** What came up since the last time, as many lines as fit. */
  async pickCameUp(...lines: string[]): Promise<void> {
    await this.title('What came up since last time?');
    for (const line of lines) await this.pick(line);
  }

  async pickUse(answer: 'No' | 'Yes, I used' | 'I’d rather not say'): Promise<void> {
    await this.title('And since last time?');
    const answers = this.page.getByRole('group', { name: 'Did you use?' }).locator('label');
    await answers.filter({ hasText: new RegExp(`^\\s*${answer}\\s*$`) }).tap();
  }

  async pickCall(answer: 'Yes, please call me' | 'No, not now'): Promise<void> {
    await this.title('Do you want a call?');
    await this.pick(answer);
  }

  /** Sends the answers from the last question. */
  async send(): Promise<void> {
    await this.press('Send my answers');
    await this.title('Thank you for telling us');
  }

  /** From the thanks back to the first screen. */
  async goHome(): Promise<void> {
    await this.press('Go to home');
    await this.title(/^Hello, /);
  }

  /** Opens one of the places at the foot of the screen. */
  async open(place: 'Home' | 'My plan' | 'My meetings' | 'Help now'): Promise<void> {
    const label = place === 'My meetings' ? 'Meetings' : place;
    await this.page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: label }).tap();
    const titles = {
      Home: /^Hello, /,
      'My plan': 'My plan',
      'My meetings': 'My meetings',
      'Help now': 'I need help now',
    };
    await this.title(titles[place]);
  }

  /** Goes to "More" from home. */
  async openMore(): Promise<void> {
    await this.open('Home');
    await this.page.getByRole('button', { name: /^More/ }).tap();
    await this.title('More');
  }

  /** Goes to "More" and signs out. */
  async signOut(): Promise<void> {
    await this.openMore();
    await this.press('Sign out');
    await this.title('You are signed out');
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).tap();
  }

  /** Waits for a screen by its title. */
  async title(name: string | RegExp): Promise<void> {
    await this.page
      .getByRole('heading', { level: 1, name, ...(typeof name === 'string' ? { exact: true } : {}) })
      .waitFor();
  }

  /** Everything that can be read on the screen. */
  async words(): Promise<string> {
    return this.page.locator('body').innerText();
  }

  /** The large target around an answer, as a thumb hits it. */
  async pick(answer: string): Promise<void> {
    const exactly = new RegExp(`^\\s*${answer}\\s*$`);
    await this.page.locator('label').filter({ hasText: exactly }).tap();
  }
}
