import { DateTime, IANAZone } from 'luxon';

/** When a weekly meeting starts: weekday 0 = Sunday, `HH:MM` or `HH:MM:SS`, on the clocks of its own zone. */
export interface WeeklySlot {
  weekday: number | null;
  startTime: string | null;
  timeZone: string;
}

interface KnownStart {
  /** The first instant at which it is known to be the next. */
  from: number;
  start: number;
}

/** Starts that are known, by slot: a directory has a few hundred, and one page asks for now and the hard hours of a week. */
const known = new Map<string, KnownStart[]>();
const MOST_KNOWN = 20_000;
const MOST_OF_A_SLOT = 16;

/**
 * The first start at or after an instant, by the clocks of the meeting's own zone: daylight saving moves the instant,
 * not the hour on the wall. A time that a clock change skips starts as much later; one that comes twice, the first time.
 * @returns a UTC instant, or null for a meeting by appointment
 */
export function nextStart({ weekday, startTime, timeZone }: WeeklySlot, after: Date): Date | null {
  if (weekday === null || startTime === null) return null;
  const key = `${timeZone} ${weekday} ${startTime}`;
  const starts = known.get(key) ?? [];
  const hit = starts.find(({ from, start }) => from <= after.getTime() && after.getTime() <= start);
  if (hit) return new Date(hit.start);
  const start = findStart(weekday, startTime, timeZone, after);
  if (!start) return null;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, keep(starts, { from: after.getTime(), start: start.getTime() }));
  return start;
}

function keep(starts: readonly KnownStart[], found: KnownStart): KnownStart[] {
  return [found, ...starts.filter(({ start }) => start !== found.start)].slice(0, MOST_OF_A_SLOT);
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
