import fc from 'fast-check';
import { localDateOf, wallTimeOf } from '@stepwell/kernel/wall-clock';
import { isAhead, isHeldOn, isWithinWindow, overlaps, timeOn, timesAround, type MeetingSlot } from './attended-time';

const monday: MeetingSlot = { weekday: 1, startTime: '19:00:00', endTime: '20:30:00', timeZone: 'America/Chicago' };
const zones = ['America/Chicago', 'America/Phoenix', 'Australia/Lord_Howe', 'Europe/London', 'Pacific/Apia'];

describe('the time of a meeting on a day', () => {
  it('shows the same hour on the wall on every day of the year, whatever the clocks do at night', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 365 }),
        fc.integer({ min: 4, max: 23 }),
        (timeZone, days, hour) => {
          const date = new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
          const time = `${String(hour).padStart(2, '0')}:15`;
          const { startedAt, endedAt } = timeOn({ ...monday, timeZone }, date, time)!;
          expect([localDateOf(startedAt, timeZone), wallTimeOf(startedAt, timeZone)]).toEqual([date, time]);
          expect(endedAt.getTime() - startedAt.getTime()).toBe(90 * 60_000);
        },
      ),
    );
  });

  it('begins when the clocks are put forward past it with the first minute after the gap', () => {
    const { startedAt } = timeOn({ ...monday, startTime: '02:30' }, '2026-03-08', null)!;
    expect(startedAt.toISOString()).toBe('2026-03-08T08:00:00.000Z');
  });

  it('crosses midnight, lasts an hour where nobody says, and is unknown by appointment', () => {
    const minutes = (slot: Partial<MeetingSlot>) => {
      const time = timeOn({ ...monday, ...slot }, '2026-01-05', null);
      return time && (time.endedAt.getTime() - time.startedAt.getTime()) / 60_000;
    };
    expect(minutes({ startTime: '23:30', endTime: '00:30' })).toBe(60);
    expect(minutes({ endTime: null })).toBe(60);
    expect(minutes({ startTime: null, endTime: null })).toBeNull();
  });

  it('is held on its weekday only, by appointment on any', () => {
    expect([isHeldOn(monday, '2026-01-05'), isHeldOn(monday, '2026-01-06')]).toEqual([true, false]);
    expect(isHeldOn({ ...monday, weekday: null }, '2026-01-06')).toBe(true);
    expect(timesAround(monday, '2026-01-10', 6, 2).map(({ localDate }) => localDate)).toEqual([
      '2026-01-05',
      '2026-01-12',
    ]);
    expect(timesAround({ ...monday, weekday: null }, '2026-01-10', 6, 1)).toEqual([]);
  });

  it('lets somebody check in from a quarter of an hour before to half an hour after', () => {
    const time = timeOn(monday, '2026-01-05', null)!;
    const at = (clock: string) => new Date(`2026-01-06T${clock}:00Z`);
    expect([isAhead(time, at('00:44')), isAhead(time, at('00:45'))]).toEqual([true, false]);
    expect(['00:44', '00:45', '03:00', '03:01'].map((clock) => isWithinWindow(time, at(clock)))).toEqual([
      ...[false, true, true, false],
    ]);
  });

  it('meets another when they share a moment, not when one follows the other', () => {
    const early = timeOn(monday, '2026-01-05', '18:00')!;
    const next = timeOn(monday, '2026-01-05', '19:30')!;
    const between = timeOn(monday, '2026-01-05', '19:00')!;
    expect([overlaps(early, next), overlaps(early, between), overlaps(between, next)]).toEqual([false, true, true]);
  });
});
