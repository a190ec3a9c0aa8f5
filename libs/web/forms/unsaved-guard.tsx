import { Text } from '@mantine/core';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from '@stepwell/web/i18n/use-translation';

interface UnsavedGuardProps {
  isUnsaved: () => boolean;
  /** Saves instead of asking; resolves to whether everything is saved. */
  trySave?: () => Promise<boolean>;
}

/** Asks before leaving a page whose entries would be lost, inside the app and when the tab closes. */
export function UnsavedGuard({ isUnsaved, trySave }: UnsavedGuardProps) {
  const { t } = useTranslation('web');
  const blocker = useBlocker({
    // A filter that changes in the address stays on the page: nothing is left.
    shouldBlockFn: async ({ current, next }) =>
      current.pathname !== next.pathname && isUnsaved() && !(await trySave?.()),
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
