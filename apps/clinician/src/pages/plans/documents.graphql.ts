import { graphql } from '../../../gql/gql';
import type { CareDocumentQuery as Answer, PatientDocumentsQuery as Lines } from '../../../gql/graphql';

/** A whole document as the API tells it. */
export type CareDocument = Answer['careDocument'];
/** A version in the list. */
export type CareDocumentLine = Lines['patient']['careDocuments'][number];

export const PatientDocumentsQuery = graphql(/* GraphQL */ `
  query PatientDocuments($id: ID!) {
    patient(id: $id) {
      id
      timeZone
      careDocuments {
        id
        kind
        number
        version
        status
        authorName
        activatedAt
        reviewDue
        updatedAt
      }
    }
  }
`);

export const CareDocumentQuery = graphql(/* GraphQL */ `
  query CareDocument($id: ID!) {
    careDocument(id: $id) {
      id
      patientId
      kind
      number
      version
      status
      authorName
      activatedAt
      reviewDue
      updatedAt
      reasonForChange
      returnedReason
      closedReason
      documentHash
      sections {
        code
        lines {
          id
          text
          phone
          on
        }
      }
      gaps {
        field
        sentence
      }
      signatures {
        id
        signer
        method
        name
        title
        witnessName
        secondWitnessName
        reason
        paperId
        signedAt
        voidedAt
      }
    }
  }
`);

export const StartCareDocumentMutation = graphql(/* GraphQL */ `
  mutation StartCareDocument($input: StartCareDocumentInput!) {
    startCareDocument(input: $input) {
      id
    }
  }
`);

export const SaveCareDocumentMutation = graphql(/* GraphQL */ `
  mutation SaveCareDocument($input: SaveCareDocumentInput!) {
    saveCareDocument(input: $input) {
      id
      version
      updatedAt
    }
  }
`);

export const CloseCareDocumentMutation = graphql(/* GraphQL */ `
  mutation CloseCareDocument($input: ReturnPlanInput!) {
    closeCareDocument(input: $input) {
      id
      status
    }
  }
`);
