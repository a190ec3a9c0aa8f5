import { IANAZone } from 'luxon';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Beyond any change of a zone's offset, so that both sides of it are looked at. */
const AROUND = 36 * 60 * MINUTE;

/**
 * The instant at which a wall clock in `zone` shows this day and minute. Where the clocks are put forward past it, the
 * first instant after the gap; where it comes twice, the first time.
 * @param localDate YYYY-MM-DD
 * @param minuteOfDay 0 to 1440; 1440 is midnight at the day's end
 */
export function instantOf(localDate: string, minuteOfDay: number, zone: string): Date {
  const offsetAt = offsetsOf(zone);
  const wall = Date.parse(`${localDate}T00:00:00Z`) + minuteOfDay * MINUTE;
  const offsets = [offsetAt(wall - AROUND), offsetAt(wall + AROUND)];
  const instants = offsets
    .map((offset) => wall - offset)
    .filter((instant, index) => offsetAt(instant) === offsets[index]);
  if (instants.length > 0) return new Date(Math.min(...instants));
  return new Date(endOfGap(wall - Math.max(...offsets), wall - Math.min(...offsets), offsetAt));
}

/** Calendar day (YYYY-MM-DD) that a wall calendar in `zone` shows at an instant. */
export function localDateOf(instant: Date, zone: string): string {
  return new Date(instant.getTime() + offsetsOf(zone)(instant.getTime())).toISOString().slice(0, 10);
}

/** Time of day (HH:MM) that a wall clock in `zone` shows at an instant. */
export function wallTimeOf(instant: Date, zone: string): string {
  return new Date(instant.getTime() + offsetsOf(zone)(instant.getTime())).toISOString().slice(11, 16);
}

/** A calendar day some days later (or earlier). */
export function addDays(localDate: string, days: number): string {
  return new Date(Date.parse(`${localDate}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Minutes since midnight of `HH:MM` or `HH:MM:SS`. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Version of the time zone rules of this process, e.g. `2026a`; written beside what was computed with them. */
export function zoneRules(): string {
  return process.versions.tz ?? 'unknown';
}

/** Offsets that were asked for lately, by zone and minute: the same for all patients of a zone, and dear to work out. */
const known = new Map<string, number>();
const KNOWN_AT_MOST = 10_000;

function offsetsOf(zone: string): (instant: number) => number {
  const iana = IANAZone.create(zone);
  if (!iana.isValid) throw new Error('This time zone is not known');
  return (instant) => {
    // Clocks change at whole minutes.
    const minute = Math.floor(instant / MINUTE);
    const key = `${minute} ${zone}`;
    let offset = known.get(key);
    if (offset === undefined) {
      offset = iana.offset(minute * MINUTE) * MINUTE;
      if (known.size >= KNOWN_AT_MOST) known.clear();
      known.set(key, offset);
    }
    return offset;
  };
}

/** The clocks change exactly once between `before` and `after`: finds when, by halving. */
function endOfGap(before: number, after: number, offsetAt: (instant: number) => number): number {
  const old = offsetAt(before);
  let [low, high] = [before, after];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle) === old) low = middle;
    else high = middle;
  }
  return high;
}
