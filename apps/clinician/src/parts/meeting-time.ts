import { shortTime, weekdayName } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useTranslation } from '@stepwell/web/i18n/use-translation';

interface MeetingTime {
  weekday?: number | null;
  startTime?: string | null;
  endTime?: string | null;
}

/** When a meeting takes place, by the clock of its own zone: "Saturday 10:00 to 11:00", or by appointment. */
export function useMeetingTimeWords(): (meeting: MeetingTime) => string {
  const { t } = useTranslation();
  const { locale } = useReader();
  return ({ weekday, startTime, endTime }) => {
    if (weekday === null || weekday === undefined || !startTime) return t('meetingTime.byAppointment');
    const words = {
      day: weekdayName(weekday, locale),
      start: shortTime(startTime),
      end: endTime ? shortTime(endTime) : '',
    };
    return t(endTime ? 'meetingTime.fromTo' : 'meetingTime.from', words);
  };
}
