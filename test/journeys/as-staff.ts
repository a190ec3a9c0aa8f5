import type { Page } from 'playwright-core';

/** Fills in the sign-in form of a staff app and sends it; says nothing about what comes of it. */
export async function sendSignIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByRole('heading', { name: 'Sign in', exact: true }).waitFor();
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Signs out by the account menu and waits for the sign-in page. */
export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Account of / }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in', exact: true }).waitFor();
}

/** Waits for a short sentence that confirms what was just done. */
export async function confirmed(page: Page, sentence: string | RegExp): Promise<void> {
  await page.getByRole('status').getByText(sentence).first().waitFor();
}
