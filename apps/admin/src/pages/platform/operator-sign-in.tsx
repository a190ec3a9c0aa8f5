import { Anchor, Button, Code, PasswordInput, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { PlainPage } from '@stepwell/web/ui/plain-page';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { finishOperator, signInOperator, type OperatorStep } from './operator';

function PasswordPart({ onStep }: { onStep: (step: OperatorStep) => void }) {
  const { t } = useTranslation('web');
  const state = useAppForm({
    initialValues: { email: '', password: '' },
    schema: z.object({
      email: z.string().trim().min(1, t('signIn.emailMissing')),
      password: z.string().min(1, t('signIn.passwordMissing')),
    }),
    onSubmit: async ({ email, password }) => onStep(await signInOperator(email.trim(), password)),
  });
  return (
    <AppForm state={state} submitLabel={t('signIn.submit')} fullWidthButton>
      <TextInput label={t('signIn.email')} type="email" autoComplete="username" autoFocus {...state.field('email')} />
      <PasswordInput
        label={t('signIn.password')}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': t('form.showPassword') }}
        {...state.field('password')}
      />
    </AppForm>
  );
}

interface CodePartProps {
  step: OperatorStep;
  onDone: (recoveryCodes: string[] | null) => void;
  onBack: () => void;
}

function CodePart({ step, onDone, onBack }: CodePartProps) {
  const { t } = useTranslation('admin');
  const { t: tWeb } = useTranslation('web');
  const state = useAppForm({
    initialValues: { code: '' },
    schema: z.object({ code: z.string().trim().min(1, tWeb('second.codeMissing')) }),
    onSubmit: async ({ code }) => onDone((await finishOperator(step.ticket, code)).recoveryCodes),
  });
  return (
    <Stack gap="md">
      {step.setup && (
        <>
          <Text>{t('platform.setUpLead')}</Text>
          <Code block fz="md" style={{ whiteSpace: 'pre-wrap' }}>
            {step.setup.secret.replace(/(.{4})(?=.)/g, '$1 ')}
          </Code>
          <Text>
            <Anchor href={step.setup.uri}>{t('platform.setUpLink')}</Anchor>
          </Text>
        </>
      )}
      <AppForm state={state} submitLabel={tWeb('second.submit')} fullWidthButton>
        <TextInput
          label={tWeb('second.code')}
          description={tWeb('second.codeHelp')}
          autoComplete="one-time-code"
          autoCapitalize="off"
          spellCheck={false}
          autoFocus
          {...state.field('code')}
        />
      </AppForm>
      <Button variant="subtle" onClick={onBack}>
        {tWeb('second.back')}
      </Button>
    </Stack>
  );
}

/** Password, then always a code; the first time the app is set up, and recovery codes are shown once. */
export function OperatorSignIn({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useTranslation('admin');
  const [step, setStep] = useState<OperatorStep>();
  const [codes, setCodes] = useState<string[]>();
  return (
    <PlainPage product={t('product')} title={t('platform.signInTitle')} lead={t('platform.signInLead')}>
      {codes ? (
        <Stack gap="md">
          <Text role="status">{t('platform.codesLead')}</Text>
          <SimpleGrid component="ul" cols={{ base: 1, xs: 2 }} spacing="xs" p={0} m={0} style={{ listStyle: 'none' }}>
            {codes.map((code) => (
              <Code key={code} component="li" block fz="md">
                {code}
              </Code>
            ))}
          </SimpleGrid>
          <Button onClick={onSignedIn} autoFocus>
            {t('platform.codesKept')}
          </Button>
        </Stack>
      ) : step ? (
        <CodePart
          step={step}
          onDone={(made) => (made ? setCodes(made) : onSignedIn())}
          onBack={() => setStep(undefined)}
        />
      ) : (
        <PasswordPart onStep={setStep} />
      )}
    </PlainPage>
  );
}
