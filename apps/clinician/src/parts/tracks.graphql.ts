import { graphql } from '../../gql/gql';

export const TracksQuery = graphql(/* GraphQL */ `
  query Tracks {
    admissionSettings {
      tracks
    }
  }
`);
