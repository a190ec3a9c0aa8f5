import { isOver } from './kept-record';

const DAY = 86_400_000;

describe('a copy on a phone', () => {
  it.each([
    [0, false],
    [29, false],
    [30, true],
    [400, true],
    // Somebody put the clock back.
    [-2, true],
  ])('after %i days is over: %s', (days, over) =>
    expect(isOver({ savedAt: 1_000 * DAY }, (1_000 + days) * DAY)).toBe(over),
  );
});
