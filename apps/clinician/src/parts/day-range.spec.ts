import { dayRange } from './day-range';

const today = '2026-12-04';

describe('the days of a history', () => {
  it('are the last 90, today included, when nothing is asked', () =>
    expect(dayRange({ from: '', until: '' }, today)).toEqual({ from: '2026-09-06', until: today }));

  it('are those that were asked', () =>
    expect(dayRange({ from: '2026-11-01', until: '2026-11-30' }, today)).toEqual({
      from: '2026-11-01',
      until: '2026-11-30',
    }));

  it('end where asked even when the first day is later or no day', () => {
    const until = '2026-11-30';
    expect(dayRange({ from: '2026-12-01', until }, today)).toEqual({ from: '2026-09-02', until });
    expect(dayRange({ from: 'yesterday', until }, today)).toEqual({ from: '2026-09-02', until });
    expect(dayRange({ from: '', until: '2026-99-99' }, today).until).toBe(today);
  });
});
