import { Box, Text } from '@mantine/core';
import { writtenDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { Progress } from './attendance.graphql';
import classes from './week-bars.module.css';

/** Twelve weeks as bars with the goal as a line across each; the table beside it says the same in words. */
export function WeekBars({ weeks }: { weeks: Progress['weeks'] }) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const most = Math.max(2, ...weeks.flatMap(({ attended, goal }) => [attended, goal ?? 0]));
  const height = (count: number): string => `${(count / most) * 100}%`;
  return (
    <Box component="figure" m={0}>
      <div className={classes['bars']} aria-hidden="true">
        {weeks.map(({ startsOn, attended, goal, state }) => (
          <div key={startsOn} className={classes['week']}>
            <div className={classes['plot']}>
              <div className={classes['bar']} data-state={state} style={{ height: height(attended) }}>
                {attended > 0 && <span className={classes['count']}>{attended}</span>}
              </div>
              {goal !== null && goal !== undefined && goal > 0 && (
                <div className={classes['goal']} style={{ bottom: height(goal) }} />
              )}
            </div>
            <span className={classes['label']}>{writtenDay(startsOn, locale).split(' ').slice(1, 3).join(' ')}</span>
          </div>
        ))}
      </div>
      <Text component="figcaption" size="xs" c="dimmed" mt={4}>
        {t('attended.figure')}
      </Text>
    </Box>
  );
}
