/** Below this number of people a cell is not shown to who may not know who they are: CMS's rule for public figures. */
export const SMALLEST_CELL = 11;

const groups = ['counted', 'others', 'all'] as const;

/** Different people behind a share: those who count at least once, who do not at least once, and all. */
export type People = Record<(typeof groups)[number], number>;

/** What is withheld. */
export interface Withheld {
  rows: boolean[];
  total: boolean;
}

/** True for a number that may point at somebody; zero points at nobody. */
const isSmall = (people: number): boolean => people > 0 && people < SMALLEST_CELL;
const tells = (people: People): boolean => groups.some((group) => isSmall(people[group]));
const sumOf = (rows: Iterable<People>, group: (typeof groups)[number]): number =>
  [...rows].reduce((sum, row) => sum + row[group], 0);

/**
 * Which cells to withhold: the small ones, and as many others as it takes that no small one can be worked out from the total
 * and the rows that are shown; where that takes all rows and is not enough, the total. It counts people, not how often they
 * are in it: twenty groups of one person are that person's.
 */
export function suppressCells(rows: readonly People[], total: People): Withheld {
  const withheld = new Set(rows.filter(tells));
  const others = rows.filter((row) => !withheld.has(row)).sort((one, other) => one.all - other.all);
  // What the total leaves after the rows that are shown is known to the reader. Somebody may be in two rows, so at least so
  // many different people stand behind it.
  const isOpen = (): boolean =>
    withheld.size === 1 ||
    groups.some((group) => sumOf(withheld, group) > 0 && total[group] - sumOf(others, group) < SMALLEST_CELL);
  while (withheld.size > 0 && isOpen() && others.length > 0) withheld.add(others.shift()!);
  return {
    rows: rows.map((row) => withheld.has(row)),
    total: tells(total) || (withheld.size > 0 && isOpen()),
  };
}
