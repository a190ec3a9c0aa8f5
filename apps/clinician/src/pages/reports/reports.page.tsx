import { Anchor, Button, Group, NativeSelect } from '@mantine/core';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { useSession } from '@stepwell/web/session/session-provider';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { Notice } from '@stepwell/web/ui/notice';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useToast } from '@stepwell/web/ui/toasts';
import { useUrlFilters } from '@stepwell/web/ui/use-url-filters';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { levelsOfCare } from '../../parts/levels-of-care';
import { NotFound } from '../../shell/not-found.page';
import { urls } from '../../urls';
import { FiguresTable } from './figures-table';
import { pastQuarters, recentDays, type Period } from './report-periods';
import { ExportReportMutation, ReportQuery } from './reports.graphql';
import { saveFile } from '../../parts/save-file';

const defaults = { period: '', level: '' };

/** Figures of a period by facility: exact for supervisors, small cells withheld for others. */
export function ReportsPage() {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const reader = useReader();
  const { can } = useSession();
  const { filters, setFilters } = useUrlFilters(defaults);
  const isSupervisor = can('team:supervise');
  const today = localDay(reader.now, reader.zone);
  const periods = [...(isSupervisor ? recentDays(today) : []), ...pastQuarters(today)];
  const period = periods.find(({ key }) => key === filters.period) ?? periods[isSupervisor ? 1 : 0]!;
  const level = levelsOfCare.find((each) => each === filters.level) ?? null;
  const range = { from: period.from, until: period.until };
  const { data, error, refetch } = useDocument(
    ReportQuery,
    { ...range, levelOfCare: isSupervisor ? level : null },
    { topics: [], enabled: can('report:read') },
  );
  const exporting = useSendDocument(ExportReportMutation, { changes: [] });
  const nameOf = ({ key, quarter }: Period): string =>
    quarter ? t('reports.quarter', quarter) : t('reports.lastDays', { count: Number(key.slice('days-'.length)) });
  const exported = (): void =>
    exporting.mutate(
      { input: range },
      {
        onSuccess: ({ exportReport }) => saveFile(exportReport),
        onError: (thrown) => toast(errorSentence(thrown, tWeb)),
      },
    );

  if (!can('report:read')) return <NotFound />;
  const report = data?.report;
  return (
    <>
      <PageHeader
        title={t('reports.title')}
        summary={t('reports.summary', { period: nameOf(period) })}
        actions={
          <>
            {isSupervisor && (
              <Anchor component={RouterLink} href={urls.teds} size="sm">
                {t('reports.teds')}
              </Anchor>
            )}
            <Button variant="default" disabled={!period.quarter} loading={exporting.isPending} onClick={exported}>
              {t('reports.export')}
            </Button>
          </>
        }
      />
      <Group mb="md" gap="md" align="flex-end">
        <NativeSelect
          label={t('reports.period')}
          value={period.key}
          data={periods.map((each) => ({ value: each.key, label: nameOf(each) }))}
          onChange={({ currentTarget }) => setFilters({ period: currentTarget.value })}
        />
        {isSupervisor && (
          <NativeSelect
            label={t('reports.level')}
            value={level ?? ''}
            data={[
              { value: '', label: t('reports.allLevels') },
              ...levelsOfCare.map((each) => ({ value: each, label: t(`levelOfCare.${each}`) })),
            ]}
            onChange={({ currentTarget }) => setFilters({ level: currentTarget.value })}
          />
        )}
      </Group>
      {report && (
        <Group mb="md">
          <Notice tone="info">{t(report.isExact ? 'reports.exact' : 'reports.withheldLine')}</Notice>
        </Group>
      )}
      {report ? (
        <FiguresTable figures={report.figures} isExact={report.isExact} range={range} level={level} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <TableSkeleton columns={4} />
      )}
    </>
  );
}
