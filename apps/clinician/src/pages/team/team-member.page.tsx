import { Anchor } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { DayText } from '@stepwell/web/ui/moment-text';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { TeamMemberPatientsQuery as Answer } from '../../../gql/graphql';
import { NotFound } from '../../shell/not-found.page';
import { urls } from '../../urls';
import { TeamMemberPatientsQuery } from './team.graphql';

type TeamPatient = Answer['teamMemberPatients']['patients'][number];

/** The patients of one person, those with most that is overdue first. */
export function TeamMemberPage() {
  const { t } = useTranslation();
  const { staffMemberId = '' }: { staffMemberId?: string } = useParams({ strict: false });
  const { data, error, refetch } = useDocument(
    TeamMemberPatientsQuery,
    { staffMemberId },
    { topics: ['patients', 'tasks', 'staff', 'plans'] },
  );
  if (!data && (error?.code === 'NOT_FOUND' || error?.code === 'FORBIDDEN')) return <NotFound />;
  const { staffMember, patients } = data?.teamMemberPatients ?? {};
  const name = staffMember?.displayName ?? '';
  const columns: DataColumn<TeamPatient>[] = [
    {
      key: 'patient',
      header: t('supervision.patient'),
      width: '34%',
      cell: ({ id, displayName }) => (
        <Anchor component={RouterLink} href={urls.patient(id)} data-row-link fw={600}>
          {displayName}
        </Anchor>
      ),
    },
    {
      key: 'role',
      header: t('supervision.role'),
      cell: ({ isPrimary }) => t(isPrimary ? 'supervision.isPrimary' : 'supervision.isTeam'),
    },
    { key: 'tasks', header: t('supervision.tasks'), numeric: true, cell: ({ openTasks }) => openTasks },
    {
      key: 'overdue',
      header: t('supervision.overdue'),
      numeric: true,
      cell: ({ overdueTasks }) =>
        overdueTasks > 0 ? <StatusBadge tone="overdue">{overdueTasks}</StatusBadge> : overdueTasks,
    },
    {
      key: 'review',
      header: t('supervision.review'),
      skipEmpty: true,
      cell: ({ planReviewDue }) => planReviewDue && <DayText day={planReviewDue} />,
    },
  ];
  return (
    <>
      <PageHeader
        title={staffMember ? t('supervision.ofPerson', { name }) : t('supervision.title')}
        summary={patients ? t('supervision.patientsSummary', { count: patients.length }) : ' '}
        back={
          <Anchor component={RouterLink} href={urls.team} size="sm">
            {t('supervision.title')}
          </Anchor>
        }
      />
      {!patients ? (
        error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <TableSkeleton columns={5} />
        )
      ) : patients.length === 0 ? (
        <EmptyState title={t('supervision.noPatients')} hint={t('supervision.noPatientsHint')} />
      ) : (
        <DataTable
          caption={t('supervision.patientsCaption', { name })}
          columns={columns}
          rows={patients}
          rowId={({ id }) => id}
          rowTone={({ overdueTasks }) => (overdueTasks > 0 ? 'overdue' : undefined)}
        />
      )}
    </>
  );
}
