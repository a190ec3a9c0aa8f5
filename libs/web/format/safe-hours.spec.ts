import { isSafeAt, isSafeNow } from './safe-hours';

describe('safe hours', () => {
  const evening = { from: '17:00:00', until: '20:00:00' };

  it.each([
    ['16:59', false],
    ['17:00', true],
    ['19:59', true],
    ['20:00', false],
  ])('at %s an evening contact is safe: %p', (time, safe) => expect(isSafeAt(time, evening)).toBe(safe));

  it('crosses midnight', () => {
    const night = { from: '22:00', until: '02:00' };
    expect(isSafeAt('23:30', night)).toBe(true);
    expect(isSafeAt('01:59', night)).toBe(true);
    expect(isSafeAt('12:00', night)).toBe(false);
  });

  it('has no limit on an open side', () => {
    expect(isSafeAt('03:00', {})).toBe(true);
    expect(isSafeAt('18:00', { until: '17:00' })).toBe(false);
    expect(isSafeAt('18:00', { from: '17:00', until: null })).toBe(true);
  });

  it('goes by the clock of the patient', () => {
    const instant = new Date('2026-12-04T00:30:00Z');
    expect(isSafeNow(instant, 'America/Phoenix', evening)).toBe(true);
    expect(isSafeNow(instant, 'America/New_York', { from: '17:00', until: '19:00' })).toBe(false);
  });
});
