import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { actionWords } from '../audit/action-words';
import type { EmergencyReview } from './emergencies.graphql';

/** The opening itself is what the card is about. */
const isFurther = (action: string): boolean => !/\b(openEmergency|findInEmergency)$/.test(action);

/** Who opened whose chart, why, what they did there, and what was found. */
export function EmergencyCard({ review, onReview }: { review: EmergencyReview; onReview: () => void }) {
  const { t } = useTranslation('admin');
  const { verdict, reviewedByName, reviewedAt, reviewNote, patientName, openedByName } = review;
  const done = review.actions.filter(isFurther).map((action) => {
    const { kind, name } = actionWords(action);
    return kind === 'read' ? t('audit.read', { name }) : name;
  });
  return (
    <Paper withBorder p="md" component="article" aria-label={t('emergencies.of', { openedByName, patientName })}>
      <Stack gap="xs">
        <Group justify="space-between" gap="sm">
          <Title order={2} size="h3">
            {t('emergencies.of', { openedByName, patientName })}
          </Title>
          <StatusBadge tone={verdict ? (verdict === 'JUSTIFIED' ? 'done' : 'overdue') : 'waiting'}>
            {t(verdict ? `emergencies.verdict.${verdict}` : 'emergencies.waiting')}
          </StatusBadge>
        </Group>
        <Text size="sm" c="dimmed">
          <MomentText at={review.startedAt} /> {t('emergencies.until')} <MomentText at={review.endsAt} />
        </Text>
        <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{review.nature}</Text>
        <Text size="sm">
          {t('emergencies.received', {
            ...{ name: review.recipientName, place: review.recipientAffiliation, discloser: review.discloserName },
          })}
        </Text>
        <Text size="sm">
          {done.length > 0 ? t('emergencies.did', { actions: done.join(', ') }) : t('emergencies.didNothing')}
        </Text>
        {verdict && reviewedAt ? (
          <Text size="sm">
            {t('emergencies.reviewedBy', { name: reviewedByName ?? '' })} <MomentText at={reviewedAt} />
            {reviewNote && `: ${reviewNote}`}
          </Text>
        ) : (
          <Group mt="xs">
            <Button onClick={onReview}>{t('emergencies.review')}</Button>
          </Group>
        )}
      </Stack>
    </Paper>
  );
}
