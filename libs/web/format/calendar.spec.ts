import {
  ageOn,
  daysBetween,
  exactMoment,
  sayDay,
  sayDistance,
  sayMoment,
  shortTime,
  weekdayName,
  writtenMoment,
} from './calendar';
import { addDays, sameClock, wallTime, zoneCity } from './zones';

const chicago = { locale: 'en-GB', zone: 'America/Chicago', now: new Date('2026-12-03T18:00:00Z') };
const spanish = { ...chicago, locale: 'es' };

describe('moments', () => {
  it.each([
    ['2026-12-03T20:05:00Z', 'today 14:05'],
    ['2026-12-04T15:00:00Z', 'tomorrow 09:00'],
    ['2026-12-02T15:00:00Z', 'yesterday 09:00'],
    ['2026-12-05T00:00:00Z', 'tomorrow 18:00'],
    ['2026-12-06T00:00:00Z', 'Sat 5 Dec, 18:00'],
    ['2025-12-06T00:00:00Z', '5 Dec 2025, 18:00'],
  ])('says %s as %s', (instant, words) => expect(sayMoment(instant, chicago)).toBe(words));

  it('names the zone of the patient only when its clock differs', () => {
    expect(sayMoment('2026-12-12T01:00:00Z', chicago, 'America/Phoenix')).toBe('Fri 11 Dec, 18:00 Phoenix');
    expect(sayMoment('2026-12-12T00:00:00Z', chicago, 'America/Winnipeg')).toBe('Fri 11 Dec, 18:00');
  });

  it('speaks the language of the reader', () => {
    expect(sayMoment('2026-12-04T15:00:00Z', spanish)).toBe('mañana 09:00');
    expect(sayMoment('2026-12-12T00:00:00Z', spanish)).toBe('vie 11 dic, 18:00');
  });

  it('tells the exact instant with its zone', () => {
    expect(exactMoment('2026-12-03T20:05:00Z', chicago)).toMatch(/Thursday.*3 December 2026.*14:05:00/);
  });

  it('writes an instant so that it stays true on paper', () =>
    expect(writtenMoment('2026-12-03T06:30:00Z', 'en-GB', 'America/Phoenix')).toBe('Wed 2 Dec 2026, 23:30'));

  it.each([
    ['2026-12-03T17:57:00Z', '3 minutes ago'],
    ['2026-12-03T20:00:00Z', 'in 2 hours'],
    ['2026-12-07T18:00:00Z', 'in 4 days'],
  ])('measures %s as %s', (instant, words) => expect(sayDistance(instant, chicago)).toBe(words));
});

describe('days', () => {
  it('says near days in words and far ones with the year', () => {
    expect(sayDay('2026-12-03', chicago)).toBe('today');
    expect(sayDay('2026-12-11', chicago)).toBe('Fri 11 Dec');
    expect(sayDay('2027-01-08', chicago)).toBe('8 Jan 2027');
  });

  it('counts across the change of clocks', () => expect(daysBetween('2026-10-31', '2026-11-02')).toBe(2));

  it('counts years until the birthday itself', () => {
    expect(ageOn('1990-12-03', chicago)).toBe(36);
    expect(ageOn('1990-12-04', chicago)).toBe(35);
  });

  it('names weekdays from Sunday', () => {
    expect(weekdayName(0, 'en')).toBe('Sunday');
    expect(weekdayName(6, 'es', 'short')).toBe('sáb');
  });
});

describe('clocks', () => {
  it('tells zones apart by what they show, not by name', () => {
    const winter = new Date('2026-12-03T18:00:00Z');
    const summer = new Date('2026-07-03T18:00:00Z');
    expect(sameClock(winter, 'America/Denver', 'America/Phoenix')).toBe(true);
    expect(sameClock(summer, 'America/Denver', 'America/Phoenix')).toBe(false);
  });

  it('knows midnight as 00:00', () =>
    expect(wallTime(new Date('2026-12-03T06:00:00Z'), 'America/Chicago')).toBe('00:00'));
  it('adds days across months', () => expect(addDays('2026-12-30', 3)).toBe('2027-01-02'));
  it('shortens', () => expect(shortTime('09:00:00')).toBe('09:00'));
  it('finds the city', () => expect(zoneCity('America/Argentina/Buenos_Aires')).toBe('Buenos Aires'));
});
