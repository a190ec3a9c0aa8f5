import { graphql } from '../../../gql/gql';
import type { AppointmentFieldsFragment } from '../../../gql/graphql';

/** One appointment as pages show it. */
export type Appointment = AppointmentFieldsFragment;

export const AppointmentFields = graphql(/* GraphQL */ `
  fragment AppointmentFields on Appointment {
    id
    version
    patientId
    patientName
    facilityId
    facilityName
    timeZone
    staffMemberId
    staffName
    roomId
    roomName
    kind
    status
    cancelReason
    startsAt
    localDate
    localTime
    minutes
    isChosenByPatient
  }
`);

export const AppointmentsQuery = graphql(/* GraphQL */ `
  query Appointments($input: AppointmentDaysInput!) {
    appointments(input: $input) {
      ...AppointmentFields
    }
  }
`);

export const AppointmentFacilitiesQuery = graphql(/* GraphQL */ `
  query AppointmentFacilities {
    facilities {
      id
      name
      timeZone
    }
  }
`);

export const PatientAppointmentsQuery = graphql(/* GraphQL */ `
  query PatientAppointments($patientId: ID!) {
    patientAppointments(patientId: $patientId) {
      appointments {
        ...AppointmentFields
      }
      offer {
        fromDate
        untilDate
        minutes
      }
    }
    patient(id: $patientId) {
      id
      facilityId
    }
  }
`);

export const OpenSlotsQuery = graphql(/* GraphQL */ `
  query OpenSlots($input: OpenSlotsInput!) {
    openSlots(input: $input) {
      startsAt
      localDate
      localTime
    }
  }
`);

export const BookAppointmentMutation = graphql(/* GraphQL */ `
  mutation BookAppointment($input: BookAppointmentInput!) {
    bookAppointment(input: $input) {
      id
    }
  }
`);

export const RescheduleAppointmentMutation = graphql(/* GraphQL */ `
  mutation RescheduleAppointment($input: RescheduleAppointmentInput!) {
    rescheduleAppointment(input: $input) {
      id
    }
  }
`);

export const CancelAppointmentMutation = graphql(/* GraphQL */ `
  mutation CancelAppointment($input: CancelAppointmentInput!) {
    cancelAppointment(input: $input) {
      id
    }
  }
`);

export const RecordAppointmentOutcomeMutation = graphql(/* GraphQL */ `
  mutation RecordAppointmentOutcome($input: RecordAppointmentOutcomeInput!) {
    recordAppointmentOutcome(input: $input) {
      id
    }
  }
`);

export const OfferAppointmentMutation = graphql(/* GraphQL */ `
  mutation OfferAppointment($input: OfferAppointmentInput!) {
    offerAppointment(input: $input) {
      linkSentTo
    }
  }
`);

export const WithdrawAppointmentOfferMutation = graphql(/* GraphQL */ `
  mutation WithdrawAppointmentOffer($input: WithdrawAppointmentOfferInput!) {
    withdrawAppointmentOffer(input: $input) {
      offer {
        minutes
      }
    }
  }
`);
