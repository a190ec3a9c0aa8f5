import { randomUUID } from 'node:crypto';
import { on, type StaffOperation } from './staff-operation';

/** Sponsor, step work, recovery start and lapses: how the matrix calls them. */
export const recoveryOperations: Record<string, StaffOperation> = {
  recoveryTaskTemplates: {
    document: '{ recoveryTaskTemplates { code en { title } } }',
    as: 'supervisor',
    beyondPatients: true,
  },
  taskTemplates: { document: '{ taskTemplates { id title details } }', as: 'supervisor', beyondPatients: true },
  addTaskTemplate: {
    document: on('addTaskTemplate', 'AddTaskTemplateInput', '{ title }'),
    as: 'supervisor',
    beyondPatients: true,
  },
  changeTaskTemplate: {
    document: on('changeTaskTemplate', 'ChangeTaskTemplateInput', '{ title details }'),
    as: 'supervisor',
    variables: (ids) => ({
      input: { taskTemplateId: ids.taskTemplate, kind: 'SERVICE', title: `Task ${randomUUID()}` },
    }),
    beyondPatients: true,
  },
  retireTaskTemplate: {
    document: on('retireTaskTemplate', 'TaskTemplateInput', '{ title isRetired }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { taskTemplateId: ids.taskTemplate } }),
    beyondPatients: true,
  },
  reviveTaskTemplate: {
    document: on('reviveTaskTemplate', 'TaskTemplateInput', '{ title isRetired }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { taskTemplateId: ids.taskTemplate } }),
    beyondPatients: true,
  },
  recordMeetingReach: {
    document: on('recordMeetingReach', 'RecordMeetingReachInput', '{ postalCode withinMiles }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { patientId: ids.patient, transport: 'BUS', postalCode: '60601', withinMiles: 5 } }),
  },
  windowOptions: {
    document:
      'query($patientId: ID!, $windows: [WindowInput!]!) { windowOptions(patientId: $patientId, windows: $windows) { spans { options { meeting { name } transport } } reach { postalCode } } }',
    as: 'supervisor',
    variables: (ids) => ({ patientId: ids.patient, windows: [{ weekday: 5, startTime: '18:00', endTime: '21:00' }] }),
  },
  recordSponsor: {
    document: on('recordSponsor', 'RecordSponsorInput', '{ id version name }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { patientId: ids.patient, state: 'TEMPORARY', name: 'Ana M.', fellowship: 'AA' } }),
  },
  setPatientStep: {
    document: on('setPatientStep', 'SetPatientStepInput', '{ step visit startedOn }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { patientId: ids.patient, fellowship: 'AA', step: 3, status: 'WORKING' } }),
  },
  assignRecoveryTask: {
    document: on('assignRecoveryTask', 'AssignRecoveryTaskInput', '{ id title }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { patientId: ids.patient, kind: 'READING', title: 'Read' } }),
  },
  changeRecoveryTask: {
    document: on('changeRecoveryTask', 'ChangeRecoveryTaskInput', '{ id title status }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.recoveryTask, version: 1, title: 'Read more', status: 'OPEN' } }),
  },
  recordRecoveryStart: {
    document: on('recordRecoveryStart', 'RecordRecoveryStartInput', '{ startedOn recordedByName }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { patientId: ids.patient, startedOn: '2026-01-04', reason: 'Asked again' } }),
  },
  recordLapse: {
    document: on('recordLapse', 'RecordLapseInput', '{ id whatHappened }'),
    as: 'supervisor',
    variables: (ids) => ({
      input: { submitId: '00000000-0000-4000-8000-0000000000aa', patientId: ids.patient, happenedOn: '2026-01-08' },
    }),
  },
};
