import { median, pairedRatio } from './rounds';

describe('figures of a bench', () => {
  it('takes the middle, between the two middle ones of an even number', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 6])).toBe(5.5);
  });

  it('compares within each round, so that a round on a busy machine does not count twice', () => {
    // The ratio of the medians would be 0.5.
    expect(pairedRatio({ ours: [10, 2, 10], theirs: [20, 10, 50] })).toBe(0.2);
  });
});
