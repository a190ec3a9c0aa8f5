import { Anchor, Stack } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { usePatientId } from '../../parts/use-patient-id';
import { urls } from '../../urls';
import { ActivePlanCard } from './active-plan-card';
import { DocumentsCard } from './documents-card';
import { DraftCard } from './draft-card';
import { PlanHistory } from './plan-history';
import { PatientPlansQuery } from './plans.graphql';
import { StartPlanCard } from './start-plan-card';

/** Every version of the patient's plan: the active one, the draft, those before, and where to begin. */
export function PlansPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const id = usePatientId();
  const { data, error, refetch } = useDocument(PatientPlansQuery, { id }, { topics: ['plans', 'patients'] });
  const patient = data?.patient;
  if (!patient || patient.id !== id) {
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <CardsSkeleton cards={2} />;
  }
  const plans = [...patient.plans].sort((one, other) => other.number - one.number);
  const active = plans.find(({ status }) => status === 'ACTIVE');
  const draft = plans.find(({ status }) => ['DRAFT', 'IN_REVIEW', 'AWAITING_PATIENT'].includes(status));
  const earlier = plans.filter(({ status }) => status === 'SUPERSEDED' || status === 'CLOSED');
  const canWrite = can('plan:write');
  return (
    <Stack gap="md" maw={820}>
      {draft && <DraftCard patientId={id} plan={draft} />}
      {active && <ActivePlanCard patientId={id} plan={active} timeZone={patient.timeZone} />}
      <DocumentsCard patientId={id} />
      {!draft && canWrite && <StartPlanCard patientId={id} active={active} />}
      {!draft && !active && !canWrite && <EmptyState title={t('plans.noneTitle')} hint={t('plans.noneHint')} />}
      <Anchor component={RouterLink} href={urls.facilitation(id)}>
        {t('facilitation.open')}
      </Anchor>
      {earlier.length > 0 && <PlanHistory patientId={id} timeZone={patient.timeZone} plans={earlier} />}
    </Stack>
  );
}
