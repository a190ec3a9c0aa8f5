import { randomUUID } from 'node:crypto';
import { SIGNING_PASSWORD } from '@stepwell/test/support/build-signer';
import { on, type StaffOperation } from './staff-operation';

/** What concerns documents beside the plan, an agreement aloud, facilitation and shared weeks. */
export const documentOperations: Record<string, StaffOperation> = {
  careDocument: {
    document: `query($id: ID!) { careDocument(id: $id) { kind authorName sections { lines { text } } signatures { name } } }`,
    as: 'supervisor',
    variables: (ids) => ({ id: ids.careDocument }),
  },
  startCareDocument: {
    document: on('startCareDocument', 'StartCareDocumentInput', '{ id authorName }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { patientId: ids.patient, kind: 'CONTINUING_CARE' } }),
  },
  saveCareDocument: {
    document: on('saveCareDocument', 'SaveCareDocumentInput', '{ id sections { lines { text } } }'),
    as: 'supervisor',
    variables: (ids) => ({
      input: {
        ...{ id: ids.documentDraft, version: 1 },
        sections: [{ code: 'SIGNS', lines: [{ id: 'a', text: 'cnry-a sign' }] }],
      },
    }),
  },
  closeCareDocument: {
    document: on('closeCareDocument', 'ReturnPlanInput', '{ id status closedReason }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.careDocument, version: 1, reason: 'cnry-a reason' } }),
  },
  facilitationSessions: {
    document: 'query($patientId: ID!) { facilitationSessions(patientId: $patientId) { slips loggedByName } }',
    as: 'supervisor',
    variables: (ids) => ({ patientId: ids.patient }),
  },
  logFacilitation: {
    document: on('logFacilitation', 'LogFacilitationInput', '{ id slips loggedByName }'),
    as: 'supervisor',
    variables: (ids) => ({
      input: {
        ...{ submitId: randomUUID(), patientId: ids.patient, heldOn: '2026-02-01', kind: 'INDIVIDUAL' },
        ...{ topic: 'ACCEPTANCE', slips: 'cnry-a none' },
      },
    }),
  },
  markFacilitationInError: {
    document: on('markFacilitationInError', 'MarkFacilitationInErrorInput', '{ id enteredInErrorReason }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.facilitation, reason: 'cnry-a reason' } }),
  },
  sharedWeeks: {
    document: '{ sharedWeeks { patientName commitment } }',
    as: 'supervisor',
    beyondPatients: true,
  },
  noteWeek: {
    document: on('noteWeek', 'NoteWeekInput', '{ patientName commitment }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { patientId: ids.patient, weekOf: ids.runningWeek, outcome: 'KEPT' } }),
  },
  recordVerbalAgreement: {
    document: on('recordVerbalAgreement', 'RecordVerbalAgreementInput', '{ id patientId status }'),
    as: 'supervisor',
    variables: (ids) => ({
      input: {
        ...{ submitId: randomUUID(), planId: ids.awaiting, name: 'cnry-a', reason: 'cnry-a' },
        ...{ documentHash: ids.awaitingHash, witnessId: ids.clinician, password: SIGNING_PASSWORD },
      },
    }),
    mixed: (mine, theirs) => ({
      input: {
        ...{ submitId: randomUUID(), planId: mine.awaiting, name: 'cnry-a', reason: 'cnry-a' },
        ...{ documentHash: mine.awaitingHash, witnessId: theirs.clinician, password: SIGNING_PASSWORD },
      },
    }),
  },
};
