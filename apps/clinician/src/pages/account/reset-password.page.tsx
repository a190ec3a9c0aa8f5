import { Button, Stack, Text } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { toApiError } from '@stepwell/web/graphql/api-error';
import { confirmPasswordReset } from '@stepwell/web/session/auth';
import { takeFragmentToken } from '@stepwell/web/session/fragment-token';
import { PlainPage } from '@stepwell/web/ui/plain-page';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { urls } from '../../urls';
import { LinkGone } from './link-gone';
import { NewPasswordField, newPasswordRule } from './new-password-field';

/** Sets a new password with the link of the reset letter. */
export function ResetPasswordPage() {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const [token] = useState(takeFragmentToken);
  const [step, setStep] = useState<'choose' | 'done' | 'gone'>(token ? 'choose' : 'gone');
  const state = useAppForm({
    initialValues: { password: '' },
    schema: z.object({ password: newPasswordRule(t) }),
    onSubmit: async ({ password }) => {
      try {
        await confirmPasswordReset(token, password);
        setStep('done');
      } catch (thrown) {
        if (toApiError(thrown).code !== 'LINK_GONE') throw thrown;
        setStep('gone');
      }
    },
  });
  return (
    <PlainPage product={t('product')} title={t('reset.title')}>
      {step === 'choose' && (
        <AppForm state={state} submitLabel={t('reset.submit')} fullWidthButton>
          <NewPasswordField state={state} />
        </AppForm>
      )}
      {step === 'done' && (
        <Stack gap="md">
          <Text role="status">{t('reset.done')}</Text>
          <Button component={RouterLink} href={urls.signIn}>
            {tWeb('signIn.submit')}
          </Button>
        </Stack>
      )}
      {step === 'gone' && <LinkGone kind="reset" />}
    </PlainPage>
  );
}
