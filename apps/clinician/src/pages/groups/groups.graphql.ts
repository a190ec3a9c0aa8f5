import { graphql } from '../../../gql/gql';
import type { GroupSessionsQuery as Answer } from '../../../gql/graphql';

/** One session as lists show it. */
export type SessionLine = Answer['groupSessions']['edges'][number]['node'];

export const GroupSessionFields = graphql(/* GraphQL */ `
  fragment GroupSessionFields on GroupSession {
    id
    version
    groupId
    groupTitle
    kind
    facilityName
    startsAt
    endsAt
    localDate
    localTime
    timeZone
    format
    room
    telehealthLink
    facilitator {
      id
      displayName
    }
    coFacilitator {
      id
      displayName
    }
    substitutes {
      id
      staffMember {
        id
        displayName
      }
    }
    status
    cancelReason
    isException
    isExtra
    isOpenToMe
    signedAt
    signedBy
    isLate
    awaitsCosignature
    cosignedAt
    cosignedBy
  }
`);

export const GroupSessionsQuery = graphql(/* GraphQL */ `
  query GroupSessions($filter: GroupSessionFilter!, $first: Int!) {
    groupSessions(filter: $filter, first: $first) {
      totalCount
      edges {
        node {
          ...GroupSessionFields
        }
      }
    }
  }
`);
