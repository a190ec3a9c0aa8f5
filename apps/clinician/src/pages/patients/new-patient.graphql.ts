import { graphql } from '../../../gql/gql';

export const NewPatientChoicesQuery = graphql(/* GraphQL */ `
  query NewPatientChoices {
    facilities {
      id
      name
      timeZone
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
