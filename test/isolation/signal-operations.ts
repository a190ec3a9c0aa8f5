import { randomUUID } from 'node:crypto';
import { on, type StaffOperation } from './staff-operation';

/** Signals, what people do about them, and their rules: how the matrix calls them. */
export const signalOperations: Record<string, StaffOperation> = {
  today: {
    document: `{ today { patientCount needCount
      lines { patientName reasons { safetyItem { words } signal { patientName evidence { words } } task { title } } }
      unsigned { patientName } ending { patientName } } }`,
    as: 'supervisor',
  },
  chartTimeline: {
    document: `query($patientId: ID!, $from: LocalDate!, $until: LocalDate!) {
      chartTimeline(patientId: $patientId, from: $from, until: $until) { totalCount entries { title byName } } }`,
    as: 'supervisor',
    variables: (ids) => ({ patientId: ids.patient, from: '2020-01-01', until: '2099-12-31' }),
  },
  caseloadViews: { document: '{ caseloadViews { name query } }', as: 'supervisor' },
  saveCaseloadView: {
    document: on('saveCaseloadView', 'SaveCaseloadViewInput', '{ name query }'),
    as: 'supervisor',
    variables: (ids) => ({
      input: { id: ids.caseloadView, name: 'Late', query: 'order=PLAN_REVIEW', isDefault: true },
    }),
  },
  removeCaseloadView: {
    document: on('removeCaseloadView', 'RemoveCaseloadViewInput', '{ name }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.unwantedView } }),
  },
  signalRules: {
    document: '{ signalRules { rule isOn amount days version } }',
    as: 'supervisor',
    beyondPatients: true,
  },
  acknowledgeSignal: {
    document: on('acknowledgeSignal', 'AcknowledgeSignalInput', '{ id patientName acknowledgedByName }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.signal } }),
  },
  snoozeSignal: {
    document: on('snoozeSignal', 'SnoozeSignalInput', '{ id patientName snoozeReason }'),
    as: 'supervisor',
    variables: (ids) => ({
      input: { id: ids.signal, until: new Date(Date.now() + 86_400_000).toISOString(), reason: 'Visit is tomorrow' },
    }),
  },
  actOnSignal: {
    document: on('actOnSignal', 'ActOnSignalInput', '{ id patientName taskId }'),
    as: 'supervisor',
    variables: (ids) => ({
      input: { id: ids.signal, submitId: randomUUID(), title: 'Call' },
    }),
  },
  changeSignalRule: {
    document: on('changeSignalRule', 'ChangeSignalRuleInput', '{ rule amount }'),
    as: 'owner',
    beyondPatients: true,
  },
};
