import { Anchor, Group, Stack, Text } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { SummaryQuery } from '../../../gql/graphql';
import { SectionCard } from '../../parts/section-card';
import { urls } from '../../urls';

interface PlanCardProps {
  patientId: string;
  timeZone: string;
  plans: NonNullable<SummaryQuery['patient']['plans']>;
}

/** The relapse-prevention plan in force, its review, and a draft if one is being written. */
export function PlanCard({ patientId, timeZone, plans }: PlanCardProps) {
  const { t } = useTranslation();
  const reader = useReader();
  const active = plans.find(({ status }) => status === 'ACTIVE');
  const draft = plans.find(({ status }) => ['DRAFT', 'IN_REVIEW', 'AWAITING_PATIENT'].includes(status));
  const isLate = active?.reviewDue ? active.reviewDue < localDay(reader.now, timeZone) : false;
  return (
    <SectionCard
      title={t('summary.planTitle')}
      action={
        <Anchor
          component={RouterLink}
          href={
            active ? urls.plan(patientId, active.id) : draft ? urls.plan(patientId, draft.id) : urls.plans(patientId)
          }
        >
          {t(active ? 'summary.openPlan' : draft ? 'summary.openDraft' : 'summary.startPlan')}
        </Anchor>
      }
    >
      <Stack gap={6}>
        {active?.activatedAt ? (
          <Text>
            {t('summary.planActive', {
              number: active.number,
              day: sayDay(localDay(new Date(active.activatedAt), timeZone), reader),
            })}
          </Text>
        ) : (
          <>
            <Text>{t('summary.planEmpty')}</Text>
            {!draft && <Text c="dimmed">{t('summary.planHint')}</Text>}
          </>
        )}
        {active?.reviewDue && (
          <Group gap="xs">
            {isLate ? (
              <StatusBadge tone="overdue">
                {t('summary.planReviewLate', { day: sayDay(active.reviewDue, reader) })}
              </StatusBadge>
            ) : (
              <Text c="dimmed">{t('summary.planReview', { day: sayDay(active.reviewDue, reader) })}</Text>
            )}
          </Group>
        )}
        {draft && <Text c="dimmed">{t(draft.status === 'DRAFT' ? 'summary.planDraft' : 'summary.planToSign')}</Text>}
      </Stack>
    </SectionCard>
  );
}
