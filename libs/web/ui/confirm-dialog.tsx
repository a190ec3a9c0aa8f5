import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { Notice } from './notice';
import { useOpenDialog } from './use-open-dialog';

interface ConfirmDialogProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** What will happen, in numbers. */
  consequences: ReactNode;
  /** A verb with its object, never "OK". */
  confirmLabel: string;
  /** Red for what cannot be undone. */
  tone?: 'plain' | 'danger';
  /** The dialog closes when it resolves; when it throws, the dialog stays and says why. */
  onConfirm: () => Promise<unknown>;
}

/** Asks before something with consequences, and names them. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { opened, onClose, title, consequences, confirmLabel, tone = 'plain', onConfirm } = props;
  const { t } = useTranslation('web');
  const isUppermost = useOpenDialog(opened);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const confirmButton = useRef<HTMLButtonElement>(null);
  // A button that waits is disabled and loses the focus; after a refusal the person is still in the dialog.
  useEffect(() => {
    if (failure !== undefined && !busy) confirmButton.current?.focus();
  }, [failure, busy]);

  const close = (): void => {
    setFailure(undefined);
    onClose();
  };
  const confirm = async (): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      await onConfirm();
      close();
    } catch (thrown) {
      setFailure(thrown);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Modal
      opened={opened}
      onClose={close}
      closeOnEscape={isUppermost}
      title={
        <Text fw={600} component="span">
          {title}
        </Text>
      }
      closeButtonProps={{ 'aria-label': t('form.close') }}
    >
      <Stack gap="md">
        <div>{consequences}</div>
        {failure !== undefined && (
          <Notice tone="warning" role="alert">
            {errorSentence(failure, t)}
          </Notice>
        )}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={close} data-autofocus>
            {t('form.cancel')}
          </Button>
          <Button
            ref={confirmButton}
            color={tone === 'danger' ? 'red' : 'accent'}
            loading={busy}
            onClick={() => void confirm()}
          >
            {confirmLabel}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
