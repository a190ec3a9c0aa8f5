import { DateTime, IANAZone } from 'luxon';

/** When a weekly meeting starts: weekday 0 = Sunday, `HH:MM` or `HH:MM:SS`, on the clocks of its own zone. */
export interface WeeklySlot {
  weekday: number | null;
  startTime: string | null;
  timeZone: string;
}

/** Slots whose next start is known, with the instants between which it is the next; a directory has a few hundred. */
const known = new Map<string, { from: number; start: number }>();
const MOST_KNOWN = 20_000;

/**
 * The first start at or after an instant, by the clocks of the meeting's own zone: daylight saving moves the instant,
 * not the hour on the wall. A time that a clock change skips starts as much later; one that comes twice, the first time.
 * @returns a UTC instant, or null for a meeting by appointment
 */
export function nextStart({ weekday, startTime, timeZone }: WeeklySlot, after: Date): Date | null {
  if (weekday === null || startTime === null) return null;
  const key = `${timeZone} ${weekday} ${startTime}`;
  const hit = known.get(key);
  if (hit && hit.from <= after.getTime() && after.getTime() <= hit.start) return new Date(hit.start);
  const start = findStart(weekday, startTime, timeZone, after);
  if (known.size >= MOST_KNOWN) known.clear();
  if (start) known.set(key, { from: after.getTime(), start: start.getTime() });
  return start;
}

function findStart(weekday: number, startTime: string, timeZone: string, after: Date): Date | null {
  // Kept by luxon once made; asking Intl whether a name is valid costs more than all the rest.
  const zone = IANAZone.create(timeZone);
  if (!zone.isValid) return null;
  const [hour, minute] = startTime.split(':').map(Number) as [number, number];
  const today = DateTime.fromJSDate(after, { zone });
  const daysAhead = (weekday - (today.weekday % 7) + 7) % 7;
  for (const days of [daysAhead, daysAhead + 7]) {
    const { year, month, day } = today.plus({ days });
    const start = firstOf(DateTime.fromObject({ year, month, day, hour, minute }, { zone }));
    if (start >= after) return start;
  }
  return null;
}

/** Tells whether a text names a zone of the tz database, like `America/Chicago`. */
export function isTimeZone(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,3}$/.test(name) && IANAZone.isValidZone(name);
}

function firstOf(local: DateTime): Date {
  return local.getPossibleOffsets()[0]!.toJSDate();
}
