import { lookAt, open, signIn } from './as-staff.mjs';

/** Every page of the admin app; the audit trail as its auditor sees it and as an owner does not. */
export async function lookAtAdmin(lookout, page, { staffUrl }) {
  const url = `${staffUrl}/admin`;
  await open(page, `${url}/sign-in`);
  await lookout.look(page, 'admin sign-in');
  await signIn(page, `${url}/sign-in`, 'owner@example.org');
  for (const area of [
    'overview',
    'organization',
    'facilities',
    'people',
    'directory',
    'directory/meetings',
    'operations',
    'audit',
  ])
    await lookAt(lookout, page, `admin ${area}`, `${url}/${area}`);
  for (const form of ['facilities/new', 'people/invite', 'directory/sources/new', 'nowhere'])
    await lookAt(lookout, page, `admin ${form}`, `${url}/${form}`, { only: ['as it is'] });
  for (const [name, list, link] of [
    ['facility', 'facilities', 'a[href*="/facilities/"]:not([href$="/new"])'],
    ['person', 'people', 'a[href*="/people/"]:not([href$="/invite"])'],
    ['source', 'directory', 'a[href*="/sources/"]:not([href$="/new"])'],
  ]) {
    await open(page, `${url}/${list}`);
    const target = page.locator(`main ${link}`).first();
    if ((await target.count()) === 0) continue;
    await lookAt(lookout, page, `admin ${name}`, new URL(await target.getAttribute('href'), staffUrl).href);
    const run = page.locator('main a[href*="/imports/"]').first();
    if (name !== 'source' || (await run.count()) === 0) continue;
    await lookAt(lookout, page, 'admin import', new URL(await run.getAttribute('href'), staffUrl).href);
  }
  await page.context().clearCookies();
  await signIn(page, `${url}/sign-in`, 'auditor@example.org');
  await lookAt(lookout, page, 'admin audit of the auditor', `${url}/audit`);
}
