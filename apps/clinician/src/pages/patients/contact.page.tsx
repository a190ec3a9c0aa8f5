import { Stack } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { usePatientId } from '../../parts/use-patient-id';
import { AccessCard } from './access-card';
import { CalendarAccessCard } from './calendar-access-card';
import { CareTeamCard } from './care-team-card';
import { ConsentsCard } from './consents-card';
import { ContactQuery } from './contact.graphql';
import { ContactsCard } from './contacts-card';
import { EpisodeCard } from './episode-card';
import { PersonCard } from './person-card';
import classes from './summary.module.css';

/** Where the patient may be reached, what they agreed to, how they get in, and who is on the care team. */
export function ContactPage() {
  const { can } = useSession();
  const id = usePatientId();
  const { data, error, refetch } = useDocument(
    ContactQuery,
    { id, followUps: can('followup:read') },
    { topics: ['patients', 'follow-ups', 'staff'] },
  );
  const patient = data?.patient;
  if (!patient || patient.id !== id) {
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <CardsSkeleton cards={4} />;
  }
  return (
    <div className={classes['columns']}>
      <Stack gap="md">
        <ContactsCard patient={patient} />
        <ConsentsCard patient={patient} />
        <PersonCard patient={patient} />
        <EpisodeCard patient={patient} />
      </Stack>
      <Stack gap="md">
        <AccessCard patient={patient} />
        {can('patient:access') && <CalendarAccessCard patient={patient} />}
        <CareTeamCard patient={patient} />
      </Stack>
    </div>
  );
}
