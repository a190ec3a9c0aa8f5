import { Button, Group, Stack, Text } from '@mantine/core';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { PaperMark } from '../../parts/paper-mark';
import { SectionCard } from '../../parts/section-card';
import { MemberName } from './member-row';
import { draftOf, isAway } from './room-draft';
import { AddGroupAddendumMutation, type Room, type RoomMember } from './room.graphql';
import classes from './room.module.css';
import { SignatureDialog } from '../../parts/signature-dialog';

function Attended({ member }: { member: RoomMember }) {
  const { t } = useTranslation();
  if (!member.attendance) return <StatusBadge tone="plain">{t('room.notTaken')}</StatusBadge>;
  return (
    <Group gap={6}>
      <StatusBadge tone="plain">{t(`room.attended.${member.attendance}`)}</StatusBadge>
      {typeof member.minutes === 'number' && (
        <Text size="xs" c="dimmed" className="sw-figures">
          {t('room.minutesValue', { count: member.minutes })}
        </Text>
      )}
    </Group>
  );
}

function Written({ member }: { member: RoomMember }) {
  const { t } = useTranslation();
  if (isAway({ attendance: member.attendance })) {
    return (
      <Text>
        {t('room.absenceEntry')}: {member.absenceReason ?? t('room.noReason')}
      </Text>
    );
  }
  const goal = member.goals.find(({ id }) => id === member.goalId);
  return (
    <>
      {member.sentence ? <Text>{member.sentence}</Text> : <Text c="dimmed">{t('room.noSentence')}</Text>}
      {goal && (
        <Text size="xs" c="dimmed">
          {t('room.goalPart', { text: goal.text })}
        </Text>
      )}
      {member.elementWords && (
        <Text size="xs" c="dimmed">
          {t('room.planPart', { text: member.elementWords })}
        </Text>
      )}
    </>
  );
}

interface RecordRowProps {
  member: RoomMember;
  zone: string;
  onAddend: ((member: RoomMember) => void) | undefined;
}

function RecordRow({ member, zone, onAddend }: RecordRowProps) {
  const { t } = useTranslation();
  return (
    <li className={classes['member']}>
      <MemberName member={member} />
      <Stack gap={6} align="flex-start">
        <Attended member={member} />
        <div>
          <Written member={member} />
          {member.paper && <PaperMark paper={member.paper} zone={zone} />}
        </div>
        {member.addenda.map(({ id, text, author, createdAt }) => (
          <div key={id}>
            <Text size="xs" c="dimmed">
              {t('room.addendumBy', { name: author })} <MomentText at={createdAt} />
            </Text>
            <Text>{text}</Text>
          </div>
        ))}
        {onAddend && (
          <Button
            variant="subtle"
            size="compact-xs"
            ml={-8}
            aria-label={t('room.addendumOf', { name: member.displayName })}
            onClick={() => onAddend(member)}
          >
            {t('room.addendum')}
          </Button>
        )}
      </Stack>
    </li>
  );
}

interface RoomRecordProps {
  room: Room;
  mayAddend: boolean;
  onChanged: (room: Room) => void;
}

/** The room to read: what is written about each member, and what was added to it. */
export function RoomRecord({ room, mayAddend, onChanged }: RoomRecordProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const [member, setMember] = useState<RoomMember>();
  const addend = useSendDocument(AddGroupAddendumMutation, { changes: ['groups'] });
  const name = member?.displayName ?? '';
  const { began, ended } = draftOf(room).shared;
  const times = [
    began && t('room.really', { which: t('room.began'), time: began }),
    ended && t('room.really', { which: t('room.ended'), time: ended }),
  ].filter(Boolean);
  return (
    <Stack gap="md">
      {(room.topic || room.intervention) && (
        <SectionCard title={t('room.shared')}>
          {room.topic && <Text fw={600}>{room.topic}</Text>}
          <Text style={{ whiteSpace: 'pre-line' }}>{room.intervention}</Text>
          {times.length > 0 && (
            <Text size="xs" c="dimmed" className="sw-figures">
              {times.join(', ')}
            </Text>
          )}
        </SectionCard>
      )}
      <SectionCard title={t('room.members', { count: room.members.length })}>
        <ul className={classes['list']}>
          {room.members.map((each) => (
            <RecordRow
              key={each.patientId}
              member={each}
              zone={room.session.timeZone}
              onAddend={mayAddend && each.entryId ? setMember : undefined}
            />
          ))}
        </ul>
      </SectionCard>
      <SignatureDialog
        opened={member !== undefined}
        onClose={() => setMember(undefined)}
        title={t('room.addendumTitle', { name })}
        consequence={t('room.addendumHelp')}
        submitLabel={t('room.addendumSubmit')}
        withText
        onSign={async (password, text) => {
          const entryId = member?.entryId;
          if (!entryId) return;
          const { addGroupAddendum } = await addend.mutateAsync({ input: { entryId, text, password } });
          onChanged(addGroupAddendum);
          toast(t('room.addendumToast'));
        }}
      />
    </Stack>
  );
}
