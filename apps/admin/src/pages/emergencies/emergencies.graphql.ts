import { graphql } from '../../../gql/gql';
import type { EmergencyReviewsQuery as Answer } from '../../../gql/graphql';

/** One chart that was opened in an emergency. */
export type EmergencyReview = Answer['emergencyReviews'][number];

export const EmergencyReviewsQuery = graphql(/* GraphQL */ `
  query EmergencyReviews {
    emergencyReviews {
      id
      version
      patientId
      patientName
      openedByName
      recipientName
      recipientAffiliation
      discloserName
      nature
      startedAt
      endsAt
      actions
      verdict
      reviewNote
      reviewedByName
      reviewedAt
    }
  }
`);

export const ReviewEmergencyMutation = graphql(/* GraphQL */ `
  mutation ReviewEmergency($input: ReviewEmergencyInput!) {
    reviewEmergency(input: $input) {
      id
    }
  }
`);
