import { localDay, localWeekday, sameClock, wallTime } from './zones';

describe('day and time in a zone', () => {
  it.each([
    ['2026-11-28T05:59:59.999Z', 'America/Chicago', '2026-11-27', '23:59'],
    ['2026-11-28T06:00:00Z', 'America/Chicago', '2026-11-28', '00:00'],
    ['2026-03-08T07:59:45Z', 'America/Chicago', '2026-03-08', '01:59'],
    ['2026-03-08T08:00:00Z', 'America/Chicago', '2026-03-08', '03:00'],
    ['2026-11-28T18:14:31Z', 'Asia/Kathmandu', '2026-11-28', '23:59'],
    ['2026-12-31T10:00:30Z', 'Pacific/Kiritimati', '2027-01-01', '00:00'],
    ['2026-11-28T09:30:59Z', 'Pacific/Pago_Pago', '2026-11-27', '22:30'],
  ])('is right at %s in %s', (instant, zone, day, time) => {
    expect(localDay(new Date(instant), zone)).toBe(day);
    expect(wallTime(new Date(instant), zone)).toBe(time);
  });

  it('is what the calendar of the browser says, at any second', () => {
    const zones = ['America/New_York', 'America/Phoenix', 'Australia/Lord_Howe', 'Europe/Berlin', 'UTC'];
    for (const timeZone of zones) {
      const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
      for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 7_654_321)
        expect(localDay(new Date(at), timeZone)).toBe(format.format(at));
    }
  });

  it('names no zone whose clock shows the same, whenever within a minute somebody asks', () => {
    expect(sameClock(new Date('2026-07-01T12:00:45Z'), 'America/Denver', 'America/Edmonton')).toBe(true);
    expect(sameClock(new Date('2026-07-01T12:00:10Z'), 'America/Denver', 'America/Boise')).toBe(true);
    expect(sameClock(new Date('2026-07-01T12:00:45Z'), 'America/Denver', 'America/Phoenix')).toBe(false);
  });

  it('knows the weekday of the zone', () => {
    expect(localWeekday(new Date('2026-11-29T05:00:00Z'), 'America/Chicago')).toBe(6);
  });
});
