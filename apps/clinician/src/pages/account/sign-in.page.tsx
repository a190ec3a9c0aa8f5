import { Anchor, PasswordInput, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { signIn } from '@stepwell/web/session/auth';
import { wantedAfterSignIn } from '@stepwell/web/session/return-path';
import { announceSessionStart } from '@stepwell/web/session/session-end';
import { PlainPage } from '@stepwell/web/ui/plain-page';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { urls } from '../../urls';

/** Sign in with e-mail address and password; leads back to the page that was asked for. */
export function SignInPage() {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const router = useRouter();
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
      router.history.push(wantedAfterSignIn(window.location.search));
    },
  });
  return (
    <PlainPage product={t('product')} title={t('signIn.title')}>
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
          visibilityToggleButtonProps={{ 'aria-label': tWeb('form.showPassword') }}
          {...state.field('password')}
        />
      </AppForm>
      <Anchor component={RouterLink} href={urls.forgotPassword} display="inline-block" mt="md">
        {t('signIn.forgot')}
      </Anchor>
    </PlainPage>
  );
}
