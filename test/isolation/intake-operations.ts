import { randomUUID } from 'node:crypto';
import type { Ids } from './seed-organization';
import { on, type StaffOperation } from './staff-operation';

const fields = '{ id patientId askFor phone note facilityName owner { displayName } calls { note madeByName } }';

const imported = '{ id fileName status facilityName importedByName counts { outcome count } }';
const row = '{ id name identifiers { value } matches { displayName } differences { theirs } decision }';

const edition =
  '{ questionnaire sections { questions { words { en } } } changes { before after } form { editedByName } }';
const plainForm = JSON.stringify({
  ...{ resourceType: 'Questionnaire', title: 'cnry-a packet' },
  item: [{ linkId: 'name', type: 'string', text: 'Your name' }],
});

/** Root fields about inquiries, which name no patient of the organization: a colleague without reach is refused by role. */
export const intakeOperations: Record<string, StaffOperation> = {
  inquiries: {
    document: `query($facilityId: ID) { inquiries(filter: { facilityId: $facilityId }) { totalCount edges { node ${fields} } } }`,
    as: 'supervisor',
    variables: (ids) => ({ facilityId: ids.facility }),
    answersEmpty: true,
  },
  inquiry: {
    document: `query($id: ID!) { inquiry(id: $id) ${fields} }`,
    as: 'supervisor',
    variables: (ids) => ({ id: ids.inquiry }),
  },
  recordInquiry: {
    document: on('recordInquiry', 'RecordInquiryInput', fields),
    as: 'supervisor',
    variables: (ids) => ({
      input: {
        submitId: randomUUID(),
        ...{ facilityId: ids.facility, source: 'PHONE', askFor: 'Ana', phone: '(312) 555-0142', caller: 'SELF' },
        ...{ bestTime: 'ANY', language: 'EN', voicemail: 'NONE' },
      },
    }),
  },
  logInquiryCall: {
    document: on('logInquiryCall', 'LogInquiryCallInput', fields),
    as: 'supervisor',
    variables: (ids) => ({
      input: { submitId: randomUUID(), id: ids.inquiry, outcome: 'NO_ANSWER', note: 'Rang six times' },
    }),
  },
  followInquiry: {
    document: on('followInquiry', 'FollowInquiryInput', fields),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.inquiry, version: 1, stage: 'SCREENED', nextAction: 'Send the packet' } }),
    mixed: (mine, theirs) => ({
      input: { id: mine.inquiry, version: 1, stage: 'SCREENED', ownerId: theirs.clinician },
    }),
  },
  admitInquiry: {
    document: on('admitInquiry', 'AdmitInquiryInput', '{ id firstName lastName }'),
    as: 'supervisor',
    variables: (ids) => ({ input: called(ids) }),
    mixed: (mine, theirs) => ({ input: { ...called(mine), careTeamIds: [theirs.clinician] } }),
  },
  linkInquiry: {
    document: on('linkInquiry', 'LinkInquiryInput', fields),
    as: 'supervisor',
    variables: (ids) => ({ input: { inquiryId: ids.knownInquiry, patientId: ids.patient } }),
    mixed: (mine, theirs) => ({ input: { inquiryId: mine.knownInquiry, patientId: theirs.patient } }),
  },
  patientImports: { document: `{ patientImports ${imported} }`, as: 'supervisor', beyondPatients: true },
  patientImport: {
    document: `query($id: ID!) { patientImport(id: $id) ${imported} }`,
    as: 'supervisor',
    variables: (ids) => ({ id: ids.patientImport }),
  },
  patientImportRows: {
    document: `query($importId: ID!) { patientImportRows(importId: $importId, first: 20) { totalCount edges { node ${row} } } }`,
    as: 'supervisor',
    variables: (ids) => ({ importId: ids.patientImport }),
  },
  decideImportRow: {
    document: on('decideImportRow', 'DecideImportRowInput', row),
    as: 'supervisor',
    variables: (ids) => ({ input: { rowId: ids.importRow, decision: 'STILL_HERE' } }),
  },
  commitPatientImport: {
    document: on('commitPatientImport', 'PatientImportInput', imported),
    as: 'supervisor',
    variables: (ids) => ({ input: { importId: ids.patientImport } }),
  },
  discardPatientImport: {
    document: on('discardPatientImport', 'PatientImportInput', imported),
    as: 'supervisor',
    variables: (ids) => ({ input: { importId: ids.unwantedImport } }),
  },
  similarPatients: {
    document: `query($input: SimilarPatientsInput!) { similarPatients(input: $input) { lookedAtAll patients { id displayName } } }`,
    as: 'supervisor',
  },
  patientPacket: {
    document: 'query($patientId: ID!) { patientPacket(patientId: $patientId) { fields { values } } }',
    as: 'supervisor',
    variables: (ids) => ({ patientId: ids.patient }),
  },
  openPacket: {
    document: on('openPacket', 'OpenPacketInput', '{ fields { values } }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { patientId: ids.patient } }),
  },
  savePacket: {
    document: on('savePacket', 'SavePacketInput', '{ conflicts packet { fields { values } } }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { packetId: ids.packet, fields: [] } }),
  },
  finishPacket: {
    document: on('finishPacket', 'FinishPacketInput', '{ fields { values } }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { packetId: ids.finishedPacket } }),
  },
  packetForms: {
    document: '{ packetForms { title editedByName } }',
    as: 'owner',
    beyondPatients: true,
  },
  packetForm: {
    document: `query($id: ID!) { packetForm(id: $id) ${edition} }`,
    as: 'owner',
    variables: (ids) => ({ id: ids.packetForm }),
    beyondPatients: true,
  },
  beginPacketForm: {
    document: on('beginPacketForm', 'BeginPacketFormInput', edition),
    as: 'owner',
    variables: (ids) => ({ input: { basedOn: ids.packetForm } }),
    beyondPatients: true,
  },
  savePacketForm: {
    document: on('savePacketForm', 'SavePacketFormInput', edition),
    as: 'owner',
    variables: (ids) => ({ input: { id: ids.packetForm, version: 1, questionnaire: plainForm } }),
    beyondPatients: true,
  },
  publishPacketForm: {
    document: on('publishPacketForm', 'PublishPacketFormInput', edition),
    as: 'owner',
    variables: (ids) => ({ input: { id: ids.packetForm, version: 2 } }),
    beyondPatients: true,
  },
  facilityOffers: { document: '{ facilityOffers { facilityId address } }', as: 'owner', beyondPatients: true },
  saveFacilityOffer: {
    document: on('saveFacilityOffer', 'SaveFacilityOfferInput', '{ facilityId address }'),
    as: 'owner',
    variables: (ids) => ({
      input: {
        ...{ facilityId: ids.facility, version: 0, isListed: true, levels: ['OUTPATIENT'], needs: ['MEDICATION'] },
        ...{ languages: ['EN'], freePlaces: 2 },
      },
    }),
    beyondPatients: true,
  },
  programmePlaces: { document: '{ programmePlaces { id facilityId track } }', as: 'supervisor', beyondPatients: true },
  saveProgrammePlaces: {
    document: on('saveProgrammePlaces', 'SaveProgrammePlacesInput', '{ id facilityId track }'),
    as: 'owner',
    variables: (ids) => ({
      input: { facilityId: ids.facility, levelOfCare: 'RECOVERY_SUPPORT', track: 'Evenings', places: 40, version: 0 },
    }),
    beyondPatients: true,
  },
  callForms: { document: '{ callForms { facilityName address } }', as: 'owner', beyondPatients: true },
  setCallForm: {
    document: on('setCallForm', 'SetCallFormInput', '{ facilityName address }'),
    as: 'owner',
    variables: (ids) => ({ input: { facilityId: ids.facility, isOpen: true, frameOrigins: ['https://example.org'] } }),
    beyondPatients: true,
  },
};

function called({ inquiry, facility, clinician }: Ids): Record<string, unknown> {
  return {
    ...{ submitId: randomUUID(), inquiryId: inquiry, takesPhone: true, facilityId: facility, careTeamIds: [clinician] },
    ...{ firstName: 'cnry-a caller', lastName: 'Adeyemi', birthDate: '1971-09-08', language: 'EN' },
    ...{ levelOfCare: 'OUTPATIENT', admittedOn: '2026-01-05', primarySubstances: ['ALCOHOL'] },
  };
}
