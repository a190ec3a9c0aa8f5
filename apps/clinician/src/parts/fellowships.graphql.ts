import { graphql } from '../../gql/gql';

export const FellowshipsQuery = graphql(/* GraphQL */ `
  query Fellowships {
    fellowships {
      code
      name
      isTwelveStep
    }
  }
`);
