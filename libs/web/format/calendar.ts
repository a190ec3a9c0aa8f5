import { dateFormat, distanceFormat } from './formatters';
import { localDay, sameClock, wallTime, zoneCity } from './zones';

/** Whose words and whose clock: the reader's locale and zone, and the product's present. */
export interface Reader {
  locale: string;
  zone: string;
  now: Date;
}

const dayLength = 86_400_000;

function asUtc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Whole days from one calendar day to another, both `YYYY-MM-DD`; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((asUtc(to).getTime() - asUtc(from).getTime()) / dayLength);
}

/** "today", "tomorrow", "yesterday" in the reader's language; undefined for other days. */
function nearDay(days: number, locale: string): string | undefined {
  if (Math.abs(days) > 1) return undefined;
  return distanceFormat(locale).format(days, 'day');
}

function spelledDay(day: string, today: string, locale: string): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  return spelled(asUtc(day), locale, sameYear ? ['weekday', 'day', 'month'] : ['day', 'month', 'year']);
}

function spelled(day: Date, locale: string, wanted: readonly ('weekday' | 'day' | 'month' | 'year')[]): string {
  const parts = dateFormat(locale, {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).formatToParts(day);
  return wanted.map((type) => parts.find((each) => each.type === type)?.value.replace(/\.$/, '') ?? '').join(' ');
}

/** A calendar day in full, for what is kept or printed: "Friday 4 December 2026". */
export function fullDay(day: string, locale: string): string {
  return dateFormat(locale, {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(asUtc(day));
}

/** An instant (ISO 8601) by the clock of `zone`, for what is kept or printed: "Fri 4 Dec 2026, 18:00". */
export function writtenMoment(instant: string, locale: string, zone: string): string {
  const at = new Date(instant);
  return `${writtenDay(localDay(at, zone), locale)}, ${wallTime(at, zone)}`;
}

/** A calendar day in short words that stay true: "Fri 4 Dec 2026". The day is `YYYY-MM-DD`. */
export function writtenDay(day: string, locale: string): string {
  return spelled(asUtc(day), locale, ['weekday', 'day', 'month', 'year']);
}

/** A calendar day as people say it: "today", "Fri 4 Dec", "4 Dec 2025". The day is `YYYY-MM-DD`. */
export function sayDay(day: string, reader: Reader): string {
  const today = localDay(reader.now, reader.zone);
  return nearDay(daysBetween(today, day), reader.locale) ?? spelledDay(day, today, reader.locale);
}

/**
 * An instant (ISO 8601) as people say it: "today 14:05", "Fri 4 Dec, 18:00", "Fri 4 Dec, 18:00 Phoenix".
 * It is told by the clock of `zone` (the patient's), which is named when it differs from the reader's.
 */
export function sayMoment(instant: string, reader: Reader, zone: string = reader.zone): string {
  const at = new Date(instant);
  const today = localDay(reader.now, zone);
  const day = localDay(at, zone);
  const near = nearDay(daysBetween(today, day), reader.locale);
  const when = near
    ? `${near} ${wallTime(at, zone)}`
    : `${spelledDay(day, today, reader.locale)}, ${wallTime(at, zone)}`;
  return sameClock(at, zone, reader.zone) ? when : `${when} ${zoneCity(zone)}`;
}

/** The exact instant with weekday, seconds and zone, for a tooltip. */
export function exactMoment(instant: string, reader: Reader, zone: string = reader.zone): string {
  return dateFormat(reader.locale, {
    timeZone: zone,
    dateStyle: 'full',
    timeStyle: 'long',
    hourCycle: 'h23',
  }).format(new Date(instant));
}

/** Distance to now in the largest fitting unit: "3 hours ago", "in 2 days". */
export function sayDistance(instant: string, reader: Reader): string {
  const seconds = (Date.parse(instant) - reader.now.getTime()) / 1000;
  const format = distanceFormat(reader.locale);
  const size = Math.abs(seconds);
  if (size < 3600) return format.format(Math.round(seconds / 60), 'minute');
  if (size < 86_400) return format.format(Math.round(seconds / 3600), 'hour');
  return format.format(Math.round(seconds / 86_400), 'day');
}

/** Name of a weekday, 0 = Sunday. */
export function weekdayName(weekday: number, locale: string, width: 'long' | 'short' = 'long'): string {
  const sunday = Date.UTC(2023, 0, 1);
  return dateFormat(locale, { timeZone: 'UTC', weekday: width }).format(sunday + weekday * dayLength);
}

/** A wall time without seconds: `09:00:00` is 09:00. */
export function shortTime(time: string): string {
  return time.slice(0, 5);
}

/** Whole years since a birth date (`YYYY-MM-DD`) on the reader's day. */
export function ageOn(birthDate: string, reader: Pick<Reader, 'now' | 'zone'>): number {
  const today = localDay(reader.now, reader.zone);
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
