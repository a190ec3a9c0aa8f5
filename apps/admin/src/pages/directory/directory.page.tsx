import { Anchor, Button } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { Notice } from '@stepwell/web/ui/notice';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../../urls';
import { FeedSourcesQuery } from './directory.graphql';
import { ReportedMeetingsQuery } from './meeting.graphql';
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
  const { can } = useSession();
  const { data, error, refetch } = useDocument(FeedSourcesQuery, {}, { topics: ['meetings'] });
  const sources = data?.feedSources;
  const meetingCount = sources?.reduce((sum, source) => sum + source.meetingCount, 0) ?? 0;
  const hasSources = sources !== undefined && sources.length > 0;
  const reported = useDocument(ReportedMeetingsQuery, {}, { topics: ['meetings'] }).data?.reportedMeetings.length ?? 0;
  return (
    <>
      <PageHeader
        title={t('directory.title')}
        summary={hasSources ? t('directory.summary', { count: sources.length, meetings: meetingCount }) : '\u00a0'}
        actions={
          data && (
            <>
              {can('organization:manage') && (
                <>
                  <Button component={RouterLink} href={urls.wording} variant="default">
                    {t('wording.open')}
                  </Button>
                  <Button component={RouterLink} href={urls.map} variant="default">
                    {t('map.open')}
                  </Button>
                </>
              )}
              <Button component={RouterLink} href={urls.ownPaths} variant="default">
                {t('ownPath.open')}
              </Button>
              <Button component={RouterLink} href={urls.taskTemplates} variant="default">
                {t('taskTemplate.open')}
              </Button>
              {hasSources && (
                <>
                  <Button component={RouterLink} href={urls.meetings} variant="default">
                    {t('directory.browse')}
                  </Button>
                  <NewSourceButton />
                </>
              )}
            </>
          )
        }
      />
      {reported > 0 && (
        <Notice tone="warning" title={t('reported.summary', { count: reported })}>
          <Anchor component={RouterLink} href={urls.reportedMeetings} underline="always">
            {t('reported.look')}
          </Anchor>
        </Notice>
      )}
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
