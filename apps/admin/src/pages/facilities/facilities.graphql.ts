import { graphql } from '../../../gql/gql';

export const FacilitiesQuery = graphql(/* GraphQL */ `
  query Facilities {
    facilities {
      id
      name
      phone
      postalCode
      timeZone
      version
      dutyHours {
        weekday
        startTime
        endTime
      }
    }
  }
`);

export const CreateFacilityMutation = graphql(/* GraphQL */ `
  mutation CreateFacility($input: CreateFacilityInput!) {
    createFacility(input: $input) {
      id
      name
    }
  }
`);

export const UpdateFacilityMutation = graphql(/* GraphQL */ `
  mutation UpdateFacility($input: UpdateFacilityInput!) {
    updateFacility(input: $input) {
      id
      name
      phone
      postalCode
      timeZone
      version
      dutyHours {
        weekday
        startTime
        endTime
      }
    }
  }
`);
