import { dateFormat } from './formatters';

/** Offsets that were asked for lately: a list asks for the same few zones and minutes again and again. */
const offsets = new Map<string, number>();
const KEPT = 2_000;

function offsetMinutes(instant: Date, timeZone: string): number {
  const minute = Math.floor(instant.getTime() / 60_000);
  const key = `${minute} ${timeZone}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const parts = dateFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(minute * 60_000);
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  const offset = wall / 60_000 - minute;
  if (offsets.size >= KEPT) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

/**
 * Day and time on a wall in the zone, as if it were UTC. By the same formatter as the offsets: each more in another language
 * costs a phone a tenth of a second when the first page is drawn.
 */
function onTheWall(instant: Date, timeZone: string): string {
  return new Date(instant.getTime() + offsetMinutes(instant, timeZone) * 60_000).toISOString();
}

let device = { zone: '', readAt: -Infinity };

/** The zone of the device; who travels with a page open has the new one within a minute. */
export function deviceZone(): string {
  const now = Date.now();
  if (Math.abs(now - device.readAt) > 60_000)
    device = { zone: Intl.DateTimeFormat().resolvedOptions().timeZone, readAt: now };
  return device.zone;
}

/** Whether clocks in both zones show the same at this instant: then naming the zone would only be noise. */
export function sameClock(instant: Date, one: string, other: string): boolean {
  return one === other || offsetMinutes(instant, one) === offsetMinutes(instant, other);
}

/** The city that people know a zone by: `America/Argentina/Buenos_Aires` is Buenos Aires. */
export function zoneCity(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}

/** What a clock on a wall in the zone shows now: `14:05`. */
export function wallTime(instant: Date, timeZone: string): string {
  return onTheWall(instant, timeZone).slice(11, 16);
}

/** Weekday (0 = Sunday) of an instant in the zone. */
export function localWeekday(instant: Date, timeZone: string): number {
  return new Date(`${localDay(instant, timeZone)}T12:00:00Z`).getUTCDay();
}

/** The calendar day in the zone, `2026-12-04`. */
export function localDay(instant: Date, timeZone: string): string {
  return onTheWall(instant, timeZone).slice(0, 10);
}

/** The calendar day so many days later; both `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
