import { Group, Text } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { useStopReasonWords } from '../../parts/follow-up-words';
import { SectionCard } from '../../parts/section-card';
import type { Enrollment } from './follow-ups.graphql';
import classes from './follow-ups.module.css';
import { OccurrenceRow } from './occurrence-row';
import { StopEnrollment } from './stop-enrollment';

/** One programme as a timeline, in the order of its days. */
export function EnrollmentCard({ enrollment, zone }: { enrollment: Enrollment; zone: string }) {
  const { t } = useTranslation();
  const reader = useReader();
  const stopReasonWords = useStopReasonWords();
  const { status, stopReason } = enrollment;
  const occurrences = [...enrollment.occurrences].sort((one, other) => one.dueAt.localeCompare(other.dueAt));
  const started = t('followUps.started', { day: sayDay(localDay(new Date(enrollment.startedAt), zone), reader) });
  const stopped =
    status === 'STOPPED' &&
    stopReason &&
    t('followUps.stopped', {
      reason: stopReasonWords(stopReason),
    });
  return (
    <SectionCard
      title={enrollment.programmeName}
      action={
        <Group gap="sm">
          <StatusBadge tone={status === 'ACTIVE' ? 'plain' : 'done'}>{t(`followUps.enrollment.${status}`)}</StatusBadge>
          {status === 'ACTIVE' && <StopEnrollment enrollment={enrollment} />}
        </Group>
      }
    >
      <Text c="dimmed" mb="md">
        {[started, stopped].filter(Boolean).join('. ')}
      </Text>
      <ol className={classes['timeline']}>
        {occurrences.map((occurrence) => (
          <OccurrenceRow key={occurrence.id} occurrence={occurrence} isOver={status !== 'ACTIVE'} />
        ))}
      </ol>
    </SectionCard>
  );
}
