import { graphql } from '../../gql/gql';

export const ColleaguesQuery = graphql(/* GraphQL */ `
  query Colleagues($after: String) {
    staffMembers(after: $after, first: 100) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          id
          displayName
          status
          roles
        }
      }
    }
  }
`);
