import { hardestHours, sayHours, shadeOf } from './pattern-values';

const at = (weekday: number, hour: number, count: number, craving: number) => ({ weekday, hour, count, craving });

describe('patterns of check-ins', () => {
  it('find the hardest hours, where more than one answer tells of them', () => {
    expect(hardestHours([at(5, 18, 4, 6.5), at(2, 9, 1, 9), at(1, 6, 3, 2)])).toEqual(at(5, 18, 4, 6.5));
    expect(hardestHours([at(5, 18, 2, 6), at(4, 18, 5, 6)])).toEqual(at(4, 18, 5, 6));
  });

  it('find none among single answers and calm days', () => {
    expect(hardestHours([at(2, 9, 1, 9), at(1, 6, 3, 0)])).toBeUndefined();
    expect(hardestHours([])).toBeUndefined();
  });

  it.each([
    [0, 0],
    [0.1, 1],
    [2.5, 1],
    [5, 2],
    [7.6, 4],
    [10, 4],
  ])('shade a craving of %d with step %d', (craving, step) => expect(shadeOf(craving)).toBe(step));

  it('name the end of the day as 24', () => expect(sayHours(21)).toBe('21–24'));
});
