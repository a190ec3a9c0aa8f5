import { Checkbox, Text } from '@mantine/core';
import type { AppFormState } from '@stepwell/web/forms/use-app-form';
import { readablePhone } from '@stepwell/web/format/phone';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { Notice } from '@stepwell/web/ui/notice';
import type { InquiryToAdmit, NewPatient } from './new-patient-values';

interface InquiryNoticeProps {
  inquiry: InquiryToAdmit;
  state: AppFormState<NewPatient>;
}

/** Who asked for a call and for whom, and whether their number is the patient's. */
export function InquiryNotice({ inquiry, state }: InquiryNoticeProps) {
  const { t } = useTranslation();
  return (
    <Notice tone="info" title={t('newPatient.askedBy', { name: inquiry.askFor })}>
      <Text>
        {t(inquiry.caller === 'SOMEONE_ELSE' ? 'newPatient.askedForAnother' : 'newPatient.askedForThemselves')}
      </Text>
      <Checkbox
        id={state.fieldId('takesPhone')}
        mt="xs"
        label={t('newPatient.takesPhone', { phone: readablePhone(inquiry.phone) })}
        description={`${t(`inquiries.voicemail.${inquiry.voicemail}`)}. ${t('voicemail.takenOver')}`}
        checked={state.form.values.takesPhone}
        onChange={({ currentTarget }) => state.form.setFieldValue('takesPhone', currentTarget.checked)}
      />
    </Notice>
  );
}
