import { graphql } from '../../../gql/gql';

export const RecordIncapacityMutation = graphql(/* GraphQL */ `
  mutation RecordIncapacity($input: RecordIncapacityInput!) {
    recordIncapacity(input: $input) {
      patientId
    }
  }
`);

export const EndIncapacityMutation = graphql(/* GraphQL */ `
  mutation EndIncapacity($input: EndIncapacityInput!) {
    endIncapacity(input: $input) {
      patientId
    }
  }
`);

export const TellOfMinorAtRiskMutation = graphql(/* GraphQL */ `
  mutation TellOfMinorAtRisk($input: TellOfMinorAtRiskInput!) {
    tellOfMinorAtRisk(input: $input) {
      disclosure {
        id
      }
    }
  }
`);
