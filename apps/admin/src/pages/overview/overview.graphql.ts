import { graphql } from '../../../gql/gql';

export const OverviewQuery = graphql(/* GraphQL */ `
  query Overview {
    organization {
      id
      name
      neutralSenderName
      version
    }
    facilities {
      id
      hasOnCall
      dutyHours {
        weekday
      }
    }
    staffMembers(first: 100) {
      totalCount
      edges {
        node {
          id
          status
        }
      }
    }
    feedSources {
      id
      meetingCount
    }
  }
`);
