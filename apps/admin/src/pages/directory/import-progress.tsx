import { Box, Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './directory.module.css';

/** Milliseconds between looks at an import that runs, should a hint be lost. */
export const LOOK_EVERY = 2_000;

/** How far a running import is; before its rows are counted the bar only moves. */
export function ImportProgress({ rowsDone, rows }: { rowsDone: number; rows: number }) {
  const { t } = useTranslation('admin');
  const isCounting = rows === 0;
  return (
    <Box className={classes['progress'] ?? ''}>
      <Progress
        value={isCounting ? 100 : (rowsDone * 100) / rows}
        striped={isCounting}
        animated={isCounting}
        aria-label={t('running.label')}
        mb="xs"
      />
      <Text role="status" aria-live="polite" className="sw-figures">
        {isCounting ? t('running.reading') : t('running.rows', { done: rowsDone, rows })}
      </Text>
      <Text c="dimmed">{t('running.leave')}</Text>
    </Box>
  );
}
