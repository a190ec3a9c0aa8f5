import { graphql } from '../../gql/gql';
import type { TalkCardQuery as Answer } from '../../gql/graphql';

/** Who may be talked to now. */
export type TalkCard = Answer['whoMayWeTalkTo'];

export const TalkCardQuery = graphql(/* GraphQL */ `
  query TalkCard($patientId: ID!) {
    whoMayWeTalkTo(patientId: $patientId) {
      patientId
      nobodyElse
      people {
        party {
          id
          name
          role
          affiliation
        }
        topics {
          consentId
          purposes
          categories
          expiresOn
          expiresEvent
          sentence
        }
      }
      classes {
        consentId
        classes
        purposes
        categories
        expiresOn
        expiresEvent
        sentence
      }
    }
  }
`);

export const DiscloseWithConsentMutation = graphql(/* GraphQL */ `
  mutation DiscloseWithConsent($input: DiscloseWithConsentInput!) {
    discloseWithConsent(input: $input) {
      notice
      consentCopy {
        heading
        text
      }
      disclosure {
        id
      }
    }
  }
`);
