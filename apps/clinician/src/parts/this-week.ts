import { useTranslation } from '@stepwell/web/i18n/use-translation';

/** How a week stands so far: "1 of 2 this week", without a word where there is no goal. */
export function useThisWeekWords(): (week: { goal?: number | null; attended: number }) => string {
  const { t } = useTranslation();
  return ({ goal, attended }) =>
    goal ? t('attended.thisWeek', { attended, goal }) : t('attended.thisWeekFree', { count: attended });
}
