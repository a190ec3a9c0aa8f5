import fc from 'fast-check';
import { addDays } from '@stepwell/kernel/wall-clock';
import {
  daysBefore,
  daysUpTo,
  forseMeetings,
  meetingsIn,
  publicSelfHelpCode,
  selfHelpFrequency,
} from './self-help-codes';

const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2025-10-01', days));

describe('what TEDS and FoRSE ask about self-help', () => {
  it('counts exactly the meetings of 30 days, one day at a time', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.integer({ min: 1, max: 4 }))), day, (entries, wanted) => {
        const attended = new Map(entries);
        for (const range of [daysBefore(wanted), daysUpTo(wanted)]) {
          let [sum, days] = [0, 0];
          for (let on = range.from; on <= range.until; on = addDays(on, 1)) {
            sum += attended.get(on) ?? 0;
            days += 1;
          }
          expect(days).toBe(30);
          expect(meetingsIn(range, attended, '2025-01-01')).toBe(sum);
        }
      }),
    );
  });

  it('leaves the day of admission out, and takes today in', () => {
    expect(daysBefore('2026-03-31')).toEqual({ from: '2026-03-01', until: '2026-03-30' });
    expect(daysUpTo('2026-03-31')).toEqual({ from: '2026-03-02', until: '2026-03-31' });
  });

  it('never calls "none" what nobody kept', () => {
    const range = daysBefore('2026-03-31');
    expect(meetingsIn(range, new Map(), null)).toBeNull();
    expect(meetingsIn(range, new Map(), '2026-03-10')).toBeNull();
    expect(meetingsIn(range, new Map(), '2026-03-01')).toBe(0);
    expect(meetingsIn(range, new Map([['2026-03-10', 2]]), '2026-03-10')).toBe(2);
  });

  it('has a code for every number, and more meetings never give a lower one', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(20), (meetings, more) => {
        const [one, other] = [meetings, meetings + more].map((count) => publicSelfHelpCode(selfHelpFrequency(count)));
        expect([1, 2, 3, 4]).toContain(one);
        expect(other).toBeGreaterThanOrEqual(one!);
        expect(forseMeetings(meetings)).toBe(Math.min(meetings, 100));
      }),
    );
    const codes = [null, 0, 1, 3, 4, 7, 8, 30].map((count) => publicSelfHelpCode(selfHelpFrequency(count)));
    expect(codes).toEqual([-9, 1, 2, 2, 3, 3, 4, 4]);
    expect(forseMeetings(null)).toBeNull();
  });
});
