import { Text } from '@mantine/core';
import { shortTime, weekdayName } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useTranslation } from 'react-i18next';
import type { Plan } from './plan-draft';
import classes from './plan-view.module.css';

/** Meeting goal and meetings as a signed plan keeps them. */
export type SignedMeetings = NonNullable<Plan['content']['meetings']>;

/** The patient's own number a week and the meetings they chose, with the way there. */
export function PlanMeetings({ meetingsPerWeek, paths, meetings }: Omit<SignedMeetings, '__typename'>) {
  const { t } = useTranslation();
  const { locale } = useReader();
  return (
    <>
      <Text>
        {[paths.length > 0 ? paths.join(', ') : t('weekly.noPath'), t('weekly.goal', { count: meetingsPerWeek })].join(
          ' · ',
        )}
      </Text>
      {meetings.length > 0 && (
        <ul className={classes['lines']}>
          {meetings.map(({ meetingId, name, weekday, startTime, place, transport, isHomeGroup }) => (
            <li key={meetingId}>
              <Text>{name}</Text>
              <Text size="xs" c="dimmed" className="sw-figures">
                {[
                  typeof weekday === 'number' && startTime
                    ? `${weekdayName(weekday, locale)} ${shortTime(startTime)}`
                    : t('weekly.byAppointment'),
                  place,
                  transport && t('weekly.transport', { transport }),
                  isHomeGroup && t('weekly.homeGroup'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
