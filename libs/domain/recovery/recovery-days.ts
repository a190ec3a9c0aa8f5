import { DateTime } from 'luxon';
import { instantOf } from '@stepwell/kernel/wall-clock';

/** What milestones are counted in. */
export const milestoneUnits = ['hours', 'days', 'months', 'years'] as const;
/** One of them. */
export type MilestoneUnit = (typeof milestoneUnits)[number];

/** A point of the way by the calendar; days are YYYY-MM-DD where the patient lives. */
export interface Milestone {
  amount: number;
  unit: MilestoneUnit;
  reachedOn: string;
}

/** Days since the start, and how many of them were without use; never a zero. */
export interface DayCount {
  without: number;
  total: number;
}

const early: readonly (readonly [amount: number, unit: MilestoneUnit])[] = [
  [24, 'hours'],
  [30, 'days'],
  [60, 'days'],
  [90, 'days'],
  [6, 'months'],
  [9, 'months'],
];

/**
 * Milestones that are reached by the end of `until`, in their order. A start has a day and no hour, so 24 hours are over
 * when the next day begins; months and years end on the same day of the calendar, or the month's last one where it has
 * none (31 August and six months, 29 February and a year).
 */
export function milestonesUntil(startedOn: string, until: string): Milestone[] {
  const found = early.map(([amount, unit]) => milestone(startedOn, amount, unit));
  for (let year = 1; found.at(-1)!.reachedOn <= until; year += 1) found.push(milestone(startedOn, year, 'years'));
  return found.filter(({ reachedOn }) => reachedOn <= until);
}

/** The first milestone after a day; there is always one more year. */
export function nextMilestone(startedOn: string, after: string): Milestone {
  const reached = milestonesUntil(startedOn, after).length;
  const [amount, unit] = early[reached] ?? [reached - early.length + 1, 'years' as const];
  return milestone(startedOn, amount, unit);
}

/** The instant at which a milestone's day begins in a zone, also where clocks skip midnight. */
export function beginOf({ reachedOn }: Milestone, zone: string): Date {
  return instantOf(reachedOn, 0, zone);
}

/**
 * Full days from the start to the end of yesterday, and those of them without a lapse; null before the first is over, and
 * where none was without one: a zero tells nobody anything.
 */
export function countDays(startedOn: string, today: string, lapseDays: readonly string[]): DayCount | null {
  const total = dayNumber(today) - dayNumber(startedOn);
  const lapses = new Set(lapseDays.filter((day) => day >= startedOn && day < today));
  const without = total - lapses.size;
  return without > 0 ? { without, total } : null;
}

function milestone(startedOn: string, amount: number, unit: MilestoneUnit): Milestone {
  const step = unit === 'hours' ? { days: amount / 24 } : { [unit]: amount };
  return { amount, unit, reachedOn: DateTime.fromISO(startedOn, { zone: 'utc' }).plus(step).toISODate()! };
}

function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}
