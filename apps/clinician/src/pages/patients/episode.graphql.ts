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

export const UndoDischargeMutation = graphql(/* GraphQL */ `
  mutation UndoDischarge($input: UndoDischargeInput!) {
    undoDischarge(input: $input) {
      id
      episode {
        id
        dischargedOn
      }
    }
  }
`);

export const ChangePatientStatusMutation = graphql(/* GraphQL */ `
  mutation ChangePatientStatus($input: ChangePatientStatusInput!) {
    changePatientStatus(input: $input) {
      id
      stopped {
        programmeName
        messageCount
      }
    }
  }
`);
