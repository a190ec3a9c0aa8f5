import { Anchor, Box } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { FormSkeleton } from '@stepwell/web/ui/skeletons';
import { useUrlFilters } from '@stepwell/web/ui/use-url-filters';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { useColleagues } from '../../parts/use-colleagues';
import { urls } from '../../urls';
import { NewPatientForm } from './new-patient-form';
import { InquiryToAdmitQuery, NewPatientChoicesQuery } from './new-patient.graphql';

const atRest = { inquiry: '' };

/** Creates a patient by hand, or of somebody who asked for a call, and goes on to their contacts and consents. */
export function NewPatientPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useDocument(NewPatientChoicesQuery, {}, { topics: ['organization'] });
  const colleagues = useColleagues('patient:read');
  const { inquiry: id } = useUrlFilters(atRest).filters;
  const asked = useDocument(InquiryToAdmitQuery, { id }, { topics: ['intakes'], enabled: id !== '' });
  const isReady = id === '' || asked.data !== undefined;
  const failure = error ?? asked.error;
  return (
    <Box maw={560}>
      <PageHeader
        title={t('newPatient.title')}
        summary={t('newPatient.summary')}
        back={
          <Anchor component={RouterLink} href={id ? urls.inquiries : urls.caseload} size="sm">
            {t(id ? 'newPatient.backToInquiries' : 'chart.back')}
          </Anchor>
        }
      />
      {data && colleagues && isReady ? (
        <NewPatientForm facilities={data.facilities} colleagues={colleagues} inquiry={asked.data?.inquiry} />
      ) : failure ? (
        <ErrorState error={failure} onRetry={() => void (error ? refetch() : asked.refetch())} />
      ) : (
        <FormSkeleton fields={8} />
      )}
    </Box>
  );
}
