import { Anchor, Text } from '@mantine/core';
import { Notice } from '@stepwell/web/ui/notice';
import { RouterLink } from '@stepwell/web/ui/router-link';
import type { ReactNode } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { SimilarPatientsQuery } from '../../gql/graphql';
import { urls } from '../urls';

/** One chart that may be of the same person. */
export type SimilarPatient = SimilarPatientsQuery['similarPatients']['patients'][number];

/** Charts that may be of the person who is about to get one, to be looked at first. */
export function SimilarNotice({ patients, action }: { patients: readonly SimilarPatient[]; action?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Notice tone="warning" role="alert" title={t('similar.title', { count: patients.length })} action={action}>
      <Text>{t('similar.hint')}</Text>
      <ul>
        {patients.map(({ id, displayName, birthDate, facilityName, reasons }) => (
          <li key={id}>
            <Anchor component={RouterLink} href={urls.patient(id)} target="_blank" underline="always">
              {displayName}
            </Anchor>
            , {t('similar.born', { day: birthDate })}, {facilityName}:{' '}
            {reasons.map((reason) => t(`similar.reason.${reason}`)).join(', ')}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
