import { Box } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { useTranslation } from 'react-i18next';
import { SafetyItems } from '../../parts/safety-items';
import { SectionCard } from '../../parts/section-card';
import { OpenSafetyItemsQuery } from './caseload.graphql';

/** Who needs somebody now: above everything else, and nothing where nobody does. */
export function OpenSafety() {
  const { t } = useTranslation();
  const { data, error, refetch } = useDocument(OpenSafetyItemsQuery, {}, { topics: ['check-ins', 'patients'] });
  const items = data?.openSafetyItems;
  if (!items && error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!items || items.length === 0) return null;
  return (
    <Box mb="lg">
      <SectionCard title={t('safety.today', { count: items.length })}>
        <SafetyItems items={items} withName />
      </SectionCard>
    </Box>
  );
}
