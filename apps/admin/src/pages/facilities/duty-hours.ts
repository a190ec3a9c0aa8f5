/** One stretch of a week in which somebody is on duty; wall times `HH:MM` in the facility's zone, 0 = Sunday. */
export interface DutyInterval {
  weekday: number;
  startTime: string;
  endTime: string;
}

/** Why an interval can't be saved: no full times, an end that is not after the start, or an overlap on its day. */
export type DutyProblem = 'incomplete' | 'ends-early' | 'overlaps';

/** Days as a working week is read: Monday first. */
export const weekdaysFromMonday = [1, 2, 3, 4, 5, 6, 0] as const;

const wallTime = /^([01]\d|2[0-3]):[0-5]\d$/;

function order(interval: DutyInterval): string {
  return `${(interval.weekday + 6) % 7} ${interval.startTime}`;
}

/** The same intervals from Monday morning to Sunday night. */
export function sortedIntervals(intervals: readonly DutyInterval[]): DutyInterval[] {
  return [...intervals].sort((one, other) => order(one).localeCompare(order(other)));
}

function overlaps(one: DutyInterval, other: DutyInterval): boolean {
  return one.weekday === other.weekday && one.startTime < other.endTime && other.startTime < one.endTime;
}

function problemOf(interval: DutyInterval, earlier: readonly DutyInterval[]): DutyProblem | undefined {
  if (!wallTime.test(interval.startTime) || !wallTime.test(interval.endTime)) return 'incomplete';
  if (interval.endTime <= interval.startTime) return 'ends-early';
  return earlier.some((other) => overlaps(interval, other)) ? 'overlaps' : undefined;
}

/** What keeps each interval from being saved, by its place in the list. */
export function dutyProblems(intervals: readonly DutyInterval[]): { index: number; problem: DutyProblem }[] {
  return intervals.flatMap((interval, index) => {
    const problem = problemOf(interval, intervals.slice(0, index));
    return problem ? [{ index, problem }] : [];
  });
}

/** The hours of one day given to other days as well, in place of what those had. */
export function copyDay(intervals: readonly DutyInterval[], from: number, to: readonly number[]): DutyInterval[] {
  const pattern = intervals.filter(({ weekday }) => weekday === from);
  const kept = intervals.filter(({ weekday }) => !to.includes(weekday));
  return sortedIntervals([...kept, ...to.flatMap((weekday) => pattern.map((interval) => ({ ...interval, weekday })))]);
}

/** Neighbouring days with the same hours: `{from: 1, to: 5, hours: '09:00–17:00'}`; days without hours are left out. */
export function weekGroups(intervals: readonly DutyInterval[]): { from: number; to: number; hours: string }[] {
  const groups: { from: number; to: number; hours: string }[] = [];
  let previous = '';
  for (const weekday of weekdaysFromMonday) {
    const day = sortedIntervals(intervals.filter((interval) => interval.weekday === weekday));
    const hours = day.map(({ startTime, endTime }) => `${startTime.slice(0, 5)}–${endTime.slice(0, 5)}`).join(', ');
    const last = groups.at(-1);
    if (hours && last && hours === previous) last.to = weekday;
    else if (hours) groups.push({ from: weekday, to: weekday, hours });
    previous = hours;
  }
  return groups;
}
