import { useDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { FormSkeleton } from '@stepwell/web/ui/skeletons';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { AdmissionSettingsQuery } from './admissions.graphql';
import { SettingsForm } from './settings-form';

/** What admissions need here, by when, and what is suggested. */
export function AdmissionsPage() {
  const { t } = useTranslation('admin');
  const { data, error, refetch } = useDocument(AdmissionSettingsQuery, {}, { topics: ['organization'] });
  return (
    <>
      <PageHeader title={t('admissions.title')} summary={t('admissions.summary')} />
      {data ? (
        <SettingsForm
          key={data.admissionSettings.version}
          settings={data.admissionSettings}
          programmes={data.followUpProgrammes.filter(({ isOn }) => isOn)}
        />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <FormSkeleton />
      )}
    </>
  );
}
