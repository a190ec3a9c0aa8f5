import { graphql } from '../../../gql/gql';

export const NewPatientChoicesQuery = graphql(/* GraphQL */ `
  query NewPatientChoices {
    facilities {
      id
      name
      timeZone
    }
    staffMembers(first: 200) {
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

export const CreatePatientMutation = graphql(/* GraphQL */ `
  mutation CreatePatient($input: CreatePatientInput!) {
    createPatient(input: $input) {
      id
    }
  }
`);
