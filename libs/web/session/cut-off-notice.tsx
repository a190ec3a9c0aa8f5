import { Box } from '@mantine/core';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { Notice } from '@stepwell/web/ui/notice';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import classes from './cut-off-notice.module.css';
import { isCutOff, watchCutOff } from './cut-off';

/** Says that what stands on the page may be old, for as long as nothing new comes; in sight however far one has scrolled. */
export function CutOffNotice() {
  const { t } = useTranslation('web');
  const cache = useQueryClient().getQueryCache();
  const isOut = useSyncExternalStore(
    useCallback((tell) => watchCutOff(cache, tell), [cache]),
    () => isCutOff(cache),
  );
  return (
    <Box role="status" className={classes['bar'] ?? ''}>
      {isOut && (
        <Notice tone="warning" title={t('cutOff.title')}>
          {t('cutOff.text')}
        </Notice>
      )}
    </Box>
  );
}
