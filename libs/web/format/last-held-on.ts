import { addDays, localDay, wallTime } from './zones';

/** When a weekly meeting is held, by its own clock; without a weekday, by appointment. */
export interface Slot {
  /** 0 = Sunday. */
  weekday?: number | null;
  startTime?: string | null;
  timeZone: string;
}

/** The last day on which a meeting has begun, YYYY-MM-DD where it is; today for one by appointment. */
export function lastHeldOn({ weekday, startTime, timeZone }: Slot, now: Date): string {
  const today = localDay(now, timeZone);
  if (weekday === null || weekday === undefined) return today;
  const daysAgo = (new Date(`${today}T00:00:00Z`).getUTCDay() - weekday + 7) % 7;
  const isAhead = daysAgo === 0 && (startTime ?? '') > wallTime(now, timeZone);
  return addDays(today, isAhead ? -7 : -daysAgo);
}
