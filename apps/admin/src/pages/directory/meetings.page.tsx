import { Button } from '@mantine/core';
import { useConnection, useDocument } from '@stepwell/web/graphql/use-document';
import { TableFooter } from '@stepwell/web/ui/data-table';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useUrlFilters } from '@stepwell/web/ui/use-url-filters';
import { useMemo } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { MeetingsQuery as Answer } from '../../../gql/graphql';
import { BackLink } from '../../shell/back-link';
import { urls } from '../../urls';
import { FeedSourcesQuery, MeetingsQuery } from './directory.graphql';
import { meetingFilter, noMeetingFilters } from './meeting-filter';
import { MeetingFilterBar } from './meeting-filters';
import { MeetingTable } from './meeting-table';

/** The meetings that clinicians will find, to check what an import brought. */
export function MeetingsPage() {
  const { t } = useTranslation('admin');
  const { filters, setFilters, isFiltered } = useUrlFilters(noMeetingFilters);
  const variables = useMemo(() => ({ filter: meetingFilter(filters) }), [filters]);
  const known = useDocument(FeedSourcesQuery, {}, { topics: ['meetings'] }).data;
  const meetings = useConnection(MeetingsQuery, variables, (answer: Answer) => answer.meetings, {
    topics: ['meetings'],
  });
  const { rows, totalCount, error } = meetings;
  return (
    <>
      <PageHeader
        title={t('meetings.title')}
        summary={totalCount === undefined ? '\u00a0' : t('meetings.summary', { count: totalCount })}
        back={<BackLink href={urls.directory}>{t('directory.title')}</BackLink>}
      />
      <MeetingFilterBar filters={filters} setFilters={setFilters} known={known} />
      {rows && rows.length > 0 ? (
        <div aria-busy={meetings.isRefreshing}>
          <MeetingTable meetings={rows} fellowships={known?.fellowships} />
          <TableFooter
            shown={rows.length}
            total={totalCount}
            hasMore={meetings.hasMore}
            isLoading={meetings.isLoadingMore}
            onMore={meetings.loadMore}
          />
        </div>
      ) : rows ? (
        <EmptyState
          title={t(isFiltered ? 'meetings.noMatchTitle' : 'meetings.emptyTitle')}
          hint={t(isFiltered ? 'meetings.noMatchHint' : 'meetings.emptyHint')}
          action={
            isFiltered && (
              <Button variant="default" onClick={() => setFilters(noMeetingFilters)}>
                {t('people.clearFilters')}
              </Button>
            )
          }
        />
      ) : error ? (
        <ErrorState error={error} onRetry={meetings.retry} />
      ) : (
        <TableSkeleton columns={4} />
      )}
    </>
  );
}
