import { wallTime, zoneCity } from './zones';

/** A time zone as a person may look for it. */
export interface ZoneChoice {
  /** IANA name, `America/Chicago`. */
  zone: string;
  /** "Chicago" or "Indianapolis, Indiana": what people call it. */
  city: string;
  /** "Central Time", "GMT+1": what the reader's language calls the zone. */
  name: string;
  isUnitedStates: boolean;
}

const unitedStates: readonly string[] = [
  'America/New_York',
  'America/Detroit',
  'America/Chicago',
  'America/Denver',
  'America/Boise',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'America/Adak',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
  'Pacific/Guam',
  'Pacific/Pago_Pago',
];

function zoneName(zone: string, locale: string, now: Date): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(now);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

function choiceOf(zone: string, locale: string, now: Date, isUnitedStates: boolean): ZoneChoice {
  const place = zone.split('/').at(-2);
  const isNested = zone.split('/').length > 2 && place;
  const city = isNested ? `${zoneCity(zone)}, ${place.replaceAll('_', ' ')}` : zoneCity(zone);
  return { zone, city, name: zoneName(zone, locale, now), isUnitedStates };
}

/**
 * Every IANA zone the browser knows, and `current` even when it does not: the United States from east to west, then
 * the rest by city. Zones are named as they are called around `now`.
 */
export function zoneChoices(locale: string, now: Date, current?: string): ZoneChoice[] {
  const known = new Set([...Intl.supportedValuesOf('timeZone'), ...(current ? [current] : [])]);
  const rest = [...known]
    .filter((zone) => !unitedStates.includes(zone))
    .map((zone) => choiceOf(zone, locale, now, false));
  rest.sort((one, other) => one.city.localeCompare(other.city, locale));
  return [...unitedStates.map((zone) => choiceOf(zone, locale, now, true)), ...rest];
}

/** Whether all words of a search occur in the city, the zone's name or its IANA name. */
export function matchesZone({ zone, city, name }: ZoneChoice, search: string): boolean {
  const text = `${city} ${name} ${zone.replaceAll(/[/_]/g, ' ')} ${zone}`.toLocaleLowerCase();
  return search
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** One line that names a zone: "Chicago · Central Time · 14:05". */
export function zoneLine(zone: string, locale: string, now: Date): string {
  return `${zoneCity(zone)} · ${zoneName(zone, locale, now)} · ${wallTime(now, zone)}`;
}
