import { addDays, instantOf, localDateOf, minutesOf } from '@stepwell/kernel/wall-clock';
import type { PlanContent } from './plan-content';

/** Hours of a week on a patient's clock; an end at or before the start is on the next day. */
export type WeeklyWindow = PlanContent['highRiskSituations'][number]['timeWindows'][number];

/** From an instant to another, which is not included. */
export interface Span {
  from: Date;
  until: Date;
}

/** The midnight that a window ends at lies on the day before, where it began. */
const YESTERDAY = -1;
const A_WEEK = 7;

/**
 * The instants of a weekly window: of the one that is now, else of the next. By the clock in the zone: a change to or
 * from daylight saving inside it makes it an hour longer or shorter.
 */
export function windowAt({ weekday, startTime, endTime }: WeeklyWindow, timeZone: string, now: Date): Span {
  const today = localDateOf(now, timeZone);
  for (let ahead = YESTERDAY; ahead <= A_WEEK; ahead += 1) {
    const date = addDays(today, ahead);
    if (new Date(`${date}T12:00:00Z`).getUTCDay() !== weekday) continue;
    const from = instantOf(date, minutesOf(startTime), timeZone);
    const until = instantOf(endTime <= startTime ? addDays(date, 1) : date, minutesOf(endTime), timeZone);
    if (until > now) return { from, until };
  }
  throw new Error(`There is no day ${weekday} in a week`);
}

/** The windows of a plan, each once, in the order of the week. */
export function windowsOf(content: Pick<PlanContent, 'highRiskSituations'>): WeeklyWindow[] {
  const all = content.highRiskSituations.flatMap(({ timeWindows }) => timeWindows);
  const keyOf = ({ weekday, startTime, endTime }: WeeklyWindow): string => `${weekday} ${startTime} ${endTime}`;
  const distinct = new Map(all.map((window) => [keyOf(window), window]));
  return [...distinct.values()].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}
