import { Anchor, Box, Group, Stack, Text, Title } from '@mantine/core';
import { fullDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { PrintForButton } from '../../parts/print-for';
import { PartTwoNotice, PrintedOn } from '../../parts/print-parts';
import { SectionCard } from '../../parts/section-card';
import { urls } from '../../urls';
import { PartView } from './part-view';
import { draftOf, planSections, type Plan } from './plan-draft';
import { usePartNames } from './plan-outline';
import classes from './plan-view.module.css';
import { CompareLink } from './compare-link';
import { Signatures } from './signatures';

/** A version to read and to print; it stays as it was activated. */
export function PlanView({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const reader = useReader();
  const nameOf = usePartNames();
  const draft = draftOf(plan);
  const { activatedAt, activatedByName, documentHash } = plan;
  return (
    <Box maw={820}>
      <Group justify="space-between" align="flex-start" my="sm" gap="sm">
        <div>
          <Group gap="sm">
            <Title order={2}>{t('planView.title', { number: plan.number })}</Title>
            <StatusBadge tone={plan.status === 'ACTIVE' ? 'plain' : 'done'}>
              {t(`plans.status.${plan.status}`)}
            </StatusBadge>
          </Group>
          {activatedAt && (
            <Text c="dimmed">
              {t('plans.activatedBy', {
                day: fullDay(localDay(new Date(activatedAt), reader.zone), reader.locale),
                name: activatedByName ?? '',
              })}
            </Text>
          )}
          {plan.origin && (
            <Text c="dimmed" size="xs">
              {plan.origin.versionNumber === null
                ? t('planTemplates.begunWith', { name: plan.origin.name })
                : t('planTemplates.begunWithVersion', { name: plan.origin.name, number: plan.origin.versionNumber })}
            </Text>
          )}
          <PrintedOn />
        </div>
        <Group gap="sm">
          {plan.number > 1 && <CompareLink href={urls.planDifference(plan.patientId, plan.id)} />}
          {plan.status !== 'DRAFT' && (
            <Anchor
              component={RouterLink}
              href={urls.planPaper(plan.patientId, plan.id)}
              size="sm"
              className="sw-no-print"
            >
              {t('planPaper.open')}
            </Anchor>
          )}
          <PrintForButton patientId={plan.patientId} categories={['PLAN', 'MEDICATION']} />
        </Group>
      </Group>
      {plan.reasonForChange && (
        <Text mb="md" className={classes['written'] ?? ''}>
          {t('planView.reason', { reason: plan.reasonForChange })}
        </Text>
      )}
      {plan.closedReason && (
        <Text mb="md" className={classes['written'] ?? ''}>
          {t('planReview.closedBecause', { reason: plan.closedReason })}
        </Text>
      )}
      <Stack gap="md">
        {planSections.map((part) => (
          <SectionCard key={part} title={nameOf(part)}>
            <PartView part={part} draft={draft} meetings={plan.content.meetings} />
          </SectionCard>
        ))}
      </Stack>
      <Signatures plan={plan} />
      {plan.status !== 'DRAFT' && (
        <Text size="xs" c="dimmed" mt="md">
          {t('planView.unchangeable')}
          {documentHash && ` ${t('planView.fingerprint', { hash: documentHash.slice(0, 12) })}`}
        </Text>
      )}
      <PartTwoNotice />
    </Box>
  );
}
