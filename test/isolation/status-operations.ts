import { randomUUID } from 'node:crypto';
import { on, type StaffOperation } from './staff-operation';

/** What happened to a patient: how the matrix calls it. */
export const statusOperations: Record<string, StaffOperation> = {
  changePatientStatus: {
    document: on(
      'changePatientStatus',
      'ChangePatientStatusInput',
      '{ id note changedByName stopped { programmeName } }',
    ),
    as: 'supervisor',
    variables: (ids) => ({
      input: {
        ...{ submitId: randomUUID(), patientId: ids.patient, status: 'HOSPITALIZED', effectiveOn: '2026-01-06' },
        note: 'Since the morning',
      },
    }),
  },
};
