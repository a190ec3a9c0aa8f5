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

export const MySignInsQuery = graphql(/* GraphQL */ `
  query MySignIns {
    mySignIns {
      id
      at
      outcome
      userAgent
      network
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
