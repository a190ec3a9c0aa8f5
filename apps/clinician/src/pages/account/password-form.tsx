import { PasswordInput, Text } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { CancelButton } from '@stepwell/web/ui/form-dialog';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';

interface PasswordFormProps {
  lead: string;
  submitLabel: string;
  onPassword: (password: string) => Promise<unknown>;
  onCancel: () => void;
}

/** Asks for the password once more before something about signing in is changed. */
export function PasswordForm({ lead, submitLabel, onPassword, onCancel }: PasswordFormProps) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const state = useAppForm({
    initialValues: { password: '' },
    schema: z.object({ password: z.string().min(1, tWeb('signIn.passwordMissing')) }),
    onSubmit: ({ password }) => onPassword(password),
  });
  return (
    <AppForm state={state} submitLabel={submitLabel} secondary={<CancelButton onClick={onCancel} />}>
      <Text>{lead}</Text>
      <PasswordInput
        label={t('security.password')}
        autoComplete="current-password"
        data-autofocus
        visibilityToggleButtonProps={{ 'aria-label': tWeb('form.showPassword') }}
        {...state.field('password')}
      />
    </AppForm>
  );
}
