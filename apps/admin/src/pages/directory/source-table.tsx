import { Anchor, Button, Text } from '@mantine/core';
import { useReader } from '@stepwell/web/format/use-reader';
import { zoneCity } from '@stepwell/web/format/zones';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { FeedSourcesQuery as Answer } from '../../../gql/graphql';
import { urls } from '../../urls';
import { faultSentence } from './fault-words';

type Source = Answer['feedSources'][number];

interface SourceTableProps {
  sources: readonly Source[];
  fellowships: Answer['fellowships'];
}

function isFailed({ isRefreshing, lastError, lastImport }: Source): boolean {
  return !isRefreshing && lastImport?.status !== 'WAITING' && (Boolean(lastError) || lastImport?.status === 'FAILED');
}

function State({ source }: { source: Source }) {
  const { t } = useTranslation('admin');
  const last = source.lastImport;
  if (source.kind === 'MANUAL') return <Text c="dimmed">{t('directory.byHand')}</Text>;
  if (source.isRefreshing) return t('refresh.running');
  if (last?.status === 'WAITING')
    return (
      <>
        <StatusBadge tone="waiting">{t('hold.badge')}</StatusBadge>
        <Text size="xs">
          <Anchor component={RouterLink} href={urls.meetingImport(last.id)} size="xs" underline="always">
            {t('hold.look')}
          </Anchor>
        </Text>
      </>
    );
  if (isFailed(source))
    return (
      <>
        <StatusBadge tone="overdue">{t('directory.failed')}</StatusBadge>
        <Text size="xs">{faultSentence(source.lastError ?? last?.errorCode ?? 'internal', t)}</Text>
      </>
    );
  if (!last) return <Text c="dimmed">{t('directory.neverImported')}</Text>;
  return (
    <>
      <Anchor component={RouterLink} href={urls.meetingImport(last.id)}>
        {last.status === 'RUNNING' ? (
          t('running.rows', { done: last.rowsDone, rows: last.rows })
        ) : (
          <MomentText at={source.lastSuccessAt ?? last.finishedAt ?? last.startedAt} />
        )}
      </Anchor>
      {last.status !== 'RUNNING' && (
        <Text size="xs" c="dimmed" className="sw-figures">
          {last.importedByName
            ? t('directory.importLine', { imported: last.imported, refused: last.refused, name: last.importedByName })
            : t('directory.refreshLine', { added: last.added, changed: last.changed, missing: last.missing })}
        </Text>
      )}
    </>
  );
}

/** Sources by name, with what they hold and their latest import. */
export function SourceTable({ sources, fellowships }: SourceTableProps) {
  const { t } = useTranslation('admin');
  const { locale } = useReader();
  const number = new Intl.NumberFormat(locale);
  const sorted = [...sources].sort((one, other) => one.name.localeCompare(other.name, locale));
  const columns: DataColumn<Source>[] = [
    {
      key: 'name',
      header: t('directory.source'),
      width: '28%',
      cell: ({ id, name }) => (
        <Anchor component={RouterLink} href={urls.source(id)} fw={600} data-row-link>
          {name}
        </Anchor>
      ),
    },
    {
      key: 'fellowship',
      header: t('directory.fellowship'),
      cell: ({ fellowship }) => fellowships.find(({ code }) => code === fellowship)?.name ?? fellowship,
    },
    { key: 'zone', header: t('directory.zone'), cell: ({ defaultTimeZone }) => zoneCity(defaultTimeZone) },
    { key: 'last', header: t('directory.lastImport'), width: '24%', cell: (source) => <State source={source} /> },
    {
      key: 'count',
      header: t('directory.meetings'),
      numeric: true,
      cell: ({ meetingCount }) => number.format(meetingCount),
    },
    {
      key: 'open',
      header: t('directory.open'),
      headerHidden: true,
      cell: ({ id, name }) => (
        <Button
          component={RouterLink}
          href={urls.source(id)}
          variant="default"
          size="compact-sm"
          aria-label={t('directory.openSource', { name })}
        >
          {t('directory.open')}
        </Button>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('directory.title')}
      columns={columns}
      rows={sorted}
      rowId={({ id }) => id}
      rowTone={(source) => (isFailed(source) ? 'overdue' : undefined)}
    />
  );
}
