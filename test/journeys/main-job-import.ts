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
}
