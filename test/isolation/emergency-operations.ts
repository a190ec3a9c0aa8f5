import { on, type StaffOperation } from './staff-operation';

/** Charts opened in an emergency: how the matrix calls it. */
export const emergencyOperations: Record<string, StaffOperation> = {
  myEmergencyAccess: {
    document: 'query($patientId: ID!) { myEmergencyAccess(patientId: $patientId) { id endsAt } }',
    as: 'supervisor',
    variables: (ids) => ({ patientId: ids.patient }),
    answersEmpty: true,
  },
  emergencyReviews: {
    document: '{ emergencyReviews { id patientName openedByName nature actions verdict } }',
    as: 'supervisor',
  },
  openEmergency: {
    document: on('openEmergency', 'OpenEmergencyInput', ''),
    as: 'stranger',
    variables: (ids) => ({
      input: {
        patientId: ids.patient,
        ...{ recipientName: 'cnry-a doctor', recipientAffiliation: 'Hospital', discloserName: 'Nurse', nature: 'Fall' },
      },
    }),
    beyondPatients: true,
  },
  findInEmergency: {
    document: on('findInEmergency', 'FindInEmergencyInput', ''),
    as: 'stranger',
    variables: (ids) => ({
      input: {
        ...{ firstName: ids.firstName, lastName: ids.lastName, birthDate: '1987-04-12' },
        ...{ recipientName: 'cnry-a doctor', recipientAffiliation: 'Hospital', discloserName: 'Nurse', nature: 'Fall' },
      },
    }),
    beyondPatients: true,
  },
  endEmergency: {
    document: on('endEmergency', 'EndEmergencyInput', ''),
    as: 'stranger',
    variables: (ids) => ({ input: { patientId: ids.patient } }),
    beyondPatients: true,
  },
  reviewEmergency: {
    document: on('reviewEmergency', 'ReviewEmergencyInput', '{ id verdict patientName }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.emergency, version: 1, verdict: 'JUSTIFIED', note: 'cnry-a note' } }),
  },
};
