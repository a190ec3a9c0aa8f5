import { useDocument } from '@stepwell/web/graphql/use-document';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { FormSkeleton } from '@stepwell/web/ui/skeletons';
import { BackLink } from '../../shell/back-link';
import { urls } from '../../urls';
import { BrandingForm } from './branding-form';
import { LookQuery } from './branding.graphql';

/** Color and short name that patients see behind their PIN. */
export function BrandingPage() {
  const { t } = useTranslation('admin');
  const { data, error, refetch } = useDocument(LookQuery, {}, { topics: ['organization'] });
  const reload = async () => (await refetch()).data?.organization;
  return (
    <>
      <PageHeader
        title={t('branding.title')}
        summary={t('branding.summary')}
        back={<BackLink href={urls.organization}>{t('branding.back')}</BackLink>}
      />
      {data ? (
        <BrandingForm organization={data.organization} reload={reload} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <FormSkeleton fields={2} />
      )}
    </>
  );
}
