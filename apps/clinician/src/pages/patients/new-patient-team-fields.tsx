import { Fieldset, MultiSelect, NativeSelect, Stack } from '@mantine/core';
import type { AppFormState } from '@stepwell/web/forms/use-app-form';
import { useTranslation } from 'react-i18next';
import type { Colleague } from '../../parts/use-colleagues';
import type { NewPatient } from './new-patient-form';

interface TeamFieldsProps {
  state: AppFormState<NewPatient>;
  colleagues: readonly Colleague[];
}

/** Who is responsible and who else sees the patient. */
export function TeamFields({ state, colleagues }: TeamFieldsProps) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const people = colleagues.map(({ id, displayName }) => ({ value: id, label: displayName }));
  return (
    <Fieldset legend={t('newPatient.team')}>
      <Stack gap="md">
        <NativeSelect
          label={tWeb('form.optional', { label: t('newPatient.primary') })}
          data={[{ value: '', label: t('newPatient.nobodyYet') }, ...people]}
          {...state.field('primaryCounselorId')}
        />
        <MultiSelect
          label={tWeb('form.optional', { label: t('newPatient.teamMembers') })}
          description={t('newPatient.teamHelp')}
          data={people}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': tWeb('form.close') }}
          {...state.field('careTeamIds')}
        />
      </Stack>
    </Fieldset>
  );
}
