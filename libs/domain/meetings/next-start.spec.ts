import { DateTime } from 'luxon';
import fc from 'fast-check';
import { isTimeZone, nextStart } from './next-start';

const slot = (weekday: number, startTime: string, timeZone: string) => ({ weekday, startTime, timeZone });
const at = (iso: string, zone: string) => DateTime.fromISO(iso, { zone }).toJSDate();

describe('next start of a weekly meeting', () => {
  it('is later today, and in a week once it began', () => {
    const chicago = slot(3, '19:00', 'America/Chicago');
    expect(nextStart(chicago, at('2026-11-25T18:59', 'America/Chicago'))).toEqual(
      at('2026-11-25T19:00', 'America/Chicago'),
    );
    expect(nextStart(chicago, at('2026-11-25T19:00', 'America/Chicago'))).toEqual(
      at('2026-11-25T19:00', 'America/Chicago'),
    );
    expect(nextStart(chicago, at('2026-11-25T19:01', 'America/Chicago'))).toEqual(
      at('2026-12-02T19:00', 'America/Chicago'),
    );
  });

  it('goes by the day in the meeting’s own zone', () => {
    // Sunday evening in Chicago is Monday morning in Auckland.
    const auckland = slot(1, '12:00', 'Pacific/Auckland');
    expect(nextStart(auckland, at('2026-11-22T16:00', 'America/Chicago'))).toEqual(
      at('2026-11-23T12:00', 'Pacific/Auckland'),
    );
  });

  it('keeps the hour on the wall when the clocks change', () => {
    const sunday = slot(0, '09:00', 'America/New_York');
    expect(nextStart(sunday, at('2026-10-31T12:00', 'America/New_York'))?.toISOString()).toBe(
      '2026-11-01T14:00:00.000Z',
    );
    expect(nextStart(sunday, at('2026-11-01T09:01', 'America/New_York'))?.toISOString()).toBe(
      '2026-11-08T14:00:00.000Z',
    );
    expect(nextStart(sunday, at('2026-03-01T10:00', 'America/New_York'))?.toISOString()).toBe(
      '2026-03-08T13:00:00.000Z',
    );
  });

  it('is an hour later when that hour is skipped, and the first of two when it comes twice', () => {
    const night = slot(0, '02:30', 'America/New_York');
    expect(nextStart(night, at('2026-03-07T12:00', 'America/New_York'))?.toISOString()).toBe(
      '2026-03-08T07:30:00.000Z',
    );
    const twice = slot(0, '01:30', 'America/New_York');
    expect(nextStart(twice, at('2026-10-31T12:00', 'America/New_York'))?.toISOString()).toBe(
      '2026-11-01T05:30:00.000Z',
    );
  });

  it('is absent by appointment and in a zone that does not exist', () => {
    expect(nextStart({ weekday: null, startTime: null, timeZone: 'America/Chicago' }, new Date())).toBeNull();
    expect(nextStart(slot(1, '10:00', 'Nowhere/City'), new Date())).toBeNull();
  });

  it('lies within eight days, on its weekday and hour, in any zone and year', () => {
    const zones = [
      'America/New_York',
      'America/Phoenix',
      'Europe/London',
      'Australia/Lord_Howe',
      'Antarctica/Troll',
      'Asia/Kolkata',
      'Pacific/Apia',
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 95 }),
        fc.constantFrom(...zones),
        fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
        (weekday, quarter, timeZone, after) => {
          const time = `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
          const start = nextStart(slot(weekday, time, timeZone), after)!;
          const ahead = start.getTime() - after.getTime();
          expect(ahead).toBeGreaterThanOrEqual(0);
          expect(ahead).toBeLessThan(8 * 86_400_000);
          const local = DateTime.fromJSDate(start, { zone: timeZone });
          expect(local.weekday % 7).toBe(weekday);
          const skipped = DateTime.fromISO(`${local.toISODate()}T${time}`, { zone: timeZone }).toFormat('HH:mm');
          expect(local.toFormat('HH:mm')).toBe(skipped);
        },
      ),
    );
  });

  it('is the same in whichever order it is asked for', () => {
    const hoursAhead = fc.array(fc.integer({ min: 0, max: 60 * 24 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(hoursAhead, fc.integer({ min: 0, max: 6 }), (hours, weekday) => {
        const instants = hours.map((hour) => new Date(Date.UTC(2026, 9, 1, hour)));
        const asked = instants.map((instant) => nextStart(slot(weekday, '18:30', 'America/Denver'), instant));
        // Written otherwise, so that nothing is known of it from the first asking.
        const sorted = instants.toSorted((one, other) => Number(other) - Number(one));
        const backwards = new Map(
          sorted.map((instant) => [instant.getTime(), nextStart(slot(weekday, '18:30:00', 'America/Denver'), instant)]),
        );
        expect(asked).toEqual(instants.map((instant) => backwards.get(instant.getTime())));
        for (const [index, start] of asked.entries())
          expect(Number(start) - Number(instants[index])).toBeLessThanOrEqual(7 * 86_400_000 + 3_600_000);
      }),
    );
  });
});

describe('time zones', () => {
  it.each(['America/Chicago', 'UTC', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5'])('%s is one', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });
  it.each(['', 'Chicago', 'America/Chicagoo', '+05:00', 'Pacific Time (US & Canada)', "UTC'; drop table meetings"])(
    '%s is none',
    (name) => {
      expect(isTimeZone(name)).toBe(false);
    },
  );
});
