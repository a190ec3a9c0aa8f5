import { graphql } from '../../gql/gql';
import type { TaskFieldsFragment } from '../../gql/graphql';

/** A task with everything that is needed to do it. */
export type TaskLine = TaskFieldsFragment;

export const TaskFields = graphql(/* GraphQL */ `
  fragment TaskFields on Task {
    id
    kind
    title
    priority
    status
    createdAt
    dueAt
    completedAt
    completedByName
    outcome
    assignee {
      id
      displayName
    }
    patient {
      id
      displayName
      phone
      isShared
      voicemailRule
      precautions
      safeFrom
      safeUntil
      timeZone
    }
  }
`);

export const CompleteTaskMutation = graphql(/* GraphQL */ `
  mutation CompleteTask($input: CompleteTaskInput!) {
    completeTask(input: $input) {
      id
      status
    }
  }
`);
