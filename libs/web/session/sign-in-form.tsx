import { Anchor, PasswordInput, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { signIn } from './auth';
import { announceSessionStart } from './session-end';

interface SignInFormProps {
  /** Address of the page that sends a reset letter; a full page load, because it may stand in another app. */
  forgotHref: string;
  /** Called when the session is open and everything known before is forgotten. */
  onSignedIn: () => void;
}

/** E-mail address and password, for every staff app. */
export function SignInForm({ forgotHref, onSignedIn }: SignInFormProps) {
  const { t } = useTranslation('web');
  const client = useQueryClient();
  const state = useAppForm({
    initialValues: { email: '', password: '' },
    schema: z.object({
      email: z.string().trim().min(1, t('signIn.emailMissing')),
      password: z.string().min(1, t('signIn.passwordMissing')),
    }),
    onSubmit: async ({ email, password }) => {
      await signIn(email.trim(), password);
      client.clear();
      announceSessionStart();
      onSignedIn();
    },
  });
  return (
    <>
      <AppForm state={state} submitLabel={t('signIn.submit')} fullWidthButton>
        <TextInput
          label={t('signIn.email')}
          type="email"
          name="email"
          autoComplete="username"
          autoFocus
          {...state.field('email')}
        />
        <PasswordInput
          label={t('signIn.password')}
          name="password"
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t('form.showPassword') }}
          {...state.field('password')}
        />
      </AppForm>
      <Anchor href={forgotHref} display="inline-block" mt="md">
        {t('signIn.forgot')}
      </Anchor>
    </>
  );
}
