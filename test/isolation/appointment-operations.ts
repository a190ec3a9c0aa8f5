import { randomUUID } from 'node:crypto';
import { on, type StaffOperation } from './staff-operation';

const appointment = '{ id patientName staffName roomName kind status }';
const hours = '{ facilityName rooms { name } spans { id } people { displayName } }';
const time = { localDate: '2027-01-05', localTime: '10:00', minutes: 30, isOutsideHours: true };

/** Root fields about appointments, booked with the supervisor, who sees every patient. */
export const appointmentOperations: Record<string, StaffOperation> = {
  appointments: {
    document: `query($input: AppointmentDaysInput!) { appointments(input: $input) ${appointment} }`,
    as: 'supervisor',
    variables: (ids) => ({ input: { facilityId: ids.facility, fromDate: '2026-12-28', days: 14 } }),
    // Of patients out of reach there is nothing in it.
    beyondPatients: true,
  },
  patientAppointments: {
    document: `query($patientId: ID!) { patientAppointments(patientId: $patientId) { appointments ${appointment} offer { minutes } } }`,
    as: 'supervisor',
    variables: (ids) => ({ patientId: ids.patient }),
  },
  openSlots: {
    document: 'query($input: OpenSlotsInput!) { openSlots(input: $input) { localDate localTime } }',
    as: 'supervisor',
    variables: (ids) => ({
      input: {
        ...{ patientId: ids.patient, facilityId: ids.facility, staffMemberId: ids.clinician },
        ...{ minutes: 30, fromDate: '2027-01-04', days: 7 },
      },
    }),
    mixed: (mine, theirs) => ({
      input: {
        ...{ patientId: mine.patient, facilityId: mine.facility, staffMemberId: theirs.clinician },
        ...{ minutes: 30, fromDate: '2027-01-04', days: 7 },
      },
    }),
  },
  bookAppointment: {
    document: on('bookAppointment', 'BookAppointmentInput', appointment),
    as: 'supervisor',
    variables: (ids) => ({
      input: {
        ...{ submitId: randomUUID(), patientId: ids.patient, facilityId: ids.facility, kind: 'INDIVIDUAL' },
        ...{ staffMemberId: ids.clinician, ...time },
      },
    }),
    mixed: (mine, theirs) => ({
      input: {
        ...{ submitId: randomUUID(), patientId: mine.patient, facilityId: mine.facility, kind: 'INDIVIDUAL' },
        ...{ staffMemberId: mine.clinician, roomId: theirs.appointmentRoom, ...time },
      },
    }),
  },
  rescheduleAppointment: {
    document: on('rescheduleAppointment', 'RescheduleAppointmentInput', appointment),
    as: 'supervisor',
    variables: (ids) => ({
      input: { appointmentId: ids.appointment, version: 1, staffMemberId: ids.clinician, ...time, localTime: '14:00' },
    }),
    mixed: (mine, theirs) => ({
      input: { appointmentId: mine.appointment, version: 1, staffMemberId: theirs.clinician, ...time },
    }),
  },
  recordAppointmentOutcome: {
    document: on('recordAppointmentOutcome', 'RecordAppointmentOutcomeInput', appointment),
    as: 'supervisor',
    variables: (ids) => ({ input: { appointmentId: ids.pastAppointment, version: 1, outcome: 'KEPT' } }),
  },
  cancelAppointment: {
    document: on('cancelAppointment', 'CancelAppointmentInput', appointment),
    as: 'supervisor',
    variables: (ids) => ({ input: { appointmentId: ids.otherAppointment, version: 1, reason: 'MISTAKE' } }),
  },
  offerAppointment: {
    document: on('offerAppointment', 'OfferAppointmentInput', '{ linkSentTo }'),
    as: 'supervisor',
    variables: (ids) => ({
      input: {
        ...{ submitId: randomUUID(), patientId: ids.patient, facilityId: ids.facility, kind: 'INDIVIDUAL' },
        ...{ staffMemberId: ids.clinician, minutes: 30, fromDate: '2027-01-04', untilDate: '2027-01-10' },
        sendLink: false,
      },
    }),
  },
  withdrawAppointmentOffer: {
    document: on('withdrawAppointmentOffer', 'WithdrawAppointmentOfferInput', `{ appointments ${appointment} }`),
    as: 'supervisor',
    variables: (ids) => ({ input: { patientId: ids.patient } }),
  },
  availability: {
    document: `query($facilityId: ID!) { availability(facilityId: $facilityId) ${hours} }`,
    as: 'supervisor',
    variables: (ids) => ({ facilityId: ids.facility }),
    beyondPatients: true,
  },
  addAvailability: {
    document: on('addAvailability', 'AddAvailabilityInput', hours),
    as: 'supervisor',
    variables: (ids) => ({
      input: {
        ...{ submitId: randomUUID(), facilityId: ids.facility, roomId: ids.appointmentRoom },
        ...{ localDate: '2099-03-02', startTime: '09:00', endTime: '12:00' },
      },
    }),
    mixed: (mine, theirs) => ({
      input: {
        ...{ submitId: randomUUID(), facilityId: mine.facility, staffMemberId: theirs.clinician },
        ...{ localDate: '2099-03-02', startTime: '09:00', endTime: '12:00' },
      },
    }),
    beyondPatients: true,
  },
  removeAvailability: {
    document: on('removeAvailability', 'RemoveAvailabilityInput', hours),
    as: 'supervisor',
    variables: (ids) => ({ input: { spanId: ids.availabilitySpan } }),
    beyondPatients: true,
  },
  addAppointmentRoom: {
    document: on('addAppointmentRoom', 'AddAppointmentRoomInput', hours),
    as: 'supervisor',
    variables: (ids) => ({ input: { submitId: randomUUID(), facilityId: ids.facility, name: `Room ${randomUUID()}` } }),
    beyondPatients: true,
  },
  retireAppointmentRoom: {
    document: on('retireAppointmentRoom', 'RetireAppointmentRoomInput', hours),
    as: 'supervisor',
    variables: (ids) => ({ input: { roomId: ids.appointmentRoom } }),
    beyondPatients: true,
  },
};
