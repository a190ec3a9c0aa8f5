import { Radio, Stack, TextInput } from '@mantine/core';
import type { AppFormState } from '@stepwell/web/forms/use-app-form';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { ConsentValues } from './consent-values';

/** When it ends: a day, an event, or for TPO only when it is taken back. */
export function EndFields({ state, today }: { state: AppFormState<ConsentValues>; today: string }) {
  const { t } = useTranslation();
  const { end, type } = state.form.values;
  return (
    <>
      <Radio.Group label={t('consentForm.end')} {...state.field('end')}>
        <Stack gap="xs" mt={4}>
          <Radio value="day" label={t('consentForm.endDay')} />
          <Radio value="event" label={t('consentForm.endEvent')} />
          {type === 'TPO' && <Radio value="none" label={t('consentForm.endNone')} />}
        </Stack>
      </Radio.Group>
      {end === 'day' && (
        <TextInput type="date" min={today} label={t('consentForm.lastDay')} {...state.field('expiresOn')} />
      )}
      {end === 'event' && <TextInput label={t('consentForm.event')} maxLength={300} {...state.field('expiresEvent')} />}
    </>
  );
}
