import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { Notice } from '@stepwell/web/ui/notice';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { PatientStatus } from '../../../gql/graphql';
import { levelsOfCare } from '../../parts/levels-of-care';
import { PlacesField } from '../../parts/places-field';
import type { ContactPatient } from './contact.graphql';
import { ChangePatientStatusMutation } from './episode.graphql';
import { StoppedList } from './stopped-list';

const statuses: readonly PatientStatus[] = ['HOSPITALIZED', 'JAILED', 'TRANSFERRED', 'DECEASED', 'READMITTED'];

interface StatusProps {
  patient: ContactPatient;
  onClose: () => void;
}

function StatusForm({ patient, onClose }: StatusProps) {
  const { t } = useTranslation();
  const reader = useReader();
  const [submitId] = useState(() => crypto.randomUUID());
  const change = useSendDocument(ChangePatientStatusMutation, { changes: ['patients', 'follow-ups', 'tasks'] });
  const state = useAppForm({
    initialValues: {
      ...{
        status: '',
        effectiveOn: localDay(reader.now, patient.episode?.timeZone ?? patient.timeZone),
        levelOfCare: '',
        note: '',
      },
      overCapacityReason: '',
    },
    schema: z
      .object({
        status: z.string().min(1, t('status.missing')),
        effectiveOn: z.string().min(1, t('episode.dayMissing')),
        levelOfCare: z.string(),
      })
      .refine(({ status, levelOfCare }) => status !== 'READMITTED' || levelOfCare !== '', {
        path: ['levelOfCare'],
        error: t('status.levelMissing'),
      }),
    onSubmit: async (values) => {
      const status = statuses.find((each) => each === values.status);
      if (!status) return;
      await change.mutateAsync({
        input: {
          ...{ submitId, patientId: patient.id, status, effectiveOn: values.effectiveOn },
          levelOfCare: levelsOfCare.find((level) => status === 'READMITTED' && level === values.levelOfCare) ?? null,
          note: values.note.trim() || null,
          overCapacityReason: values.overCapacityReason.trim() || null,
        },
      });
    },
  });
  const done = change.data?.changePatientStatus;
  if (done)
    return (
      <Notice tone="info" role="status" title={t('status.saved')}>
        <StoppedList stopped={done.stopped} />
      </Notice>
    );
  const planned = patient.enrollments
    ?.filter(({ status }) => status === 'ACTIVE')
    .map(({ programmeName, occurrences }) => ({
      programmeName,
      messageCount: occurrences.filter(({ status }) => status === 'PLANNED').length,
    }));
  return (
    <AppForm state={state} submitLabel={t('status.submit')} secondary={<CancelButton onClick={onClose} />}>
      <Text>{t('status.what')}</Text>
      <NativeSelect
        label={t('status.label')}
        data-autofocus
        data={[
          { value: '', label: t('status.choose') },
          ...statuses.map((value) => ({ value, label: t(`status.kind.${value}`) })),
        ]}
        {...state.field('status')}
      />
      <TextInput type="date" label={t('status.since')} maw={200} {...state.field('effectiveOn')} />
      {state.form.values.status === 'READMITTED' && (
        <NativeSelect
          label={t('status.level')}
          data={[
            { value: '', label: t('status.choose') },
            ...levelsOfCare.map((value) => ({ value, label: t(`levelOfCare.${value}`) })),
          ]}
          {...state.field('levelOfCare')}
        />
      )}
      <PlacesField {...state.field('overCapacityReason')} />
      <Textarea label={t('status.note')} maxLength={500} autosize minRows={2} {...state.field('note')} />
      {/* Who may not see what is planned is not told that nothing is. */}
      {planned && (
        <Notice tone="warning" title={t('status.stops')}>
          <StoppedList stopped={planned} />
        </Notice>
      )}
    </AppForm>
  );
}

/** One act for what turns a patient's life over: it ends every automatic message, and says which. */
export function StatusDialog({ opened, ...rest }: StatusProps & { opened: boolean }) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={rest.onClose} title={t('status.title', { name: rest.patient.displayName })}>
      {opened && <StatusForm {...rest} />}
    </FormDialog>
  );
}
