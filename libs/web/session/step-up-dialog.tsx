import { PasswordInput, Text, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { postJson } from '@stepwell/web/graphql/send';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';

interface StepUpDialogProps {
  path: '/auth/prove' | '/operator/prove';
  onProven: () => void;
  onClose: () => void;
}

/** Password or code; for operators a code alone. */
export function StepUpDialog({ path, onProven, onClose }: StepUpDialogProps) {
  const { t } = useTranslation('web');
  const isCodeAlone = path === '/operator/prove';
  const words = isCodeAlone ? 'stepUpCode' : 'stepUp';
  const state = useAppForm({
    initialValues: { secret: '' },
    schema: z.object({ secret: z.string().min(1, t(`${words}.missing`)) }),
    onSubmit: async ({ secret }) => {
      await postJson(path, { secret });
      onProven();
    },
  });
  return (
    <FormDialog opened onClose={onClose} title={t('stepUp.title')}>
      <AppForm state={state} submitLabel={t('stepUp.submit')} secondary={<CancelButton onClick={onClose} />}>
        <Text>{t('stepUp.text')}</Text>
        {isCodeAlone ? (
          <TextInput
            label={t(`${words}.label`)}
            autoComplete="one-time-code"
            inputMode="numeric"
            data-autofocus
            {...state.field('secret')}
          />
        ) : (
          <PasswordInput
            label={t(`${words}.label`)}
            autoComplete="current-password"
            data-autofocus
            visibilityToggleButtonProps={{ 'aria-label': t('form.showPassword') }}
            {...state.field('secret')}
          />
        )}
      </AppForm>
    </FormDialog>
  );
}
