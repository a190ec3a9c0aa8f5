import { Anchor, Box } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { FormSkeleton } from '@stepwell/web/ui/skeletons';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { useColleagues } from '../../parts/use-colleagues';
import { urls } from '../../urls';
import { NewPatientForm } from './new-patient-form';
import { NewPatientChoicesQuery } from './new-patient.graphql';

/** Creates a patient by hand, and goes on to their contacts and consents. */
export function NewPatientPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useDocument(NewPatientChoicesQuery, {}, { topics: ['organization'] });
  const colleagues = useColleagues('patient:read');
  return (
    <Box maw={560}>
      <PageHeader
        title={t('newPatient.title')}
        summary={t('newPatient.summary')}
        back={
          <Anchor component={RouterLink} href={urls.caseload} size="sm">
            {t('chart.back')}
          </Anchor>
        }
      />
      {data && colleagues ? (
        <NewPatientForm facilities={data.facilities} colleagues={colleagues} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <FormSkeleton fields={8} />
      )}
    </Box>
  );
}
