import { Box, Skeleton, Text } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { useTranslation } from 'react-i18next';
import { SectionCard } from '../../parts/section-card';
import { SignalRow } from '../../parts/signal-row';
import rows from '../../parts/signal-row.module.css';
import { SignalsTodayQuery } from './caseload.graphql';

/** Who needs somebody today: one line a patient, the most urgent first, each with why and one thing to do. */
export function NeedsSomebody({ isMine }: { isMine: boolean }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useDocument(
    SignalsTodayQuery,
    { mine: isMine },
    { topics: ['check-ins', 'tasks', 'patients'] },
  );
  const today = data?.signalsToday;
  if (!today && error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <Box mb="lg">
      <SectionCard title={t('signals.today')}>
        {!today ? (
          <Skeleton height={20} />
        ) : (
          <>
            <Text c="dimmed" role="status" className="sw-figures">
              {t('signals.summary', { count: today.needCount, patients: today.patientCount })}
            </Text>
            {today.lines.length > 0 && (
              <ul className={rows['rows']}>
                {today.lines.map((signal) => (
                  <SignalRow key={signal.id} signal={signal} withName />
                ))}
              </ul>
            )}
            {today.needCount > today.lines.length && (
              <Text size="xs" c="dimmed" mt="xs">
                {t('signals.cut', { count: today.lines.length })}
              </Text>
            )}
          </>
        )}
      </SectionCard>
    </Box>
  );
}
