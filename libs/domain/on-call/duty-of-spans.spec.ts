import { dutyOfSpans } from './duty-of-spans';
import type { Shift } from './coverage-spans';

const zone = 'America/Chicago';
const days = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, startTime: '08:00:00', endTime: '17:00:00' }));
const night = (weekday: number, place: Shift['place'] = 'first'): Shift => ({
  place,
  staffMemberId: 'ana',
  weekday,
  localDate: null,
  startTime: '17:00',
  endTime: '08:00',
  note: null,
});
const duty = (shifts: Shift[], at: string, hours = days) => {
  const { onDutyUntil, nextDutyAt } = dutyOfSpans(shifts, hours, zone, new Date(at));
  return [onDutyUntil?.toISOString() ?? null, nextDutyAt?.toISOString() ?? null];
};

describe('whether somebody is there for a patient', () => {
  // A Monday, 22:00 in Chicago.
  const monday = '2026-11-24T04:00:00Z';

  it('is nobody at night without a rota, and says when the staffed hours begin', () => {
    expect(duty([], monday)).toEqual([null, '2026-11-24T14:00:00.000Z']);
  });

  it('is whoever is on call, and goes over into the staffed hours without a seam', () => {
    expect(duty([night(1)], monday)).toEqual(['2026-11-24T23:00:00.000Z', '2026-11-25T14:00:00.000Z']);
  });

  it('is the backup too', () => {
    expect(duty([night(1, 'backup')], monday)[0]).toBe('2026-11-24T23:00:00.000Z');
  });

  it('says the true hour where the next to come is on call', () => {
    expect(duty([night(2)], monday, [])).toEqual([null, '2026-11-24T23:00:00.000Z']);
  });

  it('promises nothing where neither is set', () => {
    expect(duty([], monday, [])).toEqual([null, null]);
  });

  it('takes a window until 23:59 as one until midnight', () => {
    const late = [{ weekday: 1, startTime: '20:00:00', endTime: '23:59:00' }];
    expect(duty([], monday, late)[0]).toBe('2026-11-24T06:00:00.000Z');
  });
});
