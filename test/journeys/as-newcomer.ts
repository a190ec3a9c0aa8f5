import type { Page } from 'playwright-core';

/** Somebody on staff with a link from a mail: an invitation, or the way to a new password. */
export class AsNewcomer {
  constructor(
    readonly page: Page,
    private readonly staffUrl: string,
  ) {}

  /** Asks for a link to a new password, from the sign-in page on. */
  async askForPassword(email: string): Promise<void> {
    await this.page.goto(`${this.staffUrl}/`);
    await this.page.getByRole('link', { name: 'I forgot my password' }).click();
    await this.page.getByRole('heading', { name: 'Set a new password' }).waitFor();
    await this.page.getByLabel('E-mail address').fill(email);
    await this.page.getByRole('button', { name: 'Send the link' }).click();
    await this.page.getByText('If this address belongs to an account, a link is on its way.').waitFor();
  }

  /** Opens a link; a link opened before it ends with the page. */
  async openLink(link: string): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(link);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  /** Types a new password and presses the button of the page. */
  async setPassword(password: string, button: string): Promise<void> {
    await this.page.getByLabel('New password').fill(password);
    await this.page.getByRole('button', { name: button }).click();
  }
}
