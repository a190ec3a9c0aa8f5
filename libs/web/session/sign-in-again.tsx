import { Button, Modal, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { refreshTopics } from '@stepwell/web/graphql/use-document';
import { topics } from '@stepwell/web/graphql/topics';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { signIn, switchOrganization, type WaitingStep } from './auth';
import { SecondStepForm } from './second-step-form';
import { announceSessionStart } from './session-end';
import { useSession } from './session-provider';

/**
 * Covers the page when the session has ended while somebody was working, and asks only for the password:
 * what was entered underneath stays, and nobody else reads the screen meanwhile.
 */
export function SignInAgain({ onSomeoneElse }: { onSomeoneElse: () => void }) {
  const { t } = useTranslation('web');
  const { viewer } = useSession();
  const client = useQueryClient();
  const [waiting, setWaiting] = useState<WaitingStep>();
  const goOn = async (): Promise<void> => {
    await switchOrganization(viewer.organization.id);
    announceSessionStart();
    await refreshTopics(client, topics);
  };
  const state = useAppForm({
    initialValues: { password: '' },
    schema: z.object({ password: z.string().min(1, t('again.passwordMissing')) }),
    onSubmit: async ({ password }) => {
      const { secondStep } = await signIn(viewer.email, password);
      if (secondStep) setWaiting(secondStep);
      else await goOn();
    },
  });
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      overlayProps={{ backgroundOpacity: 1, color: 'var(--sw-surface)' }}
      zIndex={1000}
      title={
        <Text fw={600} component="span">
          {t('again.title')}
        </Text>
      }
    >
      <Stack gap="md">
        <Text c="dimmed">{t('again.text')}</Text>
        {waiting ? (
          <SecondStepForm step={waiting} onSignedIn={goOn} onBack={() => setWaiting(undefined)} />
        ) : (
          <AppForm
            state={state}
            submitLabel={t('again.submit')}
            secondary={
              <Button variant="subtle" onClick={onSomeoneElse}>
                {t('again.someoneElse')}
              </Button>
            }
          >
            <TextInput label={t('again.email')} value={viewer.email} readOnly autoComplete="username" name="email" />
            <PasswordInput
              label={t('again.password')}
              autoComplete="current-password"
              data-autofocus
              visibilityToggleButtonProps={{ 'aria-label': t('form.showPassword') }}
              {...state.field('password')}
            />
          </AppForm>
        )}
      </Stack>
    </Modal>
  );
}
