import { PasswordInput, Text, Textarea } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import type { ReactNode } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';

interface SignatureDialogProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** What is signed, in numbers. */
  consequence: ReactNode;
  submitLabel: string;
  /** Asks for words to sign beside the password. */
  withText?: boolean;
  /** Closes the dialog when it resolves; what it throws is shown in it. */
  onSign: (password: string, text: string) => Promise<unknown>;
}

function SignatureForm(props: Omit<SignatureDialogProps, 'opened' | 'title'>) {
  const { onClose, consequence, submitLabel, withText = false, onSign } = props;
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const state = useAppForm({
    initialValues: { text: '', password: '' },
    schema: z.object({
      text: withText ? z.string().trim().min(1, t('room.addendumMissing')) : z.string(),
      password: z.string().min(1, t('room.passwordMissing')),
    }),
    onSubmit: async ({ password, text }) => {
      await onSign(password, text.trim());
      onClose();
    },
  });
  return (
    <AppForm state={state} submitLabel={submitLabel} secondary={<CancelButton onClick={onClose} />}>
      {typeof consequence === 'string' ? <Text>{consequence}</Text> : consequence}
      {withText && (
        <Textarea
          label={t('room.addendumText')}
          autosize
          minRows={3}
          maxLength={2_000}
          data-autofocus
          {...state.field('text')}
        />
      )}
      <PasswordInput
        label={t('room.password')}
        autoComplete="current-password"
        data-autofocus={withText ? undefined : true}
        visibilityToggleButtonProps={{ 'aria-label': tWeb('form.showPassword') }}
        {...state.field('password')}
      />
    </AppForm>
  );
}

/** A signature: says what it covers and asks for the password once more. */
export function SignatureDialog({ opened, title, ...rest }: SignatureDialogProps) {
  return (
    <FormDialog opened={opened} onClose={rest.onClose} title={title}>
      {opened && <SignatureForm {...rest} />}
    </FormDialog>
  );
}
