import { partsOf } from './recurrence-parts';

/** How a group repeats, as a person picks it. KEPT is a rule that these fields can't show: it stays as it is. */
export const patterns = ['WEEKLY', 'DAILY', 'WEEKDAY_OF_MONTH', 'DAY_OF_MONTH', 'SINGLE', 'KEPT'] as const;
/** One of them. */
export type Pattern = (typeof patterns)[number];

/** The fields of a repetition. */
export interface RecurrenceValues {
  pattern: Pattern;
  /** Every so many days, weeks or months. */
  interval: string;
  /** Codes of RFC 5545, `MO`. */
  weekdays: string[];
  /** Which of its kind in the month: 1 to 5, -1 for the last. */
  weeks: string[];
  weekday: string;
  /** 1 to 31, -1 for the last day. */
  monthDay: string;
  ends: 'NEVER' | 'ON' | 'AFTER';
  /** YYYY-MM-DD. */
  until: string;
  count: string;
  /** The rule of KEPT. */
  kept: string;
}

/** Codes of the weekdays, Monday first. */
export const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The code of the weekday of a day (YYYY-MM-DD). */
export function weekdayCodeOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return weekdayCodes[(date.getUTCDay() + 6) % 7] ?? 'MO';
}

/** The fields of a new group that begins on `startsOn`: weekly, on its weekday. */
export function weeklyFrom(startsOn: string): RecurrenceValues {
  const weekday = weekdayCodeOf(startsOn);
  return {
    pattern: 'WEEKLY',
    interval: '1',
    weekdays: [weekday],
    weeks: ['1'],
    weekday,
    monthDay: String(Number(startsOn.slice(8)) || 1),
    ends: 'NEVER',
    until: '',
    count: '10',
    kept: '',
  };
}

/** The fields that show a rule; what they can't show is kept as it is. */
export function recurrenceValuesOf(rule: string | null | undefined, startsOn: string): RecurrenceValues {
  const blank = weeklyFrom(startsOn);
  if (!rule) return { ...blank, pattern: 'SINGLE' };
  const { FREQ, INTERVAL = '1', BYDAY, BYMONTHDAY, COUNT, UNTIL, WKST = 'MO' } = partsOf(rule);
  const shared: RecurrenceValues = {
    ...blank,
    interval: INTERVAL,
    ends: COUNT ? 'AFTER' : UNTIL ? 'ON' : 'NEVER',
    count: COUNT ?? blank.count,
    until: UNTIL ? `${UNTIL.slice(0, 4)}-${UNTIL.slice(4, 6)}-${UNTIL.slice(6, 8)}` : '',
  };
  const days = BYDAY?.split(',') ?? [];
  if (WKST === 'MO' && FREQ === 'WEEKLY' && !BYMONTHDAY)
    return { ...shared, pattern: 'WEEKLY', weekdays: days.length > 0 ? days : blank.weekdays };
  if (WKST === 'MO' && FREQ === 'DAILY' && !BYDAY && !BYMONTHDAY) return { ...shared, pattern: 'DAILY' };
  if (WKST === 'MO' && FREQ === 'MONTHLY') {
    const counted = days.map((day) => ({ week: day.slice(0, -2), weekday: day.slice(-2) }));
    const weekday = counted[0]?.weekday;
    if (weekday && counted.every((each) => each.week !== '' && each.weekday === weekday))
      return { ...shared, pattern: 'WEEKDAY_OF_MONTH', weekday, weeks: counted.map(({ week }) => week) };
    if (!BYDAY && !BYMONTHDAY?.includes(','))
      return { ...shared, pattern: 'DAY_OF_MONTH', monthDay: BYMONTHDAY ?? blank.monthDay };
  }
  return { ...blank, pattern: 'KEPT', kept: rule };
}

/** The RRULE that the fields say; null for single days only. */
export function ruleOf(values: RecurrenceValues): string | null {
  const { pattern, interval, ends } = values;
  if (pattern === 'SINGLE') return null;
  if (pattern === 'KEPT') return values.kept;
  const days = weekdayCodes.filter((code) => values.weekdays.includes(code));
  const parts = {
    WEEKLY: ['FREQ=WEEKLY', `BYDAY=${days.join(',')}`],
    DAILY: ['FREQ=DAILY'],
    WEEKDAY_OF_MONTH: ['FREQ=MONTHLY', `BYDAY=${values.weeks.map((week) => week + values.weekday).join(',')}`],
    DAY_OF_MONTH: ['FREQ=MONTHLY', `BYMONTHDAY=${values.monthDay}`],
  }[pattern];
  const [frequency, ...on] = parts as [string, ...string[]];
  return [
    frequency,
    ...(interval === '1' ? [] : [`INTERVAL=${interval}`]),
    ...on,
    ...(ends === 'AFTER' ? [`COUNT=${values.count}`] : []),
    ...(ends === 'ON' ? [`UNTIL=${values.until.replaceAll('-', '')}`] : []),
  ].join(';');
}
