import { en } from '../texts/en';
import { es } from '../texts/es';
import { dutyAt, sayCall, sayDuty } from './duty';

const zone = 'America/Los_Angeles';
const now = new Date('2026-12-04T22:05:00Z');
const facts = { onDutyNow: true, onDutyUntil: '2026-12-05T01:00:00Z', nextDutyAt: '2026-12-05T16:00:00Z' };
const plain = (words: string) => words.replace(/\s/g, ' ').replace(/([ap])\. m\./g, '$1.m.');

describe('duty', () => {
  it('tells until when somebody is there', () => {
    const duty = dutyAt(facts, now);
    expect(plain(sayDuty(duty, now, zone, en))).toBe('Someone is on duty: today until 5:00 PM.');
    expect(plain(sayDuty(duty, now, zone, es))).toBe('Hay alguien de turno: hoy hasta las 5:00 p.m.');
  });

  it('turns to the next duty when the window ends while the page is open', () => {
    const later = new Date('2026-12-05T01:00:00Z');
    const duty = dutyAt(facts, later);
    expect(plain(sayDuty(duty, later, zone, en))).toBe('Nobody reads this before 8:00 AM tomorrow.');
    expect(plain(sayDuty(duty, later, zone, es))).toBe('Nadie lee esto hasta mañana a las 8:00 a.m.');
    expect(plain(sayCall(duty, later, zone, en))).toContain('Nobody is on duty before 8:00 AM tomorrow.');
  });

  it('promises nothing past what it knows', () => {
    expect(dutyAt(facts, new Date('2026-12-05T16:30:00Z'))).toEqual({ kind: 'unknown' });
    expect(dutyAt({ onDutyNow: false, nextDutyAt: null }, now)).toEqual({ kind: 'unknown' });
  });

  it('ends a day at midnight and does not count the hours of a week', () => {
    const midnight = dutyAt({ onDutyNow: true, onDutyUntil: '2026-12-05T08:00:00Z' }, now);
    expect(sayDuty(midnight, now, zone, en)).toBe('Someone is on duty: today until midnight.');
    expect(sayDuty(midnight, now, zone, es)).toBe('Hay alguien de turno: hoy hasta la medianoche.');
    const allWeek = dutyAt({ onDutyNow: true, onDutyUntil: '2026-12-11T08:00:00Z' }, now);
    expect(sayDuty(allWeek, now, zone, en)).toBe('Someone is on duty now.');
  });

  it('names a later weekday with its article in Spanish', () => {
    const duty = dutyAt({ onDutyNow: false, nextDutyAt: '2026-12-07T21:00:00Z' }, now);
    expect(plain(sayDuty(duty, now, zone, es))).toBe('Nadie lee esto hasta el lunes a la 1:00 p.m.');
  });
});
