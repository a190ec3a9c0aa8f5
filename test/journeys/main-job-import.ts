import { demoPassword } from '../../tools/demo/accounts';
import { expectAccessible } from './accessible';
import { AsAdmin } from './as-admin';
import { feed, isRealFeed, type MainJob } from './main-job';
import { takePicture } from './take-picture';

/** The administrator's part: a new source of meetings, and its file. */
export function importMeetings(job: MainJob): void {
  const { journey, step } = job;

  step('an administrator signs in at the admin app', async () => {
    const admin = new AsAdmin(await journey.browser.openDesk(), journey.stack.staffUrl);
    job.admin = admin;
    await admin.openApp();
    await expectAccessible(admin.page, 'admin sign-in');
    await admin.signIn('admin@example.org', demoPassword);
    await admin.page.getByRole('heading', { level: 1, name: 'Farrowmere Recovery' }).waitFor();
    await expectAccessible(admin.page, 'overview');
    await takePicture(admin.page, 'admin-overview');
  });

  step('creates a source of meetings and imports the file', async () => {
    const { admin } = job;
    await admin.open('Directory');
    await expectAccessible(admin.page, 'directory');
    await admin.beginSource();
    await expectAccessible(admin.page, 'new source');
    await admin.createSource({ name: 'AA San José', fellowship: 'Alcoholics Anonymous', city: 'Los Angeles' });
    await expectAccessible(admin.page, 'source');
    const figures = await admin.importFile({
      name: isRealFeed ? 'aasanjose.json' : 'meetings.json',
      bytes: feed.bytes,
    });
    expect(figures.imported + figures.refused).toBe(figures.rows);
    if (isRealFeed) expect(figures).toEqual({ rows: 670, imported: 670, refused: 0 });
    await expectAccessible(admin.page, 'import');
    await takePicture(admin.page, 'admin-import');
  });

  step('a list that lost most of its meetings waits, until the administrator has seen what would go', async () => {
    const { admin } = job;
    await admin.open('Directory');
    await admin.beginSource();
    await admin.createSource({ name: 'Night list', fellowship: 'Narcotics Anonymous', city: 'Los Angeles' });
    expect(await admin.importFile(nightList(9))).toMatchObject({ imported: 9 });
    await admin.open('Directory');
    await admin.page.getByRole('link', { name: 'Night list', exact: true }).click();
    await admin.page.getByRole('heading', { level: 1, name: 'Night list' }).waitFor();
    await admin.sendFile(nightList(3));
    await admin.page.getByText('Waiting for you to look').waitFor();
    expect(await admin.figure('Would be gone')).toBe(6);
    await expectAccessible(admin.page, 'held import');
    await admin.page.getByRole('button', { name: 'Take the new list' }).click();
    const dialog = admin.page.getByRole('dialog');
    await dialog.getByText('6 are no longer offered').waitFor();
    await dialog.getByRole('button', { name: 'Take the new list' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await admin.importFigures()).toMatchObject({ rows: 3, imported: 3 });
    expect(await admin.figure('No longer listed')).toBe(6);
  });
}

/** The first so many meetings of a list of its own. */
function nightList(meetings: number): { name: string; bytes: Buffer } {
  const rows = Array.from({ length: meetings }, (_, at) => ({
    ...{ slug: `night-${at}`, name: `Lamplight ${at}`, day: at % 7, time: '23:30', types: ['DISC'] },
  }));
  return { name: `night-${meetings}.json`, bytes: Buffer.from(JSON.stringify(rows)) };
}
