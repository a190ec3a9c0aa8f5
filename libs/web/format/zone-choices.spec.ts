import { matchesZone, zoneChoices, zoneLine } from './zone-choices';

const now = new Date('2026-12-03T20:05:00Z');

describe('time zones to choose from', () => {
  const choices = zoneChoices('en-GB', now);
  const found = (search: string): string[] =>
    choices.filter((each) => matchesZone(each, search)).map(({ zone }) => zone);

  it('begins with the United States, each zone once', () => {
    expect(choices[0]?.zone).toBe('America/New_York');
    expect(new Set(choices.map(({ zone }) => zone)).size).toBe(choices.length);
    expect(choices.length).toBeGreaterThan(300);
  });

  it.each([
    ['los ang', 'America/Los_Angeles'],
    ['central time', 'America/Chicago'],
    ['america/phoenix', 'America/Phoenix'],
    ['vevay indiana', 'America/Indiana/Vevay'],
  ])('finds %p', (search, zone) => expect(found(search)).toContain(zone));

  it('keeps a zone that is set already though the browser has no such name', () =>
    expect(zoneChoices('en-GB', now, 'US/Central').some(({ zone }) => zone === 'US/Central')).toBe(true));

  it('says one zone in a line', () =>
    expect(zoneLine('America/Chicago', 'en-GB', now)).toBe('Chicago · Central Time · 14:05'));
});
