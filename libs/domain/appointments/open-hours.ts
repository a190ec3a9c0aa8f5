import { addDays, instantOf, localDateOf, minutesOf, wallTimeOf } from '@stepwell/kernel/wall-clock';
import type { AvailabilitySpan } from './availability-span.entity';

/** What of a span says when. */
export type Hours = Pick<AvailabilitySpan, 'weekday' | 'localDate' | 'startTime' | 'endTime'>;

/** A stretch of time, its end not included. */
export interface Stretch {
  startsAt: Date;
  endsAt: Date;
}

/** A time that can be taken, with the wall clock of its facility. */
export interface Slot extends Stretch {
  /** YYYY-MM-DD. */
  localDate: string;
  /** HH:MM. */
  localTime: string;
}

/**
 * When hours are open, from the first day to the last (YYYY-MM-DD, both included) by the facility's wall clock. A day of its
 * own counts instead of what is open every week. Hours that a clock change skips are left out; hours that come twice
 * count from the first time to the last.
 */
export function openHours(hours: readonly Hours[], timeZone: string, fromDay: string, untilDay: string): Stretch[] {
  const open: Stretch[] = [];
  for (let day = fromDay; day <= untilDay; day = addDays(day, 1)) {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    const ofDay = hours.filter(({ localDate }) => localDate === day);
    const counting = ofDay.length > 0 ? ofDay : hours.filter((each) => each.weekday === weekday);
    for (const { startTime, endTime } of counting) {
      if (startTime === null || endTime === null) continue;
      const startsAt = instantOf(day, minutesOf(startTime), timeZone);
      const endsAt = instantOf(day, minutesOf(endTime), timeZone);
      if (startsAt < endsAt) open.push({ startsAt, endsAt });
    }
  }
  return joined(open);
}

/** What two lists of stretches have in common; each in order and without overlaps. */
export function inBoth(one: readonly Stretch[], other: readonly Stretch[]): Stretch[] {
  return one.flatMap((mine) =>
    other
      .map((theirs) => ({
        startsAt: mine.startsAt > theirs.startsAt ? mine.startsAt : theirs.startsAt,
        endsAt: mine.endsAt < theirs.endsAt ? mine.endsAt : theirs.endsAt,
      }))
      .filter(({ startsAt, endsAt }) => startsAt < endsAt),
  );
}

/** Times of `minutes` each that begin after `now`, lie within open hours and touch nothing busy, one after the other. */
export function slotsWithin(
  open: readonly Stretch[],
  busy: readonly Stretch[],
  { minutes, timeZone, now }: { minutes: number; timeZone: string; now: Date },
): Slot[] {
  const length = minutes * 60_000;
  const slots: Slot[] = [];
  for (const { startsAt, endsAt } of open) {
    let start = startsAt.getTime();
    while (start + length <= endsAt.getTime()) {
      const end = start + length;
      const blocking = busy.filter((each) => each.startsAt.getTime() < end && each.endsAt.getTime() > start);
      if (blocking.length > 0) {
        start = Math.max(...blocking.map((each) => each.endsAt.getTime()));
        continue;
      }
      if (start > now.getTime()) slots.push(slotAt(new Date(start), new Date(end), timeZone));
      start = end;
    }
  }
  return slots;
}

/** True where a stretch lies within open hours as a whole. */
export function isWithin(open: readonly Stretch[], { startsAt, endsAt }: Stretch): boolean {
  return open.some((each) => each.startsAt <= startsAt && endsAt <= each.endsAt);
}

function slotAt(startsAt: Date, endsAt: Date, timeZone: string): Slot {
  return { startsAt, endsAt, localDate: localDateOf(startsAt, timeZone), localTime: wallTimeOf(startsAt, timeZone) };
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const { startsAt, endsAt } of [...stretches].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())) {
    const last = result.at(-1);
    if (last && startsAt <= last.endsAt) last.endsAt = endsAt > last.endsAt ? endsAt : last.endsAt;
    else result.push({ startsAt, endsAt });
  }
  return result;
}
