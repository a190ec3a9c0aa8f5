import { Text, Textarea, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay, wallTime } from '@stepwell/web/format/zones';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { RecordEmergencyMutation } from './sharing.graphql';

interface EmergencyProps {
  patientId: string;
  opened: boolean;
  onClose: () => void;
}

function EmergencyForm({ patientId, onClose }: Omit<EmergencyProps, 'opened'>) {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const reader = useReader();
  const toast = useToast();
  const record = useSendDocument(RecordEmergencyMutation, { changes: ['sharing'] });
  const [submitId] = useState(() => crypto.randomUUID());
  const needed = z.string().trim().min(1, t('emergency.missing'));
  const state = useAppForm({
    initialValues: {
      ...{ recipientName: '', recipientAffiliation: '', discloserName: viewer.displayName, nature: '' },
      disclosedAt: `${localDay(reader.now, reader.zone)}T${wallTime(reader.now, reader.zone)}`,
    },
    schema: z.object({
      ...{ recipientName: needed, recipientAffiliation: needed, discloserName: needed, nature: needed },
      disclosedAt: needed,
    }),
    onSubmit: async ({ disclosedAt, ...values }) => {
      await record.mutateAsync({
        input: { submitId, patientId, ...values, disclosedAt: new Date(disclosedAt).toISOString() },
      });
      onClose();
      toast(t('emergency.done'));
    },
  });
  return (
    <AppForm state={state} submitLabel={t('emergency.submit')} secondary={<CancelButton onClick={onClose} />}>
      <Text c="dimmed">{t('emergency.lead')}</Text>
      <TextInput label={t('emergency.name')} maxLength={200} autoComplete="off" {...state.field('recipientName')} />
      <TextInput label={t('emergency.place')} maxLength={200} {...state.field('recipientAffiliation')} />
      <TextInput label={t('emergency.discloser')} maxLength={200} {...state.field('discloserName')} />
      <TextInput type="datetime-local" label={t('emergency.when')} {...state.field('disclosedAt')} />
      <Textarea label={t('emergency.nature')} autosize minRows={2} maxLength={1000} {...state.field('nature')} />
    </AppForm>
  );
}

/** What 42 CFR 2.51(c) asks to be written down, and nothing else. */
export function EmergencyDialog({ opened, ...props }: EmergencyProps) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={props.onClose} title={t('emergency.title')}>
      {opened && <EmergencyForm {...props} />}
    </FormDialog>
  );
}
