import { dateFormat } from '@stepwell/web/format/formatters';
import { daysBetween, weekdayName } from '@stepwell/web/format/calendar';
import { sayClock } from '@stepwell/web/format/say-clock';
import { localDay, localWeekday, sameClock, wallTime } from '@stepwell/web/format/zones';
import type { Texts } from '../texts/en';

const EVENING_HOUR = 17;

/** "5:00 PM" for an instant in a zone. */
export function sayTime(instant: Date, timeZone: string, texts: Texts): string {
  return sayClock(instant, timeZone, texts.locale);
}

/** "December 4, 2026" for a calendar day `YYYY-MM-DD`. */
export function sayDate(day: string, texts: Texts): string {
  const options = { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' } as const;
  return dateFormat(texts.locale, options).format(new Date(`${day}T12:00:00Z`));
}

/** Hour (0 to 23) of an instant on the wall clock of a zone. */
export function localHour(instant: Date, timeZone: string): number {
  return Number(wallTime(instant, timeZone).slice(0, 2));
}

/** The day as people say it: today, tonight, tomorrow, a weekday within the next six days, else a short date. */
export function sayNearDay(instant: Date, now: Date, timeZone: string, texts: Texts): string {
  const away = daysBetween(localDay(now, timeZone), localDay(instant, timeZone));
  if (away === 0) {
    const tonight = instant > now && localHour(instant, timeZone) >= EVENING_HOUR;
    return tonight ? texts.days.tonight : texts.days.today;
  }
  if (away === 1) return texts.days.tomorrow;
  if (away > 1 && away < 7) return weekdayName(localWeekday(instant, timeZone), texts.locale);
  const options = { timeZone, weekday: 'short', month: 'short', day: 'numeric' } as const;
  return dateFormat(texts.locale, options).format(instant);
}

/** "tonight, 7:00 PM"; the zone is named ("MST") when its clock differs from the viewer's. */
export function sayMeetingStart(
  instant: Date,
  now: Date,
  zones: { meeting: string; viewer: string },
  texts: Texts,
): string {
  const when = texts.at(sayNearDay(instant, now, zones.meeting, texts), sayTime(instant, zones.meeting, texts));
  if (sameClock(instant, zones.meeting, zones.viewer)) return when;
  const parts = dateFormat(texts.locale, { timeZone: zones.meeting, timeZoneName: 'short' });
  return `${when} (${parts.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value})`;
}
