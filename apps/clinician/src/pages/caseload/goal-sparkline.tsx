import { Text, VisuallyHidden } from '@mantine/core';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import classes from './goal-sparkline.module.css';

interface GoalSparklineProps {
  /** Meetings a week, the running week last. */
  attended: readonly number[];
  /** The patient's own number in the same weeks; null without one. */
  goals: readonly (number | null | undefined)[];
}

/** Six weeks beside the patient's own number: full bars reached it, hollow ones did not; the words say the same. */
export function GoalSparkline({ attended, goals }: GoalSparklineProps) {
  const { t } = useTranslation();
  const weeks = attended.map((count, at) => ({ count, goal: goals[at] ?? 0 }));
  const counted = weeks.filter(({ goal }) => goal > 0);
  if (counted.length === 0) return null;
  const met = counted.filter(({ count, goal }) => count >= goal).length;
  const now = weeks.at(-1)!;
  return (
    <div className={classes['figure']}>
      <div className={classes['bars']} aria-hidden="true">
        {weeks.map(({ count, goal }, at) => (
          <span
            key={at}
            className={classes['bar']}
            data-state={goal === 0 ? 'none' : count >= goal ? 'met' : at === weeks.length - 1 ? 'running' : 'below'}
            style={{ height: `${goal === 0 ? 10 : Math.max(12, Math.min(1, count / goal) * 100)}%` }}
          />
        ))}
      </div>
      <Text size="xs" className="sw-figures">
        {t('caseload.weeksMet', { met, count: counted.length })}
        <VisuallyHidden>
          {t('caseload.weeksEach', {
            weeks: counted.map(({ count, goal }) => t('caseload.ofGoal', { count, goal })).join(', '),
          })}
        </VisuallyHidden>
      </Text>
      {now.goal > 0 && (
        <Text size="xs" c="dimmed" className="sw-figures">
          {t('caseload.thisWeek', { attended: now.count, goal: now.goal })}
        </Text>
      )}
    </div>
  );
}
