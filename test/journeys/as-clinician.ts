import type { Page } from 'playwright-core';
import { sendSignIn } from './as-staff';

/** A patient as a clinician writes them down. */
export interface NewPatient {
  firstName: string;
  lastName: string;
  /** YYYY-MM-DD. */
  birthDate: string;
  facility: string;
  level: string;
  substances: readonly string[];
  /** City whose clock the patient lives by. */
  city: string;
}

type ChartSection =
  | 'Summary'
  | 'Timeline'
  | 'Contact and consent'
  | 'Sharing'
  | 'Meetings and path'
  | 'Attendance'
  | 'Groups'
  | 'Steps and sponsor'
  | 'Plan'
  | 'Follow-ups'
  | 'Measures'
  | 'Packet'
  | 'Admission'
  | 'Appointments';

/** A clinician at the clinician app: caseload, chart, tasks. */
export class AsClinician {
  constructor(
    readonly page: Page,
    private readonly staffUrl: string,
  ) {}

  /** Opens the app, which asks who is there. */
  async openApp(): Promise<void> {
    await this.page.goto(`${this.staffUrl}/`);
    await this.page.getByRole('heading', { name: 'Sign in', exact: true }).waitFor();
  }

  /** Signs in where the app asks for it. */
  async signIn(email: string, password: string): Promise<void> {
    await sendSignIn(this.page, email, password);
    await this.page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  }

  /** Opens one of the pages of the navigation. */
  async openPage(name: 'Today' | 'Patients'): Promise<void> {
    const navigation = this.page.getByRole('navigation', { name: 'Main navigation' });
    await navigation.getByRole('link', { name, exact: true }).click();
    await this.page.getByRole('heading', { level: 1, name }).waitFor();
  }

  /** The address of the open chart, without its section. */
  chartAddress(): string {
    const [address] = /^.*\/patients\/[0-9a-f-]{36}/.exec(this.page.url()) ?? [];
    if (!address) throw new Error(`No chart is open at ${this.page.url()}`);
    return address;
  }

  /** Opens the chart of somebody in the caseload, found by name. */
  async openChart(name: string): Promise<void> {
    await this.openPage('Patients');
    await this.page.getByLabel('Search by name').fill(name);
    await this.page.getByRole('link', { name, exact: true }).click();
    await this.page.getByRole('heading', { level: 1, name }).waitFor();
  }

  async openSection(section: ChartSection): Promise<void> {
    const sections = this.page.getByRole('navigation', { name: 'Sections of the chart' });
    await sections.getByRole('link', { name: section, exact: true }).click();
    await sections.locator('[aria-current="page"]', { hasText: section }).waitFor();
  }

  /** Opens the form for a new patient. */
  async beginPatient(): Promise<void> {
    await this.openPage('Patients');
    await this.page.getByRole('link', { name: 'New patient' }).click();
    await this.page.getByRole('heading', { level: 1, name: 'New patient' }).waitFor();
  }

  /** Fills in and sends the form; ends on the contacts of the new chart. */
  async createPatient(patient: NewPatient): Promise<void> {
    const { page } = this;
    await page.getByLabel('First name').fill(patient.firstName);
    await page.getByLabel('Last name').fill(patient.lastName);
    await page.getByLabel('Birth date').fill(patient.birthDate);
    await page.getByLabel('Facility').selectOption({ label: patient.facility });
    await page.getByLabel('Level of care').selectOption({ label: patient.level });
    for (const substance of patient.substances) await page.getByRole('checkbox', { name: substance }).check();
    await page.getByRole('combobox', { name: 'Time zone' }).fill(patient.city);
    await page.getByRole('option', { name: patient.city }).first().click();
    await page.getByRole('button', { name: 'Create patient' }).click();
    await page.getByRole('heading', { level: 2, name: 'Contacts' }).waitFor();
  }

  /** Opens the list of open tasks. */
  async openTasks(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Main navigation' })
      .getByRole('link', { name: /^Tasks/ })
      .click();
    await this.page.getByRole('heading', { level: 1, name: 'Tasks' }).waitFor();
  }

  /** Rows of the task list that belong to a patient. */
  tasksOf(name: string, kind = /./) {
    return this.page.getByRole('row').filter({ hasText: name }).filter({ hasText: kind });
  }

  /** Completes the first task of a patient of this kind with one of the sentences that are often used. */
  async completeTask(name: string, kind: RegExp, outcome: string): Promise<void> {
    await this.tasksOf(name, kind).first().getByRole('button', { name: 'Complete' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Complete this task' });
    await dialog.getByRole('button', { name: outcome, exact: true }).click();
    await dialog.getByRole('button', { name: 'Complete the task' }).click();
    await dialog.waitFor({ state: 'detached' });
  }
}
