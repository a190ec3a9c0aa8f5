import { graphql } from '../../../gql/gql';

/** The documents that hold, and those that wait for the patient's signature. */
export const myDocumentsDocument = graphql(`
  query MyDocuments {
    myDocuments {
      kind
      activatedAt
      sections {
        ...DocumentSectionWords
      }
    }
    documentsToSign {
      id
      kind
      documentHash
      reasonForChange
      sections {
        ...DocumentSectionWords
      }
    }
  }
  fragment DocumentSectionWords on MyDocumentSection {
    code
    lines {
      text
      phone
      on
    }
  }
`);

/** Signs what was read. */
export const signMyDocumentDocument = graphql(`
  mutation SignMyDocument($input: SignMyDocumentInput!) {
    signMyDocument(input: $input) {
      kind
    }
  }
`);
