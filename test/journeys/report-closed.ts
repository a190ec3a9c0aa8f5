import { expectAccessible } from './accessible';
import { AsPatient } from './as-patient';
import { wanted, type MainJob } from './main-job';
import { linkOf } from './read-mail';

/** "It wasn't there": one patient says so, another is warned, and the administrator confirms. */
export function reportClosed(job: MainJob): void {
  const { journey, step } = job;
  const closed = wanted[0]!.name;
  let other: AsPatient;

  step('the patient says on the phone that a meeting was not there', async () => {
    const { onPhone } = job;
    await onPhone.open('My meetings');
    await onPhone.page
      .getByRole('button', { name: `It wasn’t there: ${closed}` })
      .first()
      .tap();
    await expectAccessible(onPhone.page, 'it was not there');
    await onPhone.press('Yes, warn others');
    await onPhone.page.getByText('Thank you. Others are warned now').waitFor();
  });

  step('a colleague’s patient is warned of it', async () => {
    other = new AsPatient(await journey.browser.openPhone());
    const { link, code } = await invite(job);
    await other.openLink(link);
    await other.page.getByRole('heading', { level: 1 }).waitFor();
    // Whoever is first among the demo's patients may be one who speaks Spanish.
    const english = other.page.getByRole('button', { name: 'English' });
    if (await english.isVisible()) await english.tap();
    await other.choosePin(code, '604827');
    await other.title(/^Hello, /);
    await other.open('My meetings');
    await other.press('Find more meetings');
    await other.title('Find a meeting');
    await other.page.getByLabel('Name or place').fill(closed);
    await other.press('Search');
    const card = other.page.getByRole('region', { name: closed }).filter({ hasText: 'Someone did not find it there' });
    await card.first().waitFor();
    await card
      .first()
      .getByRole('button', { name: /^I was there/ })
      .tap();
    await expectAccessible(other.page, 'a warned meeting, to be logged all the same');
    await other.press('Add to my list');
    await card.first().getByText('In your list').waitFor();
  });

  step('the administrator looks into it and confirms: nobody is sent there any more', async () => {
    const { page } = job.admin;
    await page.bringToFront();
    await job.admin.open('Directory');
    await page.getByRole('link', { name: 'Look into it' }).click();
    await page.getByRole('heading', { level: 1, name: 'Reported meetings' }).waitFor();
    await expectAccessible(page, 'reported meetings');
    await page.getByRole('button', { name: `${closed} has closed` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'It has closed' }).click();
    await page.getByText('No meeting is reported').waitFor();
    await job.onPhone.page.bringToFront();
    // What is on the phone is asked for anew a minute later, or at once when the page is loaded again.
    await job.onPhone.page.reload();
    await job.onPhone.open('My meetings');
    await job.onPhone.page.getByText('This meeting is not held any more.').first().waitFor();
    await other.page.context().close();
  });
}

/** A link and a setup code for a patient of the clinician who has neither yet. @throws Error when there is none */
async function invite({ journey, clinician }: MainJob): Promise<{ link: string; code: string }> {
  const { staffUrl } = journey.stack;
  const ask = async <Data>(query: string, id?: string): Promise<Data | undefined> => {
    const response = await clinician.page.request.post(`${staffUrl}/graphql`, {
      headers: { 'x-requested-with': 'stepwell', origin: staffUrl },
      data: { query, variables: id ? { id } : {} },
    });
    return ((await response.json()) as { data?: Data | null }).data ?? undefined;
  };
  const known = await ask<{ caseload: { edges: { node: { id: string; displayName: string } }[] } }>(
    '{ caseload(first: 50) { edges { node { id displayName } } } }',
  );
  const since = new Date();
  for (const { node } of known!.caseload.edges) {
    if (/Ellery/.test(node.displayName)) continue;
    const sent = await ask('mutation($id: ID!) { sendAccessLink(input: { patientId: $id }) { sentTo } }', node.id);
    if (!sent) continue;
    const issued = await ask<{ issueSetupCode: { code: string } }>(
      'mutation($id: ID!) { issueSetupCode(input: { patientId: $id }) { code } }',
      node.id,
    );
    const mail = await journey.stack.waitForMessage(
      ({ to, text, at }) => !to.includes('jordan@') && text.includes('#') && new Date(at) >= since,
    );
    return { link: linkOf(mail), code: issued!.issueSetupCode.code };
  }
  throw new Error('No other patient of the clinician can be sent a link');
}
