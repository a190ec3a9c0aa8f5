import { readFileSync } from 'node:fs';
import { AddFeedSource } from '@stepwell/domain/meetings/add-feed-source';
import { compareReading } from '@stepwell/domain/meetings/compare-reading';
import { FeedSourcesService } from '@stepwell/domain/meetings/feed-sources.service';
import { readBmlt } from '@stepwell/domain/meetings/read-bmlt';
import { readFeedFile } from '@stepwell/domain/meetings/read-feed-file';
import { importReading } from '@stepwell/domain/meetings/import-reading';
import { readMeetingGuide } from '@stepwell/domain/meetings/read-meeting-guide';
import { buildFeedSource, type BuiltFeedSource } from '@stepwell/test/support/build-meeting';
import { corpusFile, hostileTexts } from '@stepwell/test/support/corpus';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { beginImport, directoryEntities, importRows } from '@stepwell/test/support/directory-host';
import { generatedRows, meetingGuideFile, meetingGuideFiles } from '@stepwell/test/support/meeting-guide-feed';
import type { StaffContext } from '@stepwell/kernel/context';

describe('importing meetings', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let admin: StaffContext;
  let source: BuiltFeedSource;
  const sources = new FeedSourcesService();

  beforeAll(async () => {
    host = await openTestHost(directoryEntities);
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    organization = await buildOrganization(host);
    admin = await buildStaff(host, organization.id, ['admin']);
    source = await buildFeedSource(host, organization.id);
  });

  type Row = Record<string, unknown>;
  const stored = (columns: string) =>
    host.database.read(admin, (tx) =>
      tx.query<Row>(`select ${columns} from meetings where organization_id = $1 order by slug`, [organization.id]),
    );
  const importOf = (id: string) => host.database.read(admin, (tx) => sources.importById(tx, id));

  it('takes a real intergroup’s list in whole', async () => {
    const file = meetingGuideFile('aasanjose/2021-08-07.json');
    const rows = readFeedFile(file.bytes);
    const result = await importRows(host, admin, source, rows, 'America/Los_Angeles');
    process.stdout.write(
      `${file.name}: ${result.rows} rows = ${result.imported} imported + ${result.refused} refused\n`,
    );
    expect(result).toMatchObject({ rows: rows.length, imported: rows.length, refused: 0 });
    expect(await stored('slug')).toHaveLength(rows.length);
    const kept = JSON.stringify(await stored('*'));
    for (const field of ['email', 'venmo', 'paypal', 'mailing_address']) {
      const handles = rows
        .map((row) => (row as Row)[field])
        .filter((value): value is string => typeof value === 'string' && value.length > 4);
      expect(handles.filter((handle) => kept.includes(JSON.stringify(handle).slice(1, -1)))).toEqual([]);
    }
  });

  it('takes every list of the corpus: rows are always imported plus refused', async () => {
    for (const { name, bytes } of meetingGuideFiles()) {
      let rows: unknown[];
      try {
        rows = readFeedFile(bytes);
      } catch (error) {
        expect(error).toMatchObject({ code: 'FEED_UNREADABLE' });
        process.stdout.write(`${name}: refused as a whole: ${(error as Error).message}\n`);
        continue;
      }
      const each = await buildFeedSource(host, organization.id, { defaultTimeZone: 'America/Los_Angeles' });
      const result = await importRows(host, admin, each, rows, 'America/Los_Angeles');
      process.stdout.write(`${name}: ${result.rows} rows = ${result.imported} imported + ${result.refused} refused\n`);
      expect(result.rows).toBe(rows.length);
      expect(result.imported + result.refused).toBe(rows.length);
      expect(result.imported).toBeGreaterThan(0);
    }
  });

  it('changes nothing when the same list comes again', async () => {
    const rows = generatedRows(120);
    await importRows(host, admin, source, rows);
    const before = await stored('slug, updated_at, content_hash');
    const again = await importRows(host, admin, source, rows);
    expect(await stored('slug, updated_at, content_hash')).toEqual(before);
    expect(await importOf(again.id)).toMatchObject({
      rows: 120,
      imported: 120,
      added: 0,
      changed: 0,
      missing: 0,
    });
  });

  it('changes what changed, adds what is new, and marks what is gone without deleting it', async () => {
    const rows = generatedRows(30);
    await importRows(host, admin, source, rows);
    const next = [
      ...rows.slice(1).map((row, index) => (index === 0 ? { ...row, time: '21:15' } : row)),
      { ...rows[0], slug: 'brand-new' },
    ];
    const { id: importId } = await importRows(host, admin, source, next);
    expect(await importOf(importId)).toMatchObject({ added: 1, changed: 1, missing: 1 });
    const [gone] = await host.database.read(admin, (tx) =>
      tx.query<Row>(`select name, missing_since from meetings where organization_id = $1 and slug = 'meeting-0'`, [
        organization.id,
      ]),
    );
    expect(gone).toMatchObject({ name: 'Early group 0', missing_since: expect.any(Date) as unknown });
    expect(await stored('slug')).toHaveLength(31);
  });

  it('brings a missing meeting back when it is listed again, as the same row', async () => {
    const rows = generatedRows(10);
    await importRows(host, admin, source, rows);
    const before = await stored('id');
    await importRows(host, admin, source, rows.slice(1));
    await importRows(host, admin, source, rows);
    expect(await stored('id')).toEqual(before);
    expect((await stored('missing_since')).every((row) => row['missing_since'] === null)).toBe(true);
  });

  it('keeps the last good meeting when its row can’t be read this time', async () => {
    const rows = generatedRows(10);
    await importRows(host, admin, source, rows);
    const { id: importId } = await importRows(host, admin, source, [{ ...rows[0], time: 'noonish' }, ...rows.slice(1)]);
    expect(await importOf(importId)).toMatchObject({
      refused: 1,
      missing: 0,
      reasons: [{ reason: 'time_unreadable', count: 1 }],
    });
    expect((await stored('missing_since, start_time'))[0]).toMatchObject({
      missing_since: null,
      start_time: '06:00:00',
    });
  });

  it('changes nothing when more than a third would vanish, and says what would', async () => {
    const rows = generatedRows(30);
    await importRows(host, admin, source, rows);
    const before = await stored('*');
    const changed = [
      { ...rows[11], day: 6, time: '23:00' },
      ...rows.slice(12),
      { ...rows[0], slug: 'new', name: 'New' },
    ];
    expect(await importRows(host, admin, source, changed)).toMatchObject({
      status: 'waiting',
      rows: 20,
      added: 0,
      missing: 0,
      difference: {
        ...{ present: 30, listed: 20, added: 1, gone: 11, moved: 1, renamed: 0 },
        examples: {
          added: [{ name: 'New' }],
          moved: [{ weekday: 6, startTime: '23:00', before: { weekday: 4, startTime: '17:30' } }],
        },
      },
    });
    expect(await stored('*')).toEqual(before);
    expect(await importRows(host, admin, source, rows.slice(10))).toMatchObject({ status: 'finished', missing: 10 });
  });

  it('waits when the slugs are made another way, and accepted keeps every meeting as the same row', async () => {
    const rows = generatedRows(30);
    await importRows(host, admin, source, rows);
    const before = await stored('id, name');
    const renamed = rows.map((row, index) => ({ ...row, slug: `${30 - index}-group` }));
    const waiting = await importRows(host, admin, source, renamed);
    expect(waiting).toMatchObject({ status: 'waiting', difference: { gone: 30, added: 30, renamed: 30 } });
    const taken = await importRows(host, admin, source, renamed, 'America/Chicago', { isAccepted: true });
    expect(taken).toMatchObject({ status: 'finished', added: 0, missing: 0 });
    const byId = (a: Row, b: Row): number => (String(a['id']) < String(b['id']) ? -1 : 1);
    expect((await stored('id, name')).sort(byId)).toEqual(before.sort(byId));
  });

  it('marks what its own list stops publishing as missing, and does not keep it as it does a broken row', async () => {
    const rows = generatedRows(10);
    await importRows(host, admin, source, rows);
    const unpublished = readBmlt([{ id_bigint: 'meeting-3', meeting_name: 'X', published: '0' }]);
    const hidden = unpublished.rows.map(unpublished.wordsOf);
    const listed = rows.filter((row) => row['slug'] !== 'meeting-3');
    expect(await importRows(host, admin, source, [...listed, ...hidden])).toMatchObject({ refused: 1, missing: 1 });
  });

  /** By slug, as the corpus's own notes count them; the last pair has not one slug in common. */
  const pairs: [before: string, after: string, status: string, figures: Record<string, number>][] = [
    ['aasanjose/2021-08-07', 'aasanjose/2021-10-02', 'finished', { added: 37, gone: 15, moved: 12 }],
    ['aasanjose/2019-07-28', 'aasanjose/2021-08-07', 'finished', { added: 144, gone: 44, moved: 27 }],
    ['sussexaa/2021-06-29', 'sussexaa/2022-09-04', 'finished', { added: 24, gone: 46, moved: 3 }],
    ['aasfmarin/2020-07-21', 'aasfmarin/2021-05-25', 'waiting', { added: 658, gone: 545, moved: 0 }],
  ];

  it.each(pairs)('finds between %s and %s what really changed: %s', async (before, after, status, figures) => {
    const [older, newer] = [before, after].map((name) => corpusFile('meeting-guide', `${name}.json`));
    if (!older || !newer) return void process.stdout.write(`skipped: no corpus (${before})\n`);
    const rowsOf = (file: string): unknown[] => readFeedFile(readFileSync(file));
    await importRows(host, admin, source, rowsOf(older));
    const known = await (await beginImport(host, admin, source.id)).known();
    const { difference } = compareReading(
      known,
      readMeetingGuide(rowsOf(newer), { fellowship: 'AA', timeZone: 'America/Chicago' }),
    );
    expect(difference).toMatchObject(figures);
    const result = await importRows(host, admin, source, rowsOf(newer));
    expect(result).toMatchObject(
      status === 'finished'
        ? { status, added: figures['added'], missing: figures['gone'] }
        : { status, added: 0, missing: 0, difference: figures },
    );
  });

  it('changes nothing when no row can be read', async () => {
    await expect(importRows(host, admin, source, [1, null, { slug: 'x' }])).rejects.toMatchObject({
      code: 'FEED_UNREADABLE',
    });
    await expect(importRows(host, admin, source, [])).rejects.toMatchObject({ code: 'FEED_UNREADABLE' });
    expect(await stored('id')).toEqual([]);
  });

  it('keeps counts of all refusals and the first 200 of them', async () => {
    const rows = [...generatedRows(3), ...Array.from({ length: 250 }, (_, index) => ({ slug: `bad-${index}` })), 7];
    const { id: importId } = await importRows(host, admin, source, rows);
    const shown = await importOf(importId);
    expect(shown).toMatchObject({
      rows: 254,
      imported: 3,
      refused: 251,
      sourceName: source.name,
      fileName: 'feed.json',
      reasons: [
        { reason: 'name_missing', count: 250 },
        { reason: 'not_an_object', count: 1 },
      ],
    });
    expect(shown.refusals).toHaveLength(200);
    expect(shown.refusals[0]).toEqual({ row: 4, reason: 'name_missing', slug: 'bad-0', name: null });
  });

  it('stores every naughty string it takes, as plain text', async () => {
    const rows = hostileTexts().map((text, index) => ({
      slug: `${index} ${text}`,
      name: text,
      day: 1,
      time: '12:00',
      types: [text],
      notes: text,
      location: text,
      formatted_address: text,
      region: text,
      conference_url: text,
      conference_phone: text,
    }));
    const result = await importRows(host, admin, source, rows);
    expect(result.imported + result.refused).toBe(rows.length);
    expect(result.imported).toBeGreaterThan(rows.length / 2);
    const texts = await stored('name, notes, location_name, address, region');
    expect(JSON.stringify(texts)).not.toMatch(/<(script|img|svg|iframe|a )/i);
  });

  it('of two imports at once, both end and nothing stands twice', async () => {
    const rows = generatedRows(60);
    const results = await Promise.all([importRows(host, admin, source, rows), importRows(host, admin, source, rows)]);
    expect(results).toMatchObject([{ imported: 60 }, { imported: 60 }]);
    expect(results[0].added + results[1].added).toBe(60);
    expect(await stored('id')).toHaveLength(60);
  });

  it('goes on where it was broken off, and ends as if it never had been', async () => {
    const rows = generatedRows(1_700);
    const reading = readMeetingGuide(rows, { fellowship: 'AA', timeZone: 'America/Chicago' });
    const store = await beginImport(host, admin, source.id);
    const write = store.write.bind(store);
    let batches = 0;
    store.write = async (...batch) => {
      if ((batches += 1) > 2) throw new Error('killed');
      await write(...batch);
    };
    await expect(importReading(store, reading)).rejects.toThrow('killed');
    expect(await importOf(store.id)).toMatchObject({ status: 'running', rows: 1_700, rowsDone: 1_000, added: 1_000 });
    store.write = write;
    await importReading(store, reading);
    expect(await importOf(store.id)).toMatchObject({
      status: 'finished',
      rows: 1_700,
      rowsDone: 1_700,
      added: 1_700,
      changed: 0,
      missing: 0,
    });
    expect(await stored('slug')).toHaveLength(1_700);
  });

  it('does not know another organization’s source', async () => {
    const elsewhere = await buildOrganization(host);
    const foreign = await buildFeedSource(host, elsewhere.id);
    await expect(importRows(host, admin, foreign, generatedRows(2))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lists sources with what they hold and their last import, and refuses a second one of the same name', async () => {
    await importRows(host, admin, source, generatedRows(9));
    await importRows(host, admin, source, generatedRows(8));
    const input = { name: 'Another list', fellowship: 'NA', defaultTimeZone: 'America/Denver' };
    await host.database.write(admin, (tx) => new AddFeedSource().run(tx, input));
    const listed = await host.database.read(admin, (tx) => sources.list(tx));
    expect(listed).toMatchObject([
      { name: 'Another list', fellowship: 'NA', meetingCount: 0, lastImport: null },
      {
        name: source.name,
        meetingCount: 8,
        lastImport: { imported: 8, missing: 1, importedByName: expect.stringContaining('admin') as unknown },
      },
    ]);
    for (const [wrong, field] of [
      [input, 'input.name'],
      [{ ...input, name: ' ' }, 'input.name'],
      [{ ...input, fellowship: 'AAA' }, 'input.fellowship'],
      [{ ...input, defaultTimeZone: 'Denver' }, 'input.defaultTimeZone'],
    ] as const) {
      await expect(host.database.write(admin, (tx) => new AddFeedSource().run(tx, wrong))).rejects.toMatchObject({
        code: 'BAD_INPUT',
        field,
      });
    }
  });

  it('reads the same file to the same meetings', () => {
    const { bytes } = meetingGuideFile('edmonton/2022-09-18.json');
    const defaults = { fellowship: 'AA', timeZone: 'America/Edmonton' };
    expect(readMeetingGuide(readFeedFile(bytes), defaults)).toEqual(readMeetingGuide(readFeedFile(bytes), defaults));
  });
});
