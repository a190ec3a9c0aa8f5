import { graphql } from '../../../gql/gql';

export const ChangeLevelOfCareMutation = graphql(/* GraphQL */ `
  mutation ChangeLevelOfCare($input: ChangeLevelOfCareInput!) {
    changeLevelOfCare(input: $input) {
      id
      episode {
        id
        levelOfCare
      }
    }
  }
`);

export const DischargePatientMutation = graphql(/* GraphQL */ `
  mutation DischargePatient($input: DischargePatientInput!) {
    dischargePatient(input: $input) {
      id
      episode {
        id
        dischargedOn
      }
    }
  }
`);
