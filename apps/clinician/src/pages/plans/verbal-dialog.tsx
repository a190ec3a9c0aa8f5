import { NativeSelect, PasswordInput, Text, Textarea, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { useColleagues } from '../../parts/use-colleagues';
import { RecordVerbalAgreementMutation } from './sign-plan.graphql';
import type { Signable } from './signable';

interface VerbalDialogProps {
  plan: Signable;
  opened: boolean;
  onClose: () => void;
}

function VerbalForm({ plan, onClose }: Omit<VerbalDialogProps, 'opened'>) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const { viewer } = useSession();
  const colleagues = (useColleagues('patient:read') ?? []).filter(({ id }) => id !== viewer.staffMemberId);
  const record = useSendDocument(RecordVerbalAgreementMutation, {
    changes: ['plans', 'follow-ups', 'patients', 'tasks'],
  });
  const [submitId] = useState(() => crypto.randomUUID());
  const state = useAppForm({
    initialValues: { name: '', reason: '', witnessId: '', password: '' },
    schema: z.object({
      name: z.string().trim().min(1, t('verbal.nameMissing')),
      reason: z.string().trim().min(1, t('verbal.reasonMissing')),
      witnessId: z.string().min(1, t('verbal.witnessMissing')),
      password: z.string().min(1, t('room.passwordMissing')),
    }),
    onSubmit: async (values) => {
      await record.mutateAsync({
        input: { ...values, submitId, planId: plan.id, documentHash: plan.documentHash ?? '' },
      });
      toast(t('signing.signed'));
      onClose();
    },
  });
  return (
    <AppForm state={state} submitLabel={t('verbal.submit')} secondary={<CancelButton onClick={onClose} />}>
      <Text>{t('verbal.text')}</Text>
      <TextInput label={t('verbal.name')} autoComplete="off" maxLength={200} data-autofocus {...state.field('name')} />
      <Textarea
        label={t('verbal.reason')}
        description={t('verbal.reasonHelp')}
        autosize
        minRows={2}
        maxLength={500}
        {...state.field('reason')}
      />
      <NativeSelect
        label={t('verbal.witness')}
        data={[
          { value: '', label: t('verbal.choose') },
          ...colleagues.map(({ id, displayName }) => ({ value: id, label: displayName })),
        ]}
        {...state.field('witnessId')}
      />
      <PasswordInput
        label={t('room.password')}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': tWeb('form.showPassword') }}
        {...state.field('password')}
      />
    </AppForm>
  );
}

/** Records that the patient agreed aloud, where they can sign in no other way. */
export function VerbalDialog({ opened, ...rest }: VerbalDialogProps) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={rest.onClose} title={t('verbal.title')}>
      {opened && <VerbalForm {...rest} />}
    </FormDialog>
  );
}
