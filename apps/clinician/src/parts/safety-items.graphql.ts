import { graphql } from '../../gql/gql';
import type { SafetyItemFieldsFragment } from '../../gql/graphql';

/** A safety item with all that is needed to act on it. */
export type SafetyItem = SafetyItemFieldsFragment;

export const SafetyItemFields = graphql(/* GraphQL */ `
  fragment SafetyItemFields on SafetyItem {
    id
    reasons
    craving
    words
    holdsMessages
    raisedAt
    facilityName
    patient {
      id
      displayName
      timeZone
      precautions
      contacts {
        id
        kind
        address
        isShared
        safeFrom
        safeUntil
        verification
        stopped {
          reason
        }
        voicemail {
          rule
        }
      }
    }
    pages {
      id
      step
      staffName
      channel
      status
      sentAt
    }
    nextStep
    nextStepAt
    acknowledgedAt
    acknowledgedByName
    reached
    riskLevel
    planReviewed
    supervisorInformed
    note
    closedAt
    closedByName
  }
`);

export const AcknowledgeSafetyItemMutation = graphql(/* GraphQL */ `
  mutation AcknowledgeSafetyItem($input: SafetyItemInput!) {
    acknowledgeSafetyItem(input: $input) {
      id
    }
  }
`);

export const CloseSafetyItemMutation = graphql(/* GraphQL */ `
  mutation CloseSafetyItem($input: CloseSafetyItemInput!) {
    closeSafetyItem(input: $input) {
      id
    }
  }
`);
