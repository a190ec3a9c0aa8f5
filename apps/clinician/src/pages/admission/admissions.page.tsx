import { Anchor, Box, Text } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../../urls';
import { OpenAdmissionsQuery, type OpenAdmission } from './admission.graphql';

/** Admissions in which something is open, what is due first on top. */
export function AdmissionsPage() {
  const { t } = useTranslation();
  const reader = useReader();
  const { data, error, refetch } = useDocument(OpenAdmissionsQuery, {}, { topics: ['patients', 'tasks'] });
  const list = data?.openAdmissions;
  const columns: DataColumn<OpenAdmission>[] = [
    {
      key: 'patient',
      header: t('admissions.patient'),
      width: '24%',
      cell: ({ patientId, patientName, facilityName, levelOfCare }) => (
        <Box>
          <Anchor component={RouterLink} href={urls.admission(patientId)} fw={600} data-row-link>
            {patientName}
          </Anchor>
          <Text size="xs" c="dimmed">
            {t('chart.facility', { facility: facilityName, level: t(`levelOfCare.${levelOfCare}`) })}
          </Text>
        </Box>
      ),
    },
    { key: 'admitted', header: t('episode.admitted'), cell: ({ admittedOn }) => sayDay(admittedOn, reader) },
    {
      key: 'due',
      header: t('admissions.nextDue'),
      cell: ({ nextDueAt, overdueCount }) => (
        <>
          <MomentText at={nextDueAt} />{' '}
          {overdueCount > 0 && (
            <StatusBadge tone="overdue">{t('admission.overdueCount', { count: overdueCount })}</StatusBadge>
          )}
        </>
      ),
    },
    {
      key: 'open',
      header: t('admissions.open'),
      width: '38%',
      cell: ({ items }) => items.map((item) => t(`admissions.item.${item}`)).join(', '),
    },
  ];
  return (
    <>
      <PageHeader
        title={t('admissions.title')}
        summary={list ? t('admissions.summary', { count: list.totalCount }) : ' '}
      />
      {!list ? (
        error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <TableSkeleton columns={4} />
        )
      ) : list.totalCount === 0 ? (
        <EmptyState title={t('admissions.emptyTitle')} hint={t('admissions.emptyHint')} />
      ) : (
        <>
          <DataTable
            caption={t('admissions.caption')}
            columns={columns}
            rows={list.admissions}
            rowId={({ patientId }) => patientId}
            rowTone={({ overdueCount }) => (overdueCount > 0 ? 'overdue' : undefined)}
          />
          {list.admissions.length < list.totalCount && (
            <Text mt="md" c="dimmed">
              {t('admissions.more', { count: list.totalCount - list.admissions.length })}
            </Text>
          )}
        </>
      )}
    </>
  );
}
