import type { Page } from 'playwright-core';
import { confirmed } from './as-staff';

/** A clinician on the contact page of a chart, making somebody reachable. */
export class AsClinicianPreparing {
  constructor(private readonly page: Page) {}

  async addMail(address: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Add contact' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Add contact' });
    await dialog.getByLabel('E-mail address', { exact: true }).last().fill(address);
    await dialog.getByRole('button', { name: 'Add contact' }).click();
    await dialog.waitFor({ state: 'detached' });
    await this.page.getByText('Not verified', { exact: true }).waitFor();
  }

  /** Sends the code that the patient reads back. */
  async sendCode(address: string): Promise<void> {
    await this.page.getByRole('button', { name: `Verify ${address}` }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Verify this contact' });
    await dialog.getByRole('button', { name: 'Send the code' }).click();
    await dialog.getByLabel('Code that the patient reads to you').waitFor();
  }

  /** Types the code that the patient read. */
  async enterCode(code: string): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: 'Verify this contact' });
    await dialog.getByLabel('Code that the patient reads to you').fill(code);
    await dialog.getByRole('button', { name: 'Verify contact' }).click();
    await dialog.waitFor({ state: 'detached' });
    await this.page.getByText('Verified', { exact: true }).waitFor();
  }

  async grantConsent(slot: 'E-mail, follow-ups during care' | 'E-mail, links the patient asks for'): Promise<void> {
    await this.page.getByRole('button', { name: `Record consent: ${slot}` }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Record a consent' });
    await dialog.getByRole('radio', { name: 'In writing, on paper' }).check();
    await dialog.getByRole('button', { name: 'Record consent' }).click();
    await dialog.waitFor({ state: 'detached' });
    await this.page.getByRole('button', { name: `Revoke consent: ${slot}` }).waitFor();
  }

  /** Makes a setup code and opens the window that shows it; returns the code. */
  async showSetupCode(): Promise<string> {
    await this.page.getByRole('button', { name: 'Setup code' }).click();
    await this.page.getByRole('dialog').getByRole('button', { name: 'Make the code' }).click();
    const code = this.page.getByRole('dialog', { name: 'Setup code' }).locator('output');
    return code.innerText();
  }

  /** Closes the window when the patient has the code. */
  async handOverSetupCode(): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: 'Setup code' });
    await dialog.getByRole('button', { name: 'The patient has it' }).click();
    await dialog.waitFor({ state: 'detached' });
    await this.page.getByText('Setup code handed over').waitFor();
  }

  /** Sends the patient a link to their own page. */
  async sendLink(): Promise<void> {
    await this.page.getByRole('button', { name: 'Send a link' }).click();
    await confirmed(this.page, 'A link is on its way');
  }
}
