import { lastHeldOn } from './last-held-on';

const thursday = new Date('2026-12-04T01:00:00Z');
const slot = { weekday: 4, startTime: '18:00:00', timeZone: 'America/Chicago' };

describe('the last day of a weekly meeting', () => {
  it('is today once it has begun where it is', () => expect(lastHeldOn(slot, thursday)).toBe('2026-12-03'));
  it('is a week ago while it lies ahead', () =>
    expect(lastHeldOn({ ...slot, startTime: '20:00:00' }, thursday)).toBe('2026-11-26'));
  it('is the day before today for other weekdays', () =>
    expect([3, 5, 0].map((weekday) => lastHeldOn({ ...slot, weekday }, thursday))).toEqual([
      ...['2026-12-02', '2026-11-27', '2026-11-29'],
    ]));
  it('is today by appointment', () => expect(lastHeldOn({ ...slot, weekday: null }, thursday)).toBe('2026-12-03'));
});
