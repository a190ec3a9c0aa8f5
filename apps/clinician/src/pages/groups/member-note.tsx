import { Box, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { WarningIcon } from '@stepwell/web/ui/icons';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { Line } from './room-draft';
import type { RoomMember } from './room.graphql';
import classes from './room.module.css';

interface MemberNoteProps {
  member: RoomMember;
  line: Line;
  /** Names of those with the same sentence, or empty. */
  sameAs: string;
  onChange: (patientId: string, patch: Partial<Line>) => void;
}

function Warning({ children }: { children: string }) {
  return (
    <Group gap={6} wrap="nowrap" align="flex-start" role="note">
      <Box lh={0} pt={2}>
        <WarningIcon size={14} />
      </Box>
      <Text size="xs">{children}</Text>
    </Group>
  );
}

/** Lines of the active plan, and the one that the note named before where the plan has changed since. */
function nameableLines({ planLines, elementId, elementWords }: RoomMember): RoomMember['planLines'] {
  if (!elementId || planLines.some(({ id }) => id === elementId)) return planLines;
  return [{ id: elementId, text: elementWords ?? '' }, ...planLines];
}

/** The note of a member who was there: one sentence, the goal and the line of the plan that it serves. */
export function MemberNote({ member, line, sameAs, onChange }: MemberNoteProps) {
  const { t } = useTranslation();
  const { patientId: id, displayName: name, goals } = member;
  const planLines = nameableLines(member);
  const write = (sentence: string): void =>
    // With one goal there is nothing to choose.
    onChange(id, goals.length === 1 && !line.goalId ? { sentence, goalId: goals[0]!.id } : { sentence });
  return (
    <div className={classes['pair']}>
      <Stack gap={4}>
        <Textarea
          id={`sentence-${id}`}
          aria-label={t('room.sentenceOf', { name })}
          placeholder={t('room.sentence')}
          className={classes['grow'] ?? ''}
          rows={1}
          maxLength={1_000}
          value={line.sentence}
          onChange={(event) => write(event.currentTarget.value)}
        />
        {sameAs && <Warning>{t('room.same', { names: sameAs })}</Warning>}
      </Stack>
      <Stack gap={4}>
        {goals.length > 0 ? (
          <NativeSelect
            id={`goal-${id}`}
            aria-label={t('room.goalOf', { name })}
            value={line.goalId}
            onChange={(event) => onChange(id, { goalId: event.currentTarget.value })}
            data={[
              { value: '', label: t('room.chooseGoal') },
              ...goals.map(({ id: value, text }) => ({ value, label: text })),
            ]}
          />
        ) : (
          <Text size="xs" c="dimmed" py={8}>
            {t('room.noGoals')}
          </Text>
        )}
        {planLines.length > 0 && (
          <NativeSelect
            id={`plan-line-${id}`}
            aria-label={t('room.planLineOf', { name })}
            value={line.elementId}
            onChange={(event) => onChange(id, { elementId: event.currentTarget.value })}
            data={[
              { value: '', label: t('room.choosePlanLine') },
              ...planLines.map(({ id: value, text }) => ({ value, label: text })),
            ]}
          />
        )}
      </Stack>
    </div>
  );
}
