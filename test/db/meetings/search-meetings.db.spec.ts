import { DateTime } from 'luxon';
import type { StaffContext } from '@stepwell/kernel/context';
import { MeetingsService } from '@stepwell/domain/meetings/meetings.service';
import type { MeetingType } from '@stepwell/domain/meetings/meetings.graphql';
import type { MeetingSearch } from '@stepwell/domain/meetings/search-meetings';
import { buildFeedSource, buildMeeting, type BuiltFeedSource } from '@stepwell/test/support/build-meeting';
import { hostileTexts } from '@stepwell/test/support/corpus';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { directoryEntities, importRows } from '@stepwell/test/support/directory-host';
import { generatedRows } from '@stepwell/test/support/meeting-guide-feed';

describe('searching the directory', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  let source: BuiltFeedSource;
  let everything: MeetingType[];
  const directory = new MeetingsService();

  const page = (filter: MeetingSearch, first = 100, after?: string | null) =>
    host.database.read(clinician, (tx) => directory.search(tx, filter, { first, after }));

  async function all(filter: MeetingSearch, first = 37): Promise<MeetingType[]> {
    const found: MeetingType[] = [];
    let after: string | null | undefined;
    for (;;) {
      const { edges, pageInfo, totalCount } = await page(filter, first, after);
      found.push(...edges.map((edge) => edge.node));
      if (!pageInfo.hasNextPage) {
        expect(totalCount).toBe(found.length);
        return found;
      }
      after = pageInfo.endCursor;
    }
  }

  const ids = (meetings: readonly { id: string }[]) => meetings.map((meeting) => meeting.id).sort();

  beforeAll(async () => {
    host = await openTestHost(directoryEntities);
    organization = await buildOrganization(host);
    clinician = await buildStaff(host, organization.id, ['clinical_supervisor']);
    source = await buildFeedSource(host, organization.id);
    const rows = generatedRows(200).map((row, index) => ({
      ...row,
      timezone: ['America/Chicago', 'America/Phoenix', 'Europe/London', undefined][index % 4],
      ...(index % 25 === 0 ? { day: null, time: null } : {}),
    }));
    await importRows(host, clinician, source, rows);
    everything = await all({});
  });
  afterAll(() => host.close());

  it('sorts by next start in each meeting’s own zone, and puts those without one last', () => {
    expect(everything).toHaveLength(200);
    const starts = everything.map((meeting) => meeting.nextStart?.getTime() ?? Infinity);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const { nextStart, weekday, startTime, timeZone, attendance } of everything) {
      if (weekday === null || attendance === 'inactive') {
        expect(nextStart).toBeNull();
        continue;
      }
      const local = DateTime.fromJSDate(nextStart!, { zone: timeZone });
      expect([local.weekday % 7, local.toFormat('HH:mm:ss')]).toEqual([weekday, startTime]);
      expect(local.toMillis()).toBeGreaterThan(Date.now() - 60_000);
      expect(local.toMillis()).toBeLessThan(Date.now() + 8 * 86_400_000);
    }
  });

  it('pages without losing or repeating one, whatever the page size', async () => {
    for (const first of [9, 100])
      expect((await all({}, first)).map((meeting) => meeting.id)).toEqual(everything.map((meeting) => meeting.id));
  });

  const filters: [MeetingSearch, (meeting: MeetingType) => boolean][] = [
    [{ weekday: 3 }, (meeting) => meeting.weekday === 3],
    [{ formats: ['step'] }, (meeting) => meeting.formats.includes('step')],
    [{ fellowship: 'AA' }, () => true],
    [{ fellowship: 'NA' }, () => false],
    [{ attendance: 'online' }, ({ attendance }) => attendance === 'online' || attendance === 'hybrid'],
    [{ attendance: 'in_person' }, ({ attendance }) => attendance === 'in_person' || attendance === 'hybrid'],
    [{ attendance: 'hybrid' }, ({ attendance }) => attendance === 'hybrid'],
    [{ attendance: 'inactive' }, ({ attendance }) => attendance === 'inactive'],
    [
      { words: 'CANDLELIGHT  library' },
      ({ name, locationName }) => /candlelight/i.test(name) && /library/i.test(locationName!),
    ],
    [{ words: 'rio claro' }, ({ address }) => address!.includes('Río Claro')],
    [{ words: 'Río-Claro, north' }, ({ address, region }) => address!.includes('Río Claro') && region === 'North'],
    [{ words: 'nowhere at all' }, () => false],
    [{ words: '  ' }, () => true],
    [{ formats: [] }, () => true],
    [{ startsFrom: '18:00' }, ({ startTime }) => startTime !== null && startTime >= '18:00'],
    [{ startsBefore: '07:30' }, ({ startTime }) => startTime !== null && startTime < '07:30:00'],
    [
      { startsFrom: '12:00', startsBefore: '14:00' },
      ({ startTime }) => startTime !== null && startTime >= '12:00' && startTime < '14:00:00',
    ],
    [
      { startsFrom: '20:00', startsBefore: '08:00' },
      ({ startTime }) => startTime !== null && (startTime >= '20:00' || startTime < '08:00:00'),
    ],
    [
      { startsWithinHours: 48 },
      ({ nextStart }) => nextStart !== null && nextStart.getTime() <= Date.now() + 48 * 3_600_000,
    ],
    [
      { startsWithinHours: 100, attendance: 'online' },
      ({ nextStart, attendance }) =>
        nextStart !== null &&
        nextStart.getTime() <= Date.now() + 100 * 3_600_000 &&
        (attendance === 'online' || attendance === 'hybrid'),
    ],
    [
      { words: 'noon', weekday: 1, formats: ['open', 'discussion'] },
      ({ name, weekday, formats }) =>
        /noon/i.test(name) && weekday === 1 && formats.includes('open') && formats.includes('discussion'),
    ],
  ];

  it.each(filters)('%j finds what a plain loop over all meetings finds', async (filter, holds) => {
    expect(ids(await all(filter))).toEqual(ids(everything.filter(holds)));
  });

  it.each([
    ['candlelihgt', 'nothing: two letters changed places, which is two letters wrong', 0],
    ['candlelyght', 'a wrong letter', 50],
    ['candelight', 'a missing letter', 50],
    ['candlelightt', 'a letter too many', 50],
    ['eorly', 'a wrong letter in a word of five', 50],
    ['eaxly', 'a wrong letter in the middle of five', 50],
    ['earky', 'a wrong letter near the end of five', 50],
    ['nooo', 'nothing: four letters are taken as they are', 0],
    ['church', 'the word itself', 67],
    ['candelight librery', 'both words, each with its own mistake', 16],
  ])('%s finds %s', async (words, _what, count) => {
    expect(await all({ words })).toHaveLength(count);
  });

  it('finds the meetings of one source, and knows no other organization’s', async () => {
    const second = await buildFeedSource(host, organization.id, { fellowship: 'NA' });
    const meeting = await buildMeeting(host, second, { name: 'Just here' });
    expect(await all({ sourceId: second.id })).toMatchObject([
      { id: meeting.id, fellowship: 'NA', sourceName: second.name },
    ]);
    const elsewhere = await buildOrganization(host);
    const foreign = await buildFeedSource(host, elsewhere.id);
    await buildMeeting(host, foreign, { name: 'Just there' });
    expect(await all({ words: 'just' })).toMatchObject([{ name: 'Just here' }]);
    await expect(all({ sourceId: foreign.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(all({ sourceId: 'not-an-id' })).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'filter.sourceId' });
  });

  it('shows no meeting that its feed no longer lists', async () => {
    const third = await buildFeedSource(host, organization.id);
    await buildMeeting(host, third, { name: 'Vanished', missingSince: new Date() });
    expect(await all({ words: 'vanished' })).toEqual([]);
  });

  it('finds a language by the codes of each fellowship, spelled out, and Spanish wherever a list tells it', async () => {
    const elsewhere = await buildOrganization(host);
    const reader = await buildStaff(host, elsewhere.id, ['clinician']);
    const list = async (fellowship: string, names: Record<string, string>) => {
      const importer = await buildStaff(host, elsewhere.id, ['clinical_supervisor']);
      const rows = Object.entries(names).map(([name, type]) => ({
        slug: name,
        name,
        day: 1,
        time: '12:00',
        types: [type],
      }));
      await importRows(host, importer, await buildFeedSource(host, elsewhere.id, { fellowship }), rows);
    };
    await list('AA', { 'AA coded': 'FR', 'AA small': 'fr', 'AA words': 'French', 'AA Spanish': 'S', 'AA else': 'O' });
    await list('RECOVERY-DHARMA', { 'Dharma coded': 'FR', 'Dharma Spanish': 'ES', 'Dharma else': 'ITA' });
    await list('NA', { 'NA coded': 'FR', 'NA words': 'FRENCH' });
    const named = async (language: string) =>
      (await host.database.read(reader, (tx) => directory.search(tx, { language }, { first: 50 }))).edges
        .map(({ node }) => node.name)
        .sort();
    expect(await named('fr')).toEqual(['AA coded', 'AA small', 'AA words', 'Dharma coded', 'NA words']);
    expect(await named('es')).toEqual(['AA Spanish', 'Dharma Spanish']);
    expect(await named('it')).toEqual([]);
    await expect(named('tlh')).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'filter.language' });
  });

  it('answers any text with hits or with a clear error', async () => {
    for (const words of hostileTexts().filter((_text, index) => index % 4 === 0)) {
      const answer = await page({ words }, 1).catch((error: { code?: string; field?: string }) => error);
      if ('totalCount' in answer) expect(answer.totalCount).toBeGreaterThanOrEqual(0);
      else expect(answer).toMatchObject({ code: 'BAD_INPUT', field: 'filter.words' });
    }
  });

  it('refuses wrong pages and filters by name', async () => {
    const forged = Buffer.from(JSON.stringify(['x', 'y', 'z'])).toString('base64url');
    await expect(page({}, 0)).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'first' });
    await expect(page({}, 10, 'nonsense')).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'after' });
    await expect(page({}, 10, forged)).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'after' });
    await expect(page({ weekday: 7 })).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'filter.weekday' });
    await expect(page({ words: 'x'.repeat(201) })).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'filter.words' });
  });
});
