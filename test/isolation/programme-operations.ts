import { randomUUID } from 'node:crypto';
import { on, type StaffOperation } from './staff-operation';

const programme = '{ code name version isOn publishedByName steps { name } }';
const enrollments = '{ id programmeName occurrences { id stepName touches { sentTo } } }';

/** What concerns an organization's follow-up programmes, and one patient in them. */
export const programmeOperations: Record<string, StaffOperation> = {
  followUpProgrammes: {
    document: `{ followUpProgrammes ${programme} }`,
    as: 'supervisor',
    beyondPatients: true,
  },
  followUpProgramme: {
    document: `query($code: String!) { followUpProgramme(programmeCode: $code) { name publishedByName counts { running } } }`,
    as: 'supervisor',
    variables: (ids) => ({ code: ids.programme }),
    beyondPatients: true,
  },
  publishFollowUpProgramme: {
    document: on('publishFollowUpProgramme', 'PublishProgrammeInput', programme),
    as: 'supervisor',
    variables: (ids) => ({
      input: {
        ...{ submitId: randomUUID(), programmeCode: ids.programme, basedOn: 1, name: 'cnry-a programme' },
        ...{ anchorEvent: 'DATE', whenAgain: 'KEEP', stopsOn: [] },
        steps: [
          {
            ...{
              code: 'one',
              name: 'cnry-a step',
              action: 'MESSAGE',
              dayOffset: 1,
              localTime: '09:00',
              slot: 'check-in',
            },
            ...{ sendWithinHours: 24, openForDays: 3, channels: ['EMAIL'], answer: 'CHECK_IN' },
          },
        ],
      },
    }),
    beyondPatients: true,
  },
  turnFollowUpProgramme: {
    document: on('turnFollowUpProgramme', 'TurnProgrammeInput', programme),
    as: 'supervisor',
    variables: (ids) => ({ input: { programmeCode: ids.programme, isOn: true } }),
    beyondPatients: true,
  },
  moveFollowUpEnrollments: {
    document: on('moveFollowUpEnrollments', 'ProgrammeInput', programme),
    as: 'supervisor',
    variables: (ids) => ({ input: { programmeCode: ids.programme } }),
    beyondPatients: true,
  },
  followUpDryRun: {
    document: `query($patientId: ID!) { followUpDryRun(patientId: $patientId, programmeCode: "aftercare") { timeZone steps { name text } } }`,
    as: 'supervisor',
    variables: (ids) => ({ patientId: ids.patient }),
  },
  enrollInFollowUps: {
    document: on('enrollInFollowUps', 'EnrollInProgrammeInput', enrollments),
    as: 'supervisor',
    variables: (ids) => ({
      input: {
        ...{ submitId: randomUUID(), patientId: ids.patient, programmeCode: 'plan-review' },
        anchorDate: new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10),
      },
    }),
  },
  followUpWork: {
    document: `query($taskId: ID!) { followUpWork(taskId: $taskId) { patientName fullName letter script { ask } tries { note byName } } }`,
    as: 'supervisor',
    variables: (ids) => ({ taskId: ids.callTask }),
  },
  recordFollowUpWork: {
    document: on('recordFollowUpWork', 'RecordFollowUpWorkInput', '{ patientName tries { note byName } }'),
    as: 'supervisor',
    variables: (ids) => ({
      input: {
        ...{ submitId: randomUUID(), taskId: ids.callTask, outcome: 'NO_ANSWER', triesAgain: true },
        ...{ contactId: null, note: 'cnry-a try' },
      },
    }),
  },
  strikeOutFollowUp: {
    document: on('strikeOutFollowUp', 'FollowUpOccurrenceInput', enrollments),
    as: 'supervisor',
    variables: (ids) => ({ input: { occurrenceId: ids.plannedOccurrence } }),
  },
  stopFollowUps: {
    document: on('stopFollowUps', 'FollowUpEnrollmentInput', enrollments),
    as: 'supervisor',
    variables: (ids) => ({ input: { enrollmentId: ids.enrollment } }),
  },
};
