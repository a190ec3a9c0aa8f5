import { Box, Text, VisuallyHidden } from '@mantine/core';
import { weekdayName, writtenDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { addDays, localDay } from '@stepwell/web/format/zones';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { ChartTimelineQuery, type TimelineEntry } from '../../parts/timeline.graphql';
import classes from './attendance-calendar.module.css';

const WEEKS = 12;
const WEEK = 7;

interface Day {
  day: string;
  hasMeeting: boolean;
  hasGroup: boolean;
  missedGroup: boolean;
}

function dayOf(day: string, entries: readonly TimelineEntry[], zone: string): Day {
  const ofDay = entries.filter(({ at }) => localDay(new Date(at), zone) === day);
  const groups = ofDay.filter(({ kind }) => kind === 'GROUP_SESSION');
  const isThere = ({ attendance }: TimelineEntry): boolean => attendance !== 'EXCUSED' && attendance !== 'NO_SHOW';
  return {
    day,
    hasMeeting: ofDay.some(({ kind }) => kind === 'MEETING'),
    hasGroup: groups.some(isThere),
    missedGroup: groups.some((entry) => !isThere(entry)),
  };
}

interface AttendanceCalendarProps {
  patientId: string;
  zone: string;
  /** 0 = Sunday. */
  weekStartsOn: number;
}

/** Twelve weeks, a square a day, with the meetings and groups of each; it is a table, so it reads as it looks. */
export function AttendanceCalendar({ patientId, zone, weekStartsOn }: AttendanceCalendarProps) {
  const { t } = useTranslation();
  const { now, locale } = useReader();
  const today = localDay(now, zone);
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  const thisWeek = addDays(today, -((weekday - weekStartsOn + WEEK) % WEEK));
  const first = addDays(thisWeek, -WEEK * (WEEKS - 1));
  const { data } = useDocument(
    ChartTimelineQuery,
    { patientId, from: first, until: today },
    { topics: ['patients', 'meetings'] },
  );
  if (!data) return null;
  const { entries } = data.chartTimeline;
  const weeks = Array.from({ length: WEEKS }, (_, at) => addDays(first, at * WEEK));
  const dayAt = (week: string, at: number) => dayOf(addDays(week, at), entries, zone);
  const days = weeks.flatMap((week) => Array.from({ length: WEEK }, (_, at) => dayAt(week, at)));
  const count = (of: (day: Day) => boolean): string => t('timeline.calendarDays', { count: days.filter(of).length });
  const said = (day: Day): string[] => [
    ...(day.hasMeeting ? [t('timeline.calendarMeeting')] : []),
    ...(day.hasGroup ? [t('timeline.calendarGroup')] : []),
    ...(day.missedGroup ? [t('timeline.calendarAbsent')] : []),
  ];
  return (
    <SectionCard title={t('timeline.calendarTitle')}>
      <Box className={classes['frame']}>
        <table className={classes['calendar']}>
          <caption>
            {t('timeline.calendarFigure', {
              meetings: count(({ hasMeeting }) => hasMeeting),
              groups: count(({ hasGroup }) => hasGroup),
            })}
          </caption>
          <thead>
            <tr>
              <td />
              {weeks.map((week) => (
                <th key={week} scope="col">
                  {writtenDay(week, locale).split(' ').slice(1, 3).join(' ')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: WEEK }, (_, at) => (
              <tr key={at}>
                <th scope="row">{weekdayName((weekStartsOn + at) % WEEK, locale, 'short')}</th>
                {weeks.map((week) => {
                  const day = dayAt(week, at);
                  const words = said(day).join(', ');
                  return (
                    <td key={week} data-later={day.day > today ? '' : undefined}>
                      <span
                        className={classes['day']}
                        title={words && t('timeline.calendarDay', { day: writtenDay(day.day, locale), what: words })}
                        data-meeting={day.hasMeeting ? '' : undefined}
                        data-group={day.hasGroup ? '' : undefined}
                        data-missed={day.missedGroup ? '' : undefined}
                      />
                      <VisuallyHidden>{words}</VisuallyHidden>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Box>
      <ul className={classes['legend']} aria-hidden="true">
        {(['calendarMeeting', 'calendarGroup', 'calendarAbsent'] as const).map((key) => (
          <li key={key}>
            <span
              className={classes['day']}
              data-meeting={key === 'calendarMeeting' ? '' : undefined}
              data-group={key === 'calendarGroup' ? '' : undefined}
              data-missed={key === 'calendarAbsent' ? '' : undefined}
            />
            <Text span size="xs">
              {t(`timeline.${key}`)}
            </Text>
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}
