import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { PaperMark } from '../../parts/paper-mark';
import { AttendanceChoice } from './attendance-choice';
import { MemberName } from './member-row';
import { isAway } from './room-draft';
import type { RoomMember } from './room.graphql';
import classes from './room.module.css';
import type { PaperLine } from './use-paper-lines';

interface PaperRowProps {
  member: RoomMember;
  line: PaperLine;
  zone: string;
  error: string | undefined;
  onChange: (patch: Partial<PaperLine>) => void;
}

/** One line of the sheet, with what stands in the record already. */
export function PaperRow({ member, line, zone, error, onChange }: PaperRowProps) {
  const { t } = useTranslation();
  const { patientId, displayName: name, attendance, sentence, absenceReason, paper } = member;
  const away = isAway(line);
  return (
    <li className={classes['member']} id={`line-${patientId}`}>
      <MemberName member={member} />
      <Stack gap={8}>
        <Group gap="sm">
          <AttendanceChoice
            patientId={patientId}
            name={name}
            value={line.attendance}
            onChange={(value) => onChange({ attendance: value })}
          />
          <TextInput
            type="time"
            aria-label={t('paper.timeOf', { name })}
            value={line.time}
            onChange={({ currentTarget }) => onChange({ time: currentTarget.value })}
          />
          {line.attendance && (
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={t('paper.clearOf', { name })}
              onClick={() => onChange({ attendance: null })}
            >
              {t('paper.clear')}
            </Button>
          )}
        </Group>
        <TextInput
          aria-label={t(away ? 'paper.reasonOf' : 'paper.sentenceOf', { name })}
          placeholder={t(away ? 'paper.reason' : 'paper.sentence')}
          maxLength={away ? 300 : 1_000}
          value={line.words}
          error={error}
          onChange={({ currentTarget }) => onChange({ words: currentTarget.value })}
        />
        {attendance && (
          <Text size="xs" c="dimmed">
            {t('paper.stands', {
              what: [t(`room.attended.${attendance}`), sentence ?? absenceReason].filter(Boolean).join(', '),
            })}
          </Text>
        )}
        {paper && <PaperMark paper={paper} zone={zone} />}
      </Stack>
    </li>
  );
}
