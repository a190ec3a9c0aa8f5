import { graphql } from '../../../gql/gql';

export const MySessionsQuery = graphql(/* GraphQL */ `
  query MySessions {
    mySessions {
      id
      createdAt
      lastSeenAt
      isCurrent
      userAgent
    }
  }
`);

export const RevokeSessionMutation = graphql(/* GraphQL */ `
  mutation RevokeSession($input: RevokeSessionInput!) {
    revokeSession(input: $input) {
      id
    }
  }
`);
