import { Fieldset, MultiSelect, NativeSelect, Stack } from '@mantine/core';
import type { AppFormState } from '@stepwell/web/forms/use-app-form';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { mayDo, type Colleague } from '../../parts/use-colleagues';
import type { NewPatient } from './new-patient-values';

interface TeamFieldsProps {
  state: AppFormState<NewPatient>;
  colleagues: readonly Colleague[];
}

/** Who is responsible and who else sees the patient. */
export function TeamFields({ state, colleagues }: TeamFieldsProps) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const choices = (people: readonly Colleague[]) =>
    people.map(({ id, displayName }) => ({ value: id, label: displayName }));
  const responsible = choices(colleagues.filter((colleague) => mayDo(colleague, 'plan:write')));
  return (
    <Fieldset legend={t('newPatient.team')}>
      <Stack gap="md">
        <NativeSelect
          label={tWeb('form.optional', { label: t('newPatient.primary') })}
          data={[{ value: '', label: t('newPatient.nobodyYet') }, ...responsible]}
          {...state.field('primaryCounselorId')}
        />
        <MultiSelect
          label={tWeb('form.optional', { label: t('newPatient.teamMembers') })}
          description={t('newPatient.teamHelp')}
          data={choices(colleagues)}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': tWeb('form.close') }}
          {...state.field('careTeamIds')}
        />
      </Stack>
    </Fieldset>
  );
}
