import { Anchor, Text } from '@mantine/core';
import { writtenDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useConnection } from '@stepwell/web/graphql/use-document';
import { DataTable, TableFooter, type DataColumn } from '@stepwell/web/ui/data-table';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../../urls';
import { reasonWords, type ImportRow, type outcomes, type PatientImport } from './import-words';
import { PatientImportRowsQuery } from './imports.graphql';
import { RowDecision } from './row-decision';

function WhoCell({ row }: { row: ImportRow }) {
  const { t } = useTranslation();
  const { locale } = useReader();
  return (
    <>
      <Text fw={600}>{row.name ?? t('imports.unread')}</Text>
      {row.birthDate && (
        <Text size="xs" c="dimmed" className="sw-figures">
          {t('imports.born', { day: writtenDay(row.birthDate, locale) })}
        </Text>
      )}
      {row.leftOut.length > 0 && (
        <Text size="xs">
          {t('imports.leftOut', {
            fields: row.leftOut.map((each) => t(`imports.field.${each}` as 'imports.field.phone')).join(', '),
          })}
        </Text>
      )}
    </>
  );
}

function useColumns(held: PatientImport): DataColumn<ImportRow>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'number',
      header: t('imports.row'),
      numeric: true,
      width: '8%',
      cell: ({ number, outcome }) => (outcome === 'MISSING' ? '–' : number),
    },
    { key: 'who', header: t('imports.who'), width: '24%', cell: (row) => <WhoCell row={row} /> },
    {
      key: 'number-there',
      header: t('imports.identifiers'),
      width: '20%',
      skipEmpty: true,
      cell: ({ identifiers, room }) =>
        identifiers.length === 0 && !room ? null : (
          <>
            {identifiers.map(({ system, value }) => (
              <Text key={system + value} size="sm" style={{ overflowWrap: 'anywhere' }}>
                {value}
              </Text>
            ))}
            {room && (
              <Text size="xs" c="dimmed">
                {t('imports.room', { room })}
              </Text>
            )}
          </>
        ),
    },
    {
      key: 'what',
      header: t('imports.what'),
      cell: (row) => (
        <>
          {row.reason && <Text>{reasonWords(row.reason, t)}</Text>}
          <RowDecision row={row} isOpen={held.status === 'READY'} isFinished={held.status === 'FINISHED'} />
          {row.patientId && row.outcome !== 'DUPLICATE' && (
            <Anchor
              component={RouterLink}
              href={urls.patient(row.patientId)}
              underline="always"
              aria-label={t('imports.openChartOf', { name: row.name ?? '' })}
            >
              {t('imports.openChart')}
            </Anchor>
          )}
        </>
      ),
    },
  ];
}

/** The rows of one outcome, in the order of the file. */
export function ImportRows({ held, outcome }: { held: PatientImport; outcome: (typeof outcomes)[number] }) {
  const { t } = useTranslation();
  const columns = useColumns(held);
  const list = useConnection(
    PatientImportRowsQuery,
    { importId: held.id, outcome },
    (answer) => answer.patientImportRows,
    { topics: ['intakes'] },
  );
  if (list.error && !list.rows) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (!list.rows) return <TableSkeleton columns={4} />;
  return (
    <>
      <Text c="dimmed" mb="sm">
        {t(`imports.hint.${outcome}`)}
      </Text>
      <DataTable caption={t(`imports.outcome.${outcome}`)} columns={columns} rows={list.rows} rowId={({ id }) => id} />
      <TableFooter
        shown={list.rows.length}
        total={list.totalCount}
        hasMore={list.hasMore}
        isLoading={list.isLoadingMore}
        onMore={list.loadMore}
      />
    </>
  );
}
