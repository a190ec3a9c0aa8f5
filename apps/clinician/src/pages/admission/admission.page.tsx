import { Stack, Title } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { usePatientId } from '../../parts/use-patient-id';
import { PatientAdmissionQuery } from './admission.graphql';
import classes from './admission.module.css';
import { ChecklistCard } from './checklist-card';
import { StayCard } from './stay-card';
import { SuggestionCard } from './suggestion-card';
import { TransfersCard } from './transfers-card';

/** The admission: what was decided, what it still needs, and what is suggested. */
export function AdmissionPage() {
  const { t } = useTranslation();
  const patientId = usePatientId();
  const { data, error, refetch } = useDocument(
    PatientAdmissionQuery,
    { patientId },
    { topics: ['patients', 'intakes', 'sharing', 'measures', 'plans', 'follow-ups'] },
  );
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <CardsSkeleton cards={3} />;
  const { patient, patientAdmission: admission } = data;
  if (!admission || !patient.episode)
    return <EmptyState title={t('admission.noneTitle')} hint={t('admission.noneHint')} />;
  return (
    <>
      <Title order={2} mb="md">
        {t('admission.title')}
      </Title>
      <div className={classes['columns']}>
        <ChecklistCard admission={admission} patientId={patientId} />
        <Stack gap="md">
          <SuggestionCard admission={admission} />
          <StayCard stay={patient.episode} careTeam={patient.careTeam} />
          <TransfersCard patientId={patientId} stay={patient.episode} />
        </Stack>
      </div>
    </>
  );
}
