import { graphql } from '../../../gql/gql';
import type { CountedPlacesQuery as Answer } from '../../../gql/graphql';

/** How many people one programme takes. */
export type CountedPlaces = Answer['programmePlaces'][number];

export const CountedPlacesQuery = graphql(/* GraphQL */ `
  query CountedPlaces {
    programmePlaces {
      id
      facilityId
      levelOfCare
      track
      places
      version
    }
  }
`);

export const SaveProgrammePlacesMutation = graphql(/* GraphQL */ `
  mutation SaveProgrammePlaces($input: SaveProgrammePlacesInput!) {
    saveProgrammePlaces(input: $input) {
      id
    }
  }
`);
