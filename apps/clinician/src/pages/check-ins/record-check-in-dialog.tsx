import { Checkbox, NativeSelect, Stack, Text } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { RecordCheckInMutation } from './check-ins.graphql';
import { CameUpFields } from './came-up-fields';
import { emptyCheckIn, inputOf } from './record-values';
import { SafetyFields } from './safety-fields';
import { UsedFields } from './used-fields';

interface RecordCheckInDialogProps {
  patientId: string;
  opened: boolean;
  onClose: () => void;
}

const scale = Array.from({ length: 11 }, (_, value) => String(value));
const moods = ['veryBad', 'bad', 'soSo', 'good', 'veryGood'] as const;

function RecordCheckInForm({ patientId, onClose }: Omit<RecordCheckInDialogProps, 'opened'>) {
  const { t } = useTranslation();
  const toast = useToast();
  const record = useSendDocument(RecordCheckInMutation, { changes: ['check-ins', 'tasks', 'patients', 'follow-ups'] });
  const [submitId] = useState(() => crypto.randomUUID());
  const state = useAppForm({
    initialValues: emptyCheckIn,
    schema: z.object({
      mood: z.string().min(1, t('checkIns.form.moodMissing')),
      craving: z.string().min(1, t('checkIns.form.cravingMissing')),
    }),
    onSubmit: async (values) => {
      await record.mutateAsync({ input: { submitId, patientId, ...inputOf(values) } });
      onClose();
      toast(t('checkIns.form.saved'));
    },
  });
  const none = { value: '', label: t('checkIns.form.notAsked') };
  const choose = { value: '', label: t('checkIns.form.choose') };
  return (
    <AppForm state={state} submitLabel={t('checkIns.form.save')} secondary={<CancelButton onClick={onClose} />}>
      <Text c="dimmed">{t('checkIns.form.lead')}</Text>
      <NativeSelect
        label={t('checkIns.form.mood')}
        data={[choose, ...moods.map((mood, at) => ({ value: String(at + 1), label: t(`checkIn.moods.${mood}`) }))]}
        data-autofocus
        {...state.field('mood')}
      />
      <NativeSelect label={t('checkIns.form.craving')} data={[choose, ...scale]} {...state.field('craving')} />
      <SafetyFields state={state} />
      <UsedFields state={state} />
      <NativeSelect
        label={t('checkIns.form.medication')}
        data={[
          none,
          { value: 'TAKEN', label: t('checkIns.form.yes') },
          { value: 'MISSED', label: t('checkIns.form.no') },
          { value: 'NONE_DUE', label: t('checkIns.form.noneDue') },
        ]}
        {...state.field('medication')}
      />
      <NativeSelect
        label={t('checkIns.form.meeting')}
        data={[none, { value: 'yes', label: t('checkIns.form.yes') }, { value: 'no', label: t('checkIns.form.no') }]}
        {...state.field('meeting')}
      />
      <CameUpFields state={state} patientId={patientId} />
      <Stack gap="xs">
        <Checkbox label={t('checkIns.form.call')} {...state.field('wantsCall')} checked={state.form.values.wantsCall} />
        {state.form.values.wantsCall && (
          <Checkbox
            label={t('checkIns.form.urgent')}
            {...state.field('isUrgent')}
            checked={state.form.values.isUrgent}
          />
        )}
      </Stack>
    </AppForm>
  );
}

/** Writes a check-in down for a patient without a phone. */
export function RecordCheckInDialog({ opened, ...props }: RecordCheckInDialogProps) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={props.onClose} title={t('checkIns.record')}>
      {opened && <RecordCheckInForm {...props} />}
    </FormDialog>
  );
}
