import { Button, Stack, Text, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { finishSecondStep, type WaitingStep } from './auth';
import { PasskeyButton } from './passkey-button';

interface SecondStepFormProps {
  step: WaitingStep;
  /** Called when the session is open. */
  onSignedIn: () => void | Promise<void>;
  /** Back to the password. */
  onBack: () => void;
}

/** What follows on the right password: a code, or a passkey where there is one. */
export function SecondStepForm({ step, onSignedIn, onBack }: SecondStepFormProps) {
  const { t } = useTranslation('web');
  const hasApp = step.kinds.includes('authenticator');
  const state = useAppForm({
    initialValues: { code: '' },
    schema: z.object({ code: z.string().trim().min(1, t('second.codeMissing')) }),
    onSubmit: async ({ code }) => {
      await finishSecondStep(step.ticket, code);
      await onSignedIn();
    },
  });
  return (
    <Stack gap="md">
      <Text role="status">{t(hasApp ? 'second.leadApp' : 'second.leadPasskey')}</Text>
      {step.kinds.includes('passkey') && (
        <PasskeyButton onSignedIn={onSignedIn} ticket={step.ticket} variant={hasApp ? 'default' : 'filled'} />
      )}
      <AppForm state={state} submitLabel={t('second.submit')} fullWidthButton>
        <TextInput
          label={t(hasApp ? 'second.code' : 'second.recoveryCode')}
          description={t(hasApp ? 'second.codeHelp' : 'second.recoveryHelp')}
          name="code"
          autoComplete="one-time-code"
          autoCapitalize="off"
          spellCheck={false}
          data-autofocus
          autoFocus
          {...state.field('code')}
        />
      </AppForm>
      <Button variant="subtle" onClick={onBack}>
        {t('second.back')}
      </Button>
    </Stack>
  );
}
