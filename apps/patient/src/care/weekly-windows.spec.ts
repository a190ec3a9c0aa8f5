import { en } from '../texts/en';
import { es } from '../texts/es';
import { isWithin, sayWindows } from '@stepwell/web/format/weekly-windows';

const plain = (words: string) => words.replace(/\s/g, ' ').replace(/([ap])\. m\./g, '$1.m.');
const evenings = (weekday: number) => ({ weekday, startTime: '17:00:00', endTime: '21:00:00' });
const nights = (weekday: number) => ({ weekday, startTime: '22:00', endTime: '02:00' });

describe('weekly windows in words', () => {
  it('joins the days that share their hours', () => {
    expect(sayWindows([evenings(6), evenings(5)], en).map(plain)).toEqual(['Friday and Saturday, 5:00 PM to 9:00 PM']);
    expect(sayWindows([evenings(5)], es).map(plain)).toEqual(['Viernes, de las 5:00 p.m. a las 9:00 p.m.']);
  });

  it('says every day and the next day', () => {
    const all = [0, 1, 2, 3, 4, 5, 6].map(nights);
    expect(sayWindows(all, en).map(plain)).toEqual(['Every day, 10:00 PM to 2:00 AM the next day']);
  });

  it('knows midnight however a form writes it', () => {
    const until = (endTime: string) => ({ weekday: 5, startTime: '17:00', endTime });
    expect(sayWindows([until('00:00'), until('23:59')], en).map(plain)).toEqual(['Friday, 5:00 PM to midnight']);
    expect(sayWindows([until('23:59')], es).map(plain)).toEqual(['Viernes, de las 5:00 p.m. a la medianoche']);
    expect(isWithin(until('23:59'), new Date('2026-12-05T07:59:30Z'), 'America/Los_Angeles')).toBe(true);
  });

  it('gives other hours their own line', () => {
    const wholeDay = { weekday: 0, startTime: '00:00', endTime: '23:59' };
    expect(sayWindows([evenings(5), wholeDay], en).map(plain)).toEqual([
      'Friday, 5:00 PM to 9:00 PM',
      'Sunday, all day',
    ]);
  });
});

describe('being within a window', () => {
  const zone = 'America/Los_Angeles';
  // Friday 4 December 2026, 14:05 in Los Angeles.
  const fridayAfternoon = new Date('2026-12-04T22:05:00Z');

  it('goes by the clock of the patient', () => {
    const window = { weekday: 5, startTime: '14:00', endTime: '15:00' };
    expect(isWithin(window, fridayAfternoon, zone)).toBe(true);
    expect(isWithin(window, fridayAfternoon, 'America/Denver')).toBe(false);
  });

  it('ends at its end', () => {
    expect(isWithin({ weekday: 5, startTime: '13:00', endTime: '14:05' }, fridayAfternoon, zone)).toBe(false);
  });

  it('reaches into the next day', () => {
    const saturdayAtOne = new Date('2026-12-05T09:00:00Z');
    expect(isWithin(nights(5), saturdayAtOne, zone)).toBe(true);
    expect(isWithin(nights(6), saturdayAtOne, zone)).toBe(false);
  });
});
