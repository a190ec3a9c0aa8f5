import { graphql } from '../../../gql/gql';
import type { MyVoicemailConsentsQuery } from '../../../gql/graphql';

/** A number on whose machine we may leave a message. */
export type MyVoicemailConsent = MyVoicemailConsentsQuery['myVoicemailConsents'][number];

export const myVoicemailConsentsDocument = graphql(/* GraphQL */ `
  query MyVoicemailConsents {
    myVoicemailConsents {
      id
      ending
      agreedAt
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
