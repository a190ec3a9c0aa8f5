import { randomUUID } from 'node:crypto';
import { on, type StaffOperation } from './staff-operation';

const library = '{ measures { code title licence } pack { confirmedByName } }';
const fields =
  '{ waiting { title assignedByName } external { tool doneBy rationale } trends { title results { band recordedByName } } }';

const scoredQuestionnaire = JSON.stringify({
  resourceType: 'Questionnaire',
  item: [
    {
      ...{ linkId: 'a', type: 'choice', text: 'How was it?' },
      answerOption: ['Fine', 'Hard'].map((display, valueDecimal) => ({
        extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal }],
        valueCoding: { display },
      })),
    },
  ],
});

/** A questionnaire of an organization that can be taken; it names nobody's rows. */
export const ownMeasureInput = (): Record<string, unknown> => ({
  ...{ submitId: randomUUID(), code: `own-${randomUUID().slice(0, 8)}`, licence: 'Ours' },
  ...{ questionnaire: scoredQuestionnaire, reversed: [], bandSource: 'Us', bands: [{ from: 0, name: 'Low' }] },
});

/** Scored questionnaires: how the matrix calls them. */
export const measureOperations: Record<string, StaffOperation> = {
  measureLibrary: { document: `{ measureLibrary ${library} }`, as: 'supervisor', beyondPatients: true },
  confirmMeasurePack: {
    document: on('confirmMeasurePack', 'ConfirmMeasurePackInput', library),
    as: 'supervisor',
    beyondPatients: true,
  },
  endMeasurePack: { document: `mutation { endMeasurePack ${library} }`, as: 'supervisor', beyondPatients: true },
  keepOwnMeasure: {
    document: on('keepOwnMeasure', 'KeepOwnMeasureInput', library),
    as: 'supervisor',
    beyondPatients: true,
  },
  retireOwnMeasure: {
    document: on('retireOwnMeasure', 'RetireOwnMeasureInput', library),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.ownMeasure } }),
    beyondPatients: true,
  },
  patientMeasures: {
    document: `query($patientId: ID!) { patientMeasures(patientId: $patientId) ${fields} }`,
    as: 'supervisor',
    variables: (ids) => ({ patientId: ids.patient }),
  },
  assignMeasure: {
    document: on('assignMeasure', 'AssignMeasureInput', fields),
    as: 'supervisor',
    variables: (ids) => ({ input: { submitId: randomUUID(), patientId: ids.patient, code: 'gad-7' } }),
  },
  withdrawMeasure: {
    document: on('withdrawMeasure', 'WithdrawMeasureInput', fields),
    as: 'supervisor',
    variables: (ids) => ({ input: { assignmentId: ids.assignment } }),
  },
  recordMeasure: {
    document: on('recordMeasure', 'RecordMeasureInput', fields),
    as: 'supervisor',
    variables: (ids) => ({
      input: { submitId: randomUUID(), patientId: ids.patient, code: 'audit-c', version: '1', answers: [1, 1, 1] },
    }),
  },
  recordExternalResult: {
    document: on('recordExternalResult', 'RecordExternalResultInput', fields),
    as: 'supervisor',
    variables: (ids) => ({
      input: {
        ...{ submitId: randomUUID(), patientId: ids.patient, kind: 'OTHER', tool: 'Scale', doneOn: '2026-01-05' },
        ...{ level: '4', doneBy: 'Nurse', rationale: 'As told' },
      },
    }),
  },
  markMeasureInError: {
    document: on('markMeasureInError', 'MarkMeasureInErrorInput', fields),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.measureResult, reason: 'Wrong person' } }),
  },
};
