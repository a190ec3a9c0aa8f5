import { hardest, levelOf } from './pattern-values';

const hours = (weekday: number, hour: number, craving: number, count = 1) => ({ weekday, hour, craving, count });

describe('a pattern of cravings', () => {
  it.each([
    [0, 'NONE'],
    [1, 'LOW'],
    [3.9, 'LOW'],
    [4, 'SOME'],
    [6.9, 'SOME'],
    [7, 'STRONG'],
    [10, 'STRONG'],
  ])('of %f is %s', (craving, level) => expect(levelOf(craving)).toBe(level));

  it('names the hardest time, of two the one that was told more often, and none where none was hard', () => {
    expect(hardest([hours(1, 9, 4), hours(5, 18, 8), hours(6, 21, 8, 3)])).toMatchObject({ weekday: 6, hour: 21 });
    expect(hardest([hours(1, 9, 3.9)])).toBeUndefined();
    expect(hardest([])).toBeUndefined();
  });
});
