import { shortTime, weekdayName } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { sameClock, zoneCity } from '@stepwell/web/format/zones';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { MeetingQuery as Answer } from '../../../gql/graphql';

type Timed = Pick<Answer['meeting'], 'weekday' | 'startTime' | 'endTime' | 'timeZone'>;

/** Says when a meeting is held by its own clock, and the city of that clock where it differs from the reader's. */
export function useMeetingTime(): (meeting: Timed) => { time: string; city?: string } {
  const { t } = useTranslation('admin');
  const { locale, zone, now } = useReader();
  return ({ weekday, startTime, endTime, timeZone }) => {
    if (typeof weekday !== 'number' || !startTime) return { time: t('meetings.byAppointment') };
    const end = endTime ? `–${shortTime(endTime)}` : '';
    const time = `${weekdayName(weekday, locale, 'short')} ${shortTime(startTime)}${end}`;
    return sameClock(now, timeZone, zone) ? { time } : { time, city: zoneCity(timeZone) };
  };
}
