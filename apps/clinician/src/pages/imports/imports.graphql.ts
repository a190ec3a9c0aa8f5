import { graphql } from '../../../gql/gql';

export const PatientImportsQuery = graphql(/* GraphQL */ `
  query PatientImports {
    facilities {
      id
      name
      timeZone
    }
    patientImports {
      id
      kind
      fileName
      status
      fault
      facilityName
      rowsDone
      startedAt
      importedByName
      counts {
        outcome
        count
        done
      }
    }
  }
`);

export const PatientImportQuery = graphql(/* GraphQL */ `
  query PatientImport($id: ID!) {
    patientImport(id: $id) {
      id
      kind
      fileName
      status
      fault
      facilityName
      levelOfCare
      admittedOn
      rowsDone
      startedAt
      importedByName
      finishedAt
      takenBeforeAt
      counts {
        outcome
        reason
        count
        done
        decided
      }
    }
  }
`);

export const PatientImportRowsQuery = graphql(/* GraphQL */ `
  query PatientImportRows($importId: ID!, $outcome: ImportRowOutcome, $after: String) {
    patientImportRows(importId: $importId, outcome: $outcome, first: 20, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          id
          number
          outcome
          reason
          name
          birthDate
          identifiers {
            system
            value
          }
          room
          leftOut
          matches {
            id
            displayName
            birthDate
            facilityName
            reasons
          }
          differences {
            field
            ours
            theirs
            isAccepted
          }
          decision
          patientId
          isDone
        }
      }
    }
  }
`);

export const DecideImportRowMutation = graphql(/* GraphQL */ `
  mutation DecideImportRow($input: DecideImportRowInput!) {
    decideImportRow(input: $input) {
      id
    }
  }
`);

export const CommitPatientImportMutation = graphql(/* GraphQL */ `
  mutation CommitPatientImport($input: PatientImportInput!) {
    commitPatientImport(input: $input) {
      id
    }
  }
`);

export const DiscardPatientImportMutation = graphql(/* GraphQL */ `
  mutation DiscardPatientImport($input: PatientImportInput!) {
    discardPatientImport(input: $input) {
      id
    }
  }
`);
