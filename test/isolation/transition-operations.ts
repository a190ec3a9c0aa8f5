import { randomUUID } from 'node:crypto';
import { on, type StaffOperation } from './staff-operation';

const shown = '{ record { id recordedByName } nextAppointment { staffName } facilityPhone }';
const facts = { nextAppointment: 'DECLINED', medication: 'NONE', naloxone: 'GIVEN', housing: 'UNKNOWN', phone: 'SAFE' };

/** How patients leave: how the matrix calls it. */
export const transitionOperations: Record<string, StaffOperation> = {
  patientDischarge: {
    document: `query($patientId: ID!) { patientDischarge(patientId: $patientId) ${shown} }`,
    as: 'supervisor',
    variables: (ids) => ({ patientId: ids.patient }),
  },
  recordDischarge: {
    document: on('recordDischarge', 'RecordDischargeInput', shown),
    as: 'supervisor',
    variables: (ids) => ({
      input: {
        ...{ submitId: randomUUID(), patientId: ids.newcomer, reason: 'LEFT_EARLY', dischargedOn: '2026-01-06' },
        ...{ isLeavingNow: true, struckSteps: [], ...facts },
      },
    }),
  },
  fillDischarge: {
    document: on('fillDischarge', 'FillDischargeInput', shown),
    as: 'supervisor',
    variables: (ids) => ({ input: { recordId: ids.dischargeRecord, version: 1, ...facts } }),
  },
};
