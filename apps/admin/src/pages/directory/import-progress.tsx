import { Box, Progress, Text } from '@mantine/core';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import classes from './directory.module.css';

/** Milliseconds between looks at an import that runs, should a hint be lost. */
export const LOOK_EVERY = 2_000;

/** How far a running import is; before its rows are counted the bar only moves. */
export function ImportProgress({ rowsDone, rows }: { rowsDone: number; rows: number }) {
  const { t } = useTranslation('admin');
  const isCounting = rows === 0;
  return (
    <Box className={classes['progress'] ?? ''}>
      {isCounting ? (
        <Progress.Root mb="xs">
          {/* Without a value, so that nobody hears of a percentage that is not known. */}
          <Progress.Section
            value={100}
            withAria={false}
            striped
            animated
            role="progressbar"
            aria-label={t('running.label')}
          />
        </Progress.Root>
      ) : (
        <Progress value={(rowsDone * 100) / rows} aria-label={t('running.label')} mb="xs" />
      )}
      <Text role="status" aria-live="polite" className="sw-figures">
        {isCounting ? t('running.reading') : t('running.rows', { done: rowsDone, rows })}
      </Text>
      <Text c="dimmed">{t('running.leave')}</Text>
    </Box>
  );
}
