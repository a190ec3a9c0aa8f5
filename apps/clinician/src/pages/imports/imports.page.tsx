import { Anchor, Box, Grid, Text, Title } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { PatientImportsQuery as Answer } from '../../../gql/graphql';
import { urls } from '../../urls';
import { FileForm } from './file-form';
import { countOf } from './import-words';
import { PatientImportsQuery } from './imports.graphql';

type Listed = Answer['patientImports'][number];

function useColumns(): DataColumn<Listed>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'file',
      header: t('imports.file'),
      width: '40%',
      cell: ({ id, fileName, kind, facilityName }) => (
        <>
          <Anchor component={RouterLink} href={urls.patientImport(id)} data-row-link underline="always">
            {fileName}
          </Anchor>
          <Text size="xs" c="dimmed">
            {t(`imports.kind.${kind}`)} · {facilityName}
          </Text>
        </>
      ),
    },
    {
      key: 'status',
      header: t('imports.status'),
      cell: ({ status }) => (
        <StatusBadge tone={status === 'READY' ? 'waiting' : status === 'FAILED' ? 'overdue' : 'done'}>
          {t(`imports.state.${status}`)}
        </StatusBadge>
      ),
    },
    {
      key: 'admitted',
      header: t('imports.admitted'),
      numeric: true,
      cell: ({ counts, status }) =>
        status === 'FINISHED' ? counts.reduce((sum, { done }) => sum + done, 0) : countOf(counts, 'READY'),
    },
    {
      key: 'by',
      header: t('imports.by'),
      cell: ({ importedByName, startedAt }) => (
        <>
          {importedByName}
          <Text size="xs" c="dimmed">
            <MomentText at={startedAt} />
          </Text>
        </>
      ),
    },
  ];
}

/** Files of patients: one to read, and those that were read. */
export function ImportsPage() {
  const { t } = useTranslation();
  const columns = useColumns();
  const { data, error, refetch } = useDocument(PatientImportsQuery, {}, { topics: ['intakes', 'organization'] });
  return (
    <>
      <PageHeader
        title={t('imports.title')}
        summary={t('imports.summary')}
        back={
          <Anchor component={RouterLink} href={urls.caseload} size="sm">
            {t('chart.back')}
          </Anchor>
        }
      />
      {data ? (
        <Grid>
          <Grid.Col span={{ base: 12, md: 5 }}>
            <Title order={2} size="h4" mb="sm">
              {t('imports.newTitle')}
            </Title>
            <FileForm facilities={data.facilities} />
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 7 }}>
            <Title order={2} size="h4" mb="sm">
              {t('imports.pastTitle')}
            </Title>
            <Box>
              {data.patientImports.length === 0 ? (
                <EmptyState title={t('imports.emptyTitle')} hint={t('imports.emptyHint')} />
              ) : (
                <DataTable
                  caption={t('imports.pastTitle')}
                  columns={columns}
                  rows={data.patientImports}
                  rowId={({ id }) => id}
                />
              )}
            </Box>
          </Grid.Col>
        </Grid>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <CardsSkeleton cards={2} />
      )}
    </>
  );
}
