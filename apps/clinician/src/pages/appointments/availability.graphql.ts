import { graphql } from '../../../gql/gql';
import type { AvailabilityQuery as Answer } from '../../../gql/graphql';

/** When the people and rooms of a facility can be booked. */
export type Availability = Answer['availability'];
/** Hours of one of them. */
export type Span = Availability['spans'][number];

export const AvailabilityQuery = graphql(/* GraphQL */ `
  query Availability($facilityId: ID!) {
    availability(facilityId: $facilityId) {
      facilityId
      facilityName
      timeZone
      people {
        id
        displayName
      }
      rooms {
        id
        name
      }
      spans {
        id
        staffMemberId
        roomId
        weekday
        localDate
        startTime
        endTime
      }
    }
  }
`);

export const AddAvailabilityMutation = graphql(/* GraphQL */ `
  mutation AddAvailability($input: AddAvailabilityInput!) {
    addAvailability(input: $input) {
      facilityId
    }
  }
`);

export const RemoveAvailabilityMutation = graphql(/* GraphQL */ `
  mutation RemoveAvailability($input: RemoveAvailabilityInput!) {
    removeAvailability(input: $input) {
      facilityId
    }
  }
`);

export const AddAppointmentRoomMutation = graphql(/* GraphQL */ `
  mutation AddAppointmentRoom($input: AddAppointmentRoomInput!) {
    addAppointmentRoom(input: $input) {
      facilityId
    }
  }
`);

export const RetireAppointmentRoomMutation = graphql(/* GraphQL */ `
  mutation RetireAppointmentRoom($input: RetireAppointmentRoomInput!) {
    retireAppointmentRoom(input: $input) {
      facilityId
    }
  }
`);
