import { addDays } from '@stepwell/web/format/zones';

/** Both days count; `YYYY-MM-DD`. */
export interface DayRange {
  from: string;
  until: string;
}

const DAYS = 90;

/** The days an address asks for; what is missing, no day or the wrong way round falls back to the last 90 days. */
export function dayRange(asked: DayRange, today: string): DayRange {
  const until = isDay(asked.until) ? asked.until : today;
  const from = isDay(asked.from) && asked.from <= until ? asked.from : addDays(until, 1 - DAYS);
  return { from, until };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}
