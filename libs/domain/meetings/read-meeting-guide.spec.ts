import { plainRows } from './feed-rows';
import { readMeetingGuide, readRowsInTurns, type FeedMeeting } from './read-meeting-guide';

const defaults = { fellowship: 'AA', timeZone: 'America/Chicago' };
const base = { slug: 'noon', name: 'Nooners', day: 1, time: '12:00' };

function read(...rows: unknown[]) {
  return readMeetingGuide(rows, defaults);
}

function one(row: object): FeedMeeting {
  const reading = read({ ...base, ...row });
  expect(reading.refusals).toEqual([]);
  return reading.meetings[0]!;
}

function refusalOf(row: unknown): string | undefined {
  const reading = read(row);
  expect(reading.rows).toBe(reading.imported + reading.refusals.length);
  return reading.refusals[0]?.reason;
}

describe('days and times', () => {
  it.each([
    [3, 3],
    ['3', 3],
    [0, 0],
    ['Wednesday', 3],
    [' sunday ', 0],
  ])('day %j is weekday %j', (day, weekday) => {
    expect(one({ day })).toMatchObject({ weekday, slug: 'noon' });
  });

  it('makes one meeting a day of a list, each with its own slug, and counts one row', () => {
    const reading = read({ ...base, day: ['5', 1, 1] });
    expect(reading).toMatchObject({ rows: 1, imported: 1 });
    expect(reading.meetings.map(({ slug, weekday }) => [slug, weekday])).toEqual([
      ['noon-1', 1],
      ['noon-5', 5],
    ]);
  });

  it.each([
    ['19:00', '19:00'],
    ['8:00', '08:00'],
    ['8:00 PM', '20:00'],
    ['12:15 am', '00:15'],
    ['12:00 PM', '12:00'],
    ['6 p.m.', '18:00'],
    ['07:30:00', '07:30'],
  ])('time %j is %j', (time, startTime) => {
    expect(one({ time })).toMatchObject({ startTime });
  });

  it('means by appointment when neither is there', () => {
    for (const absent of [
      { day: null, time: null },
      { day: undefined, time: '' },
      { day: [], time: undefined },
    ]) {
      expect(one(absent)).toMatchObject({ weekday: null, startTime: null, endTime: null, slug: 'noon' });
    }
  });

  it('keeps an end that lies after midnight, and forgets one that can’t be read', () => {
    expect(one({ time: '23:00', end_time: '00:30' })).toMatchObject({ startTime: '23:00', endTime: '00:30' });
    expect(one({ end_time: 'late' })).toMatchObject({ endTime: null });
  });

  it.each([
    [{ ...base, day: 7 }, 'day_unreadable'],
    [{ ...base, day: 'Mondays' }, 'day_unreadable'],
    [{ ...base, day: '9' }, 'day_unreadable'],
    [{ ...base, day: [1, 9] }, 'day_unreadable'],
    [{ ...base, day: { toString: 1 } }, 'day_unreadable'],
    [{ ...base, time: '25:00' }, 'time_unreadable'],
    [{ ...base, time: '13:00 PM' }, 'time_unreadable'],
    [{ ...base, time: 1900 }, 'time_unreadable'],
    [{ ...base, time: null }, 'day_without_time'],
    [{ ...base, day: null }, 'time_without_day'],
    [{ ...base, timezone: 'Pacific Time (US & Canada)' }, 'time_zone_unknown'],
    [{ ...base, slug: undefined }, 'slug_missing'],
    [{ ...base, slug: ' <b></b> ' }, 'slug_missing'],
    [{ ...base, slug: 'x'.repeat(256) }, 'slug_too_long'],
    [{ ...base, name: null }, 'name_missing'],
    [{ ...base, name: '&nbsp;' }, 'name_missing'],
    [null, 'not_an_object'],
    ['text', 'not_an_object'],
    [[base], 'not_an_object'],
  ])('refuses %j as %s', (row, reason) => {
    expect(refusalOf(row)).toBe(reason);
  });

  it('takes the zone of the row, else the source’s', () => {
    expect(one({ timezone: 'America/Phoenix' }).timeZone).toBe('America/Phoenix');
    expect(one({ timezone: '' }).timeZone).toBe('America/Chicago');
  });
});

describe('slugs', () => {
  it('takes a number, and refuses the second of two with its row', () => {
    const reading = read({ ...base, slug: 254 }, { ...base, slug: '254', name: 'Other' });
    expect(reading.meetings[0]!.slug).toBe('254');
    expect(reading.refusals).toEqual([{ row: 2, reason: 'slug_repeated', slug: '254', name: 'Other' }]);
  });

  it('sees that a list of days runs into another row’s slug', () => {
    expect(read({ ...base, slug: 'noon-1' }, { ...base, day: [1] }).refusals).toMatchObject([
      { row: 2, reason: 'slug_repeated' },
    ]);
  });
});

describe('types', () => {
  it.each([
    [
      ['O', 'D', 'XYZ'],
      ['O', 'D', 'XYZ'],
    ],
    ['C,M', ['C', 'M']],
    ['[C]', ['C']],
    ["['C', 'O']", ['C', 'O']],
    [
      ['', 'onl', 11],
      ['onl', '11'],
    ],
    [null, []],
    [{ C: true }, []],
  ])('%j keeps the codes %j as they were written', (types, typeCodes) => {
    expect(one({ types }).typeCodes).toEqual(typeCodes);
  });

  it('reads them with the dictionary of the fellowship alone', () => {
    const formatsIn = (fellowship: string, types: string[]) =>
      readMeetingGuide([{ ...base, types }], { ...defaults, fellowship }).meetings[0]!.formats;
    expect(formatsIn('AA', ['POA', 'C', 'be', '12x12'])).toEqual([
      'literature',
      'beginners',
      'closed',
      'proof_of_attendance',
    ]);
    expect(formatsIn('AL-ANON', ['POA', 'C', 'BE'])).toEqual(['beginners']);
    expect(formatsIn('NA', ['BEG', 'SPK', 'STEP', 'BE', 'SP'])).toEqual(['speaker', 'step', 'beginners']);
    expect(formatsIn('PA', ['O', 'D'])).toEqual([]);
    expect(formatsIn('PA', ['Open', 'Step Meeting', 'English'])).toEqual(['step', 'open']);
    expect(formatsIn('AA', ['constructor', '__proto__'])).toEqual([]);
  });
});

describe('place, links and how it is held', () => {
  const place = { formatted_address: '1 Main St, Anytown, OK 12345, USA' };

  it.each([
    [{ ...place }, 'in_person'],
    [{ ...place, types: ['ONL'] }, 'hybrid'],
    [{ ...place, types: ['TC', 'onl'] }, 'online'],
    [{ city: 'San Francisco', types: 'Open,Online Meeting' }, 'online'],
    [{ ...place, types: ['TC'] }, 'inactive'],
    [{ formatted_address: 'Anytown, OK, USA', conference_url: 'https://zoom.us/j/1' }, 'online'],
    [{ ...place, approximate: 'yes' }, 'unknown'],
    [{ ...place, approximate: true, conference_phone: '+1 (669) 555-0102' }, 'online'],
    [{ address: '311 W. 80 Terrace', city: 'Kansas City' }, 'in_person'],
    [{ city: 'Kansas City', location: 'Somewhere' }, 'unknown'],
    [{ ...place, attendance_option: 'Hybrid' }, 'hybrid'],
    [{ ...place, attendance_option: 'inactive', types: ['ONL'] }, 'inactive'],
  ])('%j is held %s', (row, attendance) => {
    expect(one(row).attendance).toBe(attendance);
  });

  it('joins the parts of an address and reads regions from the specific to the general', () => {
    expect(
      one({ address: '6101 Ward Pkwy ', city: 'Kansas City', state: 'MO', postal_code: 64113, country: 'USA' }).address,
    ).toBe('6101 Ward Pkwy, Kansas City, MO 64113, USA');
    expect(one({ region: 'San Jose', sub_region: 'Willow Glen' }).region).toBe('Willow Glen, San Jose');
    expect(one({ regions: ['CA', 'Bay Area', 'Bay Area'] }).region).toBe('Bay Area, CA');
  });

  it.each([
    [
      { latitude: '37.316924899999997476', longitude: -121.8 },
      { latitude: 37.3169249, longitude: -121.8 },
    ],
    [{ coordinates: '37.3, -121.8' }, { latitude: 37.3, longitude: -121.8 }],
    [
      { latitude: null, longitude: null },
      { latitude: null, longitude: null },
    ],
    [
      { latitude: 91, longitude: 10 },
      { latitude: null, longitude: null },
    ],
    [
      { latitude: 0, longitude: '0' },
      { latitude: null, longitude: null },
    ],
    [
      { latitude: 'north', longitude: 10 },
      { latitude: null, longitude: null },
    ],
  ])('coordinates %j', (row, point) => {
    expect(one(row)).toMatchObject(point);
  });

  it('keeps links that can be followed and numbers that can be dialled, and no others', () => {
    expect(
      one({ conference_url: 'https://zoom.us/j/1?pwd=x', conference_phone: '+1 (669) 555-0102,,637#' }),
    ).toMatchObject({
      conferenceUrl: 'https://zoom.us/j/1?pwd=x',
      conferencePhone: '+16695550102,,637#',
    });
    for (const conference_url of [
      'javascript:alert(1)',
      'zoom',
      'https://user:pass@zoom.us/',
      'https://localhost/',
      `https://zoom.us/${'x'.repeat(2_000)}`,
    ]) {
      expect(one({ conference_url, conference_phone: 'ask Ann' })).toMatchObject({
        conferenceUrl: null,
        conferencePhone: null,
      });
    }
  });
});

describe('what must not come in', () => {
  it('drops contacts and payment handles, wherever they stand', () => {
    const meeting = one({
      contact_1_name: 'Alex Everyman',
      contact_1_phone: '304-193-1347',
      contact_1_email: 'alex@example.org',
      email: 'group@example.org',
      phone: '304-193-1348',
      venmo: '@ExampleGroup',
      square: '$ExampleGroup',
      paypal: 'ExampleGroup',
      feedback_emails: 'alex@example.org',
      author: 'Everyman',
      notes: 'Ring twice. Contact Alex Everyman at alex@example.org. Venmo @ExampleGroup welcome!',
    });
    expect(meeting.notes).toBe('Ring twice.');
    expect(JSON.stringify(meeting)).not.toMatch(/Everyman|ExampleGroup|example\.org|193/i);
  });

  it('drops contacts from places as from notes', () => {
    const contact = 'Call Alex Everyman, 304-193-1347.';
    const formatted = `1 Main St, Springfield. ${contact}`;
    const meeting = one({ location: contact, group: contact, address: contact, formatted_address: formatted });
    expect(meeting).toMatchObject({ locationName: null, address: '1 Main St, Springfield.' });
    expect(JSON.stringify(meeting)).not.toMatch(/Everyman|193/i);
  });

  it('strips HTML from every text and cuts what is too long', () => {
    const meeting = one({
      name: '<b>Bill &amp; Bob</b>'.padEnd(600, 'x'),
      location: '<i>Hall</i>',
      notes: `a<br>${'long '.repeat(3_000)}`,
      address: '<script>alert(1)</script>1 Main St',
      region: '<a href="https://example.org">East</a>',
    });
    expect(meeting.name).toHaveLength(255);
    expect(meeting.name).toMatch(/^Bill & Bobx+…$/);
    expect(meeting).toMatchObject({ locationName: 'Hall', address: '1 Main St', region: 'East' });
    expect(meeting.notes!.length).toBeLessThanOrEqual(2_000);
    expect(JSON.stringify(meeting)).not.toMatch(/<|script/);
  });

  it('folds accents and case for the search', () => {
    expect(one({ name: 'Grupo Esperanza', location: 'Iglesia San José', region: 'Peñasco' }).searchText).toBe(
      'grupo esperanza iglesia san jose penasco',
    );
  });
});

describe('a reading in turns', () => {
  it('gives the same, and lets other work of the process go on meanwhile', async () => {
    const rows = Array.from({ length: 1_000 }, (_, index) => ({ ...base, slug: `meeting-${index % 900}` }));
    let isReading = true;
    let turns = 0;
    const other = (): void => {
      turns += 1;
      if (isReading) setImmediate(other);
    };
    setImmediate(other);
    const reading = await readRowsInTurns(plainRows(rows), defaults);
    isReading = false;
    expect(turns).toBeGreaterThanOrEqual(10);
    expect(reading).toEqual(readMeetingGuide(rows, defaults));
    expect(reading).toMatchObject({ rows: 1_000, imported: 900 });
  });
});
