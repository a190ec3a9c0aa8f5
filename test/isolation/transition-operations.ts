import { randomUUID } from 'node:crypto';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import { on, type StaffOperation } from './staff-operation';

const shown = '{ record { id recordedByName } nextAppointment { staffName } facilityPhone }';
const facts = { nextAppointment: 'DECLINED', medication: 'NONE', naloxone: 'GIVEN', housing: 'UNKNOWN', phone: 'SAFE' };

const admission = '{ episodeId items { item note checkedByName } suggestions { decision { label decidedByName } } }';

const transfers = '{ groups { title } programmes { programmeName } history { note toFacilityName leftGroups } }';
const today = (): string => localDateOf(new Date(), 'America/Chicago');

const merge = (losingId: string, survivingId: string) => ({
  ...{ submitId: randomUUID(), losingId, survivingId },
  ...{ choices: [], confirmation: 'Twice' },
});

/** How patients come and leave: how the matrix calls it. */
export const transitionOperations: Record<string, StaffOperation> = {
  patientAdmission: {
    document: `query($patientId: ID!) { patientAdmission(patientId: $patientId) ${admission} }`,
    as: 'supervisor',
    variables: (ids) => ({ patientId: ids.patient }),
  },
  openAdmissions: {
    document: '{ openAdmissions { totalCount admissions { patientName facilityName } } }',
    as: 'supervisor',
  },
  admissionSettings: { document: '{ admissionSettings { tracks } }', as: 'supervisor', beyondPatients: true },
  saveAdmissionSettings: {
    document: on('saveAdmissionSettings', 'SaveAdmissionSettingsInput', '{ tracks version }'),
    as: 'owner',
    beyondPatients: true,
  },
  packetDifferences: {
    document: 'query($packetId: ID!) { packetDifferences(packetId: $packetId) { differences { words inRecord } } }',
    as: 'supervisor',
    variables: (ids) => ({ packetId: ids.finishedPacket }),
  },
  takePacket: {
    document: on('takePacket', 'TakePacketInput', '{ differences { words inRecord } sameCount }'),
    as: 'supervisor',
    variables: (ids) => ({
      input: { packetId: ids.finishedPacket, facts: [{ field: 'INSURER', position: 0, inRecord: null }] },
    }),
  },
  patientTransfers: {
    document: `query($patientId: ID!) { patientTransfers(patientId: $patientId) ${transfers} }`,
    as: 'supervisor',
    variables: (ids) => ({ patientId: ids.patient }),
  },
  transferPatient: {
    document: on('transferPatient', 'TransferPatientInput', transfers),
    as: 'supervisor',
    variables: (ids) => ({
      input: { submitId: randomUUID(), patientId: ids.patient, effectiveOn: today(), track: 'Evening group' },
    }),
  },
  mergePreview: {
    document: `query($losingId: ID!, $survivingId: ID!) {
      mergePreview(losingId: $losingId, survivingId: $survivingId) { losing { displayName } surviving { displayName } fields { losing } }
    }`,
    as: 'supervisor',
    variables: (ids) => ({ losingId: ids.duplicate, survivingId: ids.newcomer }),
    mixed: (mine, theirs) => ({ losingId: mine.duplicate, survivingId: theirs.patient }),
  },
  mergedInto: {
    document: 'query($patientId: ID!) { mergedInto(patientId: $patientId) }',
    as: 'supervisor',
    variables: (ids) => ({ patientId: ids.formerPatient }),
    answersEmpty: true,
  },
  mergePatients: {
    document: on('mergePatients', 'MergePatientsInput', '{ id displayName }'),
    as: 'supervisor',
    variables: (ids) => ({ input: merge(ids.duplicate, ids.newcomer) }),
    mixed: (mine, theirs) => ({ input: merge(mine.duplicate, theirs.patient) }),
  },
  checkAdmissionItem: {
    document: on('checkAdmissionItem', 'CheckAdmissionItemInput', admission),
    as: 'supervisor',
    variables: (ids) => ({ input: { episodeId: ids.episode, item: 'IDENTITY', outcome: 'DONE', note: 'Passport' } }),
  },
  decideSuggestion: {
    document: on('decideSuggestion', 'DecideSuggestionInput', admission),
    as: 'supervisor',
    variables: (ids) => ({
      input: { episodeId: ids.episode, kind: 'PROGRAMME', outcome: 'DECLINED', reason: 'No phone' },
    }),
  },
  describeStay: {
    document: on('describeStay', 'DescribeStayInput', '{ id episode { track levelReasons } }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { episodeId: ids.episode, levelReasons: ['WITHDRAWAL'], track: 'Evening group' } }),
  },
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
