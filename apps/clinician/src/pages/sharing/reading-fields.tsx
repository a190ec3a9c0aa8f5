import { NativeSelect, TextInput } from '@mantine/core';
import type { AppFormState } from '@stepwell/web/forms/use-app-form';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { ConsentValues } from './consent-values';

const languages = ['EN', 'ES'] as const;
const aids = ['NONE', 'READ_ALOUD', 'INTERPRETED'] as const;
const signers = ['SELF', 'REPRESENTATIVE'] as const;

/** In which language it is read, with whose help, and who signs. */
export function ReadingFields({ state }: { state: AppFormState<ConsentValues> }) {
  const { t } = useTranslation();
  return (
    <>
      <NativeSelect
        label={t('consentForm.language')}
        data={languages.map((value) => ({ value, label: t(`consentForm.languages.${value}`) }))}
        {...state.field('language')}
      />
      <NativeSelect
        label={t('consentForm.aid')}
        data={aids.map((value) => ({ value, label: t(`consentForm.aids.${value}`) }))}
        {...state.field('aid')}
      />
      {state.form.values.aid !== 'NONE' && (
        <TextInput label={t('consentForm.aidName')} maxLength={200} {...state.field('aidName')} />
      )}
      <NativeSelect
        label={t('consentForm.signer')}
        data={signers.map((value) => ({ value, label: t(`consentForm.signers.${value}`) }))}
        {...state.field('signerRelationship')}
      />
    </>
  );
}
