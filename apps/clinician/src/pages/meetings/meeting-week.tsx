import { Anchor, Box, Text } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { addDays, localDay, wallTime } from '@stepwell/web/format/zones';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { FindMeetingsQuery } from '../../../gql/graphql';
import classes from './meetings.module.css';

type Meeting = FindMeetingsQuery['meetings']['edges'][number]['node'];

interface MeetingWeekProps {
  meetings: readonly Meeting[];
  /** Later meetings are not read yet: days after the last one may have some. */
  hasMore: boolean;
  /** The patient's zone: days and times of the grid are on its clock. */
  zone: string;
  chosenIds: ReadonlySet<string>;
  onChoose: (meeting: Meeting) => void;
}

/** The coming seven days side by side, each with its meetings by time; on a phone one below the other. */
export function MeetingWeek({ meetings, hasMore, zone, chosenIds, onChoose }: MeetingWeekProps) {
  const { t } = useTranslation();
  const reader = useReader();
  const today = localDay(reader.now, zone);
  const days = Array.from({ length: 7 }, (_unused, ahead) => addDays(today, ahead));
  const dayOf = (meeting: Meeting): string | null =>
    meeting.nextStart ? localDay(new Date(meeting.nextStart), zone) : null;
  const lastDay = meetings.map(dayOf).findLast((day) => day !== null) ?? '';
  return (
    <div className={classes['week']}>
      {days.map((day) => {
        const here = meetings.filter((meeting) => dayOf(meeting) === day);
        return (
          <Box key={day} component="section" aria-label={sayDay(day, reader)}>
            <Text fw={600} component="h4" mb={4}>
              {sayDay(day, reader)}
            </Text>
            {here.length === 0 && (
              <Text size="xs" c="dimmed">
                {t(hasMore && day >= lastDay ? 'finder.notShownYet' : 'finder.nothingThatDay')}
              </Text>
            )}
            {here.map((meeting) => (
              <Box key={meeting.id} className={classes['slot'] ?? ''}>
                <Text size="xs" className="sw-figures">
                  {wallTime(new Date(meeting.nextStart!), zone)}
                </Text>
                {chosenIds.has(meeting.id) ? (
                  <Text size="xs" fw={600}>
                    {meeting.name} · {t('finder.chosen')}
                  </Text>
                ) : (
                  <Anchor
                    component="button"
                    type="button"
                    size="xs"
                    ta="start"
                    aria-label={t('finder.chooseOf', {
                      name: meeting.name,
                      time: wallTime(new Date(meeting.nextStart!), zone),
                    })}
                    onClick={() => onChoose(meeting)}
                  >
                    {meeting.name}
                  </Anchor>
                )}
                <Text size="xs" c="dimmed">
                  {t(`attendance.${meeting.attendance}`)}
                  {meeting.reportedClosedOn && ` · ${t('finder.reportedShort')}`}
                </Text>
              </Box>
            ))}
          </Box>
        );
      })}
    </div>
  );
}
