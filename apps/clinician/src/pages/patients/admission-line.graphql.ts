import { graphql } from '../../../gql/gql';

export const AdmissionLineQuery = graphql(/* GraphQL */ `
  query AdmissionLine($patientId: ID!) {
    patientAdmission(patientId: $patientId) {
      episodeId
      items {
        item
        dueAt
        isOverdue
        how
      }
    }
  }
`);
