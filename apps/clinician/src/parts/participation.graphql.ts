import { graphql } from '../../gql/gql';

export const ParticipationQuery = graphql(/* GraphQL */ `
  query Participation($id: ID!) {
    patient(id: $id) {
      id
      participation {
        weekOf
        meetings
        sponsorContact
        hasHomeGroup
        service
        stepWork
        reading
      }
    }
  }
`);
