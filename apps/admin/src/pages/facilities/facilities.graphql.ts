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

export const CallFormsQuery = graphql(/* GraphQL */ `
  query CallForms {
    callForms {
      facilityId
      isOpen
      address
      embedAddress
      frameOrigins
    }
  }
`);

export const SetCallFormMutation = graphql(/* GraphQL */ `
  mutation SetCallForm($input: SetCallFormInput!) {
    setCallForm(input: $input) {
      facilityId
      isOpen
      address
      embedAddress
      frameOrigins
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

export const FacilityOffersQuery = graphql(/* GraphQL */ `
  query FacilityOffers {
    facilityOffers {
      ...FacilityOfferPart
    }
  }
  fragment FacilityOfferPart on FacilityOffer {
    facilityId
    version
    isListed
    levels
    needs
    languages
    freePlaces
    placesAt
    address
  }
`);

export const SaveFacilityOfferMutation = graphql(/* GraphQL */ `
  mutation SaveFacilityOffer($input: SaveFacilityOfferInput!) {
    saveFacilityOffer(input: $input) {
      ...FacilityOfferPart
    }
  }
`);
