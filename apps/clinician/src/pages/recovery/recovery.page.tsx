import { Stack } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import type { RecoveryQuery as Answer } from '../../../gql/graphql';
import { ParticipationCard } from '../../parts/participation-card';
import { usePatientId } from '../../parts/use-patient-id';
import { LapsesCard } from './lapses-card';
import { RecoveryQuery } from './recovery.graphql';
import classes from './recovery.module.css';
import { SponsorCard } from './sponsor-card';
import { StartCard } from './start-card';
import { StepsCard } from './steps-card';
import { TasksCard } from './tasks-card';

/** The patient whose page is open, with what the parts of the page show. */
export type RecoveryPatient = Answer['patient'];

/** Tasks, sponsor, steps, when recovery began, and lapses beside it. */
export function RecoveryPage() {
  const { can } = useSession();
  const id = usePatientId();
  const { data, error, refetch } = useDocument(
    RecoveryQuery,
    { id, plans: can('plan:read') },
    { topics: ['patients'] },
  );
  const patient = data?.patient;
  if (!patient || patient.id !== id) {
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <CardsSkeleton cards={4} />;
  }
  const mayChoose = can('path:choose');
  return (
    <div className={classes['columns']}>
      <Stack gap="md">
        <TasksCard patient={patient} mayChange={mayChoose} />
        <SponsorCard patient={patient} mayChange={mayChoose} />
        <StepsCard patient={patient} mayChange={mayChoose} />
      </Stack>
      <Stack gap="md">
        <ParticipationCard patientId={id} />
        {can('plan:read') && <StartCard patient={patient} mayChange={can('plan:write')} />}
        {can('plan:read') && <LapsesCard patient={patient} mayChange={can('plan:write')} />}
      </Stack>
    </div>
  );
}
