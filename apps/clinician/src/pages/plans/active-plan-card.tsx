import { Button, Group, Stack, Text } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { urls } from '../../urls';
import { ActivePlanActions } from './active-plan-actions';
import { OpenReviews } from './open-reviews';
import type { PlanLine } from './plans.graphql';

interface ActivePlanCardProps {
  patientId: string;
  plan: PlanLine;
  timeZone: string;
}

/** The version in force. */
export function ActivePlanCard({ patientId, plan, timeZone }: ActivePlanCardProps) {
  const { t } = useTranslation();
  const reader = useReader();
  const { reviewDue, activatedAt, activatedByName } = plan;
  const isLate = reviewDue ? reviewDue < localDay(reader.now, timeZone) : false;
  return (
    <SectionCard
      title={`${t('plans.active')}: ${t('plans.version', { number: plan.number })}`}
      action={
        <Button variant="default" size="compact-sm" component={RouterLink} href={urls.plan(patientId, plan.id)}>
          {t('plans.open')}
        </Button>
      }
    >
      <Stack gap="sm" align="flex-start">
        {activatedAt && (
          <Text>
            {t('plans.activatedBy', {
              day: sayDay(localDay(new Date(activatedAt), timeZone), reader),
              name: activatedByName ?? '',
            })}
          </Text>
        )}
        {reviewDue && (
          <Group>
            {isLate ? (
              <StatusBadge tone="overdue">{t('plans.reviewLate', { day: sayDay(reviewDue, reader) })}</StatusBadge>
            ) : (
              <Text c="dimmed">{t('plans.reviewDue', { day: sayDay(reviewDue, reader) })}</Text>
            )}
          </Group>
        )}
        <OpenReviews patientId={patientId} />
        <ActivePlanActions patientId={patientId} plan={plan} />
      </Stack>
    </SectionCard>
  );
}
