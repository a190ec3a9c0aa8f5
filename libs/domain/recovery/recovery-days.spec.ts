import fc from 'fast-check';
import { addDays, localDateOf } from '@stepwell/kernel/wall-clock';
import { beginOf, countDays, milestonesUntil, nextMilestone } from './recovery-days';

const days = fc
  .integer({ min: 0, max: 55_000 })
  .map((offset) => new Date(Date.UTC(1950, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10));
const zones = fc.constantFrom(
  'America/Chicago',
  'America/Havana',
  'Africa/Cairo',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
);

/** The plain way: month and year fields counted by hand, the day cut to what the month has. */
function monthsLater(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const index = year * 12 + month - 1 + months;
  const last = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  return [Math.floor(index / 12), (index % 12) + 1, Math.min(date, last)]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

describe('days and milestones', () => {
  it('stand where counting by hand puts them', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 15_000 }), (startedOn, later) => {
        const until = addDays(startedOn, later);
        const expected = [
          ...[1, 30, 60, 90].map((count) => addDays(startedOn, count)),
          ...[6, 9].map((months) => monthsLater(startedOn, months)),
          ...Array.from({ length: 45 }, (_unused, at) => monthsLater(startedOn, 12 * (at + 1))),
        ];
        const reached = milestonesUntil(startedOn, until).map(({ reachedOn }) => reachedOn);
        expect(reached).toEqual(expected.filter((day) => day <= until));
        expect(nextMilestone(startedOn, until).reachedOn).toBe(expected[reached.length]);
      }),
    );
  });

  it('begin in the patient’s zone on their day, and no moment earlier, whatever the clocks do at midnight', () => {
    fc.assert(
      fc.property(days, zones, fc.integer({ min: 0, max: 3_000 }), (startedOn, zone, later) => {
        const next = nextMilestone(startedOn, addDays(startedOn, later));
        const begins = beginOf(next, zone);
        // Apia left a whole day of 2011 out: what falls on it begins with the day after.
        const day = zone === 'Pacific/Apia' && next.reachedOn === '2011-12-30' ? '2011-12-31' : next.reachedOn;
        expect(localDateOf(begins, zone)).toBe(day);
        expect(localDateOf(new Date(begins.getTime() - 1), zone) < next.reachedOn).toBe(true);
      }),
    );
  });

  it('are named as people say them', () => {
    expect(milestonesUntil('2026-02-28', '2028-03-01').map(({ amount, unit }) => `${amount} ${unit}`)).toEqual([
      ...['24 hours', '30 days', '60 days', '90 days', '6 months', '9 months', '1 years', '2 years'],
    ]);
    expect(nextMilestone('2024-02-29', '2025-01-01').reachedOn).toBe('2025-02-28');
    expect(nextMilestone('2024-08-31', '2024-12-31').reachedOn).toBe('2025-02-28');
  });

  it('count every day that was without use, and never say zero', () => {
    expect(countDays('2026-03-01', '2026-03-15', ['2026-03-14'])).toEqual({ without: 13, total: 14 });
    expect(countDays('2026-03-01', '2026-03-01', [])).toBeNull();
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 0, max: 4_000 }),
        fc.array(fc.integer({ min: -30, max: 4_100 })),
        (startedOn, later, at) => {
          const lapses = at.map((offset) => addDays(startedOn, offset));
          let without = 0;
          for (let day = 0; day < Math.min(later, 400); day += 1)
            if (!lapses.includes(addDays(startedOn, day))) without += 1;
          const total = Math.min(later, 400);
          const count = countDays(startedOn, addDays(startedOn, total), lapses);
          expect(count).toEqual(without === 0 ? null : { without, total });
        },
      ),
      { numRuns: 60 },
    );
  });
});
