import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { Notice } from '@stepwell/web/ui/notice';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../../urls';
import { GroupRoomQuery, type Room } from './room.graphql';
import { RoomEditor } from './room-editor';
import { RoomRecord } from './room-record';
import { RoomSignatures } from './room-signatures';
import { SessionState } from './session-state';
import { leadersOf, useSessionTime } from './session-words';
import { StartSession } from './start-session';
import { useRoomDraft } from './use-room-draft';

/** One room in whatever state it is; the draft outlives a change of state, so that no word is lost by one. */
function RoomStage({ room }: { room: Room }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const editor = useRoomDraft(room);
  const { status, isOpenToMe } = room.session;
  if (status === 'PLANNED' || status === 'CANCELLED') return <StartSession room={room} onStarted={editor.show} />;
  if (room.isMine) return <RoomEditor room={room} editor={editor} />;
  const leftOver = status === 'SIGNED' ? editor.leftOver() : [];
  return (
    <Stack gap="md">
      {leftOver.length > 0 && (
        <Notice tone="warning" role="alert" title={t('room.signedAway')}>
          <Text>{t('room.signedAwayText')}</Text>
          {leftOver.map((words) => (
            <Text key={words} mt={4}>
              {words}
            </Text>
          ))}
        </Notice>
      )}
      {status === 'SIGNED' ? (
        <RoomSignatures room={room} onChanged={editor.show} />
      ) : (
        <Notice tone="info">{t('room.notYours')}</Notice>
      )}
      <RoomRecord
        room={room}
        mayAddend={status === 'SIGNED' && (isOpenToMe || can('note:cosign'))}
        onChanged={editor.show}
      />
    </Stack>
  );
}

function RoomHeader({ session }: { session: Room['session'] }) {
  const { t } = useTranslation();
  const timeOf = useSessionTime();
  const where = session.room ?? session.facilityName;
  return (
    <PageHeader
      title={session.groupTitle}
      back={
        <Anchor component={RouterLink} href={urls.groups} size="sm">
          {t('room.back')}
        </Anchor>
      }
      summary={
        <Group gap={8}>
          <span>
            {[
              timeOf(session),
              where,
              session.format && t(`groups.format.${session.format}`),
              t('room.ledBy', { names: leadersOf(session) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          <SessionState session={session} />
        </Group>
      }
      actions={
        session.telehealthLink && (
          <Anchor href={session.telehealthLink} target="_blank" rel="noreferrer">
            {t('groups.onlineAt')}
          </Anchor>
        )
      }
    />
  );
}

/** The room of one session. */
export function RoomPage() {
  const { t } = useTranslation();
  const { sessionId = '' }: { sessionId?: string } = useParams({ strict: false });
  const { data, error, refetch } = useDocument(GroupRoomQuery, { sessionId }, { topics: ['groups', 'patients'] });
  const room = data?.groupRoom.session.id === sessionId ? data.groupRoom : undefined;
  if (!room) {
    return (
      <>
        <PageHeader
          title={t('groups.title')}
          back={
            <Anchor component={RouterLink} href={urls.groups} size="sm">
              {t('room.back')}
            </Anchor>
          }
        />
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <CardsSkeleton cards={3} lines={4} />}
      </>
    );
  }
  return (
    <>
      <RoomHeader session={room.session} />
      <RoomStage key={room.session.id} room={room} />
    </>
  );
}
