import { Anchor, Box, Text, Title } from '@mantine/core';
import { zoneCity } from '@stepwell/web/format/zones';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { FeedSourcesQuery as Answer } from '../../../gql/graphql';
import { BackLink } from '../../shell/back-link';
import { usePathPart } from '../../shell/use-path-part';
import { urls } from '../../urls';
import { ColumnsPanel } from './columns-panel';
import { FeedSourcesQuery } from './directory.graphql';
import { faultSentence } from './fault-words';
import { ImportFigures } from './import-figures';
import { ImportPanel } from './import-panel';
import { ImportProgress } from './import-progress';
import { ManualPanel } from './manual-panel';
import { RefreshPanel } from './refresh-panel';

function LastImport({ last }: { last: Answer['feedSources'][number]['lastImport'] }) {
  const { t } = useTranslation('admin');
  if (!last) return <Text c="dimmed">{t('directory.neverImported')}</Text>;
  const name = last.fileName ?? t('directory.lastImport');
  return (
    <>
      {last.status === 'RUNNING' && <ImportProgress rowsDone={last.rowsDone} rows={last.rows} />}
      <Text my="xs">
        <Anchor component={RouterLink} underline="always" href={urls.meetingImport(last.id)}>
          {name}
        </Anchor>
        {', '}
        <MomentText at={last.finishedAt ?? last.startedAt} />
      </Text>
      {last.status === 'WAITING' && <StatusBadge tone="waiting">{t('hold.badge')}</StatusBadge>}
      {last.status === 'FAILED' && <Text>{faultSentence(last.errorCode ?? 'internal', t)}</Text>}
      {last.status === 'FINISHED' && <ImportFigures {...last} />}
    </>
  );
}

function Source({ source }: { source: Answer['feedSources'][number] }) {
  const { t } = useTranslation('admin');
  const isTable = source.format === 'CSV' || source.format === 'NDJSON';
  return (
    <Box maw={640}>
      {source.kind === 'URL' ? (
        <>
          <RefreshPanel source={source} />
          {source.isOwnAddress && isTable && <ColumnsPanel source={source} />}
        </>
      ) : source.kind === 'MANUAL' ? (
        <ManualPanel sourceId={source.id} />
      ) : (
        <>
          <Title order={2}>{t('upload.title')}</Title>
          <Text c="dimmed" mb="md">
            {t(`upload.helps.${source.format}`)} {t('upload.help')}
          </Text>
          <ImportPanel sourceId={source.id} format={source.format} />
          {isTable && <ColumnsPanel source={source} />}
        </>
      )}
      {source.kind !== 'MANUAL' && !(source.kind === 'URL' && source.lastError) && (
        <>
          <Title order={2} mt="xl" mb="xs">
            {t('directory.lastImport')}
          </Title>
          <LastImport last={source.lastImport} />
        </>
      )}
    </Box>
  );
}

/** One source of meetings: its address, its files or its meetings by hand, and what came of the last import. */
export function SourcePage() {
  const { t } = useTranslation('admin');
  const sourceId = usePathPart('sourceId');
  const { data, error, refetch } = useDocument(FeedSourcesQuery, {}, { topics: ['meetings'], refreshEvery: 5_000 });
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
              {source.kind !== 'MANUAL' && <>{t(`directory.formats.${source.format}`)} · </>}
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
