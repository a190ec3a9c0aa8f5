import { sayDay, weekdayName } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useTranslation } from 'react-i18next';

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The parts of an RRULE by name. */
export function partsOf(rule: string): Partial<Record<string, string>> {
  return Object.fromEntries(
    rule
      .replace(/^RRULE:/, '')
      .split(';')
      .map((part) => part.split('=', 2)),
  ) as Partial<Record<string, string>>;
}

/** A day of an RRULE, `20261204` or with a time behind it, as `2026-12-04`. */
function dayOf(until: string): string {
  return `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}`;
}

/** When a group meets, in words: "Every 2 weeks on Monday and Wednesday"; what can't be said in words stays a rule. */
export function useRecurrenceWords(): (rule: string | null | undefined) => string {
  const { t } = useTranslation();
  const reader = useReader();
  const list = new Intl.ListFormat(reader.locale, { type: 'conjunction' });
  return (rule) => {
    if (!rule) return t('group.oneOff');
    const { FREQ, INTERVAL, BYDAY, BYMONTHDAY, COUNT, UNTIL } = partsOf(rule);
    const days = BYDAY?.split(',').map((day) => weekdays.indexOf(day)) ?? [];
    if (!(FREQ === 'DAILY' || FREQ === 'WEEKLY' || FREQ === 'MONTHLY') || days.includes(-1)) return rule;
    const words = [
      t(`group.every.${FREQ}`, { count: Number(INTERVAL ?? 1) }),
      days.length > 0 && t('group.onDays', { days: list.format(days.map((day) => weekdayName(day, reader.locale))) }),
      BYMONTHDAY && t('group.onMonthDays', { days: list.format(BYMONTHDAY.split(',')) }),
      COUNT && t('group.times', { count: Number(COUNT) }),
      UNTIL && t('group.untilDay', { day: sayDay(dayOf(UNTIL), reader) }),
    ];
    return words.filter(Boolean).join(' ');
  };
}
