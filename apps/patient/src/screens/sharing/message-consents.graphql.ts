import { graphql } from '../../../gql/gql';
import type { MyMessageConsentsQuery } from '../../../gql/graphql';

/** What the patient agreed to be written to for, by text or e-mail. */
export type MyMessageConsent = MyMessageConsentsQuery['myMessageConsents'][number];

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
