import { shortTime, weekdayName } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useCallback } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { Said } from './changes-between';
import type { DraftPart, Plan } from './plan-draft';

/** Meeting goal and meetings as a signed plan keeps them. */
export type SignedMeetings = NonNullable<Plan['content']['meetings']>;

/** Path and number a week, in one line. */
export function useSayMeetingGoal(): (meetings: Pick<SignedMeetings, 'paths' | 'meetingsPerWeek'>) => string {
  const { t } = useTranslation();
  return useCallback(
    ({ paths, meetingsPerWeek }) =>
      [paths.length > 0 ? paths.join(', ') : t('weekly.noPath'), t('weekly.goal', { count: meetingsPerWeek })].join(
        ' · ',
      ),
    [t],
  );
}

/** When and where a meeting is, and the way there, in one line. */
export function useSayMeeting(): (meeting: SignedMeetings['meetings'][number]) => string {
  const { t } = useTranslation();
  const { locale } = useReader();
  return useCallback(
    ({ weekday, startTime, place, transport, isHomeGroup }) =>
      [
        typeof weekday === 'number' && startTime
          ? `${weekdayName(weekday, locale)} ${shortTime(startTime)}`
          : t('weekly.byAppointment'),
        place,
        transport && t('weekly.transport', { transport }),
        isHomeGroup && t('weekly.homeGroup'),
      ]
        .filter(Boolean)
        .join(' · '),
    [t, locale],
  );
}

/** Goal and meetings of a signed plan, each in words, for comparing versions; nothing where it has none. */
export function useSayMeetings(): (meetings: SignedMeetings | null | undefined) => Said<DraftPart>[] {
  const sayGoal = useSayMeetingGoal();
  const say = useSayMeeting();
  return useCallback(
    (signed) =>
      signed
        ? [
            { part: 'weekly', id: 'goal', text: sayGoal(signed) },
            ...signed.meetings.map((meeting) => ({
              part: 'weekly' as const,
              id: meeting.meetingId,
              text: `${meeting.name} · ${say(meeting)}`,
            })),
          ]
        : [],
    [sayGoal, say],
  );
}
