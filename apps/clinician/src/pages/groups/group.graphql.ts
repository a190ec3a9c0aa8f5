import { graphql } from '../../../gql/gql';
import type { FacilityGroupQuery as Answer, GroupPlanFieldsFragment } from '../../../gql/graphql';

/** A group with its plan and its members. */
export type FacilityGroup = Answer['facilityGroup'];
/** What is planned, without who belongs. */
export type GroupPlanFacts = GroupPlanFieldsFragment;

export const GroupPlanFields = graphql(/* GraphQL */ `
  fragment GroupPlanFields on FacilityGroup {
    id
    version
    facilityId
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
    nextSessionAt
  }
`);

export const FacilityGroupQuery = graphql(/* GraphQL */ `
  query FacilityGroup($id: ID!, $withMembers: Boolean!) {
    facilityGroup(id: $id) {
      ...GroupPlanFields
      members @include(if: $withMembers) {
        id
        patientId
        displayName
        state
        from
        until
        waitingSince
        waitingPlace
      }
    }
  }
`);

export const FacilityGroupsQuery = graphql(/* GraphQL */ `
  query FacilityGroups($filter: FacilityGroupFilter!, $after: String) {
    facilityGroups(filter: $filter, first: 30, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          ...GroupPlanFields
        }
      }
    }
  }
`);

export const AddGroupMemberMutation = graphql(/* GraphQL */ `
  mutation AddGroupMember($input: AddGroupMemberInput!) {
    addGroupMember(input: $input) {
      id
      state
    }
  }
`);

export const EndGroupMemberMutation = graphql(/* GraphQL */ `
  mutation EndGroupMember($input: EndGroupMemberInput!) {
    endGroupMember(input: $input) {
      id
      state
    }
  }
`);

export const FindPatientsQuery = graphql(/* GraphQL */ `
  query FindPatients($search: String!) {
    caseload(filter: { search: $search }, first: 8) {
      totalCount
      edges {
        node {
          id
          displayName
          birthDate
          facilityName
        }
      }
    }
  }
`);
