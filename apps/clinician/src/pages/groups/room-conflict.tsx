import { Button, Group, Text } from '@mantine/core';
import { Notice } from '@stepwell/web/ui/notice';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { isSharedPart, type RoomDraft } from './room-draft';
import type { RoomMember } from './room.graphql';
import type { RoomEditor } from './use-room-draft';

interface RoomConflictProps {
  parts: readonly string[];
  theirs: RoomDraft;
  members: readonly RoomMember[];
  onSettle: RoomEditor['settle'];
}

/** Told to the second of two editors: what both wrote, what the other one wrote, and the choice. */
export function RoomConflict({ parts, theirs, members, onSettle }: RoomConflictProps) {
  const { t } = useTranslation();
  const nameOf = (part: string): string =>
    isSharedPart(part)
      ? t(`room.${part}`)
      : (members.find(({ patientId }) => patientId === part)?.displayName ?? t('room.sentence'));
  const wordsOf = (part: string): string => {
    if (isSharedPart(part)) return theirs.shared[part] || t('room.nothing');
    const line = theirs.lines[part];
    const words = line
      ? [line.attendance && t(`room.attended.${line.attendance}`), line.sentence, line.absenceReason]
      : [];
    return words.filter(Boolean).join(' · ') || t('room.nothing');
  };
  return (
    <Notice tone="warning" role="alert" title={t('room.conflictTitle')}>
      <Text>{t('room.conflictText', { parts: parts.map(nameOf).join(', ') })}</Text>
      {parts.map((part) => (
        <Text key={part} mt={4}>
          {t('room.theirsReads', { part: nameOf(part), text: wordsOf(part) })}
        </Text>
      ))}
      <Group gap="sm" mt="sm">
        <Button size="compact-sm" onClick={() => onSettle('mine', parts)}>
          {t('room.mine')}
        </Button>
        <Button variant="default" size="compact-sm" onClick={() => onSettle('theirs', parts)}>
          {t('room.theirs')}
        </Button>
      </Group>
    </Notice>
  );
}
