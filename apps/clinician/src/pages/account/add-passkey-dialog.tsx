import { PasswordInput, Text, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { ApiError, toApiError } from '@stepwell/web/graphql/api-error';
import { addPasskey } from '@stepwell/web/session/passkey';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { deviceName } from '@stepwell/web/format/device-name';

interface AddPasskeyDialogProps {
  onClose: () => void;
  /** Gets recovery codes where this is the first factor. */
  onAdded: (codes: string[]) => void;
}

/** Makes a passkey on this device, after the password. */
export function AddPasskeyDialog({ onClose, onAdded }: AddPasskeyDialogProps) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const state = useAppForm({
    initialValues: { name: deviceName(window.navigator.userAgent) ?? '', password: '' },
    schema: z.object({
      name: z.string().trim().min(1, t('security.nameMissing')).max(60, t('security.nameLong')),
      password: z.string().min(1, tWeb('signIn.passwordMissing')),
    }),
    onSubmit: async ({ name, password }) => {
      try {
        onAdded(await addPasskey(name.trim(), password));
      } catch (thrown) {
        const { code, message } = toApiError(thrown);
        if (code === 'SIGN_IN_REFUSED' && !message) throw new ApiError('BAD_INPUT', t('security.notMade'));
        throw thrown;
      }
    },
  });
  return (
    <FormDialog opened onClose={onClose} title={t('security.addPasskey')}>
      <AppForm state={state} submitLabel={t('security.makePasskey')} secondary={<CancelButton onClick={onClose} />}>
        <Text>{t('security.passkeyLead')}</Text>
        <TextInput label={t('security.name')} description={t('security.nameHelp')} {...state.field('name')} />
        <PasswordInput
          label={t('security.password')}
          autoComplete="current-password"
          data-autofocus
          visibilityToggleButtonProps={{ 'aria-label': tWeb('form.showPassword') }}
          {...state.field('password')}
        />
      </AppForm>
    </FormDialog>
  );
}
