import { Button } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { urls } from '../../urls';
import { FeedSourcesQuery } from './directory.graphql';
import { SourceTable } from './source-table';

function NewSourceButton() {
  const { t } = useTranslation('admin');
  return (
    <Button component={RouterLink} href={urls.newSource}>
      {t('directory.newSource')}
    </Button>
  );
}

/** Where the meetings come from, and how fresh each source is. */
export function DirectoryPage() {
  const { t } = useTranslation('admin');
  const { data, error, refetch } = useDocument(FeedSourcesQuery, {}, { topics: ['meetings'] });
  const sources = data?.feedSources;
  const meetingCount = sources?.reduce((sum, source) => sum + source.meetingCount, 0) ?? 0;
  const hasSources = sources !== undefined && sources.length > 0;
  return (
    <>
      <PageHeader
        title={t('directory.title')}
        summary={hasSources ? t('directory.summary', { count: sources.length, meetings: meetingCount }) : '\u00a0'}
        actions={
          hasSources && (
            <>
              <Button component={RouterLink} href={urls.meetings} variant="default">
                {t('directory.browse')}
              </Button>
              <NewSourceButton />
            </>
          )
        }
      />
      {data && data.feedSources.length > 0 ? (
        <SourceTable sources={data.feedSources} fellowships={data.fellowships} />
      ) : data ? (
        <EmptyState title={t('directory.emptyTitle')} hint={t('directory.emptyHint')} action={<NewSourceButton />} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <TableSkeleton columns={5} rows={3} />
      )}
    </>
  );
}
