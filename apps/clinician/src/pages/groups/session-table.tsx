import { Anchor, Button, Text } from '@mantine/core';
import { useProductNow } from '@stepwell/web/format/product-clock';
import { useSession } from '@stepwell/web/session/session-provider';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../../urls';
import type { SessionLine } from './groups.graphql';
import { SessionState, stateOf } from './session-state';
import { leadersOf, useSessionTime } from './session-words';

/** The one thing to do with a session, for those whom its room is open to. */
function SessionAction({ session }: { session: SessionLine }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const when = useSessionTime()(session);
  const state = stateOf(session, useProductNow());
  const mayRead = can('note:cosign') && session.status !== 'PLANNED';
  if (!session.isOpenToMe && !mayRead) return null;
  const verb =
    state === 'awaiting' && can('note:cosign')
      ? 'cosign'
      : session.status === 'SIGNED' || !session.isOpenToMe
        ? 'read'
        : state === 'unsigned' || state === 'notStarted'
          ? 'finish'
          : 'open';
  return (
    <Button
      component={RouterLink}
      href={urls.room(session.id)}
      variant={verb === 'read' ? 'subtle' : 'default'}
      size="compact-sm"
      aria-label={t(`groups.${verb}Of`, { title: session.groupTitle, when })}
    >
      {t(`groups.${verb}`)}
    </Button>
  );
}

function SessionCell({ session }: { session: SessionLine }) {
  const { t } = useTranslation();
  const kind = t(`groups.kind.${session.kind}`);
  return (
    <>
      <Anchor component={RouterLink} href={urls.group(session.groupId)} fw={600} data-row-link>
        {session.groupTitle}
      </Anchor>
      <Text size="xs" c="dimmed">
        {session.format ? `${kind} · ${t(`groups.format.${session.format}`)}` : kind}
      </Text>
    </>
  );
}

/** Who leads a session, and who stands in. */
export function LeadersCell({ session }: { session: SessionLine }) {
  const { t } = useTranslation();
  return (
    <>
      {leadersOf(session)}
      {session.substitutes.map(({ id, staffMember }) => (
        <Text key={id} size="xs" c="dimmed">
          {t('groups.standIn', { name: staffMember.displayName })}
        </Text>
      ))}
    </>
  );
}

/** Room, facility and the way in from afar. */
export function WhereCell({ session }: { session: SessionLine }) {
  const { t } = useTranslation();
  const { room, telehealthLink, facilityName } = session;
  return (
    <>
      {room ?? (telehealthLink ? null : facilityName)}
      {telehealthLink && (
        <Anchor href={telehealthLink} target="_blank" rel="noreferrer" display="block">
          {t('groups.onlineAt')}
        </Anchor>
      )}
      {room && (
        <Text size="xs" c="dimmed">
          {facilityName}
        </Text>
      )}
    </>
  );
}

/** Sessions, each with what it waits for and the way into its room. */
export function SessionTable({ caption, sessions }: { caption: string; sessions: readonly SessionLine[] }) {
  const { t } = useTranslation();
  const timeOf = useSessionTime();
  const columns: DataColumn<SessionLine>[] = [
    { key: 'session', header: t('groups.session'), width: '24%', cell: (row) => <SessionCell session={row} /> },
    { key: 'when', header: t('groups.when'), width: '18%', cell: timeOf },
    { key: 'where', header: t('groups.where'), width: '16%', cell: (row) => <WhereCell session={row} /> },
    { key: 'leaders', header: t('groups.leaders'), cell: (row) => <LeadersCell session={row} /> },
    { key: 'state', header: t('groups.state'), width: '17%', cell: (row) => <SessionState session={row} /> },
    {
      key: 'action',
      header: t('groups.action'),
      headerHidden: true,
      width: '130px',
      cell: (row) => <SessionAction session={row} />,
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={sessions} rowId={({ id }) => id} />;
}
