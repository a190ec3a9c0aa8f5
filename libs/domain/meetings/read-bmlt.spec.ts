import { readBmlt } from './read-bmlt';
import { readFeed } from './read-feed';
import type { FeedMeeting, FeedReading } from './read-meeting-guide';

const formats = [
  { id: '17', key_string: 'A', world_id: 'OPEN', lang: 'es' },
  { id: '17', key_string: 'O', world_id: 'OPEN', lang: 'en' },
  { id: '27', key_string: 'St', world_id: 'STEP', lang: 'en' },
  { id: '37', key_string: 'S', world_id: '', lang: 'en' },
];
const base = { id_bigint: '2', meeting_name: 'Nothing Macho', weekday_tinyint: '7', start_time: '14:00:00' };

function read(answer: unknown): FeedReading {
  return readFeed(Buffer.from(JSON.stringify(answer)), {
    format: 'bmlt',
    mapping: null,
    fellowship: 'NA',
    timeZone: 'America/New_York',
  });
}

function one(row: Record<string, unknown>): FeedMeeting {
  return read({ meetings: [{ ...base, ...row }], formats }).meetings[0]!;
}

describe('BMLT', () => {
  it('counts days from 1 = Sunday and tells the end by the length', () => {
    expect(one({ duration_time: '01:30:00' })).toMatchObject({ weekday: 6, startTime: '14:00', endTime: '15:30' });
    expect(one({ start_time: '23:30:00', duration_time: '01:00:00' }).endTime).toBe('00:30');
    expect(one({ duration_time: '00:00:00' }).endTime).toBeNull();
  });

  it('takes 24:00 as the midnight that begins the next day', () => {
    expect(one({ start_time: '24:00:00' })).toMatchObject({ weekday: 0, startTime: '00:00' });
  });

  it('reads formats by the server’s own table, in English, and keeps unknown ones raw', () => {
    expect(one({ format_shared_id_list: '17,27,37', formats: 'A,St,S' })).toMatchObject({
      typeCodes: ['O', 'St', 'S'],
      // `S` is this server's key for something else: the letters of another dictionary say nothing here.
      formats: ['step', 'open'],
    });
  });

  it('falls back on the keys that servers are installed with', () => {
    const { meetings } = read([{ ...base, formats: 'B,C,WC,Zz' }]);
    expect(meetings[0]).toMatchObject({
      typeCodes: ['B', 'C', 'WC', 'Zz'],
      formats: ['beginners', 'closed', 'wheelchair'],
    });
  });

  it.each([
    [{ venue_type: '2' }, 'online'],
    [{ venue_type: '3', location_street: '1 Main St' }, 'hybrid'],
    [{ venue_type: '1', formats: 'TC' }, 'inactive'],
    [{ formats: 'VM,TC' }, 'online'],
    [{ location_street: '1 Main St' }, 'in_person'],
  ])('%j is held %s', (row, attendance) => {
    expect(read([{ ...base, ...row }]).meetings[0]!.attendance).toBe(attendance);
  });

  it('refuses what its server does not show, naming the slug', () => {
    expect(read([{ ...base, published: '0' }, base]).refusals).toEqual([
      { row: 1, reason: 'unpublished', slug: '2', name: 'Nothing Macho' },
    ]);
  });

  it('tells meetings of two servers apart whose ids are the same', () => {
    const rows = ['https://a.example.org/main_server/', 'https://b.example.org/main_server'].map((root_server_uri) => ({
      ...base,
      root_server_uri,
    }));
    expect(read(rows).meetings.map(({ slug }) => slug)).toEqual([
      'a.example.org/main_server#2',
      'b.example.org/main_server#2',
    ]);
  });

  it('takes the label off the fields that a server’s people added, and never a contact', () => {
    const meeting = one({
      bus_lines: 'Bus Lines#@-@#Bx 12',
      train_lines: 'Train Lines#@-@#',
      contact_name_1: 'Joe S.',
      contact_phone_1: '212-555-0100',
      email_contact: 'joe@example.org',
    });
    expect(meeting.notes).toBe('Bus Lines: Bx 12');
    expect(JSON.stringify(meeting)).not.toMatch(/Joe|555|example/);
  });

  it.each([[[]], [{ meetings: [], formats: [] }]])('refuses the empty answer %j, which wipes nothing', (answer) => {
    expect(() => readBmlt(answer)).toThrow('The list in this file is empty.');
  });

  it.each([[{ service_body: [] }], [null], [7]])('refuses %j, which is no answer to a search', (answer) => {
    expect(() => readBmlt(answer)).toThrow('not what BMLT answers');
  });

  it.each([[{ weekday_tinyint: '8' }], [{ weekday_tinyint: '0' }]])('refuses the row with %j', (row) => {
    expect(read([{ ...base, ...row }]).refusals[0]!.reason).toBe('day_unreadable');
  });
});
