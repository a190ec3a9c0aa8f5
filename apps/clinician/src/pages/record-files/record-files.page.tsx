import { Anchor, Box, Text, Title } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { usePatientId } from '../../parts/use-patient-id';
import { urls } from '../../urls';
import { RecordFilesForm } from './record-files-form';
import { SignedRecordsQuery } from './record-files.graphql';

/** Signed plans and notes of a patient as PDF files for the health record, or for whom a consent names. */
export function RecordFilesPage() {
  const { t } = useTranslation();
  const patientId = usePatientId();
  const { data, error, refetch } = useDocument(SignedRecordsQuery, { patientId }, { topics: ['sharing', 'plans'] });
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <CardsSkeleton cards={1} />;
  return (
    <Box maw={640}>
      <Anchor component={RouterLink} href={urls.sharing(patientId)} size="sm">
        {t('consent.back')}
      </Anchor>
      <Title order={2}>{t('recordFiles.title')}</Title>
      <Text c="dimmed" mb="md">
        {t('recordFiles.lead')}{' '}
        <Anchor component={RouterLink} href={urls.recordFilesSince} underline="always">
          {t('recordFiles.openSince')}
        </Anchor>
      </Text>
      {data.signedRecords.length === 0 ? (
        <EmptyState title={t('recordFiles.emptyTitle')} hint={t('recordFiles.emptyHint')} />
      ) : (
        <RecordFilesForm key={patientId} patientId={patientId} data={data} />
      )}
    </Box>
  );
}
