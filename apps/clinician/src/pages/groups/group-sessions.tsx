import { Button, Text } from '@mantine/core';
import { useReader } from '@stepwell/web/format/use-reader';
import { wallTime } from '@stepwell/web/format/zones';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { useSession } from '@stepwell/web/session/session-provider';
import { DataTable, TableFooter, type DataColumn } from '@stepwell/web/ui/data-table';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PlusIcon } from '@stepwell/web/ui/icons';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import type { FacilityGroup } from './group.graphql';
import { GroupSessionsQuery, type SessionLine } from './groups.graphql';
import { PutSessionDialog } from './put-session-dialog';
import { RestoreGroupSessionMutation } from './session-change.graphql';
import { SessionMenu, useSessionVerbs, type SessionVerb } from './session-menu';
import { SessionState } from './session-state';
import { LeadersCell, WhereCell } from './session-table';
import { useSessionTime } from './session-words';
import { SkipSessionDialog } from './skip-session-dialog';
import { SubstituteDialog } from './substitute-dialog';

/** So many at first, and so many at most. */
const FEW = 10;
const MANY = 100;

/** The instant (ISO 8601) at which the day began by the clock in the zone; an hour off on days that change the clocks. */
function beginOfDay(now: Date, zone: string): string {
  const [hours = 0, minutes = 0] = wallTime(now, zone).split(':').map(Number);
  return new Date((Math.floor(now.getTime() / 60_000) - hours * 60 - minutes) * 60_000).toISOString();
}

type Asked = { verb: SessionVerb | 'add'; session?: SessionLine };

function useColumns(
  withFormat: boolean,
  onChoose: (verb: SessionVerb, session: SessionLine) => void,
): DataColumn<SessionLine>[] {
  const { t } = useTranslation();
  const timeOf = useSessionTime();
  const verbsOf = useSessionVerbs();
  const format: DataColumn<SessionLine> = {
    key: 'format',
    header: t('group.format'),
    skipEmpty: true,
    cell: (row) => row.format && t(`groups.format.${row.format}`),
  };
  return [
    { key: 'when', header: t('groups.when'), width: '24%', cell: timeOf },
    ...(withFormat ? [format] : []),
    { key: 'where', header: t('groups.where'), cell: (row) => <WhereCell session={row} /> },
    { key: 'leaders', header: t('groups.leaders'), cell: (row) => <LeadersCell session={row} /> },
    {
      key: 'state',
      header: t('groups.state'),
      width: '16%',
      cell: (row) => (
        <>
          <SessionState session={row} />
          {row.cancelReason && (
            <Text size="xs" c="dimmed">
              {row.cancelReason}
            </Text>
          )}
        </>
      ),
    },
    {
      key: 'action',
      header: t('groups.action'),
      headerHidden: true,
      width: '120px',
      cell: (row) => <SessionMenu session={row} verbs={verbsOf(row)} onChoose={(verb) => onChoose(verb, row)} />,
    },
  ];
}

/** The sessions of a group from today on; planners change single ones, leaders name who stands in. */
export function GroupSessions({ group, isOver }: { group: FacilityGroup; isOver: boolean }) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const { can } = useSession();
  const { now } = useReader();
  const toast = useToast();
  const [first, setFirst] = useState(FEW);
  const [asked, setAsked] = useState<Asked>();
  const restore = useSendDocument(RestoreGroupSessionMutation, { changes: ['groups'] });
  const filter = { groupId: group.id, from: beginOfDay(now, group.timeZone), includeCancelled: true };
  const { data, error, isFetching, refetch } = useDocument(
    GroupSessionsQuery,
    { filter, first },
    { topics: ['groups'] },
  );
  const sessions = data?.groupSessions.edges.map(({ node }) => node);
  const withFormat = sessions?.some(({ format }) => format) ?? false;
  const columns = useColumns(withFormat, (verb, session) => {
    if (verb !== 'restore') return setAsked({ verb, session });
    restore.mutate(
      { input: { id: session.id } },
      {
        onSuccess: () => toast(t('sessionChange.restored')),
        onError: (error) => toast(errorSentence(error, tWeb)),
      },
    );
  });
  const close = (): void => setAsked(undefined);
  const ofVerb = (verb: SessionVerb): SessionLine | undefined => (asked?.verb === verb ? asked.session : undefined);
  return (
    <SectionCard
      title={t('group.sessions')}
      action={
        can('group:manage') &&
        !isOver && (
          <Button
            variant="default"
            size="compact-md"
            leftSection={<PlusIcon size={14} />}
            onClick={() => setAsked({ verb: 'add' })}
          >
            {t('sessionChange.add')}
          </Button>
        )
      }
    >
      {data && sessions && sessions.length > 0 ? (
        <>
          <DataTable caption={t('group.sessions')} columns={columns} rows={sessions} rowId={({ id }) => id} />
          {data.groupSessions.totalCount > FEW && (
            <TableFooter
              shown={sessions.length}
              total={data.groupSessions.totalCount}
              hasMore={first < MANY && data.groupSessions.totalCount > sessions.length}
              isLoading={isFetching}
              onMore={() => setFirst(MANY)}
            />
          )}
        </>
      ) : sessions ? (
        <EmptyState title={t('group.noSessions')} hint={t('group.noSessionsHint')} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <TableSkeleton columns={4} rows={4} />
      )}
      <SubstituteDialog session={ofVerb('substitute')} onClose={close} />
      <SkipSessionDialog session={ofVerb('skip')} onClose={close} />
      <PutSessionDialog
        opened={asked?.verb === 'move' || asked?.verb === 'add'}
        group={group}
        session={asked?.session}
        onClose={close}
      />
    </SectionCard>
  );
}
