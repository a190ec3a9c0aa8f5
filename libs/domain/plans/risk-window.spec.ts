import fc from 'fast-check';
import { wallTimeOf, localDateOf } from '@stepwell/kernel/wall-clock';
import { windowAt, windowsOf } from './risk-window';

const friday = { weekday: 5, startTime: '18:00', endTime: '21:00' };
const saturdayNight = { weekday: 6, startTime: '22:00', endTime: '03:00' };

const span = (window: typeof friday, now: string, zone = 'America/Chicago'): [string, string] => {
  const { from, until } = windowAt(window, zone, new Date(now));
  return [from.toISOString().slice(0, 16), until.toISOString().slice(0, 16)];
};

describe('a weekly window', () => {
  it('is the one that comes next, or the one that is now', () => {
    expect(span(friday, '2026-12-02T12:00:00Z')).toEqual(['2026-12-05T00:00', '2026-12-05T03:00']);
    expect(span(friday, '2026-12-05T02:59:00Z')).toEqual(['2026-12-05T00:00', '2026-12-05T03:00']);
    expect(span(friday, '2026-12-05T03:00:00Z')).toEqual(['2026-12-12T00:00', '2026-12-12T03:00']);
    expect(span(friday, '2026-12-04T23:59:00Z')).toEqual(['2026-12-05T00:00', '2026-12-05T03:00']);
  });

  it('goes past midnight, also when it began yesterday', () => {
    expect(span(saturdayNight, '2026-12-06T08:30:00Z')).toEqual(['2026-12-06T04:00', '2026-12-06T09:00']);
  });

  it('keeps to the clock on the wall when daylight saving begins and ends inside it', () => {
    expect(span(saturdayNight, '2027-03-14T05:00:00Z')).toEqual(['2027-03-14T04:00', '2027-03-14T08:00']);
    expect(span(saturdayNight, '2026-11-01T05:00:00Z')).toEqual(['2026-11-01T03:00', '2026-11-01T09:00']);
  });

  it('shows its own hours on the wall, is never over, and begins within a week, in any zone at any time', () => {
    const zones = ['America/Chicago', 'America/Phoenix', 'Pacific/Auckland', 'Europe/London', 'Asia/Kathmandu'];
    const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '59'));
    const clock = time.map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 6 }),
        clock,
        clock,
        fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2030-01-01') }),
        (zone, weekday, startTime, endTime, at) => {
          fc.pre(startTime !== endTime);
          const now = new Date(at);
          const { from, until } = windowAt({ weekday, startTime, endTime }, zone, now);
          expect(until > now).toBe(true);
          expect(from.getTime() - at).toBeLessThan(7 * 86_400_000 + 3_600_001);
          const day = new Date(`${localDateOf(from, zone)}T12:00:00Z`).getUTCDay();
          expect(day).toBe(weekday);
          // Only a time that a clock change skips shows another one.
          if (wallTimeOf(from, zone) !== startTime) expect(startTime < '04:00').toBe(true);
        },
      ),
    );
  });

  it('of several situations is taken once, in the order of the week', () => {
    const situation = { id: 'a', kind: 'urge' as const, description: '', likelihood: null, confidence: null };
    expect(
      windowsOf({
        highRiskSituations: [
          { ...situation, timeWindows: [saturdayNight, friday] },
          { ...situation, id: 'b', timeWindows: [{ ...friday }] },
        ],
      }),
    ).toEqual([friday, saturdayNight]);
  });
});
