import { changeTo, open } from './as-staff.mjs';

const once = { widths: [1440], colors: ['light'] };
/** Who is not looked after elsewhere in the tour. */
const roles = ['nurse', 'case-manager', 'technician', 'peer', 'intake', 'front-desk', 'owner', 'auditor'];

/** Every page that the navigation and the first chart offer a role, once each: what a role is shown, it can read. */
export async function lookAtRoles(lookout, page, url) {
  for (const role of roles) {
    await changeTo(page, url, `${role}@example.org`);
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, `${url}/`);
    await lookAtLinks(lookout, page, page.getByRole('navigation').first(), `clinician ${role}`);
    await open(page, `${url}/patients`);
    const patient = page.locator('[data-row-link]').first();
    if ((await patient.count()) === 0) continue;
    await patient.click();
    const sections = page.getByRole('navigation', { name: 'Sections of the chart' });
    await sections.waitFor();
    await lookAtLinks(lookout, page, sections, `clinician ${role} chart`);
  }
}

async function lookAtLinks(lookout, page, navigation, name) {
  const links = await navigation.getByRole('link').evaluateAll((all) => all.map((link) => link.href));
  for (const link of new Set(links)) {
    await open(page, link);
    // The chart's first page ends in whose it is.
    const place = new URL(link).pathname
      .split('/')
      .at(-1)
      .replace(/^[\da-f-]{36}$/, 'summary');
    await lookout.look(page, `${name} ${place || 'today'}`, once);
  }
}
