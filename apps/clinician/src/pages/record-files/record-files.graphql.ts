import { graphql } from '../../../gql/gql';

export const SignedRecordsQuery = graphql(/* GraphQL */ `
  query SignedRecords($patientId: ID!) {
    signedRecords(patientId: $patientId) {
      id
      kind
      title
      signedOn
    }
    patientSharing(patientId: $patientId) {
      patientId
      parties {
        id
        name
      }
    }
  }
`);

export const ReleaseRecordFilesMutation = graphql(/* GraphQL */ `
  mutation ReleaseRecordFiles($input: ReleaseRecordFilesInput!) {
    releaseRecordFiles(input: $input) {
      fileName
      mediaType
      base64
    }
  }
`);

export const ReleaseRecordFilesSinceMutation = graphql(/* GraphQL */ `
  mutation ReleaseRecordFilesSince($input: ReleaseRecordFilesSinceInput!) {
    releaseRecordFilesSince(input: $input) {
      fileCount
      file {
        fileName
        mediaType
        base64
      }
      refused {
        patientId
        displayName
        sentence
      }
    }
  }
`);
