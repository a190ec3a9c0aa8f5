import { graphql } from '../../../gql/gql';

export const TasksQuery = graphql(/* GraphQL */ `
  query Tasks($after: String, $filter: TaskFilter) {
    tasks(after: $after, filter: $filter) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          ...TaskFields
        }
      }
    }
  }
`);

export const CreateTaskMutation = graphql(/* GraphQL */ `
  mutation CreateTask($input: CreateTaskInput!) {
    createTask(input: $input) {
      id
    }
  }
`);

export const TaskPatientQuery = graphql(/* GraphQL */ `
  query TaskPatient($id: ID!) {
    patient(id: $id) {
      id
      displayName
    }
  }
`);
