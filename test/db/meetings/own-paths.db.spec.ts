import type { StaffContext } from '@stepwell/kernel/context';
import { ImportUpload } from '@stepwell/domain/meetings/import-upload';
import { KeepOwnPath } from '@stepwell/domain/meetings/keep-own-path';
import { ownPathCode } from '@stepwell/domain/meetings/known-paths';
import { MeetingsService } from '@stepwell/domain/meetings/meetings.service';
import { AddFeedSource } from '@stepwell/domain/meetings/add-feed-source';
import { TakeUpload } from '@stepwell/domain/meetings/take-upload';
import type { AddOwnPathInput } from '@stepwell/domain/meetings/own-paths.graphql';
import { StepTextsService } from '@stepwell/domain/recovery/step-texts.service';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { directoryEntities } from '@stepwell/test/support/directory-host';

const path: AddOwnPathInput = {
  name: 'Wellbriety circle',
  isTwelveStep: true,
  website: 'https://example.org/circle',
  meetingTypes: [
    { code: 'TC', en: 'Talking circle', es: 'Círculo de palabra', format: 'discussion' },
    { code: 'SW', en: 'Sweat lodge' },
  ],
};

describe('a path of an organization’s own', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let admin: StaffContext;
  const keep = new KeepOwnPath();
  const meetings = new MeetingsService();
  const steps = new StepTextsService(meetings);

  beforeAll(async () => {
    host = await openTestHost(directoryEntities);
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    organization = await buildOrganization(host);
    admin = await buildStaff(host, organization.id, ['admin']);
  });

  const add = (input: AddOwnPathInput = path) => host.database.write(admin, (tx) => keep.add(tx, input));
  const known = (ctx: StaffContext = admin) => host.database.read(ctx, (tx) => meetings.paths(tx));

  it('stands in the one list of paths, equal to those of the catalogue, and no other organization sees it', async () => {
    const id = await add();
    expect((await known()).at(-1)).toEqual({
      ...{ code: ownPathCode(id), name: 'Wellbriety circle', isTwelveStep: true, isOwn: true, isRetired: false },
      website: 'https://example.org/circle',
    });
    const other = await buildOrganization(host);
    const stranger = await buildStaff(host, other.id, ['admin']);
    expect((await known(stranger)).some(({ isOwn }) => isOwn)).toBe(false);
    await expect(
      host.database.write(stranger, (tx) => keep.change(tx, { ownPathId: id, ...path })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('has steps in our own words, and its own text once the organization may show it', async () => {
    const code = ownPathCode(await add());
    const [list] = await host.database.read(admin, (tx) => steps.of(tx, code, 'en'));
    expect(list).toMatchObject({ choice: 'labels', hasHistoric: false, wording: [] });
    const texts = Array.from({ length: 12 }, (_, at) => `Teaching ${at + 1}`);
    const choice = { fellowship: code, kind: 'steps' as const, choice: 'own' as const, texts, source: 'By permission' };
    await host.database.write(admin, (tx) => steps.choose(tx, choice));
    const [own] = await host.database.read(admin, (tx) => steps.of(tx, code, 'en'));
    expect(own).toMatchObject({ wording: texts, source: 'By permission' });
    const otherPath = ownPathCode(await add({ ...path, name: 'Garden', isTwelveStep: false }));
    expect(await host.database.read(admin, (tx) => steps.of(tx, otherPath, 'en'))).toEqual([]);
  });

  it('reads the types of its lists by its own codes, and sorts them anew when those change', async () => {
    const id = await add();
    const code = ownPathCode(id);
    const sourceId = await host.database.write(admin, (tx) =>
      new AddFeedSource().run(tx, { name: 'Circles', fellowship: code, defaultTimeZone: 'America/Denver' }),
    );
    const rows = [
      { slug: 'a', name: 'Circle', day: 1, time: '18:00', types: ['tc', 'ZZ'] },
      { slug: 'b', name: 'Lodge', day: 2, time: '18:00', types: ['SW'] },
    ];
    const upload = {
      ...{ feedSourceId: sourceId, fileName: 'a.json' },
      parts: (async function* () {
        yield await Promise.resolve(Buffer.from(JSON.stringify(rows)));
      })(),
    };
    const importId = await new TakeUpload(host.database).run(admin, upload);
    await new ImportUpload(host.database).run(organization.system, importId);
    const search = (filter = {}) =>
      host.database.read(admin, (tx) => meetings.search(tx, { fellowship: code, ...filter }, { first: 10 }));
    const shown = async (filter = {}) => (await search(filter)).edges.map(({ node }) => [node.name, node.formats]);
    expect(await shown()).toEqual(
      expect.arrayContaining([
        ['Circle', ['discussion']],
        ['Lodge', []],
      ]),
    );
    const [circle] = (await search({ formats: ['discussion'] })).edges;
    expect(circle!.node.types).toEqual([
      { code: 'tc', en: 'Talking circle', es: 'Círculo de palabra' },
      { code: 'ZZ', en: null, es: null },
    ]);
    const meetingTypes = [{ code: 'SW', en: 'Sweat lodge', format: 'meditation' as const }];
    await host.database.write(admin, (tx) => keep.change(tx, { ownPathId: id, ...path, meetingTypes }));
    expect(await shown({ formats: ['meditation'] })).toEqual([['Lodge', ['meditation']]]);
    expect(await shown({ formats: ['discussion'] })).toEqual([]);
  });

  it('is offered no more once it is retired, keeps its name, and can be offered again', async () => {
    const id = await add();
    const code = ownPathCode(id);
    const source = { name: 'Circles', fellowship: code, defaultTimeZone: 'America/Denver' };
    await host.database.write(admin, (tx) => keep.retire(tx, id, true));
    expect((await known()).at(-1)).toMatchObject({ name: 'Wellbriety circle', isRetired: true });
    await expect(host.database.write(admin, (tx) => new AddFeedSource().run(tx, source))).rejects.toMatchObject({
      field: 'input.fellowship',
    });
    await host.database.write(admin, (tx) => keep.retire(tx, id, false));
    await host.database.write(admin, (tx) => new AddFeedSource().run(tx, source));
  });

  it('of an address is read for its organization alone', async () => {
    const fellowship = ownPathCode(await add());
    const source = { name: 'Circles', kind: 'url' as const, url: 'https://example.org/circles.json', fellowship };
    const id = await host.database.write(admin, (tx) =>
      new AddFeedSource().run(tx, { ...source, defaultTimeZone: 'America/Denver' }),
    );
    const [row] = await host.database.read(admin, (tx) =>
      tx.query<{ url: string }>(
        'select url from feed_sources where organization_id = $1 and id = $2 and directory_feed_id is null',
        [organization.id, id],
      ),
    );
    expect(row).toEqual({ url: source.url });
  });

  it.each([
    ['a name of the catalogue', { name: 'alcoholics anonymous' }, 'input.name'],
    ['a name that is taken', { name: 'WELLBRIETY CIRCLE' }, 'input.name'],
    ['half an address', { website: 'example.org' }, 'input.website'],
    [
      'an address that is too long once written',
      { website: `https://example.org/${'é'.repeat(400)}` },
      'input.website',
    ],
    ['an address with a password', { website: 'https://me:secret@example.org' }, 'input.website'],
    ['a code twice', { meetingTypes: [path.meetingTypes[0]!, { code: 'tc', en: 'Again' }] }, 'input.meetingTypes'],
    ['a code with a comma', { meetingTypes: [{ code: 'a,b', en: 'Both' }] }, 'input.meetingTypes.0.code'],
  ])('refuses %s and names the field', async (_what, change, field) => {
    await add();
    await expect(add({ ...path, name: 'Another', ...change })).rejects.toMatchObject({ code: 'BAD_INPUT', field });
  });
});
