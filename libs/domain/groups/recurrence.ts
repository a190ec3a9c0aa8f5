import { RRule } from 'rrule';
import { addDays } from '@stepwell/kernel/wall-clock';

/** Days that the first day of a rule may lie ahead of its first session: a rule that gives none in a year is a mistake. */
const FIRST_WITHIN_DAYS = 366;

const DAYS = '(MO|TU|WE|TH|FR|SA|SU)';
/** The parts of RFC 5545 that name days; the time of day is the group's own, so hours and minutes have no place here. */
const parts: Record<string, RegExp> = {
  FREQ: /^(DAILY|WEEKLY|MONTHLY)$/,
  INTERVAL: /^([1-9]|[1-4]\d|5[0-2])$/,
  BYDAY: new RegExp(`^(-1|[1-5])?${DAYS}(,(-1|[1-5])?${DAYS}){0,6}$`),
  BYMONTHDAY: /^(-1|[1-9]|[12]\d|3[01])(,(-1|[1-9]|[12]\d|3[01])){0,6}$/,
  COUNT: /^([1-9]\d{0,2})$/,
  UNTIL: /^\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/,
  WKST: new RegExp(`^${DAYS}$`),
};

/**
 * What is wrong with a recurrence, as a sentence, or null: it must be an RRULE that names days only, and give a first day.
 * @param startsOn YYYY-MM-DD
 */
export function faultOf(recurrence: string, startsOn: string): string | null {
  const given = recurrence
    .split(';')
    .map((part) => [part.split('=', 1)[0]!, part.slice(part.indexOf('=') + 1)] as const);
  const names = given.map(([name]) => name);
  const isWritten = given.every(([name, value]) => Object.hasOwn(parts, name) && parts[name]!.test(value));
  if (!isWritten || names[0] !== 'FREQ' || new Set(names).size !== names.length)
    return 'Write the repetition as a rule of days, like FREQ=WEEKLY;BYDAY=MO,WE.';
  if (names.includes('COUNT') && names.includes('UNTIL')) return 'Choose either a number of sessions or a last day.';
  if (names.includes('BYMONTHDAY') && (!recurrence.startsWith('FREQ=MONTHLY') || names.includes('BYDAY')))
    return 'Days of the month go with a monthly repetition and without weekdays.';
  const weekdays = given.find(([name]) => name === 'BYDAY')?.[1] ?? '';
  if (/\d/.test(weekdays) && !recurrence.startsWith('FREQ=MONTHLY'))
    return 'A weekday is counted within the month only where the group meets monthly.';
  const isAny = daysOf(recurrence, startsOn, startsOn, addDays(startsOn, FIRST_WITHIN_DAYS)).length > 0;
  return isAny ? null : 'This repetition gives no day at all. Check its first and last day.';
}

/**
 * The days (YYYY-MM-DD) of a recurrence from `from` to `to`, both included. Days are calendar days without a zone, so no
 * change of the clocks can double or lose one.
 */
export function daysOf(recurrence: string, startsOn: string, from: string, to: string): string[] {
  if (to < from) return [];
  const rule = new RRule({ ...RRule.parseString(recurrence), dtstart: dayOf(startsOn) });
  return rule.between(dayOf(from), dayOf(to), true).map((day) => day.toISOString().slice(0, 10));
}

/** Where a day stands in a weekly rotation of `length` formats that began in the week (Monday first) of `startsOn`. */
export function rotationPlace(startsOn: string, day: string, length: number): number {
  const weeks = (mondayOf(day) - mondayOf(startsOn)) / (7 * 86_400_000);
  return ((weeks % length) + length) % length;
}

function dayOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function mondayOf(day: string): number {
  const date = dayOf(day);
  return date.getTime() - ((date.getUTCDay() + 6) % 7) * 86_400_000;
}
