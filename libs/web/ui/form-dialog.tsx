import { Button, Modal, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { useOpenDialog } from './use-open-dialog';

interface FormDialogProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
}

/** A dialog that holds a form or a short text of its own. */
export function FormDialog({ opened, onClose, title, children }: FormDialogProps) {
  const { t } = useTranslation('web');
  const isUppermost = useOpenDialog(opened);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      closeOnEscape={isUppermost}
      closeButtonProps={{ 'aria-label': t('form.close') }}
      title={
        <Text fw={600} component="span">
          {title}
        </Text>
      }
    >
      {children}
    </Modal>
  );
}

/** The way out of a dialog without doing it. */
export function CancelButton({ onClick }: { onClick: () => void }) {
  const { t } = useTranslation('web');
  return (
    <Button variant="default" onClick={onClick}>
      {t('form.cancel')}
    </Button>
  );
}
