import { graphql } from '../../../gql/gql';

export const MyEmergencyAccessQuery = graphql(/* GraphQL */ `
  query MyEmergencyAccess($patientId: ID!) {
    myEmergencyAccess(patientId: $patientId) {
      id
      endsAt
    }
  }
`);

export const OpenEmergencyMutation = graphql(/* GraphQL */ `
  mutation OpenEmergency($input: OpenEmergencyInput!) {
    openEmergency(input: $input)
  }
`);

export const FindInEmergencyMutation = graphql(/* GraphQL */ `
  mutation FindInEmergency($input: FindInEmergencyInput!) {
    findInEmergency(input: $input)
  }
`);

export const EndEmergencyMutation = graphql(/* GraphQL */ `
  mutation EndEmergency($input: EndEmergencyInput!) {
    endEmergency(input: $input)
  }
`);
