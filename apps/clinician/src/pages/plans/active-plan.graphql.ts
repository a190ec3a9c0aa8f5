import { graphql } from '../../../gql/gql';

export const ReviewPlanMutation = graphql(/* GraphQL */ `
  mutation ReviewPlan($input: ReturnPlanInput!) {
    reviewPlan(input: $input) {
      id
      version
      reviewDue
    }
  }
`);

export const ClosePlanMutation = graphql(/* GraphQL */ `
  mutation ClosePlan($input: ReturnPlanInput!) {
    closePlan(input: $input) {
      plan {
        id
        status
        version
      }
      stoppedMessages
    }
  }
`);

export const HangingMessagesQuery = graphql(/* GraphQL */ `
  query HangingMessages($id: ID!) {
    patient(id: $id) {
      id
      enrollments {
        id
        status
        anchorId
        occurrences {
          id
          status
        }
      }
    }
  }
`);

export const OpenReviewsQuery = graphql(/* GraphQL */ `
  query OpenReviews($id: ID!) {
    patient(id: $id) {
      id
      tasks {
        id
        kind
        status
        title
        createdAt
      }
    }
  }
`);
