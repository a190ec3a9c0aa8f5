import { Anchor, Box, Button, Group, NativeSelect, Text } from '@mantine/core';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { DayText } from '@stepwell/web/ui/moment-text';
import { Notice } from '@stepwell/web/ui/notice';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useUrlFilters } from '@stepwell/web/ui/use-url-filters';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { TedsRecordsQuery as Answer } from '../../../gql/graphql';
import { NotFound } from '../../shell/not-found.page';
import { urls } from '../../urls';
import { pastQuarters, recentDays, type Period } from './report-periods';
import { TedsRecordsQuery } from './reports.graphql';
import { TedsFileDialog } from './teds-file-dialog';

type TedsRecord = Answer['tedsRecords'][number];

const defaults = { kind: 'admission', period: '' };

/** What TEDS asks for of each admission or discharge, and what nobody has told yet. */
export function TedsPage() {
  const { t } = useTranslation();
  const reader = useReader();
  const { can } = useSession();
  const { filters, setFilters } = useUrlFilters(defaults);
  const [isReleasing, setReleasing] = useState(false);
  const today = localDay(reader.now, reader.zone);
  const periods = [...recentDays(today), ...pastQuarters(today)];
  const { key, from, until } = periods.find((each) => each.key === filters.period) ?? periods[1]!;
  const kind = filters.kind === 'discharge' ? 'DISCHARGE' : 'ADMISSION';
  const { data, error, refetch } = useDocument(
    TedsRecordsQuery,
    { kind, from, until },
    { topics: ['patients', 'intakes'], enabled: can('team:supervise') },
  );
  if (!can('team:supervise')) return <NotFound />;
  const records = data?.tedsRecords;
  const everywhere = (records?.[0]?.missing ?? []).filter((name) =>
    (records ?? []).every(({ missing }) => missing.includes(name)),
  );
  const nameOf = ({ key: each, quarter }: Period): string =>
    quarter ? t('reports.quarter', quarter) : t('reports.lastDays', { count: Number(each.slice('days-'.length)) });
  const columns: DataColumn<TedsRecord>[] = [
    {
      key: 'patient',
      header: t('supervision.patient'),
      width: '24%',
      cell: ({ patientId, displayName, facilityName }) => (
        <Box miw={0}>
          <Anchor component={RouterLink} href={urls.patient(patientId)} data-row-link fw={600}>
            {displayName}
          </Anchor>
          <Text size="xs" c="dimmed">
            {facilityName}
          </Text>
        </Box>
      ),
    },
    { key: 'on', header: t(`reports.on.${kind}`), width: '14%', cell: ({ on }) => <DayText day={on} /> },
    {
      key: 'missing',
      header: t('reports.missing'),
      width: '30%',
      cell: ({ missing }) =>
        missing.filter((name) => !everywhere.includes(name)).join(', ') ||
        t(everywhere.length > 0 ? 'reports.nothingElse' : 'reports.complete'),
    },
    {
      key: 'known',
      header: t('reports.known'),
      cell: ({ items }) => (
        <Text size="xs" className="sw-figures">
          {items.map(({ name, code }) => `${name} ${code}`).join(' · ')}
        </Text>
      ),
    },
  ];
  return (
    <>
      <PageHeader
        title={t('reports.teds')}
        summary={records ? t('reports.tedsSummary', { count: records.length }) : ' '}
        actions={
          can('disclosure:make') &&
          records &&
          records.length > 0 && <Button onClick={() => setReleasing(true)}>{t('reports.release')}</Button>
        }
        back={
          <Anchor component={RouterLink} href={urls.reports} size="sm">
            {t('reports.title')}
          </Anchor>
        }
      />
      <TedsFileDialog
        records={{ kind, from, until }}
        count={records?.length ?? 0}
        opened={isReleasing}
        onClose={() => setReleasing(false)}
      />
      <Group mb="md" gap="md" align="flex-end">
        <NativeSelect
          label={t('reports.record')}
          value={filters.kind}
          data={[
            { value: 'admission', label: t('reports.kind.ADMISSION') },
            { value: 'discharge', label: t('reports.kind.DISCHARGE') },
          ]}
          onChange={({ currentTarget }) => setFilters({ kind: currentTarget.value })}
        />
        <NativeSelect
          label={t('reports.period')}
          value={key}
          data={periods.map((each) => ({ value: each.key, label: nameOf(each) }))}
          onChange={({ currentTarget }) => setFilters({ period: currentTarget.value })}
        />
      </Group>
      {everywhere.length > 0 && (
        <Group mb="md">
          <Notice tone="info">{t('reports.missingEverywhere', { names: everywhere.join(', ') })}</Notice>
        </Group>
      )}
      {!records ? (
        error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <TableSkeleton columns={4} />
        )
      ) : records.length === 0 ? (
        <EmptyState title={t('reports.noRecords')} hint={t('reports.noRecordsHint')} />
      ) : (
        <DataTable
          caption={t('reports.teds')}
          columns={columns}
          rows={records}
          rowId={({ episodeId }) => episodeId}
          rowTone={({ missing }) => (missing.length > everywhere.length ? 'overdue' : undefined)}
        />
      )}
    </>
  );
}
