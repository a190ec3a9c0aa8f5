import { weekdayName } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { weekGroups, type DutyInterval } from './duty-hours';

/** A week of duty hours in words: "Mon–Fri 09:00–17:00; Sat 10:00–14:00". Empty when nobody is ever on duty. */
export function sayDutyHours(intervals: readonly DutyInterval[], locale: string): string {
  return weekGroups(intervals)
    .map(({ from, to, hours }) => {
      const first = weekdayName(from, locale, 'short');
      return `${from === to ? first : `${first}–${weekdayName(to, locale, 'short')}`} ${hours}`;
    })
    .join('; ');
}

/** The duty hours of a facility on a line of a table, or that there are none. */
export function DutyText({ intervals }: { intervals: readonly DutyInterval[] }) {
  const { t } = useTranslation('admin');
  const { locale } = useReader();
  const words = sayDutyHours(intervals, locale);
  return words ? (
    <span className="sw-figures">{words}</span>
  ) : (
    <StatusBadge tone="overdue">{t('facilities.noHours')}</StatusBadge>
  );
}
