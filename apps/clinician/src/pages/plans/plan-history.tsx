import { Anchor, Text } from '@mantine/core';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { urls } from '../../urls';
import type { PlanLine } from './plans.graphql';

interface PlanHistoryProps {
  patientId: string;
  timeZone: string;
  plans: readonly PlanLine[];
}

/** Versions that were replaced or discarded, newest first. */
export function PlanHistory({ patientId, timeZone, plans }: PlanHistoryProps) {
  const { t } = useTranslation();
  const columns: DataColumn<PlanLine>[] = [
    {
      key: 'number',
      header: t('plans.history'),
      headerHidden: true,
      cell: (plan) => (
        <Anchor component={RouterLink} href={urls.plan(patientId, plan.id)} data-row-link>
          {t('plans.version', { number: plan.number })}
        </Anchor>
      ),
    },
    {
      key: 'status',
      header: t('plans.draft'),
      headerHidden: true,
      cell: (plan) => <StatusBadge tone="done">{t(`plans.status.${plan.status}`)}</StatusBadge>,
    },
    {
      key: 'when',
      header: t('plans.active'),
      headerHidden: true,
      cell: (plan) => (
        <Text c="dimmed" component="span">
          <MomentText at={plan.activatedAt ?? plan.updatedAt} zone={timeZone} />
        </Text>
      ),
    },
  ];
  return (
    <SectionCard title={t('plans.history')}>
      <DataTable caption={t('plans.history')} columns={columns} rows={plans} rowId={(plan) => plan.id} />
    </SectionCard>
  );
}
