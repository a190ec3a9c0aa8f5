import { Button, Stack, Text, TextInput } from '@mantine/core';
import { sayDay, writtenDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { SectionCard } from '../../parts/section-card';
import { RecordRecoveryStartMutation } from './recovery.graphql';
import type { RecoveryPatient } from './recovery.page';

interface StartCardProps {
  patient: RecoveryPatient;
  mayChange: boolean;
}

/** When recovery began, as staff recorded it; what the patient shows themselves is theirs. */
export function StartCard({ patient, mayChange }: StartCardProps) {
  const { t } = useTranslation();
  const reader = useReader();
  const [editing, setEditing] = useState(false);
  const start = patient.recoveryStart;
  return (
    <SectionCard
      title={t('recoveryStart.title')}
      action={
        mayChange && (
          <Button variant="default" size="compact-sm" onClick={() => setEditing(true)}>
            {t(start ? 'recoveryStart.correct' : 'recoveryStart.record')}
          </Button>
        )
      }
    >
      <Stack gap={6}>
        <Text>{start ? writtenDay(start.startedOn, reader.locale) : t('recoveryStart.none')}</Text>
        {start && (
          <Text c="dimmed">
            {t('recoveryStart.recorded', { name: start.recordedByName, day: sayDay(start.recordedOn, reader) })}
            {start.reason && ` · ${t('recoveryStart.corrected', { reason: start.reason })}`}
          </Text>
        )}
        <Text c="dimmed">{t('recoveryStart.rule')}</Text>
      </Stack>
      <FormDialog opened={editing} onClose={() => setEditing(false)} title={t('recoveryStart.dialogTitle')}>
        <StartForm patientId={patient.id} start={start ?? undefined} onClose={() => setEditing(false)} />
      </FormDialog>
    </SectionCard>
  );
}

interface StartFormProps {
  patientId: string;
  start: NonNullable<RecoveryPatient['recoveryStart']> | undefined;
  onClose: () => void;
}

function StartForm({ patientId, start, onClose }: StartFormProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const record = useSendDocument(RecordRecoveryStartMutation, { changes: ['patients'] });
  const state = useAppForm({
    initialValues: { startedOn: start?.startedOn ?? '', reason: '' },
    schema: z.object({
      startedOn: z.string().min(1, t('recoveryStart.dayMissing')),
      reason: z
        .string()
        .trim()
        .max(300, t('recoveryTask.long', { count: 300 })),
    }),
    onSubmit: async ({ startedOn, reason }) => {
      await record.mutateAsync({ input: { patientId, startedOn, reason: reason.trim() || null } });
      onClose();
      toast(t('recoveryStart.saved'));
    },
  });
  return (
    <AppForm state={state} submitLabel={t('recoveryStart.save')} secondary={<CancelButton onClick={onClose} />}>
      <TextInput type="date" label={t('recoveryStart.day')} {...state.field('startedOn')} />
      {start && (
        <TextInput
          label={t('recoveryStart.reason')}
          description={t('recoveryStart.reasonHelp')}
          {...state.field('reason')}
        />
      )}
    </AppForm>
  );
}
