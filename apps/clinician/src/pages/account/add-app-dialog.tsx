import { Center, Code, Text, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { beginApp, confirmApp, type AppSetup } from './factors';
import { PasswordForm } from './password-form';
import { QrCode } from './qr-code';

interface AddAppDialogProps {
  onClose: () => void;
  /** Gets recovery codes where this is the first factor. */
  onAdded: (codes: string[]) => void;
}

/** Sets an authenticator app up: the password, the square, a first code. */
export function AddAppDialog({ onClose, onAdded }: AddAppDialogProps) {
  const { t } = useTranslation();
  const [setup, setSetup] = useState<AppSetup>();
  return (
    <FormDialog opened onClose={onClose} title={t('security.addApp')}>
      {setup ? (
        <Scan setup={setup} onClose={onClose} onAdded={onAdded} />
      ) : (
        <PasswordForm
          lead={t('security.appLead')}
          submitLabel={t('security.next')}
          onPassword={async (password) => setSetup(await beginApp(password))}
          onCancel={onClose}
        />
      )}
    </FormDialog>
  );
}

function Scan({ setup, onClose, onAdded }: AddAppDialogProps & { setup: AppSetup }) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const state = useAppForm({
    initialValues: { code: '' },
    schema: z.object({ code: z.string().trim().min(1, tWeb('second.codeMissing')) }),
    onSubmit: async ({ code }) => onAdded((await confirmApp(code)).recoveryCodes),
  });
  return (
    <AppForm state={state} submitLabel={t('security.confirmApp')} secondary={<CancelButton onClick={onClose} />}>
      <Text>{t('security.scan')}</Text>
      <Center>
        <QrCode text={setup.uri} label={t('security.square')} />
      </Center>
      <Text size="sm">
        {t('security.typeInstead')}{' '}
        <Code style={{ overflowWrap: 'anywhere' }}>{setup.secret.replace(/.{4}/g, '$& ').trim()}</Code>
      </Text>
      <TextInput
        label={t('security.firstCode')}
        inputMode="numeric"
        autoComplete="one-time-code"
        data-autofocus
        {...state.field('code')}
      />
    </AppForm>
  );
}
