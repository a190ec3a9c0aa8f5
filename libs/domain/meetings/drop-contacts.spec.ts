import { nameWithoutContacts, reachesSomebody } from './drop-contacts';
import { readFeed } from './read-feed';
import { readMeetingGuide } from './read-meeting-guide';

describe('the name of a meeting', () => {
  it.each([
    ['Nooners (call Joe 555-123-4567)', 'Nooners (call Joe)'],
    ['Sunrise group, +1 (555) 123 4567', 'Sunrise group'],
    ['Big Book study - joe.smith@example.org', 'Big Book study'],
    ['Early Birds, Venmo @early-birds-aa', 'Early Birds'],
    ['Early Birds paypal.me/earlybirds', 'Early Birds'],
    ['Cash App $earlybirds: Early Birds', 'Early Birds'],
    ['joe@example.org', ''],
  ])('loses what somebody could be reached or paid by: %s', (name, kept) => {
    expect(nameWithoutContacts(name)).toBe(kept);
  });

  it.each([
    '12 & 12 @ St. Mary’s',
    'Women@5',
    'Zoom 123 456 78901',
    'Room 1939',
    'Lunch for $5',
    'Group 24/7',
    'A–Z (Friday)',
  ])('keeps %s', (name) => expect(nameWithoutContacts(name)).toBe(name));
});

it('is no code: an address, a number or a handle', () => {
  expect(['joe@example.org', '555-123-4567', 'Venmo @x'].map(reachesSomebody)).toEqual([true, true, true]);
  expect(['O', '12x12', '11', 'LGBTQ', 'Open Meeting'].some(reachesSomebody)).toBe(false);
});

it('stands nowhere in what is read of a row, not in its refusal either', () => {
  const { meetings } = readMeetingGuide(
    [
      {
        slug: 'a',
        name: 'Nooners, Joe 555-123-4567',
        day: 1,
        time: '12:00',
        types: ['O', 'joe@example.org', '5551234567'],
      },
    ],
    { fellowship: 'AA', timeZone: 'America/Chicago' },
  );
  expect(meetings[0]).toMatchObject({ name: 'Nooners, Joe', typeCodes: ['O'], searchText: 'nooners joe' });
  const table = 'Name,Day,Time\nNooners joe@example.org,1,12:00\nSunrise joe@example.org,9,12:00\n';
  const shape = { format: 'csv', mapping: null, fellowship: 'AA', timeZone: 'America/Chicago' } as const;
  expect(JSON.stringify(readFeed(Buffer.from(table), shape))).not.toContain('example');
});
