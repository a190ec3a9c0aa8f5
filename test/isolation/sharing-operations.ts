import { randomUUID } from 'node:crypto';
import type { Ids } from './seed-organization';
import { on, type StaffOperation } from './staff-operation';

const sharing = `{ suggestedDiscloser guardians { name basis phone } findings { basis threat personName } parties { name } consents { id information preparedByName sections { text } }
  restrictions { words recordedByName } notice { givenByName } }`;
const line = '{ recipientName discloserName authority }';
const released = `{ disclosure ${line} notice consentCopy { text } }`;

/** A consent of a patient that can be prepared; it names a party that is there. */
const consent = (ids: Ids, partyId = ids.party): Record<string, unknown> => ({
  ...{ submitId: randomUUID(), patientId: ids.patient, type: 'NAMED', discloser: 'The team', information: 'How I am' },
  ...{ categories: ['PRESENCE', 'PROGRESS'], partyIds: [partyId], purposes: ['BENEFITS'], purposeWords: 'For a flat' },
  ...{ expiresOn: '2099-01-05', language: 'EN', aid: 'NONE', signerRelationship: 'SELF' },
});

const call = (ids: Ids, partyId = ids.party): Record<string, unknown> => ({
  ...{ submitId: randomUUID(), patientId: ids.patient, partyId, purpose: 'FAMILY_SUPPORT' },
  ...{ categories: ['ATTENDANCE'], means: 'CALL' },
});

const letter = (ids: Ids, partyId = ids.courtParty): Record<string, unknown> => ({
  ...{ submitId: randomUUID(), patientId: ids.patient, partyId, purpose: 'LEGAL_PROCEEDING' },
  ...{ from: '2026-01-01', until: '2026-01-31' },
});

const notes = (ids: Ids, partyId = ids.notesParty): Record<string, unknown> => ({
  ...{ submitId: randomUUID(), patientId: ids.patient, noteIds: [ids.counselingNote], partyId, purpose: 'TREATMENT' },
});

const opening = (ids: Ids): Record<string, unknown> => ({
  ...{ submitId: randomUUID(), patientId: ids.patient, authorId: ids.formerStaff, ground: 'OVERSIGHT' },
  words: 'Complaint of May',
});

const wish = (ids: Ids, partyId = ids.party): Record<string, unknown> => ({
  ...{ submitId: randomUUID(), patientId: ids.patient, words: 'Not my bills', partyId, categories: ['BILLING'] },
});

const files = (ids: Ids, ...more: string[]): Record<string, unknown> => ({
  ...{ submitId: randomUUID(), patientId: ids.patient, recordIds: [ids.careDocument, ...more], basis: 'INTERNAL' },
});

const agreement = (ids: Ids): Record<string, unknown> => ({
  ...{ submitId: randomUUID(), id: ids.serviceAgreement, version: 1, name: 'Laboratory', services: 'Tests' },
  ...{ signedOn: '2026-01-05', documentName: 'Agreement 7', keeperId: ids.clinician },
});

/** Sharing under 42 CFR part 2: how the matrix calls it. */
export const sharingOperations: Record<string, StaffOperation> = {
  patientSharing: {
    document: `query($patientId: ID!) { patientSharing(patientId: $patientId) ${sharing} }`,
    as: 'supervisor',
    variables: (ids) => ({ patientId: ids.patient }),
  },
  whoMayWeTalkTo: {
    document: `query($patientId: ID!) { whoMayWeTalkTo(patientId: $patientId) { nobodyElse people { party { name } } } }`,
    as: 'supervisor',
    variables: (ids) => ({ patientId: ids.patient }),
  },
  disclosures: {
    document: `query($patientId: ID!, $after: String) { disclosures(patientId: $patientId, after: $after) { totalCount edges { cursor node ${line} } } }`,
    as: 'supervisor',
    variables: (ids) => ({ patientId: ids.patient }),
  },
  prepareConsent: {
    document: on('prepareConsent', 'PrepareConsentInput', sharing),
    as: 'supervisor',
    variables: (ids) => ({ input: consent(ids) }),
    mixed: (mine, theirs) => ({ input: consent(mine, theirs.party) }),
  },
  discardConsent: {
    document: on('discardConsent', 'Part2ConsentInput', sharing),
    as: 'supervisor',
    variables: (ids) => ({ input: { consentId: ids.consentDraft } }),
  },
  revokePart2Consent: {
    document: on('revokePart2Consent', 'Part2ConsentInput', sharing),
    as: 'supervisor',
    variables: (ids) => ({ input: { consentId: ids.sharedConsent } }),
  },
  noteConsentEvent: {
    document: on('noteConsentEvent', 'Part2ConsentInput', sharing),
    as: 'supervisor',
    variables: (ids) => ({ input: { consentId: ids.eventConsent } }),
  },
  myCounselingNotes: {
    document: 'query($patientId: ID!) { myCounselingNotes(patientId: $patientId) { id text } }',
    as: 'supervisor',
    variables: (ids) => ({ patientId: ids.patient }),
  },
  inheritedNotes: {
    document: 'query($patientId: ID!) { inheritedNotes(patientId: $patientId) { authorName notes { text } } }',
    as: 'supervisor',
    variables: (ids) => ({ patientId: ids.patient }),
  },
  openInheritedNotes: {
    document: on('openInheritedNotes', 'OpenInheritedNotesInput', '{ authorName notes { text } }'),
    as: 'supervisor',
    variables: (ids) => ({ input: opening(ids) }),
    mixed: (mine, theirs) => ({ input: { ...opening(mine), authorId: theirs.formerStaff } }),
  },
  writeCounselingNote: {
    document: on('writeCounselingNote', 'WriteCounselingNoteInput', '{ id text }'),
    as: 'supervisor',
    variables: (ids) => ({
      input: {
        ...{ submitId: randomUUID(), patientId: ids.patient, sessionKind: 'INDIVIDUAL' },
        ...{ heldOn: '2026-01-05', text: 'What was said' },
      },
    }),
  },
  releaseCounselingNotes: {
    document: on('releaseCounselingNotes', 'ReleaseCounselingNotesInput', `{ disclosure ${line} content { text } }`),
    as: 'supervisor',
    variables: (ids) => ({ input: notes(ids) }),
    mixed: (mine, theirs) => ({ input: notes(mine, theirs.notesParty) }),
  },
  serviceAgreements: {
    document: '{ serviceAgreements { name services documentName keeperName } }',
    as: 'supervisor',
    beyondPatients: true,
  },
  saveServiceAgreement: {
    document: on('saveServiceAgreement', 'SaveServiceAgreementInput', '{ name services documentName keeperName }'),
    as: 'supervisor',
    beyondPatients: true,
    variables: (ids) => ({ input: agreement(ids) }),
    mixed: (mine, theirs) => ({ input: { ...agreement(mine), keeperId: theirs.clinician } }),
  },
  minorRule: { document: '{ minorRule { rule source confirmedByName } }', as: 'supervisor', beyondPatients: true },
  saveMinorRule: {
    document: on('saveMinorRule', 'SaveMinorRuleInput', '{ rule source confirmedByName }'),
    as: 'owner',
    beyondPatients: true,
  },
  addGuardian: {
    document: on('addGuardian', 'AddGuardianInput', `{ guardians { name basis } }`),
    as: 'supervisor',
    variables: (ids) => ({
      input: {
        ...{ submitId: randomUUID(), patientId: ids.patient, name: 'Maria Bell', relationship: 'PARENT' },
        ...{ basis: 'Birth certificate', fromOn: '2026-01-05' },
      },
    }),
  },
  endGuardian: {
    document: on('endGuardian', 'EndGuardianInput', `{ guardians { name basis } }`),
    as: 'supervisor',
    variables: (ids) => ({ input: { guardianId: ids.guardian, untilOn: '2026-02-05' } }),
  },
  recordIncapacity: {
    document: on('recordIncapacity', 'RecordIncapacityInput', `{ findings { basis threat personName } }`),
    as: 'supervisor',
    variables: (ids) => ({
      input: {
        ...{ submitId: randomUUID(), patientId: ids.patient, kind: 'COURT_DECISION', basis: 'Order 26-1' },
        ...{ personName: 'Maria Bell', personRelation: 'Guardian', fromOn: '2026-01-05' },
      },
    }),
  },
  tellOfMinorAtRisk: {
    document: on('tellOfMinorAtRisk', 'TellOfMinorAtRiskInput', `{ disclosure ${line} }`),
    as: 'supervisor',
    variables: (ids) => ({
      input: {
        ...{ submitId: randomUUID(), findingId: ids.incapacity, categories: ['PRESENCE'], means: 'CALL' },
        words: 'Where they are',
      },
    }),
  },
  endIncapacity: {
    document: on('endIncapacity', 'EndIncapacityInput', `{ findings { basis threat personName } }`),
    as: 'supervisor',
    variables: (ids) => ({ input: { findingId: ids.incapacity } }),
  },
  askRestriction: {
    document: on('askRestriction', 'AskRestrictionInput', sharing),
    as: 'supervisor',
    variables: (ids) => ({ input: wish(ids) }),
    mixed: (mine, theirs) => ({ input: wish(mine, theirs.party) }),
  },
  decideRestriction: {
    document: on('decideRestriction', 'DecideRestrictionInput', sharing),
    as: 'supervisor',
    variables: (ids) => ({ input: { restrictionId: ids.restriction, decision: 'DECLINED', words: 'Bills are due' } }),
  },
  giveNotice: {
    document: on('giveNotice', 'GiveNoticeInput', sharing),
    as: 'supervisor',
    variables: (ids) => ({ input: { patientId: ids.patient, language: 'EN', givenHow: 'PAPER' } }),
  },
  discloseWithConsent: {
    document: on('discloseWithConsent', 'DiscloseWithConsentInput', released),
    as: 'supervisor',
    variables: (ids) => ({ input: call(ids) }),
    mixed: (mine, theirs) => ({ input: call(mine, theirs.party) }),
  },
  discloseOtherwise: {
    document: on('discloseOtherwise', 'DiscloseOtherwiseInput', released),
    as: 'supervisor',
    variables: (ids) => ({
      input: {
        ...{ submitId: randomUUID(), patientId: ids.patient, basis: 'QSOA', agreementId: ids.serviceAgreement },
        ...{ purpose: 'OPERATIONS', categories: ['BILLING'], means: 'FAX' },
      },
    }),
    mixed: (mine, theirs) => ({
      input: {
        ...{ submitId: randomUUID(), patientId: mine.patient, basis: 'QSOA', agreementId: theirs.serviceAgreement },
        ...{ purpose: 'OPERATIONS', categories: ['BILLING'], means: 'FAX' },
      },
    }),
  },
  recordEmergencyDisclosure: {
    document: on('recordEmergencyDisclosure', 'RecordEmergencyDisclosureInput', released),
    as: 'supervisor',
    variables: (ids) => ({
      input: {
        ...{ submitId: randomUUID(), patientId: ids.patient, recipientName: 'Dr. Ito', discloserName: 'Cleo' },
        ...{ recipientAffiliation: 'County hospital', disclosedAt: '2026-01-05T10:00:00Z', nature: 'Unconscious' },
      },
    }),
  },
  releaseAttendanceLetter: {
    document: on(
      'releaseAttendanceLetter',
      'ReleaseAttendanceLetterInput',
      `{ disclosure ${line} content { patientName facilityName } }`,
    ),
    as: 'supervisor',
    variables: (ids) => ({ input: letter(ids) }),
    mixed: (mine, theirs) => ({ input: letter(mine, theirs.courtParty) }),
  },
  signedRecords: {
    document: `query($patientId: ID!) { signedRecords(patientId: $patientId) { id title } }`,
    as: 'supervisor',
    variables: (ids) => ({ patientId: ids.patient }),
  },
  releaseRecordFiles: {
    document: on('releaseRecordFiles', 'ReleaseRecordFilesInput', '{ fileName mediaType }'),
    as: 'supervisor',
    variables: (ids) => ({ input: files(ids) }),
    mixed: (mine, theirs) => ({ input: files(mine, theirs.careDocument) }),
  },
  releaseRecordFilesSince: {
    document: on(
      'releaseRecordFilesSince',
      'ReleaseRecordFilesSinceInput',
      '{ fileCount file { fileName } refused { patientId displayName } }',
    ),
    as: 'supervisor',
    variables: () => ({ input: { submitId: randomUUID(), since: '2026-01-01', basis: 'INTERNAL' } }),
    answersEmpty: true,
    beyondPatients: true,
  },
};
