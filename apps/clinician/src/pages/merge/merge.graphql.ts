import { graphql } from '../../../gql/gql';
import type { MergePreviewQuery as Answer } from '../../../gql/graphql';

/** Two charts side by side. */
export type MergePreview = Answer['mergePreview'];

export const MergePersonQuery = graphql(/* GraphQL */ `
  query MergePerson($id: ID!) {
    patient(id: $id) {
      id
      displayName
      firstName
      lastName
      preferredName
      birthDate
    }
  }
`);

export const MergeSearchQuery = graphql(/* GraphQL */ `
  query MergeSearch($search: String!) {
    caseload(filter: { search: $search }, first: 10) {
      edges {
        node {
          id
          displayName
        }
      }
    }
  }
`);

export const MergePreviewQuery = graphql(/* GraphQL */ `
  query MergePreview($losingId: ID!, $survivingId: ID!) {
    mergePreview(losingId: $losingId, survivingId: $survivingId) {
      losing {
        ...MergeSideFields
      }
      surviving {
        ...MergeSideFields
      }
      fields {
        field
        losing
        surviving
        differs
      }
      obstacles
      confirmation
    }
  }
  fragment MergeSideFields on MergeSide {
    patientId
    displayName
    isAdmitted
    stays
    plans
    checkIns
    groupNotes
    measures
    consents
    openTasks
  }
`);

export const MergePatientsMutation = graphql(/* GraphQL */ `
  mutation MergePatients($input: MergePatientsInput!) {
    mergePatients(input: $input) {
      id
    }
  }
`);
