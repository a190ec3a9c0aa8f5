import { graphql } from '../../../gql/gql';
import type { PatientTransfersQuery as Answer } from '../../../gql/graphql';

/** What a move would touch, and the moves there were. */
export type Transfers = Answer['patientTransfers'];
/** One move. */
export type StayTransfer = Transfers['history'][number];

export const TransferFields = graphql(/* GraphQL */ `
  fragment TransferFields on PatientTransfers {
    groups {
      memberId
      title
      facilityName
    }
    programmes {
      enrollmentId
      programmeName
      messageCount
    }
    counselorTaskCount
    history {
      id
      effectiveOn
      fromFacilityName
      toFacilityName
      fromLevel
      toLevel
      fromTrack
      toTrack
      fromCounselorName
      toCounselorName
      note
      leftGroups
      stopped {
        programmeName
        messageCount
      }
      movedTasks
      transferredAt
      transferredByName
    }
  }
`);

export const PatientTransfersQuery = graphql(/* GraphQL */ `
  query PatientTransfers($patientId: ID!) {
    patientTransfers(patientId: $patientId) {
      ...TransferFields
    }
    facilities {
      id
      name
    }
  }
`);

export const TransferPatientMutation = graphql(/* GraphQL */ `
  mutation TransferPatient($input: TransferPatientInput!) {
    transferPatient(input: $input) {
      ...TransferFields
    }
  }
`);
