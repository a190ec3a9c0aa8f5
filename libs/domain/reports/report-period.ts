import { badInput } from '@stepwell/kernel/errors';
import { addDays } from '@stepwell/kernel/wall-clock';

/** Longest period of one report, in days: two years. */
const MOST_DAYS = 731;

/** Periods that make sense; days as YYYY-MM-DD. @throws AppError BAD_INPUT naming `from` or `until` below `path` */
export function refuseWrongPeriod({ from, until }: { from: string; until: string }, path = ''): void {
  if (from < '2000-01-01' || from > '2200-01-01') throw badInput(`${path}from`, 'Choose a first day of this century.');
  if (until < from) throw badInput(`${path}until`, 'The last day is before the first.');
  if (until > addDays(from, MOST_DAYS)) throw badInput(`${path}until`, 'Choose two years at most.');
}

/** True for the first and last day of one quarter of the calendar. */
export function isQuarter(from: string, until: string): boolean {
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  if (from.slice(8) !== '01' || month % 3 !== 1) return false;
  const last = new Date(Date.UTC(year, month + 2, 0)).toISOString().slice(0, 10);
  return until === last;
}
