import type { DutyWindow } from '../organizations/facilities.service';
import { coverageSpans, type Shift } from './coverage-spans';

/** Whether somebody is there at an instant, and what comes next. UTC instants. */
export interface OnDuty {
  /** Null when nobody is; at most eight days away. */
  onDutyUntil: Date | null;
  /** When somebody is there again; null where nothing follows within eight days. */
  nextDutyAt: Date | null;
}

const AHEAD_MS = 8 * 86_400_000;

interface Stretch {
  start: number;
  end: number;
}

/** Staffed hours and the hours of who is on call, first or backup, taken together. */
export function dutyOfSpans(
  shifts: readonly Shift[],
  dutyHours: readonly DutyWindow[],
  timeZone: string,
  at: Date,
): OnDuty {
  const until = new Date(at.getTime() + AHEAD_MS);
  const held = [shifts, dutyHours.map(asShift)]
    .flatMap((some) => coverageSpans(some, timeZone, at, until))
    .filter(({ firstId, backupId }) => firstId !== null || backupId !== null)
    .map(({ startsAt, endsAt }) => ({ start: startsAt.getTime(), end: endsAt.getTime() }));
  const stretches = joined(held);
  const now = at.getTime();
  const current = stretches.find(({ start }) => start <= now);
  const next = stretches.find(({ start }) => start > now);
  return { onDutyUntil: current ? new Date(current.end) : null, nextDutyAt: next ? new Date(next.start) : null };
}

/** Staffed hours, read as a shift of somebody; until 23:59 means until midnight. */
function asShift({ weekday, startTime, endTime }: DutyWindow): Shift {
  const end = endTime.startsWith('23:59') ? '00:00' : endTime;
  return { place: 'first', staffMemberId: 'staffed', weekday, localDate: null, startTime, endTime: end, note: null };
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const one of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && one.start <= last.end) last.end = Math.max(last.end, one.end);
    else result.push({ ...one });
  }
  return result;
}
