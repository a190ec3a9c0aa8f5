import { Fieldset, NativeSelect, Stack, TextInput } from '@mantine/core';
import type { AppFormState } from '@stepwell/web/forms/use-app-form';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { Language } from '../../../gql/graphql';
import type { NewPatient } from './new-patient-values';

const languages: Language[] = ['EN', 'ES'];

/** Name, birth date and language. */
export function PersonFields({ state }: { state: AppFormState<NewPatient> }) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const optional = (label: string): string => tWeb('form.optional', { label });
  return (
    <Fieldset legend={t('newPatient.who')}>
      <Stack gap="md">
        <TextInput label={t('newPatient.firstName')} autoComplete="off" {...state.field('firstName')} />
        <TextInput label={t('newPatient.lastName')} autoComplete="off" {...state.field('lastName')} />
        <TextInput
          label={optional(t('newPatient.preferredName'))}
          description={t('newPatient.preferredHelp')}
          autoComplete="off"
          {...state.field('preferredName')}
        />
        <TextInput label={optional(t('newPatient.pronouns'))} autoComplete="off" {...state.field('pronouns')} />
        <TextInput type="date" label={t('newPatient.birthDate')} maw={200} {...state.field('birthDate')} />
        <NativeSelect
          label={t('newPatient.language')}
          maw={200}
          data={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
          {...state.field('language')}
        />
      </Stack>
    </Fieldset>
  );
}
