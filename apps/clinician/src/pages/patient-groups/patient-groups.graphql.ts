import { graphql } from '../../../gql/gql';
import type { PatientGroupEntriesQuery as Entries, PatientGroupsQuery as Answer } from '../../../gql/graphql';

/** A place in a group or on its waiting list. */
export type Membership = Answer['patient']['groupMemberships'][number];
/** How the patient took part in one session. */
export type GroupEntry = Entries['patientGroupEntries']['edges'][number]['node'];

export const PatientGroupsQuery = graphql(/* GraphQL */ `
  query PatientGroups($id: ID!) {
    patient(id: $id) {
      id
      groupMemberships {
        id
        groupId
        groupTitle
        state
        from
        until
        waitingSince
        waitingPlace
      }
    }
  }
`);

export const GroupAttendanceQuery = graphql(/* GraphQL */ `
  query GroupAttendance($patientId: ID!, $from: LocalDate!, $until: LocalDate!) {
    groupAttendanceSummary(patientId: $patientId, from: $from, until: $until) {
      expected
      attended
      excused
      noShow
      minutes
    }
  }
`);

export const PatientGroupEntriesQuery = graphql(/* GraphQL */ `
  query PatientGroupEntries($patientId: ID!, $from: LocalDate!, $until: LocalDate!, $first: Int!, $after: String) {
    patientGroupEntries(patientId: $patientId, from: $from, until: $until, first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          id
          attendance
          minutes
          topic
          sentence
          goal
          elementWords
          absenceReason
          addenda {
            id
            text
            author
            createdAt
          }
          paper {
            author
            writtenAt
            enteredByName
            enteredAt
          }
          session {
            id
            groupId
            groupTitle
            startsAt
            timeZone
            awaitsCosignature
            signedBy
          }
        }
      }
    }
  }
`);
