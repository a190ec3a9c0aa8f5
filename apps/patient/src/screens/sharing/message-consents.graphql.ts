import { graphql } from '../../../gql/gql';

export const myMessageConsentsDocument = graphql(/* GraphQL */ `
  query MyMessageConsents {
    myMessageConsents {
      id
      channel
      covers
      agreedAt
    }
    myVoicemailConsents {
      id
      ending
      agreedAt
    }
  }
`);

export const revokeMyMessageConsentDocument = graphql(/* GraphQL */ `
  mutation RevokeMyMessageConsent($input: RevokeMyMessageConsentInput!) {
    revokeMyMessageConsent(input: $input) {
      id
    }
  }
`);

export const revokeMyVoicemailConsentDocument = graphql(/* GraphQL */ `
  mutation RevokeMyVoicemailConsent($input: RevokeMyVoicemailConsentInput!) {
    revokeMyVoicemailConsent(input: $input) {
      id
    }
  }
`);
