import { Button, CopyButton, Group, Stack, Text, Textarea } from '@mantine/core';
import { CheckIcon } from '@stepwell/web/ui/icons';
import { FormDialog } from '@stepwell/web/ui/form-dialog';
import { useTranslation } from '@stepwell/web/i18n/use-translation';

interface AddressDialogProps {
  /** The secret address; undefined closes the dialog. */
  address: string | undefined;
  /** Whose calendar it is. */
  name: string;
  onClose: () => void;
}

/** Shows a secret address this once, to be copied. */
export function AddressDialog({ address, name, onClose }: AddressDialogProps) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={address !== undefined} onClose={onClose} title={t('calendars.dialogTitle', { name })}>
      {address && (
        <Stack gap="md">
          <Text>{t('calendars.once')}</Text>
          <Textarea
            label={t('calendars.address')}
            value={address}
            readOnly
            autosize
            data-autofocus
            onFocus={(event) => event.currentTarget.select()}
          />
          <Group gap="sm">
            <CopyButton value={address} timeout={5_000}>
              {({ copied, copy }) => (
                <Button onClick={copy} leftSection={copied && <CheckIcon size={16} />}>
                  <span role="status">{t(copied ? 'calendars.copied' : 'calendars.copy')}</span>
                </Button>
              )}
            </CopyButton>
            <Button variant="default" onClick={onClose}>
              {t('calendars.close')}
            </Button>
          </Group>
        </Stack>
      )}
    </FormDialog>
  );
}
