import { Box, Button, Group } from '@mantine/core';
import { useConnection } from '@stepwell/web/graphql/use-document';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { SearchField } from '@stepwell/web/ui/search-field';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useUrlFilters } from '@stepwell/web/ui/use-url-filters';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { AuditEventsQuery as Answer } from '../../../gql/graphql';
import { AuditTable } from './audit-table';
import { AuditEventsQuery } from './audit.graphql';
import { CheckChain } from './check-chain';

const filterDefaults = { patient: '' };
const wholeId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The audit trail, newest first, of everybody or around one patient. */
export function AuditPage() {
  const { t } = useTranslation('admin');
  const { filters, setFilters, isFiltered } = useUrlFilters(filterDefaults);
  const patientId = filters.patient.trim();
  const isUnfinished = patientId !== '' && !wholeId.test(patientId);
  const events = useConnection(
    AuditEventsQuery,
    patientId ? { patientId } : {},
    (answer: Answer) => answer.auditEvents,
    { topics: [], enabled: !isUnfinished },
  );
  const clear = (
    <Button variant="default" onClick={() => setFilters(filterDefaults)}>
      {t('audit.clear')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('audit.title')}
        summary={t('audit.summary')}
        actions={
          <Button variant="default" onClick={events.retry}>
            {t('audit.refresh')}
          </Button>
        }
      />
      <Box mb="lg">
        <CheckChain />
      </Box>
      <Group gap="sm" mb="md" role="search">
        <SearchField
          label={t('audit.patientId')}
          value={filters.patient}
          onChange={(patient) => setFilters({ patient })}
          w={{ base: '100%', xs: 360 }}
        />
        {isFiltered && clear}
      </Group>
      {isUnfinished ? (
        <EmptyState title={t('audit.unfinishedTitle')} hint={t('audit.noMatchHint')} action={clear} />
      ) : events.rows && events.rows.length > 0 && !events.error ? (
        <div aria-busy={events.isRefreshing}>
          <AuditTable events={events.rows} onPatient={(patient) => setFilters({ patient })} />
          {events.hasMore && (
            <Button variant="default" mt="sm" loading={events.isLoadingMore} onClick={events.loadMore}>
              {t('audit.older')}
            </Button>
          )}
        </div>
      ) : events.error ? (
        <ErrorState error={events.error} onRetry={events.retry} />
      ) : events.rows ? (
        <EmptyState
          title={t(isFiltered ? 'audit.noMatchTitle' : 'audit.emptyTitle')}
          hint={t(isFiltered ? 'audit.noMatchHint' : 'audit.emptyHint')}
          action={isFiltered && clear}
        />
      ) : (
        <TableSkeleton columns={6} />
      )}
    </>
  );
}
