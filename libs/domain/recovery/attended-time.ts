import { addDays, instantOf, minutesOf } from '@stepwell/kernel/wall-clock';

const MINUTE = 60_000;
/** Length of a meeting whose end nobody wrote down, as the Meeting Guide has it. */
const USUAL_MINUTES = 60;
/** How long before the start and after the end somebody is taken to be at a meeting. */
const EARLY = 15 * MINUTE;
const LATE = 30 * MINUTE;

/** A time at which somebody was at a meeting, as instants. */
export interface AttendedTime {
  startedAt: Date;
  endedAt: Date;
}

/** Weekday (0 Sunday) and wall times of a meeting, HH:MM or HH:MM:SS; null by appointment. */
export interface MeetingSlot {
  weekday: number | null;
  startTime: string | null;
  endTime: string | null;
  timeZone: string;
}

/** Whether a weekly meeting is held on this day of its own calendar; one by appointment on any. */
export function isHeldOn({ weekday }: MeetingSlot, localDate: string): boolean {
  return weekday === null || weekday === new Date(`${localDate}T00:00:00Z`).getUTCDay();
}

/**
 * When a meeting took place on a day, by the clock of its zone; `time` instead of its own start. An end at or before the
 * start means the next day.
 * @returns null where neither the meeting nor `time` says when
 */
export function timeOn(slot: MeetingSlot, localDate: string, time: string | null): AttendedTime | null {
  const start = time ?? slot.startTime;
  if (start === null) return null;
  const startedAt = instantOf(localDate, minutesOf(start), slot.timeZone);
  const minutes = lengthOf(slot);
  return { startedAt, endedAt: new Date(startedAt.getTime() + minutes * MINUTE) };
}

function lengthOf({ startTime, endTime }: MeetingSlot): number {
  if (startTime === null || endTime === null) return USUAL_MINUTES;
  const minutes = minutesOf(endTime) - minutesOf(startTime);
  return minutes > 0 ? minutes : minutes + 24 * 60;
}

/** Whether two times share a moment; one that begins when the other ends does not. */
export function overlaps(one: AttendedTime, other: AttendedTime): boolean {
  return one.startedAt < other.endedAt && other.startedAt < one.endedAt;
}

/** Whether a meeting has not begun yet, not even for somebody who comes early. */
export function isAhead({ startedAt }: AttendedTime, now: Date): boolean {
  return now.getTime() < startedAt.getTime() - EARLY;
}

/** Whether somebody who says so now is at the meeting: from a little before it starts to a little after it ends. */
export function isWithinWindow(time: AttendedTime, now: Date): boolean {
  return !isAhead(time, now) && now.getTime() <= time.endedAt.getTime() + LATE;
}

/** The times of a weekly meeting on the days of its own calendar around `day`, `before` days back and `after` ahead. */
export function timesAround(
  slot: MeetingSlot,
  day: string,
  before: number,
  after: number,
): (AttendedTime & { localDate: string })[] {
  if (slot.weekday === null) return [];
  return Array.from({ length: before + after + 1 }, (_, at) => addDays(day, at - before))
    .filter((localDate) => isHeldOn(slot, localDate))
    .map((localDate) => ({ localDate, ...timeOn(slot, localDate, null)! }));
}
