import { nextSafeInstant } from './safe-hours';

const chicago = 'America/Chicago';
const at = (text: string): Date => new Date(text);
const day = { safeFrom: '09:00:00', safeUntil: '17:30:00' };
const night = { safeFrom: '22:00', safeUntil: '06:00' };

describe('safe hours', () => {
  it.each([
    [
      'are every hour where none are set',
      { safeFrom: null, safeUntil: null },
      '2026-11-23T08:00:00Z',
      '2026-11-23T08:00:00Z',
    ],
    ['let through what comes within them', day, '2026-11-23T16:00:00Z', '2026-11-23T16:00:00Z'],
    ['make the early wait until they begin', day, '2026-11-23T13:00:00Z', '2026-11-23T15:00:00Z'],
    ['make the late wait until the next day', day, '2026-11-23T23:30:00Z', '2026-11-24T15:00:00Z'],
    ['may pass midnight', night, '2026-11-23T10:00:00Z', '2026-11-23T10:00:00Z'],
    ['end in the morning after', night, '2026-11-23T13:00:00Z', '2026-11-24T04:00:00Z'],
    ['keep wall time when the clocks change', day, '2026-03-07T23:30:00Z', '2026-03-08T14:00:00Z'],
  ])('%s', (_what, hours, now, next) => {
    expect(nextSafeInstant(hours, chicago, at(now))).toEqual(at(next));
  });
});
