import { weekdayName } from './calendar';
import { capital, sayWallTime } from './say-clock';
import { localWeekday, wallTime } from './zones';

/** Words for weekly hours in one language. */
export interface WindowWords {
  everyDay: string;
  fromTo: (from: string, to: string) => string;
  nextDay: (time: string) => string;
  allDay: string;
  midnight: string;
}

/** A language that can say weekly hours. */
export interface SaysWindows {
  locale: string;
  windows: WindowWords;
}

/** A weekly stretch of time on the wall clock; weekday 0 = Sunday; an end at or before the start is on the next day. */
export interface WeeklyWindow {
  weekday: number;
  startTime: string;
  endTime: string;
}

const MIDNIGHT = 24 * 60;

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** End in minutes of its day; 00:00 and 23:59 are how forms write midnight. */
function endMinutes(time: string): number {
  const end = minutes(time);
  return end === 0 || end === MIDNIGHT - 1 ? MIDNIGHT : end;
}

function sayHours({ startTime, endTime }: WeeklyWindow, texts: SaysWindows): string {
  const start = minutes(startTime);
  const end = endMinutes(endTime);
  if (start === 0 && end === MIDNIGHT) return texts.windows.allDay;
  const endWords = end === MIDNIGHT ? texts.windows.midnight : sayWallTime(endTime, texts);
  return texts.windows.fromTo(sayWallTime(startTime, texts), end <= start ? texts.windows.nextDay(endWords) : endWords);
}

/** Windows in words, one line for all days with the same hours: "Friday and Saturday, 5:00 PM to 9:00 PM". */
export function sayWindows(windows: readonly WeeklyWindow[], texts: SaysWindows): string[] {
  const daysByHours = new Map<string, Set<number>>();
  for (const window of windows) {
    const hours = sayHours(window, texts);
    daysByHours.set(hours, (daysByHours.get(hours) ?? new Set()).add(window.weekday));
  }
  const list = new Intl.ListFormat(texts.locale, { type: 'conjunction' });
  return [...daysByHours].map(([hours, weekdays]) => {
    const names = [...weekdays].sort((a, b) => a - b).map((weekday) => weekdayName(weekday, texts.locale));
    return `${capital(names.length === 7 ? texts.windows.everyDay : list.format(names))}, ${hours}`;
  });
}

/** True when an instant falls into the weekly window on the wall clock of the zone. */
export function isWithin(window: WeeklyWindow, instant: Date, timeZone: string): boolean {
  const weekday = localWeekday(instant, timeZone);
  const at = minutes(wallTime(instant, timeZone));
  const start = minutes(window.startTime);
  const end = endMinutes(window.endTime);
  if (end > start) return window.weekday === weekday && at >= start && at < end;
  const yesterday = (weekday + 6) % 7;
  return (window.weekday === weekday && at >= start) || (window.weekday === yesterday && at < end);
}
