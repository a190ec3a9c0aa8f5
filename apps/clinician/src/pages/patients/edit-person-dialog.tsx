import { NativeSelect, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { TimeZoneSelect } from '@stepwell/web/forms/time-zone-select';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { Notice } from '@stepwell/web/ui/notice';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { UpdatePatientMutation } from './contact.graphql';
import type { ContactPatient } from './contact.graphql';
import { SubstancesField } from '../../parts/substances-field';

interface EditPersonProps {
  patient: ContactPatient;
  onClose: () => void;
}

const languages = ['EN', 'ES'] as const;

function EditPersonForm({ patient: current, onClose }: EditPersonProps) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const update = useSendDocument(UpdatePatientMutation, { changes: ['patients', 'follow-ups'] });
  // What was on the screen when editing began is what the API compares with.
  const [patient] = useState(current);
  const { id, version, firstName, lastName, language, timeZone, primarySubstances } = patient;
  const state = useAppForm({
    initialValues: {
      firstName,
      lastName,
      preferredName: patient.preferredName ?? '',
      pronouns: patient.pronouns ?? '',
      language,
      timeZone,
      primarySubstances,
    },
    schema: z.object({
      firstName: z.string().trim().min(1, t('newPatient.firstNameMissing')),
      lastName: z.string().trim().min(1, t('newPatient.lastNameMissing')),
      primarySubstances: z.array(z.string()).min(1, t('newPatient.substancesMissing')),
    }),
    onSubmit: async (values) => {
      await update.mutateAsync({ input: { id, version, ...values } });
      onClose();
      toast(t('person.saved'));
    },
  });
  const optional = (label: string): string => tWeb('form.optional', { label });
  const planned = (patient.enrollments ?? [])
    .flatMap(({ occurrences }) => occurrences)
    .filter(({ status }) => status === 'PLANNED').length;
  return (
    <AppForm state={state} submitLabel={t('person.save')} secondary={<CancelButton onClick={onClose} />}>
      <TextInput label={t('newPatient.firstName')} autoComplete="off" data-autofocus {...state.field('firstName')} />
      <TextInput label={t('newPatient.lastName')} autoComplete="off" {...state.field('lastName')} />
      <TextInput
        label={optional(t('newPatient.preferredName'))}
        description={t('newPatient.preferredHelp')}
        autoComplete="off"
        {...state.field('preferredName')}
      />
      <TextInput label={optional(t('newPatient.pronouns'))} autoComplete="off" {...state.field('pronouns')} />
      <NativeSelect
        label={t('newPatient.language')}
        data={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
        {...state.field('language')}
      />
      <TimeZoneSelect
        label={t('newPatient.zone')}
        description={t('newPatient.zoneHelp')}
        {...state.field('timeZone')}
      />
      {state.form.values.timeZone !== timeZone && planned > 0 && (
        <Notice tone="info" role="status">
          {t('person.movesPlanned', { count: planned })}
        </Notice>
      )}
      <SubstancesField label={t('newPatient.substances')} {...state.field('primarySubstances')} />
    </AppForm>
  );
}

/** Changes how a patient is called, their language and the clock they live by. */
export function EditPersonDialog({ opened, ...rest }: EditPersonProps & { opened: boolean }) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={rest.onClose} title={t('person.editTitle')}>
      <EditPersonForm {...rest} />
    </FormDialog>
  );
}
