import { graphql } from '../../../gql/gql';

export const StepTextsQuery = graphql(/* GraphQL */ `
  query StepTexts($fellowship: String!) {
    stepTexts(fellowship: $fellowship) {
      kind
      labels
      wording
      source
      notice
    }
  }
`);
