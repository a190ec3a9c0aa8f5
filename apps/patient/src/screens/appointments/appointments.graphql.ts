import { graphql } from '../../../gql/gql';
import type { MyAppointmentsQuery } from '../../../gql/graphql';

/** What is to come, and the times to choose from. */
export type MyAppointments = MyAppointmentsQuery['myAppointments'];

export const MyAppointmentsFields = graphql(/* GraphQL */ `
  fragment MyAppointmentsFields on MyAppointments {
    coming {
      id
      startsAt
      minutes
      staffName
      facilityName
      timeZone
    }
    offer {
      id
      minutes
      staffName
      facilityName
      timeZone
      slots {
        startsAt
      }
    }
  }
`);

export const myAppointmentsDocument = graphql(/* GraphQL */ `
  query MyAppointments {
    myAppointments {
      ...MyAppointmentsFields
    }
  }
`);

export const cancelMyAppointmentDocument = graphql(/* GraphQL */ `
  mutation CancelMyAppointment($input: CancelMyAppointmentInput!) {
    cancelMyAppointment(input: $input) {
      outcome
      appointments {
        ...MyAppointmentsFields
      }
    }
  }
`);

export const chooseMySlotDocument = graphql(/* GraphQL */ `
  mutation ChooseMySlot($input: ChooseMySlotInput!) {
    chooseMySlot(input: $input) {
      choice
      appointments {
        ...MyAppointmentsFields
      }
    }
  }
`);
