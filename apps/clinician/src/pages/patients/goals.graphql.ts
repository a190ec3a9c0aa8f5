import { graphql } from '../../../gql/gql';
import type { TreatmentGoalsQuery as Answer } from '../../../gql/graphql';

/** One goal of the treatment plan. */
export type Goal = Answer['patient']['treatmentGoals'][number];

export const TreatmentGoalsQuery = graphql(/* GraphQL */ `
  query TreatmentGoals($id: ID!) {
    patient(id: $id) {
      id
      treatmentGoals {
        id
        version
        text
        status
        authorName
        createdAt
        closedAt
      }
    }
  }
`);

export const AddTreatmentGoalMutation = graphql(/* GraphQL */ `
  mutation AddTreatmentGoal($input: AddTreatmentGoalInput!) {
    addTreatmentGoal(input: $input) {
      id
    }
  }
`);

export const UpdateTreatmentGoalMutation = graphql(/* GraphQL */ `
  mutation UpdateTreatmentGoal($input: UpdateTreatmentGoalInput!) {
    updateTreatmentGoal(input: $input) {
      id
    }
  }
`);
