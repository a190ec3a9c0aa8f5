import { graphql } from '../../../gql/gql';

export const comeBackDocument = graphql(/* GraphQL */ `
  query ComeBack {
    comeBack {
      isOpenToMe
      isAsked
    }
  }
`);

export const askToComeBackDocument = graphql(/* GraphQL */ `
  mutation AskToComeBack {
    askToComeBack {
      isOpenToMe
      isAsked
    }
  }
`);
