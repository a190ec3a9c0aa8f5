import { en } from '../texts/en';
import { es } from '../texts/es';
import { sayWallTime } from '@stepwell/web/format/say-clock';
import { sayDate, sayMeetingStart, sayNearDay } from './say-time';

const pacific = 'America/Los_Angeles';
const now = new Date('2026-12-04T22:05:00Z');
// Versions of ICU differ in the spaces of "PM" and "p. m.".
const plain = (words: string) => words.replace(/\s/g, ' ').replace(/([ap])\. m\./g, '$1.m.');

describe('near days', () => {
  it.each([
    ['2026-12-04T18:00:00Z', 'today', 'hoy'],
    ['2026-12-05T02:00:00Z', 'tonight', 'esta noche'],
    ['2026-12-05T08:30:00Z', 'tomorrow', 'mañana'],
    ['2026-12-08T20:00:00Z', 'Tuesday', 'martes'],
  ])('says %s as %s and %s', (instant, english, spanish) => {
    expect(sayNearDay(new Date(instant), now, pacific, en)).toBe(english);
    expect(sayNearDay(new Date(instant), now, pacific, es)).toBe(spanish);
  });

  it('says other days with their date', () => {
    expect(sayNearDay(new Date('2026-12-03T20:00:00Z'), now, pacific, en)).toBe('Thu, Dec 3');
    expect(sayNearDay(new Date('2026-12-14T20:00:00Z'), now, pacific, en)).toBe('Mon, Dec 14');
  });
});

describe('times', () => {
  it('reads wall times with and without seconds on a 12-hour clock', () => {
    expect(plain(sayWallTime('17:00:00', en))).toBe('5:00 PM');
    expect(plain(sayWallTime('00:15', en))).toBe('12:15 AM');
    expect(plain(sayWallTime('17:00', es))).toBe('5:00 p.m.');
  });

  it('keeps a calendar day as it is written', () => expect(sayDate('2026-12-20', en)).toBe('December 20, 2026'));

  it('names the zone of a meeting only when its clock differs', () => {
    const start = new Date('2026-12-05T13:00:00Z');
    const words = (meeting: string) => plain(sayMeetingStart(start, now, { meeting, viewer: pacific }, en));
    expect(words('America/Phoenix')).toBe('tomorrow, 6:00 AM (MST)');
    expect(words('America/Tijuana')).toBe('tomorrow, 5:00 AM');
  });
});
