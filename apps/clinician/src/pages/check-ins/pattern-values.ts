import type { CheckInPatternsQuery as Answer } from '../../../gql/graphql';

/** What a picture shows. */
export type Patterns = Answer['checkInPatterns'];
type Hours = Patterns['hours'][number];

/** The first hours of the parts of a day. */
export const dayParts = [0, 3, 6, 9, 12, 15, 18, 21] as const;
/** A week as it is read here: Monday first. */
export const weekdays = [1, 2, 3, 4, 5, 6, 0] as const;

/** A single answer is no pattern. */
const FEWEST = 2;

/** The three hours with the strongest average craving, where at least two answers make it more than a moment. */
export function hardestHours(hours: readonly Hours[]): Hours | undefined {
  const told = hours.filter(({ count, craving }) => count >= FEWEST && craving > 0);
  return [...told].sort((one, other) => other.craving - one.craving || other.count - one.count)[0];
}

/** "18–21" */
export function sayHours(hour: number): string {
  return `${hour}–${hour + 3}`;
}

/** The step of the scale that a craving of 0 to 10 is shaded with, 0 (none) to 4. */
export function shadeOf(craving: number): number {
  return Math.min(4, Math.ceil(craving / 2.5));
}
