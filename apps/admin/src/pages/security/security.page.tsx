import { Stack } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { FormSkeleton } from '@stepwell/web/ui/skeletons';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { NotReady } from './not-ready';
import { SecondFactorForm } from './second-factor-form';
import { StaffSignIns } from './staff-sign-ins';
import { SecondFactorRuleQuery } from './security.graphql';

/** How people here sign in, and from when they need more than a password. */
export function SecurityPage() {
  const { t } = useTranslation('admin');
  const { data, error, refetch } = useDocument(SecondFactorRuleQuery, {}, { topics: ['organization', 'staff'] });
  return (
    <>
      <PageHeader title={t('security.title')} summary={t('security.summary')} />
      {data ? (
        <Stack gap="xl">
          <SecondFactorForm requiredFrom={data.secondFactorRule.requiredFrom ?? null} />
          <NotReady readyStaffIds={data.secondFactorRule.readyStaffIds} />
          <StaffSignIns />
        </Stack>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <FormSkeleton fields={2} />
      )}
    </>
  );
}
