import { Text } from '@mantine/core';
import { shortTime } from '@stepwell/web/format/calendar';
import { isSafeNow } from '@stepwell/web/format/safe-hours';
import { useReader } from '@stepwell/web/format/use-reader';
import { sameClock, wallTime, zoneCity } from '@stepwell/web/format/zones';
import { useTranslation } from '@stepwell/web/i18n/use-translation';

interface SafeHoursProps {
  from?: string | null | undefined;
  until?: string | null | undefined;
  /** Zone of the patient: safe hours go by their clock. */
  zone: string;
  /** Says also whether this moment is inside, and what the patient's clock shows. */
  withNow?: boolean;
}

/** When a contact may be used, by the patient's clock, with the city when that clock differs from the reader's. */
export function useSafeHoursWords(): (props: SafeHoursProps) => string {
  const { t } = useTranslation();
  const reader = useReader();
  return ({ from, until, zone, withNow }) => {
    const city = sameClock(reader.now, zone, reader.zone) ? undefined : zoneCity(zone);
    const times = { from: from ? shortTime(from) : '', until: until ? shortTime(until) : '', city: city ?? '' };
    if (!from && !until) return t('safeHours.any');
    const when =
      from && until
        ? t(city ? 'safeHours.betweenZone' : 'safeHours.between', times)
        : t(from ? 'safeHours.from' : 'safeHours.until', times);
    if (!withNow) return when;
    const safe = isSafeNow(reader.now, zone, { from, until });
    const time = wallTime(reader.now, zone);
    return `${when}, ${t(safe ? 'safeHours.okNow' : 'safeHours.notNow', { time })}`;
  };
}

/** The safe hours as a quiet line. */
export function SafeHoursText(props: SafeHoursProps) {
  const words = useSafeHoursWords();
  return (
    <Text size="xs" c="dimmed" component="span" className="sw-figures">
      {words(props)}
    </Text>
  );
}
