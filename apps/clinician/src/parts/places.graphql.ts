import { graphql } from '../../gql/gql';

export const ProgrammePlacesQuery = graphql(/* GraphQL */ `
  query ProgrammePlaces {
    programmePlaces {
      id
      facilityId
      levelOfCare
      track
      places
      taken
    }
  }
`);
