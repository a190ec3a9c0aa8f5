import { graphql } from '../../../gql/gql';

export const MergedIntoQuery = graphql(/* GraphQL */ `
  query MergedInto($patientId: ID!) {
    mergedInto(patientId: $patientId)
  }
`);
