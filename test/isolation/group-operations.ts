import { randomUUID } from 'node:crypto';
import { SIGNING_PASSWORD } from '@stepwell/test/support/build-signer';
import { on, type StaffOperation } from './staff-operation';

const room = '{ topic members { displayName precautions sentence goals { text } } session { groupTitle } }';
const planned = (facilityId: string, facilitatorId: string, title: string) => ({
  facilityId,
  title,
  kind: 'THERAPY',
  facilitatorId,
  capacity: 12,
  startsOn: new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10),
  startTime: '00:05',
  durationMinutes: 60,
  recurrence: 'FREQ=DAILY',
  rotation: ['DISCUSSION', 'SPEAKER'],
});
const tomorrow = () => new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);

/** Root fields of groups and goals. */
export const groupOperations: Record<string, StaffOperation> = {
  facilityGroups: {
    document:
      'query($facilityId: ID) { facilityGroups(filter: { facilityId: $facilityId }) { totalCount edges { node { title members { displayName } } } } }',
    as: 'supervisor',
    variables: (ids) => ({ facilityId: ids.facility }),
    answersEmpty: true,
    beyondPatients: true,
  },
  facilityGroup: {
    document: 'query($id: ID!) { facilityGroup(id: $id) { title facilitator { displayName } } }',
    as: 'supervisor',
    variables: (ids) => ({ id: ids.group }),
    beyondPatients: true,
  },
  previewGroupSessions: {
    document:
      'query($input: PreviewGroupSessionsInput!) { previewGroupSessions(input: $input) { localDate startsAt format } }',
    as: 'supervisor',
    variables: (ids) => ({
      input: {
        facilityId: ids.facility,
        startsOn: tomorrow(),
        startTime: '09:00',
        durationMinutes: 60,
        recurrence: 'FREQ=DAILY',
        rotation: [],
      },
    }),
    beyondPatients: true,
  },
  groupSessions: {
    document:
      'query($groupId: ID) { groupSessions(filter: { groupId: $groupId }) { totalCount edges { node { groupTitle facilitator { displayName } } } } }',
    as: 'supervisor',
    variables: (ids) => ({ groupId: ids.group }),
    answersEmpty: true,
    beyondPatients: true,
  },
  groupSession: {
    document: 'query($id: ID!) { groupSession(id: $id) { groupTitle } }',
    as: 'supervisor',
    variables: (ids) => ({ id: ids.room }),
    beyondPatients: true,
  },
  groupRoom: {
    document: `query($id: ID!) { groupRoom(sessionId: $id) ${room} }`,
    as: 'supervisor',
    variables: (ids) => ({ id: ids.room }),
  },
  patientGroupEntries: {
    document:
      'query($patientId: ID!) { patientGroupEntries(patientId: $patientId) { totalCount edges { node { sentence addenda { text } session { groupTitle } } } } }',
    as: 'supervisor',
    variables: (ids) => ({ patientId: ids.patient }),
  },
  groupAttendanceSummary: {
    document:
      'query($patientId: ID!) { groupAttendanceSummary(patientId: $patientId, from: "2026-01-01", until: "2027-12-31") { expected attended } }',
    as: 'supervisor',
    variables: (ids) => ({ patientId: ids.patient }),
  },
  calendarFeeds: {
    document: 'query($id: ID) { calendarFeeds(patientId: $id) { id issuedByName } }',
    as: 'supervisor',
    variables: (ids) => ({ id: ids.patient }),
  },
  issueCalendarFeed: {
    document: on('issueCalendarFeed', 'IssueCalendarFeedInput', '{ feed { kind } }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { kind: 'PATIENT', patientId: ids.newcomer } }),
  },
  revokeCalendarFeed: {
    document: on('revokeCalendarFeed', 'RevokeCalendarFeedInput', ''),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.calendarFeed } }),
  },
  addTreatmentGoal: {
    document: on('addTreatmentGoal', 'AddTreatmentGoalInput', '{ text }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { patientId: ids.patient, text: 'cnry-a another goal' } }),
  },
  updateTreatmentGoal: {
    document: on('updateTreatmentGoal', 'UpdateTreatmentGoalInput', '{ text }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.goal, version: 1, text: 'cnry-a goal' } }),
  },
  setStaffCredential: {
    document: on('setStaffCredential', 'SetStaffCredentialInput', '{ displayName }'),
    as: 'owner',
    variables: (ids) => ({ input: { id: ids.nurse, version: 1, credential: 'SUPERVISED', credentialTitle: 'RN' } }),
    beyondPatients: true,
  },
  createFacilityGroup: {
    document: on('createFacilityGroup', 'CreateFacilityGroupInput', '{ title }'),
    as: 'supervisor',
    variables: (ids) => ({ input: planned(ids.facility, ids.clinician, `cnry-a group ${randomUUID()}`) }),
    mixed: (mine, theirs) => ({ input: planned(mine.facility, theirs.clinician, 'cnry-a third group') }),
    beyondPatients: true,
  },
  updateFacilityGroup: {
    document: on('updateFacilityGroup', 'UpdateFacilityGroupInput', '{ title }'),
    as: 'supervisor',
    variables: (ids) => ({
      input: { id: ids.group, version: 1, ...planned(ids.facility, ids.clinician, 'cnry-a changed group') },
    }),
    mixed: (mine, theirs) => ({
      input: { id: mine.group, version: 1, ...planned(mine.facility, theirs.clinician, 'cnry-a changed group') },
    }),
    beyondPatients: true,
  },
  endFacilityGroup: {
    document: on('endFacilityGroup', 'EndFacilityGroupInput', '{ endedOn }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.group, version: 2, endedOn: tomorrow() } }),
    beyondPatients: true,
  },
  addGroupMember: {
    document: on('addGroupMember', 'AddGroupMemberInput', '{ displayName }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { groupId: ids.group, patientId: ids.newcomer, from: tomorrow() } }),
    mixed: (mine, theirs) => ({ input: { groupId: mine.group, patientId: theirs.patient } }),
  },
  endGroupMember: {
    document: on('endGroupMember', 'EndGroupMemberInput', '{ displayName }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.groupMember } }),
  },
  skipGroupSession: {
    document: on('skipGroupSession', 'SkipGroupSessionInput', '{ status }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.sessionAhead } }),
    beyondPatients: true,
  },
  moveGroupSession: {
    document: on('moveGroupSession', 'MoveGroupSessionInput', '{ localTime }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.sessionAhead, date: tomorrow(), time: '15:00' } }),
    beyondPatients: true,
  },
  restoreGroupSession: {
    document: on('restoreGroupSession', 'GroupSessionInput', '{ localTime }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.sessionAhead } }),
    beyondPatients: true,
  },
  addGroupSession: {
    document: on('addGroupSession', 'AddGroupSessionInput', '{ localTime }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { groupId: ids.group, date: tomorrow(), time: '17:00' } }),
    beyondPatients: true,
  },
  nameSubstitute: {
    document: on('nameSubstitute', 'NameSubstituteInput', '{ substitutes { staffMember { displayName } } }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { sessionId: ids.room, staffMemberId: ids.clinician } }),
    mixed: (mine, theirs) => ({ input: { sessionId: mine.room, staffMemberId: theirs.clinician } }),
    beyondPatients: true,
  },
  removeSubstitute: {
    document: on('removeSubstitute', 'RemoveSubstituteInput', '{ id }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.substitute } }),
    beyondPatients: true,
  },
  startGroupSession: {
    document: on('startGroupSession', 'GroupSessionInput', room),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.sessionToStart } }),
  },
  markAllPresent: {
    document: on('markAllPresent', 'MarkAllPresentInput', room),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.room, version: 1 } }),
  },
  saveGroupRoom: {
    document: on('saveGroupRoom', 'SaveGroupRoomInput', room),
    as: 'supervisor',
    variables: (ids) => ({ input: savedRoom(ids.room, 2, ids.patient, ids.goal) }),
    mixed: (mine, theirs) => ({ input: savedRoom(mine.room, 1, theirs.patient, mine.goal) }),
  },
  enterPaperRoom: {
    document: on('enterPaperRoom', 'EnterPaperRoomInput', room),
    as: 'supervisor',
    variables: (ids) => ({ input: paperRoom(ids.room, 3, ids.patient) }),
    mixed: (mine, theirs) => ({ input: paperRoom(mine.room, 1, theirs.patient) }),
  },
  signGroupSession: {
    document: on('signGroupSession', 'SignGroupSessionInput', room),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.room, version: 4, password: SIGNING_PASSWORD } }),
  },
  cosignGroupSession: {
    document: on('cosignGroupSession', 'CosignGroupSessionInput', room),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.signedRoom, password: SIGNING_PASSWORD } }),
  },
  addGroupAddendum: {
    document: on('addGroupAddendum', 'AddGroupAddendumInput', room),
    as: 'supervisor',
    variables: (ids) => ({ input: { entryId: ids.signedEntry, text: 'cnry-a addendum', password: SIGNING_PASSWORD } }),
  },
};

function savedRoom(id: string, version: number, patientId: string, goalId: string): Record<string, unknown> {
  const entries = [{ patientId, attendance: 'LATE', minutes: 40, sentence: 'Spoke of the week.', goalId }];
  return { id, version, topic: 'cnry-a topic', intervention: 'Led a round.', entries };
}

function paperRoom(id: string, version: number, patientId: string): Record<string, unknown> {
  const entries = [{ patientId, attendance: 'PRESENT', sentence: 'Spoke of the week.', writtenAt: '00:00' }];
  return { id, version, submitId: randomUUID(), author: 'Cnry-a Nurse', entries };
}
