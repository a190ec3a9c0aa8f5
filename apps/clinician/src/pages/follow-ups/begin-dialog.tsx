import { NativeSelect, TextInput } from '@mantine/core';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { DryRun } from './dry-run';
import { EnrollMutation, ProgrammeChoicesQuery } from './follow-ups.graphql';

interface BeginProps {
  patientId: string;
  /** IANA zone of the patient. */
  zone: string;
  onClose: () => void;
}

function BeginForm({ patientId, zone, onClose }: BeginProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const reader = useReader();
  const [submitId] = useState(() => crypto.randomUUID());
  const { data } = useDocument(ProgrammeChoicesQuery, {}, { topics: ['follow-ups'] });
  const enroll = useSendDocument(EnrollMutation, { changes: ['follow-ups'] });
  const state = useAppForm({
    initialValues: { programmeCode: '', anchorDate: localDay(reader.now, zone), anchorTime: '' },
    schema: z.object({
      programmeCode: z.string().min(1, t('followUps.programmeMissing')),
      anchorDate: z.string().min(1, t('followUps.dayMissing')),
      anchorTime: z.string(),
    }),
    onSubmit: async ({ programmeCode, anchorDate, anchorTime }) => {
      await enroll.mutateAsync({
        input: { submitId, patientId, programmeCode, anchorDate, anchorTime: anchorTime || null },
      });
      onClose();
      toast(t('followUps.begun'));
    },
  });
  const { programmeCode, anchorDate, anchorTime } = state.form.values;
  return (
    <AppForm state={state} submitLabel={t('followUps.beginSubmit')} secondary={<CancelButton onClick={onClose} />}>
      <NativeSelect
        label={t('followUps.programme')}
        data-autofocus
        data={[
          { value: '', label: t('followUps.chooseProgramme') },
          ...(data?.followUpProgrammes ?? [])
            .filter(({ isOn }) => isOn)
            .map(({ code, name }) => ({ value: code, label: name })),
        ]}
        {...state.field('programmeCode')}
      />
      <TextInput
        type="date"
        label={t('followUps.anchorDate')}
        description={t('followUps.anchorHelp')}
        maw={260}
        {...state.field('anchorDate')}
      />
      <TextInput
        type="time"
        label={t('followUps.anchorTime')}
        description={t('followUps.anchorTimeHelp')}
        maw={260}
        {...state.field('anchorTime')}
      />
      {programmeCode && anchorDate && (
        <DryRun
          patientId={patientId}
          programmeCode={programmeCode}
          anchorDate={anchorDate}
          anchorTime={anchorTime || null}
        />
      )}
    </AppForm>
  );
}

/** Begins a programme by hand, and shows first every message that it would send this patient. */
export function BeginDialog({ opened, ...rest }: BeginProps & { opened: boolean }) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={rest.onClose} title={t('followUps.beginTitle')}>
      {opened && <BeginForm {...rest} />}
    </FormDialog>
  );
}
