import { graphql } from '../../gql/gql';

export const PathNamesQuery = graphql(/* GraphQL */ `
  query PathNames {
    fellowships(withRetired: true) {
      code
      name
    }
  }
`);

export const FellowshipsQuery = graphql(/* GraphQL */ `
  query Fellowships {
    fellowships {
      code
      name
      isTwelveStep
    }
  }
`);
