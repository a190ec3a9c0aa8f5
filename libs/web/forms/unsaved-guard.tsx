import { Text } from '@mantine/core';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Asks before leaving a page whose entries would be lost, inside the app and when the tab closes. */
export function UnsavedGuard({ isUnsaved }: { isUnsaved: () => boolean }) {
  const { t } = useTranslation('web');
  const blocker = useBlocker({
    shouldBlockFn: isUnsaved,
    enableBeforeUnload: isUnsaved,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      opened={blocker.status === 'blocked'}
      onClose={() => blocker.reset?.()}
      title={t('form.leaveTitle')}
      consequences={<Text>{t('form.leaveText')}</Text>}
      confirmLabel={t('form.leave')}
      tone="danger"
      onConfirm={() => Promise.resolve(blocker.proceed?.())}
    />
  );
}
