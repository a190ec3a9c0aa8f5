import * as fc from 'fast-check';
import { SMALLEST_CELL, suppressCells, type People } from './suppress-cells';

/** So many of so many, each of them once. */
const of = (counted: number, all: number): People => ({ counted, others: all - counted, all });
const sum = (rows: readonly People[]): People =>
  rows.reduce((one, other) => of(one.counted + other.counted, one.all + other.all), of(0, 0));
const isSmall = (people: number): boolean => people > 0 && people < SMALLEST_CELL;
const withheld = (...rows: People[]): boolean[] => {
  const answer = suppressCells(rows, sum(rows));
  return [answer.total, ...answer.rows];
};

describe('small cells', () => {
  it('are shown from eleven people on, and where there is nobody', () => {
    expect(withheld(of(11, 30), of(0, 20))).toEqual([false, false, false]);
  });

  it('are withheld below that, also where the others than those counted are few', () => {
    expect(withheld(of(10, 40), of(45, 50), of(20, 40))).toEqual([false, true, true, false]);
  });

  it('take the next smallest row along, so that the total does not give them away', () => {
    expect(withheld(of(3, 40), of(60, 90), of(30, 60))).toEqual([false, true, false, true]);
  });

  it('take the total along where there is nothing else to withhold', () => {
    expect(withheld(of(3, 40))).toEqual([true, true]);
    expect(withheld(of(3, 4), of(2, 4))).toEqual([true, true, true]);
  });

  it('are of people: what one person did twenty times is theirs', () => {
    const often = { counted: 1, others: 1, all: 1 };
    expect(suppressCells([often, of(40, 60)], { counted: 41, others: 21, all: 61 }).rows).toEqual([true, true]);
  });

  it('stay withheld where the same people are in two rows, and the difference is fewer than it looks', () => {
    const rows = [of(12, 24), of(5, 20), of(15, 30)];
    // Everybody of the first row is in the third one too.
    expect(suppressCells(rows, of(20, 50)).rows).toEqual([true, true, true]);
  });

  it('can never be worked out from what is shown, whatever the figures are', () => {
    const row = fc.nat(60).chain((all) => fc.nat(all).map((counted) => of(counted, all)));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const answer = suppressCells(rows, sum(rows));
        const shown = [...rows.filter((_, at) => !answer.rows[at]), ...(answer.total ? [] : [sum(rows)])];
        expect(shown.flatMap(({ counted, others, all }) => [counted, others, all]).filter(isSmall)).toEqual([]);
        const left = rows.filter((_, at) => answer.rows[at]);
        if (left.length === 0 || answer.total) return;
        // The difference of the total and all that is shown is known to the reader: it must not be of one row, nor small.
        const { counted, others, all } = sum(left);
        expect(left.length).toBeGreaterThan(1);
        expect([counted, others, all].filter(isSmall)).toEqual([]);
      }),
    );
  });
});
