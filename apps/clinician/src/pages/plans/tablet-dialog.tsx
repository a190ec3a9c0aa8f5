import { Text } from '@mantine/core';
import { postJson } from '@stepwell/web/graphql/send';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { Signable } from './signable';

interface TabletDialogProps {
  plan: Signable;
  opened: boolean;
  onClose: () => void;
}

/** Hands this device to the patient: staff are signed out of it, and Back opens nothing of theirs. */
export function TabletDialog({ plan, opened, onClose }: TabletDialogProps) {
  const { t } = useTranslation();
  const handOver = async (): Promise<void> => {
    const { id, version } = plan;
    const { url } = await postJson<{ url: string }>('/auth/tablet/hand-over', { id, version });
    window.location.replace(url);
  };
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t('signing.tabletTitle')}
      consequences={<Text>{t('signing.tabletText')}</Text>}
      confirmLabel={t('signing.tabletSubmit')}
      onConfirm={handOver}
    />
  );
}
