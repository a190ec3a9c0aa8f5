import { Checkbox, Fieldset, NativeSelect, Stack, TextInput } from '@mantine/core';
import type { AppFormState } from '@stepwell/web/forms/use-app-form';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { recipientClasses, roles } from './choices';
import type { ConsentValues } from './consent-values';
import type { Sharing } from './sharing.graphql';

interface RecipientFieldsProps {
  state: AppFormState<ConsentValues>;
  parties: Sharing['parties'];
}

/** Who gets it: those who were named before, a new one, and for TPO a class. */
export function RecipientFields({ state, parties }: RecipientFieldsProps) {
  const { t } = useTranslation();
  const { values } = state.form;
  return (
    <Fieldset legend={t('consentForm.recipients')}>
      <Stack gap="md">
        {parties.length > 0 && (
          <Checkbox.Group
            label={t('consentForm.known')}
            value={values.partyIds}
            onChange={(chosen) => state.form.setFieldValue('partyIds', chosen)}
          >
            <Stack gap="xs" mt={4}>
              {parties.map(({ id, name, affiliation, role }) => (
                <Checkbox key={id} value={id} label={`${name}, ${affiliation ?? t(`sharing.role.${role}`)}`} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
        <TextInput label={t('consentForm.newName')} maxLength={200} autoComplete="off" {...state.field('newName')} />
        <NativeSelect
          label={t('consentForm.newRole')}
          data={roles.map((value) => ({ value, label: t(`sharing.role.${value}`) }))}
          {...state.field('newRole')}
        />
        <TextInput
          label={t('consentForm.newPlace')}
          description={t('consentForm.newPlaceHelp')}
          maxLength={200}
          {...state.field('newPlace')}
        />
        {values.type === 'TPO' && (
          <Checkbox.Group
            label={t('consentForm.classes')}
            value={values.recipientClasses}
            onChange={(chosen) => state.form.setFieldValue('recipientClasses', chosen)}
          >
            <Stack gap="xs" mt={4}>
              {recipientClasses.map((value) => (
                <Checkbox key={value} value={value} label={t(`sharing.class.${value}`)} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
      </Stack>
    </Fieldset>
  );
}
