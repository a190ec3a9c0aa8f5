import { graphql } from '../../gql/gql';

export const SimilarPatientsQuery = graphql(/* GraphQL */ `
  query SimilarPatients($input: SimilarPatientsInput!) {
    similarPatients(input: $input) {
      lookedAtAll
      patients {
        id
        displayName
        birthDate
        facilityName
        reasons
      }
    }
  }
`);
