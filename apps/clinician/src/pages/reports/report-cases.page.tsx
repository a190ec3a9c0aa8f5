import { Anchor } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useUrlFilters } from '@stepwell/web/ui/use-url-filters';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { ReportCasesQuery as Answer, ReportMetric } from '../../../gql/graphql';
import { levelsOfCare } from '../../parts/levels-of-care';
import { NotFound } from '../../shell/not-found.page';
import { urls } from '../../urls';
import { metrics } from './metrics';
import { ReportCasesQuery } from './reports.graphql';

type Case = Answer['reportCases'][number];

const defaults = { metric: '', from: '', until: '', facility: '', level: '' };

/** The patients behind one figure, those who do not count first. */
export function ReportCasesPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const { filters } = useUrlFilters(defaults);
  const metric = metrics.find((each) => each === filters.metric);
  if (!metric || !filters.from || !filters.until || !can('team:supervise')) return <NotFound />;
  return <Cases metric={metric} filters={filters} title={t(`reports.metric.${metric}`)} />;
}

function Cases({ metric, filters, title }: { metric: ReportMetric; filters: typeof defaults; title: string }) {
  const { t } = useTranslation();
  const reader = useReader();
  const { from, until } = filters;
  const levelOfCare = levelsOfCare.find((each) => each === filters.level) ?? null;
  const { data, error, refetch } = useDocument(
    ReportCasesQuery,
    { metric, from, until, levelOfCare, facilityId: filters.facility || null },
    { topics: ['patients'] },
  );
  const cases = data?.reportCases;
  const columns: DataColumn<Case>[] = [
    {
      key: 'patient',
      header: t('supervision.patient'),
      width: '50%',
      cell: ({ patientId, displayName }) => (
        <Anchor component={RouterLink} href={urls.patient(patientId)} data-row-link fw={600}>
          {displayName}
        </Anchor>
      ),
    },
    {
      key: 'counted',
      header: t('reports.counts'),
      cell: ({ counted, outOf }) =>
        outOf === 1 ? (
          <StatusBadge tone={counted === 1 ? 'done' : 'overdue'}>
            {t(counted === 1 ? 'reports.yes' : 'reports.no')}
          </StatusBadge>
        ) : (
          t('reports.of', { counted, outOf })
        ),
    },
  ];
  return (
    <>
      <PageHeader
        title={title}
        summary={t('reports.casesSummary', {
          ...{ count: cases?.length ?? 0, from: sayDay(from, reader), until: sayDay(until, reader) },
        })}
        back={
          <Anchor component={RouterLink} href={urls.reports} size="sm">
            {t('reports.title')}
          </Anchor>
        }
      />
      {!cases ? (
        error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <TableSkeleton columns={2} />
        )
      ) : cases.length === 0 ? (
        <EmptyState title={t('reports.noCases')} hint={t('reports.noCasesHint')} />
      ) : (
        <DataTable caption={title} columns={columns} rows={cases} rowId={({ patientId }) => patientId} />
      )}
    </>
  );
}
