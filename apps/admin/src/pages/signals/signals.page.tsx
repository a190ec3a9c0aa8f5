import { Button, Text } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { RuleDialog } from './rule-dialog';
import { SignalRulesQuery, type SignalRule } from './signals.graphql';

/** By which rules clinicians are told that somebody needs them, and how much it takes. */
export function SignalsPage() {
  const { t } = useTranslation('admin');
  const [changed, setChanged] = useState<SignalRule['rule']>();
  const { data, error, refetch } = useDocument(SignalRulesQuery, {}, { topics: ['organization'] });
  const columns: DataColumn<SignalRule>[] = [
    {
      key: 'rule',
      header: t('signalRules.rule'),
      width: '60%',
      cell: ({ rule, amount, days }) => (
        <>
          <Text fw={600}>{t(`signalRules.name.${rule}`)}</Text>
          <Text size="xs" c="dimmed">
            {t(`signalRules.says.${rule}`, { amount: amount ?? '', days: days ?? '' })}
          </Text>
        </>
      ),
    },
    {
      key: 'state',
      header: t('signalRules.state'),
      cell: ({ isOn, version }) => (
        <>
          <StatusBadge tone={isOn ? 'plain' : 'overdue'}>{t(isOn ? 'signalRules.on' : 'signalRules.off')}</StatusBadge>
          <Text size="xs" c="dimmed">
            {t(version === 0 ? 'signalRules.asItComes' : 'signalRules.chosen')}
          </Text>
        </>
      ),
    },
    {
      key: 'change',
      header: t('signalRules.change'),
      headerHidden: true,
      cell: ({ rule, canBeOff, amountBounds }) =>
        (canBeOff || amountBounds) && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('signalRules.changeOne', { rule: t(`signalRules.name.${rule}`) })}
            onClick={() => setChanged(rule)}
          >
            {t('signalRules.change')}
          </Button>
        ),
    },
  ];
  const rules = data?.signalRules;
  return (
    <>
      <PageHeader title={t('signalRules.title')} summary={t('signalRules.summary')} />
      {rules ? (
        <>
          <DataTable caption={t('signalRules.caption')} columns={columns} rows={rules} rowId={({ rule }) => rule} />
          <Text mt="md" maw={640}>
            {t('signalRules.never')}
          </Text>
          <RuleDialog
            rule={rules.find(({ rule }) => rule === changed)}
            reload={async () => void (await refetch())}
            onClose={() => setChanged(undefined)}
          />
        </>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <TableSkeleton columns={3} />
      )}
    </>
  );
}
