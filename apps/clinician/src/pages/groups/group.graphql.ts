import { graphql } from '../../../gql/gql';
import type { FacilityGroupQuery as Answer } from '../../../gql/graphql';

/** A group with its plan and its members. */
export type FacilityGroup = Answer['facilityGroup'];

export const FacilityGroupQuery = graphql(/* GraphQL */ `
  query FacilityGroup($id: ID!, $withMembers: Boolean!) {
    facilityGroup(id: $id) {
      id
      facilityName
      timeZone
      title
      kind
      programme
      levelOfCare
      facilitator {
        id
        displayName
      }
      coFacilitator {
        id
        displayName
      }
      room
      telehealthLink
      capacity
      memberCount
      waitingCount
      startsOn
      startTime
      durationMinutes
      recurrence
      rotation
      endedOn
      members @include(if: $withMembers) {
        id
        patientId
        displayName
        state
        from
        until
        waitingSince
      }
    }
  }
`);

export const NameSubstituteMutation = graphql(/* GraphQL */ `
  mutation NameSubstitute($input: NameSubstituteInput!) {
    nameSubstitute(input: $input) {
      id
    }
  }
`);

export const RemoveSubstituteMutation = graphql(/* GraphQL */ `
  mutation RemoveSubstitute($input: RemoveSubstituteInput!) {
    removeSubstitute(input: $input) {
      id
    }
  }
`);
