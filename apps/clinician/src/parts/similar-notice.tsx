import { Anchor, Box, Text } from '@mantine/core';
import { writtenDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { Notice } from '@stepwell/web/ui/notice';
import { RouterLink } from '@stepwell/web/ui/router-link';
import type { ReactNode } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { SimilarPatientsQuery } from '../../gql/graphql';
import { urls } from '../urls';

/** One chart that may be of the same person. */
export type SimilarPatient = SimilarPatientsQuery['similarPatients']['patients'][number];

interface SimilarNoticeProps {
  patients: readonly SimilarPatient[];
  action?: ReactNode;
  /** What can be done with each of them. */
  actionOf?: (patient: SimilarPatient) => ReactNode;
}

/** Charts that may be of the person who is about to get one, to be looked at first. */
export function SimilarNotice({ patients, action, actionOf }: SimilarNoticeProps) {
  const { t } = useTranslation();
  const { locale } = useReader();
  return (
    <Notice tone="warning" role="alert" title={t('similar.title', { count: patients.length })} action={action}>
      <Text>{t('similar.hint')}</Text>
      <Box component="ul" mt={4} mb={0} pl={20}>
        {patients.map((patient) => (
          <li key={patient.id}>
            <Anchor component={RouterLink} href={urls.patient(patient.id)} target="_blank" underline="always">
              {patient.displayName}
            </Anchor>
            , {t('similar.born', { day: writtenDay(patient.birthDate, locale) })}, {patient.facilityName}:{' '}
            {patient.reasons.map((reason) => t(`similar.reason.${reason}`)).join(', ')}
            {actionOf && <Box my={4}>{actionOf(patient)}</Box>}
          </li>
        ))}
      </Box>
    </Notice>
  );
}
