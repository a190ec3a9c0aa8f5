import { graphql } from '../../../gql/gql';
import type { CoversQuery as Answer } from '../../../gql/graphql';

/** One cover as the page lists it. */
export type Cover = Answer['covers'][number];

export const CoversQuery = graphql(/* GraphQL */ `
  query Covers {
    covers {
      id
      fromDay
      untilDay
      timeZone
      isRunning
      isWhole
      patientCount
      lender {
        id
        displayName
      }
      covering {
        id
        displayName
      }
    }
  }
`);

export const LendCaseloadMutation = graphql(/* GraphQL */ `
  mutation LendCaseload($input: LendCaseloadInput!) {
    lendCaseload(input: $input) {
      id
      untilDay
      covering {
        displayName
      }
    }
  }
`);

export const EndCoverMutation = graphql(/* GraphQL */ `
  mutation EndCover($input: EndCoverInput!) {
    endCover(input: $input) {
      id
    }
  }
`);

export const MyPatientsQuery = graphql(/* GraphQL */ `
  query MyPatients($after: String) {
    caseload(after: $after, first: 100, filter: { mine: true }) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          id
          displayName
        }
      }
    }
  }
`);
