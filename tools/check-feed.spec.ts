import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readFeedFile } from '@stepwell/domain/meetings/read-feed-file';
import { readMeetingGuide } from '@stepwell/domain/meetings/read-meeting-guide';
import { corpusFile, corpusFiles } from '@stepwell/test/support/corpus';
import { meetingGuideFiles } from '@stepwell/test/support/meeting-guide-feed';
import { checkFeed } from './check-feed';

const folder = mkdtempSync(path.join(os.tmpdir(), 'stepwell-feed-check-'));
const known = ['--format', 'meeting-guide', '--fellowship', 'AA'];

afterAll(() => rmSync(folder, { recursive: true }));

interface Counts {
  rows: number;
  imported: number;
  refused: number;
  reasons: Record<string, number>;
}

function check(args: readonly string[]) {
  const said: string[] = [];
  const complaints: string[] = [];
  const code = checkFeed(args, { say: (line) => said.push(line), complain: (line) => complaints.push(line) });
  return { code, said, complaint: complaints.join('\n') };
}

function countsOf(file: string) {
  const { said, ...rest } = check([file, ...known, '--json']);
  return { ...rest, counts: JSON.parse(said.at(-1)!) as Counts };
}

function written(content: string | Buffer): string {
  const file = path.join(folder, 'feed.json');
  writeFileSync(file, content);
  return file;
}

describe('feed:check', () => {
  it('says what an import would take and refuse, with the rows that people must mend', () => {
    const row = { slug: 'noon', name: 'Nooners', day: 1, time: '12:00' };
    const file = written(JSON.stringify([row, row, { ...row, slug: 'late', time: '25:00' }, 7]));
    const { code, said } = check([file, ...known, '--json']);
    expect(code).toBe(0);
    const text = said.join('\n');
    expect(text).toMatch(/rows +4\n +imported +1\n +meetings +1\n +refused +3/);
    expect(text).toContain('row     2  Nooners [noon]: An earlier row has the same slug.');
    expect(text).toContain('row     3  Nooners [late]: Its time is not like 19:00 or 7:00 PM.');
    expect(text).toContain('row     4  (no name) [no slug]: It is not an object with fields.');
    expect(said.at(-1)).toBe(
      '{"rows":4,"imported":1,"refused":3,"reasons":{"slug_repeated":1,"time_unreadable":1,"not_an_object":1}}',
    );
  });

  it.each([
    ['<!doctype html><p>Not here', 'web page'],
    ['', 'empty'],
    ['[{"slug":"a"', 'not complete JSON'],
    ['{"meetings":[]}', 'not a list'],
    ['[]', 'empty'],
    ['[1,2]', 'None of the rows'],
  ])('refuses %j with one sentence, and counts all the same', (content, said) => {
    const { code, complaint, counts } = countsOf(written(content));
    expect(code).toBe(1);
    expect(complaint).toContain(said);
    expect(counts.rows).toBe(counts.imported + counts.refused);
  });

  it('refuses what is too large without reading it, is no file, or is not there', () => {
    const huge = written('[');
    truncateSync(huge, 500_000_000);
    expect(countsOf(huge)).toMatchObject({ code: 1, complaint: 'The file has 500 MB; a feed may have 20 MB.' });
    mkdirSync(path.join(folder, 'inner'));
    expect(countsOf(path.join(folder, 'inner')).complaint).toContain('is not a file.');
    expect(countsOf(path.join(folder, 'none.json'))).toMatchObject({
      code: 1,
      complaint: expect.stringContaining('There is no file') as string,
      counts: { rows: 0, imported: 0, refused: 0, reasons: {} },
    });
  });

  it.each([
    [[], 'Name one file'],
    [['a.json', 'b.json', ...known], 'Name one file'],
    [['a.json', '--map', 'day=Day'], 'one of them name=…'],
    [['a.json', '--fellowship', 'XX'], 'Name the fellowship'],
    [['a.json', '--fellowship', 'AA', '--format', 'xml'], 'The formats are meeting-guide, bmlt, csv and ndjson.'],
    [['a.json', '--fellowship', 'AA', '--time-zone', 'Central'], 'not in the tz database'],
    [['a.json', '--fellowship', 'AA', '--formt', 'x'], 'Usage:'],
  ])('asks for what is missing in %j', (args, said) => {
    expect(check(args)).toMatchObject({ code: 1, complaint: expect.stringContaining(said) as string });
  });

  it('runs from a clone without a build', () => {
    const file = written('[{"slug":"noon","name":"Nooners"}]');
    const tool = path.join(__dirname, 'feed-check.mjs');
    const { status, stdout } = spawnSync(process.execPath, [tool, file, ...known, '--json'], { encoding: 'utf8' });
    expect(stdout.trim().split('\n').at(-1)).toBe('{"rows":1,"imported":1,"refused":0,"reasons":{}}');
    expect(status).toBe(0);
  });
});

describe('every Meeting Guide file of the corpus', () => {
  /** Rows and refusals as counted in the data; a file that is not here holds no list. */
  const expected: Record<string, [rows: number, refused: number]> = {
    'aasanjose/2019-07-28.json': [570, 0],
    'aasanjose/2021-08-07.json': [670, 0],
    'aasanjose/2021-10-02.json': [693, 1],
    'aasfmarin/2020-07-21.json': [545, 0],
    'aasfmarin/2021-05-25.json': [658, 0],
    'aasfmarin/airtable-json_2020-07-18.json': [545, 0],
    'aasfmarin/nocodeapi-airtable_first150.json': [150, 0],
    'atlanta/2024-10-06.json': [6, 0],
    'edge-appointment/appointment.json': [2, 0],
    'edge-times/times.json': [9, 0],
    'edge-timezones/timezones.json': [2, 0],
    'edmonton/2022-09-18.json': [315, 0],
    'kansas-city/2021-05-31.json': [206, 0],
    'kc-sample-46/meetings.json': [46, 0],
    'spec/kansas-city_data-sample.json': [45, 0],
    'sussexaa/2021-06-29.json': [145, 0],
    'sussexaa/2022-09-04.json': [123, 0],
    generated: [300, 0],
  };

  it('goes through: rows in are rows imported and rows refused, each with its reason', () => {
    const lines: string[] = [];
    for (const { name, bytes } of meetingGuideFiles()) {
      const { code, complaint, counts } = countsOf(written(bytes));
      const { rows, imported, refused, reasons } = counts;
      lines.push(`${name}: ${rows} rows, ${imported} imported, ${refused} refused${complaint && ` (${complaint})`}`);
      expect([name, imported + refused]).toEqual([name, rows]);
      expect([name, Object.values(reasons).reduce((sum, count) => sum + count, 0)]).toEqual([name, refused]);
      expect([name, rows, refused]).toEqual([name, ...(expected[name] ?? [0, 0])]);
      expect([name, code]).toEqual([name, name in expected ? 0 : 1]);
    }
    process.stdout.write(`${lines.join('\n')}\n`);
  });

  it('leaves no markup in a text, and of contacts and payment handles nothing', () => {
    for (const { name, bytes } of meetingGuideFiles().filter((file) => file.name in expected)) {
      const rows = readFeedFile(bytes) as Record<string, unknown>[];
      const { meetings } = readMeetingGuide(rows, { fellowship: 'AA', timeZone: 'America/New_York' });
      const text = JSON.stringify(meetings.map(({ conferencePhone: _, ...meeting }) => meeting));
      expect([name, /<[a-z!/?]/i.exec(text)]).toEqual([name, null]);
      const leaked = rows.flatMap((row) =>
        Object.entries(row)
          .filter(([key]) => /^contact_\d_(?:email|phone)$|^(?:venmo|paypal|square|feedback_emails)$/.test(key))
          .map(([, value]) => value),
      );
      const found = leaked.filter((value) => typeof value === 'string' && value.length > 5 && text.includes(value));
      expect([name, found]).toEqual([name, []]);
    }
  });

  it('says of the file with junk behind its list what is wrong with it', () => {
    const file = corpusFile('meeting-guide', 'edge-invalid', 'invalid.json');
    if (file) expect(countsOf(file).complaint).toContain('stands after its end');
  });
});

describe('every file of BMLT and of other fellowships', () => {
  /** Format, rows and refusals by reason, as counted in the data; without rows, what is wrong with the whole file. */
  const expected: Record<string, [format: string, rows: number, reasons: Record<string, number> | string]> = {
    'bmlt/gnyr-from-sql/GetSearchResults.json': ['bmlt', 1555, { unpublished: 42 }],
    'bmlt/gnyr-from-sql/GetSearchResults.csv': ['csv', 1555, { unpublished: 42 }],
    'bmlt/gnyr-from-sql/GetFormats.json': ['bmlt', 139, { slug_missing: 139 }],
    'bmlt/gnyr-from-sql/GetServiceBodies.json': ['bmlt', 44, { slug_missing: 44 }],
    'bmlt/naws-csv-capecod/BMLT_AR48104_cape_cod_area.csv': ['csv', 2, { unpublished: 1 }],
    'bmlt/root-servers/rootServerList.json': ['bmlt', 40, { slug_missing: 40 }],
    'bmlt/yap-recorded-ny/formats.json': ['bmlt', 44, { slug_missing: 44 }],
    'bmlt/yap-recorded-ny/helpline-search-14456.json': ['bmlt', 21, { slug_missing: 21 }],
    'bmlt/yap-recorded-ny/helpline-search-brooklyn-nc.json': ['bmlt', 0, 'is empty'],
    'bmlt/yap-recorded-ny/helpline-search-brooklyn-ny.json': ['bmlt', 649, { slug_missing: 649 }],
    'bmlt/yap-recorded-ny/helpline-search-buffalo-ny.json': ['bmlt', 120, { slug_missing: 120 }],
    'bmlt/yap-recorded-ny/helpline-search-empty.json': ['bmlt', 0, 'is empty'],
    'bmlt/yap-recorded-ny/helpline-search-geneva-ny.json': ['bmlt', 21, { slug_missing: 21 }],
    'bmlt/yap-recorded-ny/helpline-search-geneva-override.json': ['bmlt', 80, { slug_missing: 80 }],
    'bmlt/yap-recorded-ny/meeting-search-0-0.json': ['bmlt', 0, 'is empty'],
    'bmlt/yap-recorded-ny/meeting-search-42.867970-day2.json': ['bmlt', 53, {}],
    'bmlt/yap-recorded-ny/meeting-search-42.867970-day3.json': ['bmlt', 54, {}],
    'bmlt/yap-recorded-ny/meeting-search-42.867970-day4.json': ['bmlt', 62, {}],
    'bmlt/yap-recorded-ny/permissions.json': ['bmlt', 0, 'not what BMLT answers'],
    'bmlt/yap-recorded-ny/server-info.json': ['bmlt', 1, { slug_missing: 1 }],
    'bmlt/yap-recorded-ny/service-bodies.json': ['bmlt', 44, { slug_missing: 44 }],
    'bmlt/yap-recorded-ny/user-info.json': ['bmlt', 0, 'not what BMLT answers'],
    'other-fellowships/los-angeles-2014/meetings.ndjson': [
      'ndjson',
      2637,
      { day_without_time: 1, time_without_day: 4 },
    ],
    'other-fellowships/los-angeles-2014/afg_meetings.csv': ['csv', 437, { slug_repeated: 1 }],
    'other-fellowships/los-angeles-2014/venues.json': ['ndjson', 721, { name_missing: 721 }],
    'other-fellowships/oiaa-2020/meetings_complete.csv': ['csv', 4167, { day_unreadable: 77, name_missing: 1 }],
  };

  it('goes through: rows in are rows imported and rows refused, each with its reason', () => {
    const files = [...corpusFiles('bmlt'), ...corpusFiles('other-fellowships')];
    const lines: string[] = [];
    for (const { name, file } of files) {
      const [format, rows, reasons] = expected[name] ?? ['?', 0, 'no expectation'];
      const { code, said, complaint } = check([file, '--format', format, '--json']);
      const counts = JSON.parse(said.at(-1)!) as Counts;
      const refused = Object.values(counts.reasons).reduce((sum, count) => sum + count, 0);
      const why =
        Object.entries(counts.reasons)
          .map(([reason, count]) => `${count} ${reason}`)
          .join(', ') || complaint;
      lines.push(
        `${name}: ${counts.rows} rows, ${counts.imported} imported, ${counts.refused} refused${why && ` (${why})`}`,
      );
      expect([name, counts.imported + counts.refused, refused]).toEqual([name, counts.rows, counts.refused]);
      expect([name, counts.rows]).toEqual([name, rows]);
      if (typeof reasons === 'string') expect([name, complaint]).toEqual([name, expect.stringContaining(reasons)]);
      else expect([name, counts.reasons]).toEqual([name, reasons]);
      expect([name, code]).toEqual([name, counts.imported > 0 ? 0 : 1]);
    }
    process.stdout.write(`${lines.join('\n')}\n`);
  });
});
