import { sayDay, shortTime } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { wallTime, zoneCity, sameClock } from '@stepwell/web/format/zones';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { SessionLine } from './groups.graphql';

/** When a session takes place, by the clock of its facility: "today 10:00 to 11:30". */
export function useSessionTime(): (
  session: Pick<SessionLine, 'localDate' | 'localTime' | 'endsAt' | 'timeZone'>,
) => string {
  const { t } = useTranslation();
  const reader = useReader();
  return ({ localDate, localTime, endsAt, timeZone }) => {
    const end = new Date(endsAt);
    const words = t('groups.fromTo', {
      day: sayDay(localDate, { ...reader, zone: timeZone }),
      from: shortTime(localTime),
      to: wallTime(end, timeZone),
    });
    return sameClock(end, timeZone, reader.zone) ? words : `${words} ${zoneCity(timeZone)}`;
  };
}

/** Leader and co-leader, for one line. */
export function leadersOf({ facilitator, coFacilitator }: Pick<SessionLine, 'facilitator' | 'coFacilitator'>): string {
  return [facilitator, coFacilitator].flatMap((leader) => leader?.displayName ?? []).join(', ');
}
