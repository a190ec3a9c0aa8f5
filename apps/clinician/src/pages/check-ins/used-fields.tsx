import { NativeSelect, Text } from '@mantine/core';
import type { AppFormState } from '@stepwell/web/forms/use-app-form';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SubstancesField } from '../../parts/substances-field';
import type { CheckInValues } from './record-values';

/** Whether the patient used; after a yes what to see to first, and what it was. */
export function UsedFields({ state }: { state: AppFormState<CheckInValues> }) {
  const { t } = useTranslation();
  const answers = [
    { value: '', label: t('checkIns.form.notAsked') },
    { value: 'no', label: t('checkIns.form.no') },
    { value: 'yes', label: t('checkIns.form.yes') },
  ];
  return (
    <>
      <NativeSelect label={t('checkIns.form.used')} data={answers} {...state.field('used')} />
      {state.form.values.used === 'yes' && (
        <>
          <Text fw={600} role="status">
            {t('checkIns.form.safety')}
          </Text>
          <SubstancesField label={t('checkIns.form.what')} {...state.field('substances')} />
          <NativeSelect label={t('checkIns.form.alone')} data={answers} {...state.field('isAlone')} />
          <NativeSelect label={t('checkIns.form.naloxone')} data={answers} {...state.field('hasNaloxone')} />
        </>
      )}
    </>
  );
}
