import { dutyAt, type DutyWindow } from './duty-at';

const chicago = 'America/Chicago';
const officeHours: DutyWindow[] = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  startTime: '08:00:00',
  endTime: '17:00:00',
}));
const at = (text: string): Date => new Date(text);

describe('duty', () => {
  it('runs until the end of the window, on the facility’s clocks', () => {
    // Monday 2026-11-23, 10:00 in Chicago
    expect(dutyAt(officeHours, chicago, at('2026-11-23T16:00:00Z'))).toEqual({
      onDutyUntil: at('2026-11-23T23:00:00Z'),
      nextDutyAt: at('2026-11-24T14:00:00Z'),
    });
  });

  it('begins with its first instant and has ended at its last', () => {
    expect(dutyAt(officeHours, chicago, at('2026-11-23T14:00:00Z')).onDutyUntil).not.toBeNull();
    expect(dutyAt(officeHours, chicago, at('2026-11-23T23:00:00Z')).onDutyUntil).toBeNull();
  });

  it('waits over the weekend', () => {
    expect(dutyAt(officeHours, chicago, at('2026-11-27T23:30:00Z'))).toEqual({
      onDutyUntil: null,
      nextDutyAt: at('2026-11-30T14:00:00Z'),
    });
  });

  it('has no next window where none is set', () => {
    expect(dutyAt([], chicago, at('2026-11-23T16:00:00Z'))).toEqual({ onDutyUntil: null, nextDutyAt: null });
  });

  it('comes back a week later where the week has one window', () => {
    const mondays = [{ weekday: 1, startTime: '08:00', endTime: '09:00' }];
    expect(dutyAt(mondays, chicago, at('2026-11-23T15:00:00Z')).nextDutyAt).toEqual(at('2026-11-30T14:00:00Z'));
  });

  it('goes on through midnight', () => {
    const nights = [
      { weekday: 1, startTime: '20:00', endTime: '23:59' },
      { weekday: 2, startTime: '00:00', endTime: '06:00' },
    ];
    expect(dutyAt(nights, chicago, at('2026-11-24T04:00:00Z')).onDutyUntil).toEqual(at('2026-11-24T12:00:00Z'));
  });

  it('never ends where somebody always answers, and says so a week ahead', () => {
    const always = [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, startTime: '00:00', endTime: '23:59' }));
    const { onDutyUntil, nextDutyAt } = dutyAt(always, chicago, at('2026-11-23T16:00:00Z'));
    expect(onDutyUntil!.getTime() - at('2026-11-23T16:00:00Z').getTime()).toBeGreaterThanOrEqual(7 * 86_400_000);
    expect(nextDutyAt).toBeNull();
  });

  it('keeps wall time when the clocks change', () => {
    const sundays = [{ weekday: 0, startTime: '08:00', endTime: '10:00' }];
    // 2026-03-08 and 2026-11-01: clocks change at 02:00 in Chicago.
    expect(dutyAt(sundays, chicago, at('2026-03-08T13:30:00Z')).onDutyUntil).toEqual(at('2026-03-08T15:00:00Z'));
    expect(dutyAt(sundays, chicago, at('2026-11-01T14:30:00Z')).onDutyUntil).toEqual(at('2026-11-01T16:00:00Z'));
  });

  it('starts after the gap where its wall time is skipped', () => {
    const skipped = [{ weekday: 0, startTime: '02:30', endTime: '05:00' }];
    expect(dutyAt(skipped, chicago, at('2026-03-08T06:00:00Z')).nextDutyAt).toEqual(at('2026-03-08T08:00:00Z'));
  });

  it('starts at the first of two equal wall times', () => {
    const twice = [{ weekday: 0, startTime: '01:30', endTime: '05:00' }];
    expect(dutyAt(twice, chicago, at('2026-11-01T05:00:00Z')).nextDutyAt).toEqual(at('2026-11-01T06:30:00Z'));
  });

  it('knows zones that are not whole hours', () => {
    const window = [{ weekday: 1, startTime: '08:00', endTime: '09:00' }];
    expect(dutyAt(window, 'Asia/Kathmandu', at('2026-11-23T02:30:00Z')).onDutyUntil).toEqual(
      at('2026-11-23T03:15:00Z'),
    );
  });
});
