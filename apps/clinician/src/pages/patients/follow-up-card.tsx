import { Anchor, Group, Stack, Text } from '@mantine/core';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { SummaryQuery } from '../../../gql/graphql';
import { SectionCard } from '../../parts/section-card';
import { urls } from '../../urls';

interface FollowUpCardProps {
  patientId: string;
  enrollments: NonNullable<SummaryQuery['patient']['enrollments']>;
}

/** When the next message goes out, and whether one may have got lost. */
export function FollowUpCard({ patientId, enrollments }: FollowUpCardProps) {
  const { t } = useTranslation();
  const occurrences = enrollments.flatMap((enrollment) => enrollment.occurrences);
  const [next] = occurrences
    .filter(({ status }) => status === 'PLANNED')
    .sort((one, other) => one.dueAt.localeCompare(other.dueAt));
  const unknown = occurrences.filter(({ status }) => status === 'UNKNOWN').length;
  return (
    <SectionCard
      title={t('summary.followUpTitle')}
      action={
        <Anchor component={RouterLink} href={urls.followUps(patientId)}>
          {t('summary.seeFollowUps')}
        </Anchor>
      }
    >
      <Stack gap={6}>
        {next ? (
          <Group gap="xs">
            <MomentText at={next.dueAt} zone={next.timeZone} />
            {next.channel && <Text c="dimmed">{t(`channel.${next.channel}`)}</Text>}
          </Group>
        ) : (
          <>
            <Text>{t('summary.followUpEmpty')}</Text>
            {enrollments.length === 0 && <Text c="dimmed">{t('summary.followUpHint')}</Text>}
          </>
        )}
        {unknown > 0 && (
          <Group>
            <StatusBadge tone="waiting">{t('summary.unknown', { count: unknown })}</StatusBadge>
          </Group>
        )}
      </Stack>
    </SectionCard>
  );
}
