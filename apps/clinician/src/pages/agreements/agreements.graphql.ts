import { graphql } from '../../../gql/gql';

export const SaveServiceAgreementMutation = graphql(/* GraphQL */ `
  mutation SaveServiceAgreement($input: SaveServiceAgreementInput!) {
    saveServiceAgreement(input: $input) {
      id
    }
  }
`);
