import fc from 'fast-check';
import { instantOf, wallTimeOf } from './wall-clock';

const MINUTE = 60_000;
/** A night in which clocks are put forward: the last wall time before it, the first after, and the instant, by the tz database. */
const nights = [
  { zone: 'America/Chicago', day: '2027-03-14', from: '02:00', until: '03:00', at: '2027-03-14T08:00:00Z' },
  { zone: 'America/St_Johns', day: '2027-03-14', from: '02:00', until: '03:00', at: '2027-03-14T05:30:00Z' },
  { zone: 'Europe/Berlin', day: '2027-03-28', from: '02:00', until: '03:00', at: '2027-03-28T01:00:00Z' },
  { zone: 'Pacific/Auckland', day: '2027-09-26', from: '02:00', until: '03:00', at: '2027-09-25T14:00:00Z' },
  // Half an hour only, and at midnight.
  { zone: 'Australia/Lord_Howe', day: '2027-10-03', from: '02:00', until: '02:30', at: '2027-10-02T15:30:00Z' },
  { zone: 'America/Havana', day: '2027-03-14', from: '00:00', until: '01:00', at: '2027-03-14T05:00:00Z' },
] as const;
const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

describe.each(nights)('$zone on $day', ({ zone, day, from, until, at }) => {
  const skipped = fc.integer({ min: minuteOf(from), max: minuteOf(until) - 1 });

  it('lands every skipped minute at the first instant after the gap, so that two of them meet there', () => {
    fc.assert(
      fc.property(skipped, skipped, (one, other) => {
        expect(instantOf(day, one, zone).toISOString()).toBe(new Date(at).toISOString());
        expect(instantOf(day, other, zone)).toEqual(instantOf(day, one, zone));
        expect(wallTimeOf(instantOf(day, one, zone), zone)).toBe(until);
      }),
    );
  });

  it('keeps the order of wall times: nothing after the gap comes before what was skipped, nor the other way round', () => {
    const minute = fc.integer({ min: 0, max: 1440 });
    fc.assert(
      fc.property(minute, minute, (one, other) => {
        const [first, second] = [Math.min(one, other), Math.max(one, other)];
        expect(instantOf(day, first, zone).getTime()).toBeLessThanOrEqual(instantOf(day, second, zone).getTime());
      }),
    );
  });

  it('leaves the minutes on both sides where the wall shows them', () => {
    expect(instantOf(day, minuteOf(until), zone).getTime()).toBe(Date.parse(at));
    expect(instantOf(day, minuteOf(from) - 1, zone).getTime()).toBe(Date.parse(at) - MINUTE);
    expect(instantOf(day, minuteOf(until) + 60, zone).getTime() - Date.parse(at)).toBe(60 * MINUTE);
  });
});
