import { graphql } from '../../../gql/gql';

export const TaskTemplatesQuery = graphql(/* GraphQL */ `
  query TaskTemplates {
    taskTemplates {
      id
      kind
      step
      title
      details
      spanishTitle
      spanishDetails
      isRetired
    }
  }
`);

export const AddTaskTemplateMutation = graphql(/* GraphQL */ `
  mutation AddTaskTemplate($input: AddTaskTemplateInput!) {
    addTaskTemplate(input: $input) {
      id
      title
    }
  }
`);

export const ChangeTaskTemplateMutation = graphql(/* GraphQL */ `
  mutation ChangeTaskTemplate($input: ChangeTaskTemplateInput!) {
    changeTaskTemplate(input: $input) {
      id
      title
    }
  }
`);

export const RetireTaskTemplateMutation = graphql(/* GraphQL */ `
  mutation RetireTaskTemplate($input: TaskTemplateInput!) {
    retireTaskTemplate(input: $input) {
      id
    }
  }
`);

export const ReviveTaskTemplateMutation = graphql(/* GraphQL */ `
  mutation ReviveTaskTemplate($input: TaskTemplateInput!) {
    reviveTaskTemplate(input: $input) {
      id
    }
  }
`);
