import { Anchor } from '@mantine/core';
import { Notice } from '@stepwell/web/ui/notice';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { PatientDischargeQuery as Answer } from '../../../gql/graphql';
import { urls } from '../../urls';
import { agreedAfter } from './contact-words';

interface DischargeConsentsProps {
  patientId: string;
  consents: Answer['patient']['consents'];
}

/** What the patient agreed to be written by after today; without it nothing of the weeks after can go. */
export function DischargeConsents({ patientId, consents }: DischargeConsentsProps) {
  const { t } = useTranslation();
  const live = agreedAfter(consents);
  const by = live.map((channel) => t(`channel.${channel}`)).join(', ');
  return (
    <Notice
      tone={live.length > 0 ? 'info' : 'warning'}
      title={live.length > 0 ? t('discharge.consentsBy', { by }) : t('discharge.consentsNone')}
      action={
        <Anchor component={RouterLink} href={urls.contact(patientId)}>
          {t('discharge.consentsOpen')}
        </Anchor>
      }
    />
  );
}
