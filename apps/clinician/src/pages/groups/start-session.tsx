import { Anchor, Button, Group, Text } from '@mantine/core';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { Notice } from '@stepwell/web/ui/notice';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { urls } from '../../urls';
import { MemberName } from './member-row';
import { StartGroupSessionMutation, type Room } from './room.graphql';
import classes from './room.module.css';

/** The room before it is started: who is expected, and the button that opens their entries. */
export function StartSession({ room, onStarted }: { room: Room; onStarted: (room: Room) => void }) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const start = useSendDocument(StartGroupSessionMutation, { changes: ['groups'] });
  const count = room.members.length;
  const run = (): void =>
    start.mutate(
      { input: { id: room.session.id } },
      { onSuccess: ({ startGroupSession }) => onStarted(startGroupSession) },
    );
  return (
    <>
      {start.error && (
        <Notice tone="warning" role="alert">
          {errorSentence(start.error, tWeb)}
        </Notice>
      )}
      <SectionCard
        title={t('room.members', { count })}
        action={
          room.session.isOpenToMe && (
            <Group gap="sm">
              <Anchor component={RouterLink} href={urls.paperRoom(room.session.id)} size="sm">
                {t('paper.open')}
              </Anchor>
              <Button loading={start.isPending} onClick={run}>
                {t('room.start')}
              </Button>
            </Group>
          )
        }
      >
        {count === 0 ? (
          <EmptyState title={t('room.noMembersTitle')} hint={t('room.noMembersHint')} />
        ) : (
          <>
            <Text c="dimmed" mb="sm">
              {t('room.startHelp', { count })}
            </Text>
            <ul className={classes['list']}>
              {room.members.map((member) => (
                <li key={member.patientId} className={classes['member']}>
                  <MemberName member={member} />
                </li>
              ))}
            </ul>
          </>
        )}
      </SectionCard>
    </>
  );
}
