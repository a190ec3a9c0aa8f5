import { Box, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { Allowed } from '@stepwell/web/session/session-provider';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { usePatientId } from '../../parts/use-patient-id';
import { AssignDialog } from './assign-dialog';
import { ExternalCard } from './external-card';
import { ExternalDialog } from './external-dialog';
import { PatientMeasuresQuery } from './measures.graphql';
import { RecordDialog } from './record-dialog';
import { TrendCard } from './trend-card';
import { WaitingCard } from './waiting-card';

/** Scored questionnaires of a patient: what waits, how the scores went, and what tools from outside found. */
export function MeasuresPage() {
  const { t } = useTranslation();
  const patientId = usePatientId();
  const [open, setOpen] = useState<'record' | 'assign' | 'external'>();
  const { data, error, refetch } = useDocument(PatientMeasuresQuery, { patientId }, { topics: ['measures'] });
  const measures = data?.patientMeasures;
  const close = () => setOpen(undefined);
  return (
    <Box maw={1080}>
      <Group justify="space-between" align="flex-start" gap="sm" mb="md">
        <Box miw={0} maw={560}>
          <Title order={2}>{t('measures.title')}</Title>
          <Text c="dimmed">{t('measures.line')}</Text>
        </Box>
        <Allowed to="measure:record">
          <Group gap="sm">
            <Button onClick={() => setOpen('record')}>{t('measures.enter')}</Button>
            <Button variant="default" onClick={() => setOpen('assign')}>
              {t('measures.assign')}
            </Button>
            <Button variant="default" onClick={() => setOpen('external')}>
              {t('measures.external')}
            </Button>
          </Group>
        </Allowed>
      </Group>
      {!measures ? (
        error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <CardsSkeleton cards={2} lines={6} />
        )
      ) : (
        <Stack gap="md">
          {measures.waiting.length > 0 && <WaitingCard waiting={measures.waiting} />}
          {measures.trends.map((trend) => (
            <TrendCard key={trend.code} trend={trend} zone={measures.timeZone} />
          ))}
          {measures.trends.length === 0 && measures.waiting.length === 0 && (
            <EmptyState title={t('measures.emptyTitle')} hint={t('measures.emptyHint')} />
          )}
          {measures.external.length > 0 && <ExternalCard results={measures.external} />}
        </Stack>
      )}
      <RecordDialog patientId={patientId} opened={open === 'record'} onClose={close} />
      <AssignDialog patientId={patientId} opened={open === 'assign'} onClose={close} />
      <ExternalDialog patientId={patientId} opened={open === 'external'} onClose={close} />
    </Box>
  );
}
