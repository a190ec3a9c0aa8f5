import { Anchor, Box, Group, Text } from '@mantine/core';
import { Allowed } from '@stepwell/web/session/session-provider';
import { sayMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { StatusBadge, type StatusTone } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { OccurrenceStatus } from '../../../gql/graphql';
import { useScoreWords } from '../../parts/mood';
import type { Enrollment } from './follow-ups.graphql';
import classes from './follow-ups.module.css';
import { useReasonWords } from '../../parts/follow-up-words';
import { ResolveUnknown } from './resolve-unknown';
import { StrikeOut } from './strike-out';
import { TryLines } from './try-lines';
import { urls } from '../../urls';

type Occurrence = Enrollment['occurrences'][number];

const tones: Record<OccurrenceStatus, StatusTone> = {
  PLANNED: 'plain',
  SENDING: 'plain',
  SENT: 'waiting',
  ANSWERED: 'done',
  UNKNOWN: 'waiting',
  BLOCKED: 'overdue',
  FAILED: 'overdue',
  EXPIRED: 'overdue',
  CANCELLED: 'done',
  TASK_RAISED: 'waiting',
};

interface OccurrenceRowProps {
  occurrence: Occurrence;
  /** Nothing more is planned in this programme, so nobody waits for an answer. */
  isOver: boolean;
}

/** One dated message: when, what became of it and why, and the answer. */
export function OccurrenceRow({ occurrence, isOver }: OccurrenceRowProps) {
  const { t } = useTranslation();
  const reader = useReader();
  const reasonWords = useReasonWords();
  const scoresOf = useScoreWords();
  const { status, reason, checkIn, answeredAt, timeZone, action } = occurrence;
  const isDone = status === 'TASK_RAISED' && !occurrence.openTaskId;
  const isUnanswered = isOver && status === 'SENT';
  return (
    <li className={classes['occurrence']} data-status={status}>
      <Group justify="space-between" gap="sm" align="flex-start">
        <Box miw={0}>
          <Text fw={600} component="span">
            {occurrence.stepName}
          </Text>{' '}
          <Text c="dimmed" component="span">
            <MomentText at={occurrence.dueAt} zone={timeZone} />
            {occurrence.shiftedByQuietHours && `, ${t('followUps.shifted')}`}
            {action !== 'MESSAGE' && ` · ${t(`followUps.action.${action}`)}`}
          </Text>
        </Box>
        <StatusBadge tone={isUnanswered || isDone ? 'done' : tones[status]}>
          {t(isUnanswered ? 'followUps.unanswered' : isDone ? 'followUps.workDone' : `followUps.status.${status}`)}
        </StatusBadge>
      </Group>
      {answeredAt && checkIn && (
        <Text>
          {t('followUps.answered', { when: sayMoment(answeredAt, reader), scores: scoresOf(checkIn) })}
          {checkIn.wantsCall && ` · ${t('checkIn.wantsCall')}`}
        </Text>
      )}
      {reason && status !== 'UNKNOWN' && <Text>{reasonWords(reason, occurrence.channel)}</Text>}
      {occurrence.touches.map((touch) => (
        <Text key={touch.id} size="xs" c="dimmed">
          <MomentText at={touch.at} zone={timeZone} />
          {` · ${t('followUps.sentTo', { channel: t(`channel.${touch.channel}`), address: touch.sentTo })}`}
          {` · ${t(`followUps.touch.${touch.status}`)}`}
        </Text>
      ))}
      <TryLines tries={occurrence.tries} zone={timeZone} />
      {occurrence.openTaskId && action !== 'MESSAGE' && action !== 'SUPERVISOR' && (
        <Anchor component={RouterLink} href={urls.followUpWork(occurrence.openTaskId)}>
          {t(action === 'CALL' ? 'byHand.toScript' : 'byHand.toLetter')}
        </Anchor>
      )}
      {status === 'PLANNED' && (
        <Allowed to="followup:enroll">
          <StrikeOut occurrence={occurrence} />
        </Allowed>
      )}
      {status === 'UNKNOWN' && <ResolveUnknown occurrenceId={occurrence.id} />}
    </li>
  );
}
