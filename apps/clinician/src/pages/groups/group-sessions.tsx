import { Button, Text } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SectionCard } from '../../parts/section-card';
import { GroupSessionsQuery, type SessionLine } from './groups.graphql';
import { SessionState } from './session-state';
import { LeadersCell, WhereCell } from './session-table';
import { useSessionTime } from './session-words';
import { SubstituteDialog } from './substitute-dialog';

const SHOWN = 10;

/** The sessions of a group from today on, each with who leads it and a way to name a substitute. */
export function GroupSessions({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const { can, viewer } = useSession();
  const { now, zone } = useReader();
  const timeOf = useSessionTime();
  const [chosen, setChosen] = useState<SessionLine>();
  const filter = { groupId, from: `${localDay(now, zone)}T00:00:00Z`, includeCancelled: true };
  const { data, error, refetch } = useDocument(GroupSessionsQuery, { filter, first: SHOWN }, { topics: ['groups'] });
  const sessions = data?.groupSessions.edges.map(({ node }) => node);
  const isMine = ({ facilitator, coFacilitator }: SessionLine): boolean =>
    can('group:lead') && [facilitator.id, coFacilitator?.id].includes(viewer.staffMemberId);
  const columns: DataColumn<SessionLine>[] = [
    { key: 'when', header: t('groups.when'), width: '24%', cell: timeOf },
    {
      key: 'format',
      header: t('group.format'),
      skipEmpty: true,
      cell: ({ format }) => format && t(`groups.format.${format}`),
    },
    { key: 'where', header: t('groups.where'), cell: (row) => <WhereCell session={row} /> },
    { key: 'leaders', header: t('groups.leaders'), cell: (row) => <LeadersCell session={row} /> },
    { key: 'state', header: t('groups.state'), width: '14%', cell: (row) => <SessionState session={row} /> },
    {
      key: 'action',
      header: t('groups.action'),
      headerHidden: true,
      cell: (row) =>
        (can('group:manage') || isMine(row)) && (row.status === 'PLANNED' || row.status === 'IN_PROGRESS') ? (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t('group.substituteOf', { when: timeOf(row) })}
            onClick={() => setChosen(row)}
          >
            {t('group.substitute')}
          </Button>
        ) : null,
    },
  ];
  return (
    <SectionCard title={t('group.sessions')}>
      {sessions && sessions.length > 0 ? (
        <>
          <DataTable caption={t('group.sessions')} columns={columns} rows={sessions} rowId={({ id }) => id} />
          {data && data.groupSessions.totalCount > sessions.length && (
            <Text size="xs" c="dimmed" mt="sm">
              {t('group.moreSessions', { shown: sessions.length, total: data.groupSessions.totalCount })}
            </Text>
          )}
        </>
      ) : sessions ? (
        <EmptyState title={t('group.noSessions')} hint={t('group.noSessionsHint')} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <TableSkeleton columns={4} rows={4} />
      )}
      <SubstituteDialog session={chosen} onClose={() => setChosen(undefined)} />
    </SectionCard>
  );
}
