import { Box, Group, Stack, Text, TextInput } from '@mantine/core';
import { WarningIcon } from '@stepwell/web/ui/icons';
import { memo } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { PaperMark } from '../../parts/paper-mark';
import { AttendanceChoice } from './attendance-choice';
import { MemberNote } from './member-note';
import { areMinutes, isAway, type Line } from './room-draft';
import type { RoomMember } from './room.graphql';
import classes from './room.module.css';

interface MemberRowProps {
  member: RoomMember;
  line: Line;
  /** The facility's. */
  zone: string;
  /** Length of the session in minutes. */
  length: number;
  /** Names of those with the same sentence, or empty. */
  sameAs: string;
  onChange: (patientId: string, patch: Partial<Line>) => void;
}

/** Somebody's name and what the room must know of them. */
export function MemberName({ member }: { member: Pick<RoomMember, 'displayName' | 'precautions'> }) {
  const { t } = useTranslation();
  return (
    <div>
      <Text fw={600}>{member.displayName}</Text>
      {member.precautions && (
        <Group gap={6} wrap="nowrap" align="flex-start">
          <Box c="var(--mantine-color-error)" lh={0} pt={2}>
            <WarningIcon size={14} />
          </Box>
          <Text size="xs">{t('room.precautions', { text: member.precautions })}</Text>
        </Group>
      )}
    </div>
  );
}

function Absence({ member, line, onChange }: Pick<MemberRowProps, 'member' | 'line' | 'onChange'>) {
  const { t } = useTranslation();
  return (
    <div className={classes['pair']}>
      <TextInput
        aria-label={t('room.reasonOf', { name: member.displayName })}
        placeholder={t('room.reason')}
        maxLength={300}
        value={line.absenceReason}
        onChange={(event) => onChange(member.patientId, { absenceReason: event.currentTarget.value })}
      />
      <Text size="xs" c="dimmed" py={8}>
        {t('room.absence')} {line.sentence.trim() && t('room.sentenceKept')}
      </Text>
    </div>
  );
}

/** One member: who, how they took part, one sentence with the goal it serves, or an absence entry. */
export const MemberRow = memo(function MemberRow({ member, line, zone, length, sameAs, onChange }: MemberRowProps) {
  const { t } = useTranslation();
  const { patientId: id, displayName: name } = member;
  const hasMinutes = line.attendance === 'LATE' || line.attendance === 'LEFT_EARLY';
  return (
    <li className={classes['member']}>
      <MemberName member={member} />
      <Stack gap={8}>
        <Group gap="sm">
          <AttendanceChoice
            patientId={id}
            name={name}
            value={line.attendance}
            onChange={(attendance) => onChange(id, { attendance, ...(attendance === 'PRESENT' && { minutes: '' }) })}
          />
          {hasMinutes && (
            <Group gap={6}>
              <Text component="label" htmlFor={`minutes-${id}`} size="xs" c="dimmed" aria-hidden>
                {t('room.minutes')}
              </Text>
              <TextInput
                id={`minutes-${id}`}
                aria-label={t('room.minutesOf', { name })}
                inputMode="numeric"
                w={72}
                placeholder={String(length)}
                error={areMinutes(line.minutes) ? undefined : t('room.minutesWrong')}
                value={line.minutes}
                onChange={(event) => onChange(id, { minutes: event.currentTarget.value })}
              />
            </Group>
          )}
        </Group>
        {isAway(line) ? (
          <Absence member={member} line={line} onChange={onChange} />
        ) : (
          <MemberNote member={member} line={line} sameAs={sameAs} onChange={onChange} />
        )}
        {member.paper && <PaperMark paper={member.paper} zone={zone} />}
      </Stack>
    </li>
  );
});
