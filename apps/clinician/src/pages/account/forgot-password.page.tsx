import { Anchor, Text, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { requestPasswordReset } from '@stepwell/web/session/auth';
import { PlainPage } from '@stepwell/web/ui/plain-page';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { urls } from '../../urls';

/** Asks for a reset letter. The answer is the same whether or not the address is known. */
export function ForgotPasswordPage() {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const [sent, setSent] = useState(false);
  const state = useAppForm({
    initialValues: { email: '' },
    schema: z.object({ email: z.string().trim().min(1, tWeb('signIn.emailMissing')) }),
    onSubmit: async ({ email }) => {
      await requestPasswordReset(email.trim());
      setSent(true);
    },
  });
  return (
    <PlainPage product={t('product')} title={t('forgot.title')} lead={sent ? undefined : t('forgot.lead')}>
      {sent ? (
        <Text role="status">{t('forgot.sent')}</Text>
      ) : (
        <AppForm state={state} submitLabel={t('forgot.submit')} fullWidthButton>
          <TextInput
            label={tWeb('signIn.email')}
            type="email"
            autoComplete="username"
            autoFocus
            {...state.field('email')}
          />
        </AppForm>
      )}
      <Anchor component={RouterLink} href={urls.signIn} display="inline-block" mt="md">
        {t('forgot.back')}
      </Anchor>
    </PlainPage>
  );
}
