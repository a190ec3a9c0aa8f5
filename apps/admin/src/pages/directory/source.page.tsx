import { Anchor, Box, Text, Title } from '@mantine/core';
import { zoneCity } from '@stepwell/web/format/zones';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useTranslation } from 'react-i18next';
import type { FeedSourcesQuery as Answer } from '../../../gql/graphql';
import { BackLink } from '../../shell/back-link';
import { usePathPart } from '../../shell/use-path-part';
import { urls } from '../../urls';
import { FeedSourcesQuery } from './directory.graphql';
import { ImportPanel } from './import-panel';

function Source({ source }: { source: Answer['feedSources'][number] }) {
  const { t } = useTranslation('admin');
  const last = source.lastImport;
  return (
    <Box maw={640}>
      <Title order={2}>{t('upload.title')}</Title>
      <Text c="dimmed" mb="md">
        {t('upload.help')}
      </Text>
      <ImportPanel sourceId={source.id} />
      <Title order={2} mt="xl">
        {t('directory.lastImport')}
      </Title>
      {last ? (
        <Text>
          <Anchor component={RouterLink} underline="always" href={urls.meetingImport(last.id)}>
            {last.fileName}
          </Anchor>
          {', '}
          <MomentText at={last.finishedAt} />
          {': '}
          {t('directory.importLine', { imported: last.imported, refused: last.refused, name: last.importedByName })}
        </Text>
      ) : (
        <Text c="dimmed">{t('directory.neverImported')}</Text>
      )}
    </Box>
  );
}

/** One source of meetings, and the file to read into it. */
export function SourcePage() {
  const { t } = useTranslation('admin');
  const sourceId = usePathPart('sourceId');
  const { data, error, refetch } = useDocument(FeedSourcesQuery, {}, { topics: ['meetings'] });
  const source = data?.feedSources.find(({ id }) => id === sourceId);
  const fellowship = data?.fellowships.find(({ code }) => code === source?.fellowship)?.name ?? source?.fellowship;
  return (
    <>
      <PageHeader
        title={source?.name ?? t('directory.source')}
        summary={
          source && (
            <>
              {fellowship} · {zoneCity(source.defaultTimeZone)} ·{' '}
              <Anchor component={RouterLink} underline="always" href={`${urls.meetings}?source=${source.id}`}>
                {t('directory.meetingCount', { count: source.meetingCount })}
              </Anchor>
            </>
          )
        }
        back={<BackLink href={urls.directory}>{t('directory.title')}</BackLink>}
      />
      {source ? (
        <Source key={source.id} source={source} />
      ) : data ? (
        <EmptyState title={t('directory.goneTitle')} hint={t('directory.goneHint')} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <CardsSkeleton cards={1} />
      )}
    </>
  );
}
