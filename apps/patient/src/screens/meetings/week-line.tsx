import { Text } from '@mantine/core';
import { useTexts } from '../../texts/language';
import classes from './attendance.module.css';
import type { MyProgress } from './read-progress';

/** More would be a row of dots that nobody counts. */
const mostDots = 7;

/** "1 of your 2 this week", and weeks in a row where there are some: never a word about what is missing. */
export function WeekLine({ weeks, streak }: Pick<MyProgress, 'weeks' | 'streak'>) {
  const texts = useTexts();
  const week = weeks.at(-1);
  if (!week) return null;
  const { attended } = week;
  const goal = week.goal ?? 0;
  return (
    <div>
      {goal > 0 && goal <= mostDots && (
        <div className={classes.dots} aria-hidden="true">
          {Array.from({ length: Math.max(goal, Math.min(attended, mostDots)) }, (_, at) => (
            <span key={at} className={classes.dot} data-done={at < attended} />
          ))}
        </div>
      )}
      <Text fw={600}>{goal > 0 ? texts.attendance.ofGoal(attended, goal) : texts.attendance.free(attended)}</Text>
      {streak > 1 && <Text c="dimmed">{texts.attendance.streak(streak)}</Text>}
    </div>
  );
}
