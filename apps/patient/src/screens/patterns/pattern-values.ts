/** Three hours of a weekday with the average craving, of 10. */
export interface PatternHours {
  weekday: number;
  hour: number;
  count: number;
  craving: number;
}

/** How strong cravings were, in four steps that can be told apart at a glance. */
export const levels = ['NONE', 'LOW', 'SOME', 'STRONG'] as const;
/** One of them. */
export type Level = (typeof levels)[number];

/** 7 and more is strong, as in the check-in. */
export function levelOf(craving: number): Level {
  if (craving >= 7) return 'STRONG';
  if (craving >= 4) return 'SOME';
  return craving >= 1 ? 'LOW' : 'NONE';
}

/** Part of a weekday where cravings were strongest, or undefined where none reached "some"; of two the one told more often. */
export function hardest(hours: readonly PatternHours[]): PatternHours | undefined {
  const [first] = [...hours].sort((one, other) => other.craving - one.craving || other.count - one.count);
  return first && first.craving >= 4 ? first : undefined;
}
