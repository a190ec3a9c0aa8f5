import { useDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { usePatientId } from '../../parts/use-patient-id';
import { urls } from '../../urls';
import { changesBetween } from './changes-between';
import { differenceOf } from './difference';
import { DifferenceTable } from './difference-table';
import { draftOf } from './plan-draft';
import { usePartNames } from './plan-outline';
import { PatientPlansQuery, PlanQuery } from './plans.graphql';
import { useSayMeetings } from './use-say-meeting';
import { useSayPlan } from './use-say-plan';
import { versionBefore, VersionChoice } from './version-choice';

/** Two versions of a plan side by side, in words, with who wrote them and why. */
export function DifferencePage() {
  const nameOf = usePartNames();
  const say = useSayPlan();
  const sayMeetings = useSayMeetings();
  const patientId = usePatientId();
  const { planId = '' }: { planId?: string } = useParams({ strict: false });
  const list = useDocument(PatientPlansQuery, { id: patientId }, { topics: ['plans'] });
  const [chosen, setChosen] = useState('');
  const { others, before } = versionBefore(list.data?.patient.plans ?? [], planId, chosen);
  const after = useDocument(PlanQuery, { id: planId }, { topics: ['plans'] });
  const other = useDocument(PlanQuery, { id: before?.id ?? '' }, { topics: ['plans'], enabled: before !== undefined });
  const error = list.error ?? after.error ?? other.error;
  if (error && !after.data) return <ErrorState error={error} onRetry={() => void after.refetch()} />;
  if (!list.data || !after.data || (before && !other.data)) return <CardsSkeleton cards={2} />;
  const { plan } = after.data;
  const old = other.data?.plan;
  const changes = old
    ? [
        ...differenceOf(draftOf(old), draftOf(plan), say),
        // A draft has none yet: they come from the patient's path when it is signed.
        ...(plan.status === 'DRAFT'
          ? []
          : changesBetween(sayMeetings(old.content.meetings), sayMeetings(plan.content.meetings))),
      ].map(({ part, ...change }) => ({
        ...change,
        id: `${part} ${change.id}`,
        section: nameOf(part),
      }))
    : [];
  return (
    <VersionChoice
      number={plan.number}
      back={urls.plan(patientId, planId)}
      others={others}
      before={before}
      onChoose={setChosen}
    >
      {old && <DifferenceTable before={old} after={plan} changes={changes} />}
    </VersionChoice>
  );
}
