import { Stack } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useState } from 'react';
import type { PatientPathQuery as Answer } from '../../../gql/graphql';
import { usePatientId } from '../../parts/use-patient-id';
import { PatientPathQuery } from './meetings.graphql';
import { PathEditor } from './path-editor';
import { PathHistory } from './path-history';
import { PathView } from './path-view';

type Patient = Answer['patient'];

/** A choice being edited stays what it was when editing began, whatever arrives meanwhile. */
function EditedPath({ patient }: { patient: Patient }) {
  const [base, setBase] = useState(patient.recoveryPath);
  const [round, setRound] = useState(0);
  // Here, so that the search stays as it was when a saved choice begins the form anew.
  const [zip, setZip] = useState('');
  return (
    <PathEditor
      key={`${base?.version ?? 0}-${round}`}
      patientId={patient.id}
      zone={patient.timeZone}
      facilityId={patient.facilityId}
      zip={zip}
      onZip={setZip}
      base={base ?? undefined}
      newest={patient.recoveryPath ?? undefined}
      onStartOver={() => {
        setBase(patient.recoveryPath);
        setRound((count) => count + 1);
      }}
    />
  );
}

/** The path the patient chose, their own number, and real meetings from the directory. */
export function MeetingsPage() {
  const { can } = useSession();
  const id = usePatientId();
  const { data, error, refetch } = useDocument(PatientPathQuery, { id }, { topics: ['patients', 'meetings'] });
  const patient = data?.patient;
  if (!patient || patient.id !== id) {
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <CardsSkeleton cards={2} lines={6} />;
  }
  return (
    <Stack gap="md">
      {can('path:choose') ? <EditedPath key={id} patient={patient} /> : <PathView path={patient.recoveryPath} />}
      <PathHistory versions={patient.recoveryPathHistory} zone={patient.timeZone} />
    </Stack>
  );
}
