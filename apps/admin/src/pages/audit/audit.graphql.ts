import { graphql } from '../../../gql/gql';

export const AuditEventsQuery = graphql(/* GraphQL */ `
  query AuditEvents($patientId: ID, $after: String) {
    auditEvents(patientId: $patientId, after: $after, first: 50) {
      edges {
        node {
          id
          at
          actorName
          action
          outcome
          patientIds
          requestId
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const AuditCheckQuery = graphql(/* GraphQL */ `
  query AuditCheck($from: AuditHeadInput) {
    auditCheck(from: $from) {
      seals
      events
      next {
        seal
        hash
      }
      head {
        seal
        hash
      }
      broken {
        fault
        seal
        eventId
      }
    }
  }
`);
