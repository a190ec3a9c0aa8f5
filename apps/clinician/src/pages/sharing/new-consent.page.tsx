import { Anchor, Box, Text, Title } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { usePatientId } from '../../parts/use-patient-id';
import { urls } from '../../urls';
import { useChart } from '../patients/use-chart';
import { NewConsentForm } from './new-consent-form';
import { PatientSharingQuery } from './sharing.graphql';

/** A consent is prepared here, with the patient beside it. */
export function NewConsentPage() {
  const { t } = useTranslation();
  const patientId = usePatientId();
  const chart = useChart(patientId);
  const { data, error, refetch } = useDocument(PatientSharingQuery, { patientId }, { topics: ['sharing'] });
  const patient = chart.data?.patient;
  if (!data || !patient)
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <CardsSkeleton cards={2} />;
  return (
    <Box maw={640}>
      <Anchor component={RouterLink} href={urls.sharing(patientId)} size="sm">
        {t('consentForm.back', { name: patient.displayName })}
      </Anchor>
      <Title order={2}>{t('consentForm.title')}</Title>
      <Text c="dimmed" mb="md">
        {t('consentForm.lead')}
      </Text>
      <NewConsentForm patientId={patientId} language={patient.language} sharing={data.patientSharing} />
    </Box>
  );
}
