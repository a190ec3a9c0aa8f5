import { Anchor, Divider, PasswordInput, Stack, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { signIn, type WaitingStep } from './auth';
import { knowsPasskeys } from './passkey';
import { PasskeyButton } from './passkey-button';
import { SecondStepForm } from './second-step-form';
import { announceSessionStart } from './session-end';

interface SignInFormProps {
  /** Address of the page that sends a reset letter; a full page load, because it may stand in another app. */
  forgotHref: string;
  /** Called when the session is open and everything known before is forgotten. */
  onSignedIn: () => void;
}

/** E-mail address and password, then what the account has beside it; or a passkey alone. For every staff app. */
export function SignInForm({ forgotHref, onSignedIn }: SignInFormProps) {
  const { t } = useTranslation('web');
  const client = useQueryClient();
  const [waiting, setWaiting] = useState<WaitingStep>();
  const enter = (): void => {
    client.clear();
    announceSessionStart();
    onSignedIn();
  };
  const state = useAppForm({
    initialValues: { email: '', password: '' },
    schema: z.object({
      email: z.string().trim().min(1, t('signIn.emailMissing')),
      password: z.string().min(1, t('signIn.passwordMissing')),
    }),
    onSubmit: async ({ email, password }) => {
      const { secondStep } = await signIn(email.trim(), password);
      if (secondStep) setWaiting(secondStep);
      else enter();
    },
  });
  if (waiting) return <SecondStepForm step={waiting} onSignedIn={enter} onBack={() => setWaiting(undefined)} />;
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
      {knowsPasskeys() && (
        <Stack gap="md" mt="md">
          <Divider label={t('second.or')} />
          <PasskeyButton onSignedIn={enter} />
        </Stack>
      )}
    </>
  );
}
