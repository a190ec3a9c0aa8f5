import { Anchor, Box, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePatientId } from '../../parts/use-patient-id';
import { urls } from '../../urls';
import { DifferenceTable } from './difference-table';
import { PatientPlansQuery, PlanQuery } from './plans.graphql';

/** Two versions side by side, in words, with who wrote them and why. */
export function DifferencePage() {
  const { t } = useTranslation();
  const patientId = usePatientId();
  const { planId = '' }: { planId?: string } = useParams({ strict: false });
  const list = useDocument(PatientPlansQuery, { id: patientId }, { topics: ['plans'] });
  const plans = [...(list.data?.patient.plans ?? [])].sort((one, other) => other.number - one.number);
  const shown = plans.find(({ id }) => id === planId);
  const others = plans.filter(({ id, status }) => id !== planId && status !== 'CLOSED');
  const [chosen, setChosen] = useState('');
  const before = others.find(({ id }) => id === chosen) ?? others.find(({ number }) => number < (shown?.number ?? 0));
  const after = useDocument(PlanQuery, { id: planId }, { topics: ['plans'] });
  const other = useDocument(PlanQuery, { id: before?.id ?? '' }, { topics: ['plans'], enabled: before !== undefined });
  const error = list.error ?? after.error ?? other.error;
  if (error && !after.data) return <ErrorState error={error} onRetry={() => void after.refetch()} />;
  if (!list.data || !after.data || (before && !other.data)) return <CardsSkeleton cards={2} />;
  return (
    <Stack gap="md" maw={1100}>
      <Anchor component={RouterLink} href={urls.plan(patientId, planId)} size="sm">
        {t('difference.back', { number: after.data.plan.number })}
      </Anchor>
      <Title order={2}>{t('difference.title', { number: after.data.plan.number })}</Title>
      {before && other.data ? (
        <>
          <Box maw={320}>
            <NativeSelect
              label={t('difference.with')}
              value={before.id}
              onChange={(event) => setChosen(event.currentTarget.value)}
              data={others.map(({ id, number, status }) => ({
                value: id,
                label: `${t('plans.version', { number })}, ${t(`plans.status.${status}`)}`,
              }))}
            />
          </Box>
          <DifferenceTable before={other.data.plan} after={after.data.plan} />
        </>
      ) : (
        <Text c="dimmed">{t('difference.nothing')}</Text>
      )}
    </Stack>
  );
}
