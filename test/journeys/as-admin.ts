import type { Page } from 'playwright-core';
import { sendSignIn } from './as-staff';

/** What an import said of a file. */
export interface ImportFigures {
  rows: number;
  imported: number;
  refused: number;
}

/** An administrator at the admin app. */
export class AsAdmin {
  constructor(
    readonly page: Page,
    private readonly staffUrl: string,
  ) {}

  /** Opens the app, which asks who is there. */
  async openApp(): Promise<void> {
    await this.page.goto(`${this.staffUrl}/admin/`);
    await this.page.getByRole('heading', { name: 'Sign in', exact: true }).waitFor();
  }

  /** Signs in where the app asks for it. */
  async signIn(email: string, password: string): Promise<void> {
    await sendSignIn(this.page, email, password);
    await this.page.getByRole('navigation').getByRole('link', { name: 'Overview' }).waitFor();
  }

  /** Opens a part of the app by its navigation. */
  async open(area: 'Overview' | 'People' | 'Directory' | 'Operations', title: string | RegExp = area): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: area, exact: true }).click();
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  /** Opens the form for a new source of meetings. */
  async beginSource(): Promise<void> {
    await this.page.getByRole('link', { name: 'Add source' }).click();
    await this.page.getByRole('heading', { level: 1, name: 'Add a source of meetings' }).waitFor();
  }

  /** Fills in and sends the form; ends on the page of the new source. */
  async createSource(source: { name: string; fellowship: string; city: string }): Promise<void> {
    await this.page.getByRole('radio', { name: 'Files that you import' }).check();
    await this.page.getByLabel('Name of the source').fill(source.name);
    await this.choose('Fellowship', source.fellowship);
    await this.choose('Time zone', source.city);
    await this.page.getByRole('button', { name: 'Add source' }).click();
    await this.page.getByRole('heading', { level: 1, name: source.name }).waitFor();
  }

  /** Chooses a file on the page of a source and waits for its import. */
  async sendFile(file: { name: string; bytes: Buffer }): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Choose file' }).click();
    await (await chooser).setFiles({ name: file.name, mimeType: 'application/json', buffer: file.bytes });
    await this.page.getByRole('heading', { level: 1, name: file.name }).waitFor();
  }

  /** Chooses a file on the page of a source and waits for what became of it. */
  async importFile(file: { name: string; bytes: Buffer }): Promise<ImportFigures> {
    await this.sendFile(file);
    return this.importFigures();
  }

  /** What an import that has ended came to. */
  async importFigures(): Promise<ImportFigures> {
    return {
      rows: await this.figure('Rows in the file'),
      imported: await this.figure('Rows imported'),
      refused: await this.figure('Rows refused'),
    };
  }

  /** Opens the form for an invitation. */
  async beginInvitation(): Promise<void> {
    await this.open('People');
    await this.page.getByRole('link', { name: 'Invite somebody' }).click();
    await this.page.getByRole('heading', { level: 1, name: 'Invite somebody' }).waitFor();
  }

  /** Fills in and sends the form; ends on the list of people. */
  async invite(person: { name: string; email: string; role: string }): Promise<void> {
    await this.page.getByLabel('Name', { exact: true }).fill(person.name);
    await this.page.getByLabel('E-mail address').fill(person.email);
    await this.page.getByRole('checkbox', { name: person.role, exact: true }).check();
    await this.page.getByRole('button', { name: 'Send invitation' }).click();
    await this.page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
  }

  private async choose(label: string, search: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).first().fill(search);
    await this.page.getByRole('option', { name: search }).first().click();
  }

  /** One number of the page, by its name. */
  async figure(name: string): Promise<number> {
    const term = this.page.locator('dl > div').filter({ has: this.page.getByText(name, { exact: true }) });
    return Number((await term.locator('dd').innerText()).replaceAll(/\D/g, ''));
  }
}
