import { graphql } from '../../../gql/gql';
import type { MySharingQuery } from '../../../gql/graphql';

/** One of the patient's own consents. */
export type MyConsent = MySharingQuery['mySharing']['consents'][number];
/** Who got something. */
export type MyDisclosure = MySharingQuery['mySharing']['disclosures'][number];

export const mySharingDocument = graphql(/* GraphQL */ `
  query MySharing {
    mySharing {
      ...SharingWords
    }
  }
  fragment SharingWords on MySharing {
    consents {
      id
      state
      isToSign
      recipients
      language
      sections {
        heading
        text
      }
      formHash
      expiresOn
      signedAt
      revokedAt
    }
    disclosures {
      id
      basis
      recipientName
      recipientAffiliation
      categories
      means
      disclosedAt
      discloserName
    }
  }
`);

export const signMyConsentDocument = graphql(/* GraphQL */ `
  mutation SignMyConsent($input: SignMyConsentInput!) {
    signMyConsent(input: $input) {
      ...SharingWords
    }
  }
`);

export const revokeMyConsentDocument = graphql(/* GraphQL */ `
  mutation RevokeMyConsent($input: RevokeMyConsentInput!) {
    revokeMyConsent(input: $input) {
      ...SharingWords
    }
  }
`);
