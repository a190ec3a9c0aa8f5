import { NativeSelect, Text, TextInput } from '@mantine/core';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { Notice } from '@stepwell/web/ui/notice';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { DischargeReason } from '../../../gql/graphql';
import type { ContactPatient } from './contact.graphql';
import { DischargePatientMutation } from './episode.graphql';

const reasons: DischargeReason[] = [
  'COMPLETED',
  'LEFT_EARLY',
  'TRANSFERRED',
  'ENDED_BY_FACILITY',
  'INCARCERATED',
  'DIED',
  'OTHER',
];

interface DischargeProps {
  patient: ContactPatient;
  episode: NonNullable<ContactPatient['episode']>;
  onClose: () => void;
}

function DischargeForm({ patient, episode, onClose }: DischargeProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const reader = useReader();
  const discharge = useSendDocument(DischargePatientMutation, { changes: ['patients', 'follow-ups', 'tasks'] });
  const state = useAppForm({
    initialValues: { reason: '', dischargedOn: localDay(reader.now, reader.zone) },
    schema: z.object({
      reason: z.string().min(1, t('episode.reasonMissing')),
      dischargedOn: z.string().min(1, t('episode.dayMissing')),
    }),
    onSubmit: async ({ reason, dischargedOn }) => {
      const chosen = reasons.find((each) => each === reason);
      if (!chosen) return;
      await discharge.mutateAsync({ input: { episodeId: episode.id, reason: chosen, dischargedOn } });
      onClose();
      toast(t('episode.dischargedToast'));
    },
  });
  const planned = patient.enrollments
    .flatMap(({ occurrences }) => occurrences)
    .filter(({ status }) => status === 'PLANNED').length;
  return (
    <AppForm state={state} submitLabel={t('episode.dischargeSubmit')} secondary={<CancelButton onClick={onClose} />}>
      <Text>{t('episode.dischargeText')}</Text>
      <NativeSelect
        label={t('episode.reason')}
        data-autofocus
        data={[
          { value: '', label: t('episode.chooseReason') },
          ...reasons.map((value) => ({ value, label: t(`episode.reasons.${value}`) })),
        ]}
        {...state.field('reason')}
      />
      <TextInput type="date" label={t('episode.dischargedOn')} maw={200} {...state.field('dischargedOn')} />
      <Notice tone="info" role="status">
        {state.form.values.reason === 'DIED'
          ? t('episode.stopsAll', { count: planned })
          : t('episode.keepsPlanned', { count: planned })}
      </Notice>
    </AppForm>
  );
}

/** Ends the episode, and says what goes on. */
export function DischargeDialog({ opened, ...rest }: DischargeProps & { opened: boolean }) {
  const { t } = useTranslation();
  return (
    <FormDialog
      opened={opened}
      onClose={rest.onClose}
      title={t('episode.dischargeTitle', { name: rest.patient.displayName })}
    >
      {opened && <DischargeForm {...rest} />}
    </FormDialog>
  );
}
