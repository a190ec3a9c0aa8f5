import { graphql } from '../../../gql/gql';

export const MySecondFactorsQuery = graphql(/* GraphQL */ `
  query MySecondFactors {
    mySecondFactors {
      recoveryCodesLeft
      factors {
        id
        kind
        label
        createdAt
        lastUsedAt
      }
    }
  }
`);
