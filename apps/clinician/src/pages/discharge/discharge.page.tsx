import { Box, Stack, Text, Title } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { usePatientId } from '../../parts/use-patient-id';
import { DischargeConsents } from './discharge-consents';
import { DischargeForm } from './discharge-form';
import { PatientDischargeQuery } from './discharge.graphql';
import { Recorded } from './recorded';

function DischargeBody({ isLeavingNow }: { isLeavingNow: boolean }) {
  const { t } = useTranslation();
  const patientId = usePatientId();
  const { data, error, refetch } = useDocument(
    PatientDischargeQuery,
    { patientId },
    { topics: ['patients', 'appointments'] },
  );
  const record = data?.patientDischarge.record;
  const episode = data?.patient.episode;
  return (
    <Box maw={720}>
      <Title order={2}>{t(isLeavingNow ? 'discharge.nowTitle' : 'discharge.title')}</Title>
      <Text c="dimmed" mb="md">
        {t(isLeavingNow ? 'discharge.nowLine' : 'discharge.line')}
      </Text>
      {!data ? (
        error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <CardsSkeleton cards={2} />
        )
      ) : episode && !episode.dischargedOn ? (
        <Stack gap="md">
          {!isLeavingNow && <DischargeConsents patientId={patientId} consents={data.patient.consents} />}
          <DischargeForm
            patientId={patientId}
            contact={data.patient}
            zone={episode.timeZone}
            isLeavingNow={isLeavingNow}
          />
        </Stack>
      ) : record ? (
        <Recorded patientId={patientId} contact={data.patient} record={record} />
      ) : (
        <EmptyState title={t('discharge.noneTitle')} hint={t('discharge.noneHint')} />
      )}
    </Box>
  );
}

/** A discharge in full: reason, first days, and every message that will go. */
export function DischargePage() {
  return <DischargeBody isLeavingNow={false} />;
}

/** Somebody is on the way out: a few questions, and what nobody knows becomes tasks. */
export function LeavingNowPage() {
  return <DischargeBody isLeavingNow />;
}
