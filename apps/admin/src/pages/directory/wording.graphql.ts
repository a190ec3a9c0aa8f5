import { graphql } from '../../../gql/gql';

export const WordingQuery = graphql(/* GraphQL */ `
  query Wording($fellowship: String!) {
    stepTexts(fellowship: $fellowship) {
      kind
      labels
      choice
      hasHistoric
      wording
      source
      notice
    }
  }
`);

export const ChooseWordingMutation = graphql(/* GraphQL */ `
  mutation ChooseWording($input: ChooseWordingInput!) {
    chooseWording(input: $input) {
      kind
    }
  }
`);
