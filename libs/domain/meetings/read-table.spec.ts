import type { ColumnMapping } from './column-mapping';
import { guessMapping } from './guess-mapping';
import type { FeedFormat } from './meeting-words';
import { readFeed, readFeedInTurns } from './read-feed';
import type { FeedReading } from './read-meeting-guide';
import { readCsv } from './read-table';

function read(format: FeedFormat, content: string | Buffer, mapping: ColumnMapping | null = null): FeedReading {
  const shape = { format, mapping, fellowship: 'AA', timeZone: 'America/Chicago' };
  return readFeed(Buffer.from(content as string), shape);
}

const mapping: ColumnMapping = { name: ['Who'], day: ['When'], time: ['At', 'Half'], notes: ['More', 'Even more'] };

describe('CSV', () => {
  it('is read by the mapping of its source, columns joined in its order', () => {
    const reading = read(
      'csv',
      'Who,When,At,Half,More,Even more\nNooners,Mon,12:30,PM,Side door,"Up, then left"\n',
      mapping,
    );
    expect(reading.meetings[0]).toMatchObject({
      slug: 'nooners-mon-12-30-pm',
      name: 'Nooners',
      weekday: 1,
      startTime: '12:30',
      notes: 'Side door\nUp, then left',
    });
  });

  it('makes a meeting a day of several days in one cell', () => {
    const { meetings, imported } = read('csv', 'name,day,time\nDaily,"Mon, Wed & Fri",0730\n');
    expect(meetings.map(({ weekday, startTime }) => [weekday, startTime])).toEqual([
      [1, '07:30'],
      [3, '07:30'],
      [5, '07:30'],
    ]);
    expect(imported).toBe(1);
  });

  it.each([
    ['semicolons', 'name;day;time\nA;1;12:00\n'],
    ['tabs', 'name\tday\ttime\nA\t1\t12:00\n'],
    ['a byte order mark', '\uFEFFname,day,time\nA,1,12:00\n'],
    ['old line ends', 'name,day,time\rA,1,12:00\r'],
    ['the encoding of a spreadsheet', Buffer.from('name,day,time\nCaf\u00e9,1,12:00\n', 'latin1')],
  ])('takes %s', (_what, content) => {
    expect(read('csv', content)).toMatchObject({ imported: 1, refusals: [], meetings: [{ weekday: 1 }] });
  });

  it('gives a number to columns without a name and to names that stand twice', () => {
    const { rows, rowOf } = readCsv(Buffer.from('a,,a\n1,2,3\n'));
    expect(rows.map(rowOf)).toEqual([{ a: '1', 'Column 2': '2', 'a (3)': '3' }]);
  });

  it('takes nothing when a column that the mapping names is gone', () => {
    expect(() => read('csv', 'Who,When,At\nA,1,12:00\n', mapping)).toThrow('no column “Half”');
  });

  it.each([
    ['a quotation mark that is never closed', 'name,day\n"A,1\n', 'not complete CSV'],
    ['nothing but a header', 'name,day,time\n', 'empty'],
    ['hundreds of columns', `name,day,time${',x'.repeat(198)}\nA,1,12:00\n`, 'more than 200 columns'],
    ['a picture', Buffer.from([0x89, 0x50, 0, 0xff]), 'not text'],
  ])('refuses %s', (_what, content, said) => {
    expect(() => read('csv', content)).toThrow(said);
  });

  it('is read in turns to the same, with other work of the process in between', async () => {
    const columns = Array.from({ length: 190 }, (_, at) => `x${at}`);
    const line = (at: number): string => [`"Meeting ${at},\n${at}"`, at % 7, '12:00', ...columns].join(',');
    const list = `${[['name', 'day', 'time', ...columns].join(','), ...Array.from({ length: 600 }, (_, at) => line(at))].join('\n')}\n`;
    let isReading = true;
    let turns = 0;
    const other = (): void => {
      turns += 1;
      if (isReading) setImmediate(other);
    };
    setImmediate(other);
    const shape = { format: 'csv', mapping: null, fellowship: 'AA', timeZone: 'America/Chicago' } as const;
    const reading = await readFeedInTurns(Buffer.from(list), shape);
    isReading = false;
    expect(turns).toBeGreaterThanOrEqual(5);
    expect(reading.imported).toBe(600);
    expect(reading).toEqual(read('csv', list));
    await expect(readFeedInTurns(Buffer.from('name,day\n"A,1\n'), shape)).rejects.toThrow('not complete CSV');
  });

  it('leaves contacts where they are, even when their column is called so', () => {
    expect(Object.values(guessMapping(['Name', 'Email', 'Phone', 'Contact', 'Venmo'])).flat()).toEqual(['Name']);
  });

  it('refuses a row that its own list does not publish', () => {
    const { refusals } = read('csv', 'Committee,CommitteeName,Day,Time,unpublished\nG1,Monday Night,Monday,1700,1\n');
    expect(refusals).toEqual([{ row: 1, reason: 'unpublished', slug: 'G1', name: 'Monday Night' }]);
  });

  it('knows BMLT’s own columns', () => {
    const { meetings } = read(
      'csv',
      'id_bigint,weekday_tinyint,start_time,meeting_name\n9,1,10:00:00,Sunday morning\n',
    );
    expect(meetings[0]).toMatchObject({ slug: '9', weekday: 0, startTime: '10:00' });
  });
});

describe('NDJSON', () => {
  const line = {
    title: 'Sunrise',
    day_of_week: 'Tuesday',
    time: '06:00 AM',
    at: { latitude: 34.2, longitude: -118.2 },
  };

  it('is one object a line, and what stands inside one is named by its path', () => {
    const { meetings } = read('ndjson', `${JSON.stringify({ ...line, _id: 7 })}\r\n\n`);
    expect(meetings[0]).toMatchObject({ slug: '7', weekday: 2, startTime: '06:00', latitude: 34.2, longitude: -118.2 });
  });

  it('takes lines of Meeting Guide as they are', () => {
    const { meetings } = read('ndjson', '{"slug":"a","name":"A","day":[1,3],"time":"8:00","types":["O"],"notes":"Hi"}');
    expect(meetings.map(({ slug, formats }) => [slug, formats])).toEqual([
      ['a-1', ['open']],
      ['a-3', ['open']],
    ]);
  });

  it('refuses broken lines one by one', () => {
    const deep = `{"a":${'['.repeat(40)}${']'.repeat(40)}}`;
    const { rows, imported, refusals } = read('ndjson', [JSON.stringify(line), '{"title"', '7', deep].join('\n'));
    expect([rows, imported, refusals.map(({ reason }) => reason)]).toEqual([
      4,
      1,
      ['line_broken', 'not_an_object', 'line_broken'],
    ]);
  });
});
