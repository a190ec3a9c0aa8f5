import { graphql } from '../../../gql/gql';

export const NewPatientChoicesQuery = graphql(/* GraphQL */ `
  query NewPatientChoices {
    facilities {
      id
      name
      timeZone
    }
  }
`);

/** What was asked of somebody who called, for the form of their chart. */
export const InquiryToAdmitQuery = graphql(/* GraphQL */ `
  query InquiryToAdmit($id: ID!) {
    inquiry(id: $id) {
      id
      facilityId
      askFor
      phone
      caller
      language
      voicemail
    }
  }
`);

export const AdmitInquiryMutation = graphql(/* GraphQL */ `
  mutation AdmitInquiry($input: AdmitInquiryInput!) {
    admitInquiry(input: $input) {
      id
    }
  }
`);

export const CreatePatientMutation = graphql(/* GraphQL */ `
  mutation CreatePatient($input: CreatePatientInput!) {
    createPatient(input: $input) {
      id
    }
  }
`);
