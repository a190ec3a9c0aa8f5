import { randomUUID } from 'node:crypto';
import { SIGNING_PASSWORD } from '@stepwell/test/support/build-signer';
import { appointmentOperations } from './appointment-operations';
import { coverOperations } from './cover-operations';
import { documentOperations } from './document-operations';
import { groupOperations } from './group-operations';
import { emergencyOperations } from './emergency-operations';
import { incidentOperations } from './incident-operations';
import { intakeOperations } from './intake-operations';
import { measureOperations } from './measure-operations';
import { planContent, type Ids } from './seed-organization';
import { replyOperations } from './reply-operations';
import { reportOperations } from './report-operations';
import { safetyOperations } from './safety-operations';
import { teamOperations } from './team-operations';
import { transitionOperations } from './transition-operations';
import { statusOperations } from './status-operations';
import { sendingOperations } from './sending-operations';
import { signalOperations } from './signal-operations';
import { recoveryOperations } from './recovery-operations';
import { notificationOperations } from './notification-operations';
import { planTemplateOperations } from './plan-template-operations';
import { programmeOperations } from './programme-operations';
import { sharingOperations } from './sharing-operations';
import { on, type StaffOperation } from './staff-operation';

const patientFields = `{ id displayName contacts { address } consents { id } careTeam { staffMember { displayName } }
  plans { id } activePlan { id } careDocuments { id } tasks { title } checkIns { id } enrollments { id } recoveryPath { id } recoveryPathHistory { id }
  meetingProgress { streak } selfHelp { isDischarged } treatmentGoals { text } groupMemberships { groupTitle }
  sponsors { name } participation { weekOf } stepVisits { step } recoveryTasks { title } recoveryStart { startedOn }
  lapses { whatHappened } signals { patientName evidence { words } } }`;

const patientInput = (name: string, input: string) =>
  `mutation($input: ${input}!) { ${name}(input: $input) ${patientFields} }`;

/** Every root field of the staff schema; the test fails when one is missing here. */
export const staffOperations: Record<string, StaffOperation> = {
  ...groupOperations,
  ...appointmentOperations,
  ...coverOperations,
  ...notificationOperations,
  organizationExport: { document: '{ organizationExport { reason downloadedByName } }', as: 'owner' },
  takeOrganizationExport: { document: 'mutation { takeOrganizationExport { reason } }', as: 'owner' },
  ...intakeOperations,
  ...emergencyOperations,
  ...incidentOperations,
  ...measureOperations,
  ...recoveryOperations,
  ...programmeOperations,
  ...signalOperations,
  ...safetyOperations,
  ...sendingOperations,
  ...replyOperations,
  ...statusOperations,
  ...sharingOperations,
  ...transitionOperations,
  ...teamOperations,
  ...reportOperations,
  // Queries
  viewer: {
    document: '{ viewer { displayName organization { name } memberships { organizationName } } }',
    as: 'supervisor',
    beyondPatients: true,
  },
  mySessions: { document: '{ mySessions { id } }', as: 'supervisor', beyondPatients: true },
  organization: { document: '{ organization { name } }', as: 'supervisor', beyondPatients: true },
  facilities: { document: '{ facilities { id name } }', as: 'supervisor', beyondPatients: true },
  staffMembers: {
    document: '{ staffMembers { totalCount edges { node { displayName email } } } }',
    as: 'owner',
    beyondPatients: true,
  },
  fellowships: { document: '{ fellowships(withRetired: true) { code name } }', as: 'supervisor', beyondPatients: true },
  coverage: {
    document:
      'query($id: ID!) { coverage(facilityId: $id) { facilityName shifts { note staffMember { displayName } } } }',
    as: 'supervisor',
    variables: (ids) => ({ id: ids.facility }),
    beyondPatients: true,
  },
  addOnCallShift: {
    document: on('addOnCallShift', 'AddOnCallShiftInput', '{ facilityName shifts { note } }'),
    as: 'owner',
    variables: (ids) => ({
      input: {
        ...{ facilityId: ids.facility, place: 'FIRST', staffMemberId: ids.clinician },
        ...{ weekdays: [2], startTime: '09:00', endTime: '17:00' },
      },
    }),
    mixed: (mine, theirs) => ({
      input: {
        ...{ facilityId: mine.facility, place: 'FIRST', staffMemberId: theirs.clinician },
        ...{ weekdays: [3], startTime: '09:00', endTime: '17:00' },
      },
    }),
    beyondPatients: true,
  },
  removeOnCallShift: {
    document: on('removeOnCallShift', 'OnCallShiftInput', '{ facilityName shifts { note } }'),
    as: 'owner',
    variables: (ids) => ({ input: { shiftId: ids.onCallShift } }),
    beyondPatients: true,
  },
  meetingMap: { document: '{ meetingMap { attribution } }', as: 'supervisor', beyondPatients: true },
  tileServer: { document: '{ tileServer { tileAddress attribution } }', as: 'owner', beyondPatients: true },
  setTileServer: {
    document: on('setTileServer', 'SetTileServerInput', '{ tileAddress attribution }'),
    as: 'owner',
    beyondPatients: true,
  },
  removeTileServer: { document: 'mutation { removeTileServer }', as: 'owner', beyondPatients: true },
  ownPaths: {
    document: '{ ownPaths { id name meetingTypes { en } } }',
    as: 'supervisor',
    beyondPatients: true,
  },
  standardLapseSteps: { document: '{ standardLapseSteps { branch } }', as: 'supervisor', beyondPatients: true },
  planTemplates: { document: '{ planTemplates { code name } }', as: 'supervisor', beyondPatients: true },
  ...planTemplateOperations,
  ...documentOperations,
  consentWordings: { document: '{ consentWordings { text } }', as: 'supervisor', beyondPatients: true },
  feedSources: { document: '{ feedSources { id name } }', as: 'supervisor', beyondPatients: true },
  queueHealth: { document: '{ queueHealth { name waiting failed } }', as: 'owner', beyondPatients: true },
  deadLetters: {
    document: '{ deadLetters { totalCount edges { node { id kind errorCode } } } }',
    as: 'owner',
    beyondPatients: true,
  },
  deadLetterKinds: { document: '{ deadLetterKinds { kind count } }', as: 'owner', beyondPatients: true },
  deliveryHealth: { document: '{ deliveryHealth { unknownOpen } }', as: 'owner', beyondPatients: true },
  forgettingHealth: { document: '{ forgettingHealth { forgotten due keepDays } }', as: 'owner', beyondPatients: true },
  sealingHealth: { document: '{ sealingHealth { sealed plain isAtWork } }', as: 'owner', beyondPatients: true },
  caseload: {
    document:
      'query($facilityId: ID) { caseload(filter: { facilityId: $facilityId }) { totalCount edges { node { displayName } } } }',
    as: 'supervisor',
    variables: (ids) => ({ facilityId: ids.facility }),
    answersEmpty: true,
  },
  tasks: {
    document:
      'query($patientId: ID) { tasks(filter: { patientId: $patientId }) { totalCount edges { node { title } } } }',
    as: 'supervisor',
    variables: (ids) => ({ patientId: ids.patient }),
    answersEmpty: true,
  },
  meetings: {
    document:
      'query($sourceId: ID, $near: MeetingNear) { meetings(filter: { sourceId: $sourceId, near: $near }) { totalCount edges { node { name } } } }',
    as: 'supervisor',
    variables: (ids) => ({ sourceId: ids.feedSource }),
    mixed: (mine, theirs) => ({ sourceId: mine.feedSource, near: { facilityId: theirs.facility, withinMiles: 50 } }),
    beyondPatients: true,
  },
  auditCheck: {
    as: 'auditor',
    document: 'query($from: AuditHeadInput) { auditCheck(from: $from) { seals events broken { fault } } }',
  },
  auditEvents: {
    document:
      'query($patientId: ID) { auditEvents(patientId: $patientId) { edges { node { actorName patientIds } } } }',
    as: 'auditor',
    variables: (ids) => ({ patientId: ids.patient }),
    answersEmpty: true,
    beyondPatients: true,
  },
  patient: {
    document: `query($id: ID!) { patient(id: $id) ${patientFields} }`,
    as: 'supervisor',
    variables: (ids) => ({ id: ids.patient }),
  },
  plan: {
    document: 'query($id: ID!) { plan(id: $id) { id content { motivations { text } } signatures { name } } }',
    as: 'supervisor',
    variables: (ids) => ({ id: ids.active }),
  },
  followUpPreview: {
    document: `query($id: ID!, $plan: ID!) { followUpPreview(patientId: $id, planId: $plan) {
      timeZone channel steps { dueAt } } }`,
    as: 'supervisor',
    variables: (ids) => ({ id: ids.patient, plan: ids.active }),
  },
  checkInHistory: {
    document: `query($patientId: ID!) { checkInHistory(patientId: $patientId, from: "2026-01-01", until: "2026-12-31") {
      totalCount checkIns { id answeredAt } } }`,
    as: 'supervisor',
    variables: (ids) => ({ patientId: ids.patient }),
  },
  checkInPatterns: {
    document: `query($patientId: ID!) { checkInPatterns(patientId: $patientId, from: "2026-01-01", until: "2026-12-31") {
      hours { craving } situations { words } lapses { count } } }`,
    as: 'supervisor',
    variables: (ids) => ({ patientId: ids.patient }),
  },
  recordCheckIn: {
    document: on('recordCheckIn', 'RecordCheckInInput', '{ id answeredAt situations recordedByName }'),
    as: 'supervisor',
    variables: (ids) => ({
      input: {
        submitId: '00000000-0000-4000-8000-0000000000ab',
        patientId: ids.patient,
        mood: 3,
        craving: 2,
        wantsCall: false,
      },
    }),
  },
  meetingImport: {
    document: 'query($id: ID!) { meetingImport(id: $id) { fileName } }',
    as: 'supervisor',
    variables: (ids) => ({ id: ids.meetingImport }),
    beyondPatients: true,
  },
  stepTexts: {
    document: '{ stepTexts(fellowship: "AA") { labels wording source } }',
    as: 'supervisor',
    beyondPatients: true,
  },
  reportedMeetings: {
    document: '{ reportedMeetings { id meeting { name sourceName } } }',
    as: 'supervisor',
    beyondPatients: true,
  },
  listPreview: {
    document: 'query($input: PreviewListInput!) { listPreview(input: $input) { rows } }',
    as: 'supervisor',
    variables: (ids) => ({
      input: {
        sourceId: ids.tableSource,
        columns: [{ field: 'NAME', columns: ['Name'] }],
        text: 'Name,Day,Time\nNoon,Monday,12:00\n',
      },
    }),
    beyondPatients: true,
  },
  meeting: {
    document: 'query($id: ID!) { meeting(id: $id) { name marks { note markedByName } } }',
    as: 'supervisor',
    variables: (ids) => ({ id: ids.directoryMeeting }),
    beyondPatients: true,
  },
  // Mutations
  updatePatient: {
    document: patientInput('updatePatient', 'UpdatePatientInput'),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.patient, version: 1, pronouns: 'they/them' } }),
  },
  setEmergencyContact: {
    document: patientInput('setEmergencyContact', 'SetEmergencyContactInput'),
    as: 'supervisor',
    variables: (ids) => ({
      input: { patientId: ids.patient, name: 'cnry-a Mo', relation: 'Sister', phone: '312 555 0188' },
    }),
  },
  createPatient: {
    document: patientInput('createPatient', 'CreatePatientInput'),
    as: 'supervisor',
    variables: (ids) => newPatient(ids.facility, ids.clinician),
    mixed: (mine, theirs) => newPatient(mine.facility, theirs.clinician),
    beyondPatients: true,
  },
  addContact: {
    document: patientInput('addContact', 'AddContactInput'),
    as: 'supervisor',
    variables: (ids) => ({
      input: { patientId: ids.patient, kind: 'EMAIL', address: 'someone@example.org', isShared: false },
    }),
  },
  sendContactCode: {
    document: on('sendContactCode', 'ContactInput', '{ id }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { contactId: ids.contact } }),
  },
  verifyContact: {
    document: on('verifyContact', 'VerifyContactInput', '{ id }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { contactId: ids.contact, code: '000000' } }),
  },
  removeContact: {
    document: patientInput('removeContact', 'ContactInput'),
    as: 'supervisor',
    variables: (ids) => ({ input: { contactId: ids.contact } }),
  },
  grantConsent: {
    document: patientInput('grantConsent', 'GrantConsentInput'),
    as: 'supervisor',
    variables: (ids) => ({
      input: { patientId: ids.patient, channel: 'SMS', purpose: 'FOLLOW_UP', source: 'WRITTEN' },
    }),
  },
  revokeConsent: {
    document: patientInput('revokeConsent', 'RevokeConsentInput'),
    as: 'supervisor',
    variables: (ids) => ({ input: { consentId: ids.consent } }),
  },
  voicemailWordings: { document: '{ voicemailWordings { text } }', as: 'supervisor', beyondPatients: true },
  recordVoicemailConsent: {
    document: patientInput('recordVoicemailConsent', 'RecordVoicemailConsentInput'),
    as: 'supervisor',
    variables: (ids) => ({ input: { contactId: ids.voicemailPhone, agreed: true, source: 'VERBAL' } }),
  },
  revokeVoicemailConsent: {
    document: patientInput('revokeVoicemailConsent', 'RevokeVoicemailConsentInput'),
    as: 'supervisor',
    variables: (ids) => ({ input: { consentId: ids.voicemailConsent } }),
  },
  assignCareTeam: {
    document: patientInput('assignCareTeam', 'AssignCareTeamInput'),
    as: 'supervisor',
    variables: (ids) => ({ input: { patientId: ids.patient, staffMemberId: ids.clinician, isPrimary: true } }),
    mixed: (mine, theirs) => ({
      input: { patientId: mine.patient, staffMemberId: theirs.clinician, isPrimary: false },
    }),
  },
  endCareTeam: {
    document: patientInput('endCareTeam', 'EndCareTeamInput'),
    as: 'supervisor',
    variables: (ids) => ({ input: { careTeamMemberId: ids.careTeamMember } }),
  },
  issueSetupCode: {
    document: on('issueSetupCode', 'IssueSetupCodeInput', '{ code }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { patientId: ids.patient } }),
  },
  sendAccessLink: {
    document: on('sendAccessLink', 'SendAccessLinkInput', '{ sentTo }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { patientId: ids.patient } }),
  },
  createTask: {
    document: on('createTask', 'CreateTaskInput', '{ title patient { displayName } assignee { displayName } }'),
    as: 'supervisor',
    variables: (ids) => ({
      input: { patientId: ids.patient, title: 'Call', priority: 'NORMAL', assigneeId: ids.clinician },
    }),
    mixed: (mine, theirs) => ({
      input: { patientId: mine.patient, title: 'Call', priority: 'NORMAL', assigneeId: theirs.clinician },
    }),
  },
  completeTask: {
    document: on('completeTask', 'CompleteTaskInput', '{ title }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.task, outcome: 'Reached' } }),
  },
  chooseRecoveryPath: {
    document: on('chooseRecoveryPath', 'ChooseRecoveryPathInput', '{ version chosenMeetings { meeting { name } } }'),
    as: 'supervisor',
    variables: (ids) => chosenPath(ids.patient, ids.meeting),
    mixed: (mine, theirs) => chosenPath(mine.patient, theirs.meeting),
  },
  meetingConflicts: {
    document: 'query($input: MeetingConflictsInput!) { meetingConflicts(input: $input) { groupTitle } }',
    as: 'supervisor',
    variables: (ids) => ({ input: { patientId: ids.patient, meetingIds: [ids.meeting] } }),
  },
  attendanceLog: {
    document: `query($patientId: ID!, $from: LocalDate!, $until: LocalDate!) {
      attendanceLog(patientId: $patientId, from: $from, until: $until) { entries { meetingName } } }`,
    as: 'supervisor',
    variables: (ids) => ({ patientId: ids.patient, from: '2026-01-01', until: '2026-12-31' }),
  },
  logAttendance: {
    document: on('logAttendance', 'LogAttendanceInput', '{ attendance { meetingName } questions { kind } }'),
    as: 'supervisor',
    variables: (ids) => ({ input: attended(ids.patient, { meetingName: 'cnry-a house meeting' }) }),
    mixed: (mine, theirs) => ({ input: attended(mine.patient, { meetingId: theirs.meeting }) }),
  },
  seeAttendanceSlip: {
    document: on('seeAttendanceSlip', 'SeeAttendanceSlipInput', '{ meetingName }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { attendanceId: ids.attendance } }),
  },
  markAttendanceInError: {
    document: on('markAttendanceInError', 'MarkAttendanceInErrorInput', '{ meetingName }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { attendanceId: ids.attendance, reason: 'cnry-a was somewhere else' } }),
  },
  startPlan: {
    document: on('startPlan', 'StartPlanInput', '{ id }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { patientId: ids.patient } }),
  },
  savePlan: {
    document: on('savePlan', 'SavePlanInput', '{ id }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.draft, version: 1, content: planContent('cnry-a') } }),
  },
  submitPlan: {
    document: on('submitPlan', 'SubmitPlanInput', '{ id status }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.draft, version: 2, password: SIGNING_PASSWORD } }),
  },
  returnPlan: {
    document: on('returnPlan', 'ReturnPlanInput', '{ id status }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.draft, version: 3, reason: 'cnry-a reason' } }),
  },
  cosignPlan: {
    document: on('cosignPlan', 'SubmitPlanInput', '{ id patientId status }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.inReview, version: 1, password: SIGNING_PASSWORD } }),
  },
  reviewPlan: {
    document: on('reviewPlan', 'ReturnPlanInput', '{ id reviewDue }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.active, version: 1, reason: 'cnry-a stays' } }),
  },
  closePlan: {
    document: on('closePlan', 'ReturnPlanInput', '{ plan { id status } stoppedMessages }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.active, version: 2, reason: 'cnry-a reason' } }),
  },
  discardPlan: {
    document: on('discardPlan', 'PlanVersionInput', '{ id status }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.draft, version: 1 } }),
  },
  changeLevelOfCare: {
    document: patientInput('changeLevelOfCare', 'ChangeLevelOfCareInput'),
    as: 'supervisor',
    variables: (ids) => ({
      input: {
        ...{ episodeId: ids.episode, from: 'INTENSIVE_OUTPATIENT', to: 'RECOVERY_SUPPORT' },
        effectiveOn: '2026-02-01',
      },
    }),
  },
  dischargePatient: {
    document: patientInput('dischargePatient', 'DischargePatientInput'),
    as: 'supervisor',
    variables: (ids) => ({ input: { episodeId: ids.episode, reason: 'COMPLETED', dischargedOn: '2026-02-01' } }),
  },
  undoDischarge: {
    document: patientInput('undoDischarge', 'UndoDischargeInput'),
    as: 'supervisor',
    variables: (ids) => ({ input: { episodeId: ids.endedEpisode, reason: 'cnry-a slip' } }),
  },
  resolveUnknown: {
    document: on('resolveUnknown', 'ResolveUnknownInput', '{ id status }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { occurrenceId: ids.occurrence, arrived: true } }),
  },
  replayDeadLetter: {
    document: on('replayDeadLetter', 'ReplayDeadLetterInput', '{ count }'),
    as: 'owner',
    variables: (ids) => ({ input: { id: ids.deadLetter, version: 0 } }),
    beyondPatients: true,
  },
  replayDeadLetters: {
    document: on('replayDeadLetters', 'ReplayDeadLettersInput', '{ count }'),
    as: 'owner',
    variables: (ids) => ({ input: { kind: ids.deadLetterKind } }),
    answersEmpty: true,
    beyondPatients: true,
  },
  createFeedSource: {
    document: on('createFeedSource', 'CreateFeedSourceInput', '{ name }'),
    as: 'owner',
    beyondPatients: true,
  },
  addOwnPath: {
    document: on('addOwnPath', 'AddOwnPathInput', '{ name }'),
    as: 'supervisor',
    beyondPatients: true,
  },
  changeOwnPath: {
    document: on('changeOwnPath', 'ChangeOwnPathInput', '{ meetingTypes { en } }'),
    as: 'supervisor',
    variables: (ids) => ({
      input: { ownPathId: ids.ownPath, name: `Path ${randomUUID()}`, isTwelveStep: false, meetingTypes: [] },
    }),
    beyondPatients: true,
  },
  retireOwnPath: {
    document: on('retireOwnPath', 'OwnPathInput', '{ name isRetired }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { ownPathId: ids.ownPath } }),
    beyondPatients: true,
  },
  reviveOwnPath: {
    document: on('reviveOwnPath', 'OwnPathInput', '{ name isRetired }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { ownPathId: ids.ownPath } }),
    beyondPatients: true,
  },
  refreshFeedSource: {
    document: on('refreshFeedSource', 'FeedSourceInput', '{ name url }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.urlSource } }),
    beyondPatients: true,
  },
  chooseWording: {
    document: 'mutation { chooseWording(input: { fellowship: "NA", kind: STEPS, choice: LABELS }) { wording source } }',
    as: 'owner',
    beyondPatients: true,
  },
  mapFeedColumns: {
    document: on('mapFeedColumns', 'MapColumnsInput', '{ name columns { columns } }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { sourceId: ids.tableSource, columns: [{ field: 'NAME', columns: ['Name'] }] } }),
    beyondPatients: true,
  },
  acceptMeetingImport: {
    document: on('acceptMeetingImport', 'MeetingImportInput', '{ fileName sourceName }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { importId: ids.waitingImport } }),
    beyondPatients: true,
  },
  discardMeetingImport: {
    document: on(
      'discardMeetingImport',
      'MeetingImportInput',
      '{ fileName difference { examples { gone { name } } } }',
    ),
    as: 'supervisor',
    variables: (ids) => ({ input: { importId: ids.heldImport } }),
    beyondPatients: true,
  },
  confirmMeetingClosed: {
    document: on('confirmMeetingClosed', 'MeetingReportInput', '{ name }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { reportId: ids.report } }),
    beyondPatients: true,
  },
  dismissMeetingReport: {
    document: on('dismissMeetingReport', 'MeetingReportInput', '{ name }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { reportId: ids.otherReport } }),
    beyondPatients: true,
  },
  addMeeting: {
    document: on('addMeeting', 'AddMeetingInput', '{ name }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { sourceId: ids.manualSource, ...houseMeeting } }),
    beyondPatients: true,
  },
  changeMeeting: {
    document: on('changeMeeting', 'ChangeMeetingInput', '{ name }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { meetingId: ids.manualMeeting, ...houseMeeting } }),
    beyondPatients: true,
  },
  endMeeting: {
    document: on('endMeeting', 'MeetingInput', '{ missingSince }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { meetingId: ids.manualMeeting } }),
    beyondPatients: true,
  },
  overrideMeeting: {
    document: on('overrideMeeting', 'OverrideMeetingInput', '{ name isHidden }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { meetingId: ids.directoryMeeting, fellowship: 'NA', isHidden: false } }),
    beyondPatients: true,
  },
  markMeeting: {
    document: on('markMeeting', 'MarkMeetingInput', '{ name marks { note } }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { meetingId: ids.meeting, kind: 'WELCOMES_MEDICATION', facilityId: ids.facility } }),
    mixed: (mine, theirs) => ({
      input: { meetingId: mine.meeting, kind: 'WELCOMES_MEDICATION', facilityId: theirs.facility },
    }),
    beyondPatients: true,
  },
  unmarkMeeting: {
    document: on('unmarkMeeting', 'UnmarkMeetingInput', '{ name }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { markId: ids.mark } }),
    beyondPatients: true,
  },
  createFacility: {
    document: on('createFacility', 'CreateFacilityInput', '{ name }'),
    as: 'owner',
    beyondPatients: true,
  },
  inviteStaff: {
    document: on('inviteStaff', 'InviteStaffInput', '{ displayName }'),
    as: 'owner',
    beyondPatients: true,
  },
  updateOrganization: {
    document: on('updateOrganization', 'UpdateOrganizationInput', '{ name }'),
    as: 'owner',
    beyondPatients: true,
  },
  updateFacility: {
    document: on('updateFacility', 'UpdateFacilityInput', '{ name }'),
    as: 'owner',
    variables: (ids) => ({ input: { id: ids.facility, version: 1, phone: '+14085550100' } }),
    beyondPatients: true,
  },
  setStaffRoles: {
    document: on('setStaffRoles', 'SetStaffRolesInput', '{ displayName }'),
    as: 'owner',
    // After the number for pages.
    variables: (ids) => ({ input: { id: ids.clinician, version: 2, roles: ['NURSE'] } }),
    beyondPatients: true,
  },
  deactivateStaff: {
    document: on('deactivateStaff', 'StaffMemberInput', '{ displayName }'),
    as: 'owner',
    variables: (ids) => ({ input: { id: ids.invited, version: 2 } }),
    beyondPatients: true,
  },
  resendInvitation: {
    document: on('resendInvitation', 'StaffMemberInput', '{ displayName }'),
    as: 'owner',
    variables: (ids) => ({ input: { id: ids.invited, version: 1 } }),
    beyondPatients: true,
  },
  mySecondFactors: {
    document: '{ mySecondFactors { recoveryCodesLeft factors { id kind label createdAt lastUsedAt } } }',
    as: 'supervisor',
    beyondPatients: true,
  },
  mySignIns: {
    document: '{ mySignIns { id at outcome userAgent network } }',
    as: 'supervisor',
    beyondPatients: true,
  },
  staffSignIns: {
    document: '{ staffSignIns { id at outcome userAgent network staffMemberId displayName } }',
    as: 'owner',
    beyondPatients: true,
  },
  secondFactorRule: {
    document: '{ secondFactorRule { requiredFrom readyStaffIds } }',
    as: 'owner',
    beyondPatients: true,
  },
  requireSecondFactor: {
    document: on('requireSecondFactor', 'RequireSecondFactorInput', '{ requiredFrom readyStaffIds }'),
    as: 'owner',
    beyondPatients: true,
  },
  resetSecondFactors: {
    document: on('resetSecondFactors', 'StaffMemberInput', '{ displayName }'),
    as: 'owner',
    // After the credential.
    variables: (ids) => ({ input: { id: ids.nurse, version: 2 } }),
    beyondPatients: true,
  },
  revokeSession: {
    document: on('revokeSession', 'RevokeSessionInput', '{ id }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.session } }),
    beyondPatients: true,
  },
};

/** In this order the rightful owner's own calls succeed: what a call needs is there, what it ends is not needed later. */
export const baselineOrder = [
  'endEmergency',
  'strikeOutFollowUp',
  'stopFollowUps',
  'changePatientStatus',
  'recordCheckIn',
  'resendInvitation',
  'savePacketForm',
  'publishPacketForm',
  'savePlan',
  'submitPlan',
  'returnPlan',
  'startPlan',
  'deactivateStaff',
  'markAllPresent',
  'saveGroupRoom',
  'enterPaperRoom',
  'signGroupSession',
  'updateFacilityGroup',
  'moveGroupSession',
  'restoreGroupSession',
  'skipGroupSession',
  'removeAvailability',
  'retireAppointmentRoom',
  'endFacilityGroup',
  'endGroupMember',
  'revokeCalendarFeed',
  'noteConsentEvent',
  'endIncapacity',
  'revokePart2Consent',
  'endCareTeam',
  'removeContact',
  'revokeConsent',
  'revokeVoicemailConsent',
];

const houseMeeting = {
  name: 'cnry-a house',
  attendance: 'IN_PERSON',
  formats: ['OPEN'],
  weekday: 1,
  startTime: '19:00',
};

function newPatient(facilityId: string, careTeamId: string): Record<string, unknown> {
  return {
    input: {
      firstName: 'cnry-a new',
      lastName: 'Person',
      birthDate: '1990-02-03',
      facilityId,
      language: 'EN',
      levelOfCare: 'OUTPATIENT',
      admittedOn: '2026-01-05',
      primarySubstances: ['ALCOHOL'],
      careTeamIds: [careTeamId],
    },
  };
}

function attended(patientId: string, meeting: Record<string, unknown>): Record<string, unknown> {
  const when = { date: '2026-01-05', time: '19:00' };
  return { submitId: randomUUID(), patientId, ...when, ...meeting, evidence: 'SELF_REPORT', confirmed: ['OVERLAP'] };
}

function chosenPath(patientId: string, meetingId: string): Record<string, unknown> {
  return {
    input: {
      patientId,
      paths: ['AA'],
      meetingsPerWeek: 2,
      expectedVersion: 1,
      chosenMeetings: [{ meetingId, isHomeGroup: false }],
    },
  };
}

/** Ids of rows that never existed. */
export function unusedIds(): Ids {
  const names = [
    'patient',
    'firstName',
    'lastName',
    'programme',
    'enrollment',
    'plannedOccurrence',
    'contact',
    'consent',
    'voicemailPhone',
    'voicemailConsent',
    'careTeamMember',
    'cover',
    'clinician',
    'nurse',
    'emergency',
    'invited',
    'facility',
    'inquiry',
    'knownInquiry',
    'patientImport',
    'unwantedImport',
    'importRow',
    'task',
    'feedSource',
    'meeting',
    'meetingImport',
    'waitingImport',
    'heldImport',
    'tableSource',
    'report',
    'otherReport',
    'urlSource',
    'manualSource',
    'manualMeeting',
    'directoryMeeting',
    'directoryImport',
    'ownPath',
    'caseloadView',
    'givenTask',
    'unwantedView',
    'onCallShift',
    'ownMeasure',
    'party',
    'courtParty',
    'sharedConsent',
    'eventConsent',
    'consentDraft',
    'restriction',
    'guardian',
    'incapacity',
    'serviceAgreement',
    'counselingNote',
    'formerStaff',
    'notesParty',
    'packet',
    'packetForm',
    'finishedPacket',
    'formerPatient',
    'duplicate',
    'dischargeRecord',
    'appointment',
    'otherAppointment',
    'pastAppointment',
    'appointmentRoom',
    'availabilitySpan',
    'offer',
    'assignment',
    'measureResult',
    'taskTemplate',
    'mark',
    'attendance',
    'draft',
    'active',
    'inReview',
    'occurrence',
    'callTask',
    'session',
    'goal',
    'group',
    'groupMember',
    'sessionAhead',
    'sessionToStart',
    'room',
    'signedRoom',
    'signedEntry',
    'substitute',
    'newcomer',
    'calendarFeed',
    'recoveryTask',
    'milestone',
    'signal',
    'safetyItem',
    'inboundText',
    'careMessage',
    'privacyIncident',
    'decidedIncident',
    'deadLetter',
    'deadLetterKind',
    'episode',
    'endedEpisode',
    'planTemplate',
    'careDocument',
    'documentDraft',
    'awaiting',
    'awaitingHash',
    'facilitation',
  ];
  const ids = Object.fromEntries(names.map((name) => [name, randomUUID()])) as unknown as Ids;
  return { ...ids, runningWeek: '2026-01-05' };
}
