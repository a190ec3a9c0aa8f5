import type { Channel } from '../../../gql/graphql';
import type { ContactPatient } from './contact.graphql';

/** How many planned messages would take this channel as things stand. */
export function plannedOn(patient: Pick<ContactPatient, 'enrollments'>, channel: Channel): number {
  return (patient.enrollments ?? [])
    .flatMap(({ occurrences }) => occurrences)
    .filter((occurrence) => occurrence.status === 'PLANNED' && occurrence.channel === channel).length;
}
