import { sayDay, weekdayName, type Reader } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import type { TFunction } from 'i18next';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { partsOf } from './recurrence-parts';
import { weekdayCodeOf } from './recurrence-values';

/** Codes of RFC 5545 in the order of `weekdayName`, Sunday first. */
const codes = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Which of its kind in a month. */
export type Nth = '1' | '2' | '3' | '4' | '5' | '-1';

/** The name of a weekday by its code, which a number may stand before. */
export function nameOfWeekday(code: string, locale: string): string {
  return weekdayName(codes.indexOf(code.slice(-2)), locale);
}

function joined(words: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(words);
}

/** "first and third Monday" where the weekday is one, otherwise each by itself. */
function weekdaysOfMonth(days: readonly string[], locale: string, t: TFunction): string {
  const nth = (day: string): string => t(`group.nth.${day.slice(0, -2) as Nth}`);
  const name = (day: string): string => nameOfWeekday(day, locale);
  const [first = ''] = days;
  if (days.every((day) => day.length > 2 && day.slice(-2) === first.slice(-2)))
    return t('group.nthDay', { nth: joined(days.map(nth), locale), day: name(first) });
  return joined(
    days.map((day) =>
      day.length > 2 ? t('group.nthDay', { nth: nth(day), day: name(day) }) : t('group.each', { day: name(day) }),
    ),
    locale,
  );
}

function daysOfMonth(days: readonly string[], locale: string, t: TFunction): string {
  const counted = days.filter((day) => day !== '-1');
  return joined(
    [
      ...(counted.length > 0 ? [t('group.monthDay', { count: counted.length, days: joined(counted, locale) })] : []),
      ...(counted.length < days.length ? [t('group.lastDay')] : []),
    ],
    locale,
  );
}

function sayRepetition(rule: string, startsOn: string, locale: string, t: TFunction): string {
  const { FREQ, INTERVAL, BYDAY, BYMONTHDAY } = partsOf(rule);
  const count = Number(INTERVAL ?? 1);
  const days = BYDAY?.split(',') ?? [];
  const isEveryOfMonth = days.length > 0 && days.every((day) => day.length === 2);
  if (FREQ === 'MONTHLY' && !(count === 1 && isEveryOfMonth)) {
    const what = BYDAY
      ? weekdaysOfMonth(days, locale, t)
      : daysOfMonth(BYMONTHDAY?.split(',') ?? [String(Number(startsOn.slice(8)))], locale, t);
    return count === 1 ? t('group.onOfMonth', { what }) : t('group.everyMonths', { count, what });
  }
  if ((FREQ === 'DAILY' && days.length === 0) || (count === 1 && days.length === 7))
    return t('group.every.DAILY', { count });
  const weekdays = days.length > 0 ? days : [weekdayCodeOf(startsOn)];
  const names = joined(
    weekdays.map((day) => nameOfWeekday(day, locale)),
    locale,
  );
  if (count === 1) return t('group.everyDay', { days: names });
  return t('group.everyOnDays', {
    every: t(FREQ === 'DAILY' ? 'group.every.DAILY' : 'group.every.WEEKLY', { count }),
    days: names,
  });
}

/** When a group meets, in words: "Every Tuesday and Thursday", "On the first Monday of the month". */
export function sayRecurrence(rule: string | null | undefined, startsOn: string, reader: Reader, t: TFunction): string {
  if (!rule) return t('group.oneOff');
  const { COUNT, UNTIL } = partsOf(rule);
  const last = UNTIL && `${UNTIL.slice(0, 4)}-${UNTIL.slice(4, 6)}-${UNTIL.slice(6, 8)}`;
  return [
    sayRepetition(rule, startsOn, reader.locale, t),
    COUNT && t('group.times', { count: Number(COUNT) }),
    last && t('group.untilDay', { day: sayDay(last, reader) }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** When a group meets, in words; the day it starts on matters where the rule names none. */
export function useRecurrenceWords(): (rule: string | null | undefined, startsOn: string) => string {
  const { t } = useTranslation();
  const reader = useReader();
  return (rule, startsOn) => sayRecurrence(rule, startsOn, reader, t);
}
