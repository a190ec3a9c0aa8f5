import { Stack } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { ParticipationCard } from '../../parts/participation-card';
import { usePatientId } from '../../parts/use-patient-id';
import { AdmissionCard } from './admission-card';
import { CheckInCard } from './check-in-card';
import { FollowUpCard } from './follow-up-card';
import { GoalsCard } from './goals-card';
import { MessagesCard } from './messages-card';
import { OpenTasksCard } from './open-tasks-card';
import { PathCard } from './path-card';
import { PlanCard } from './plan-card';
import { SafetyCard } from './safety-card';
import { SignalsCard } from './signals-card';
import { TextsCard } from './texts-card';
import { SummaryQuery } from './summary.graphql';
import classes from './summary.module.css';

/** How the patient is, what is agreed, and what comes next. */
export function SummaryPage() {
  const { can } = useSession();
  const id = usePatientId();
  const { data, error, refetch } = useDocument(
    SummaryQuery,
    {
      id,
      answers: can('followup:read'),
      safety: can('checkin:record'),
      plans: can('plan:read'),
      tasks: can('task:read'),
    },
    { topics: ['patients', 'check-ins', 'follow-ups', 'plans', 'tasks', 'meetings'] },
  );
  const patient = data?.patient;
  // What the admission still needs has a card of its own.
  const isShownAsTask = ({ kind }: { kind: string }): boolean =>
    !can('patient:update') || !kind.startsWith('ADMISSION_');
  if (!patient || patient.id !== id) {
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <CardsSkeleton cards={4} />;
  }
  return (
    <div className={classes['columns']}>
      <Stack gap="md">
        {patient.safetyItems && <SafetyCard items={patient.safetyItems} />}
        {can('followup:read') && <MessagesCard patientId={id} />}
        {patient.texts && <TextsCard texts={patient.texts} />}
        {can('patient:update') && <AdmissionCard patientId={id} />}
        {patient.signals && <SignalsCard signals={patient.signals} />}
        {patient.checkIns && <CheckInCard patientId={id} checkIns={patient.checkIns} />}
        {patient.tasks && <OpenTasksCard patientId={id} tasks={patient.tasks.filter(isShownAsTask)} />}
      </Stack>
      <Stack gap="md">
        {patient.plans && <PlanCard patientId={id} timeZone={patient.timeZone} plans={patient.plans} />}
        {can('plan:read') && <GoalsCard patientId={id} />}
        {patient.enrollments && <FollowUpCard patientId={id} enrollments={patient.enrollments} />}
        {(can('path:choose') || can('plan:read')) && <ParticipationCard patientId={id} />}
        {(can('path:choose') || can('plan:read')) && <PathCard patientId={id} />}
      </Stack>
    </div>
  );
}
