import { graphql } from '../../gql/gql';

export const LinkInquiryMutation = graphql(/* GraphQL */ `
  mutation LinkInquiry($input: LinkInquiryInput!) {
    linkInquiry(input: $input) {
      id
      patientId
    }
  }
`);
