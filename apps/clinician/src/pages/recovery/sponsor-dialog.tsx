import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { SponsorState } from '../../../gql/graphql';
import { FellowshipsQuery } from '../../parts/fellowships.graphql';
import { RecordSponsorMutation } from './recovery.graphql';
import type { RecoveryPatient } from './recovery.page';

interface SponsorDialogProps {
  opened: boolean;
  onClose: () => void;
  patientId: string;
  current: RecoveryPatient['sponsors'][number] | undefined;
}

const named: readonly string[] = ['TEMPORARY', 'ACTIVE'];

function SponsorForm({ onClose, patientId, current }: Omit<SponsorDialogProps, 'opened'>) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const record = useSendDocument(RecordSponsorMutation, { changes: ['patients'] });
  const known = useDocument(FellowshipsQuery, {}, { topics: ['meetings'] }).data?.fellowships ?? [];
  // What was on the screen when editing began is what the API compares with.
  const [seen] = useState(current);
  const last = seen && seen.state !== 'ENDED' ? seen : undefined;
  const initialState: SponsorState = last?.state ?? 'SEARCHING';
  const state = useAppForm({
    initialValues: {
      state: initialState,
      name: last?.name ?? '',
      fellowship: last?.fellowship ?? '',
      isNotStaff: false,
    },
    schema: z
      .object({ state: z.string(), name: z.string().trim() })
      .refine((values) => !named.includes(values.state) || values.name !== '', {
        path: ['name'],
        error: t('sponsor.nameMissing'),
      }),
    onSubmit: async (values) => {
      await record.mutateAsync({
        input: {
          patientId,
          state: values.state,
          name: named.includes(values.state) ? values.name.trim() : null,
          fellowship: values.fellowship || null,
          isNotStaff: values.isNotStaff,
          seenVersion: seen?.version ?? 0,
        },
      });
      onClose();
      toast(t('sponsor.saved'));
    },
  });
  const { values } = state.form;
  const states: SponsorState[] = ['SEARCHING', 'TEMPORARY', 'ACTIVE', ...(last?.name ? (['ENDED'] as const) : [])];
  const isNotStaff = state.field('isNotStaff');
  return (
    <AppForm state={state} submitLabel={t('sponsor.save')} secondary={<CancelButton onClick={onClose} />}>
      <NativeSelect
        label={t('sponsor.stateLabel')}
        data={states.map((value) => ({ value, label: t(`sponsor.states.${value}`) }))}
        {...state.field('state')}
      />
      {named.includes(values.state) && (
        <TextInput
          label={t('sponsor.nameLabel')}
          description={t('sponsor.nameHelp')}
          maxLength={30}
          autoComplete="off"
          {...state.field('name')}
        />
      )}
      {values.state !== 'ENDED' && (
        <NativeSelect
          label={tWeb('form.optional', { label: t('sponsor.fellowshipLabel') })}
          data={[
            { value: '', label: t('sponsor.noFellowship') },
            ...known.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          {...state.field('fellowship')}
        />
      )}
      {(isNotStaff.error || values.isNotStaff) && (
        <Checkbox label={t('sponsor.isNotStaff')} {...isNotStaff} checked={values.isNotStaff} />
      )}
    </AppForm>
  );
}

/** Writes down what the patient tells of their sponsor: a first name and an initial, and no way to reach them. */
export function SponsorDialog({ opened, ...rest }: SponsorDialogProps) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={rest.onClose} title={t('sponsor.dialogTitle')}>
      <SponsorForm {...rest} />
    </FormDialog>
  );
}
