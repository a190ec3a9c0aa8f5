import { NativeSelect, Text } from '@mantine/core';
import type { AppFormState } from '@stepwell/web/forms/use-app-form';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { CheckInValues } from './record-values';

/** Whether the patient is safe; after a no what to do before anything is saved. */
export function SafetyFields({ state }: { state: AppFormState<CheckInValues> }) {
  const { t } = useTranslation();
  const answers = [
    { value: '', label: t('checkIns.form.notAsked') },
    { value: 'yes', label: t('checkIns.form.yes') },
    { value: 'no', label: t('checkIns.form.no') },
  ];
  return (
    <>
      <NativeSelect label={t('checkIns.form.safe')} data={answers} {...state.field('feelsSafe')} />
      {state.form.values.feelsSafe === 'no' && (
        <Text fw={600} role="status">
          {t('checkIns.form.notSafe')}
        </Text>
      )}
    </>
  );
}
