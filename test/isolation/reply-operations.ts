import { randomUUID } from 'node:crypto';
import { on, type StaffOperation } from './staff-operation';

/** Texts and messages that came in: how the matrix calls them. */
export const replyOperations: Record<string, StaffOperation> = {
  sharedTexts: { document: '{ sharedTexts { id phone body } }', as: 'supervisor' },
  careMessages: {
    document: 'query($id: ID!) { careMessages(patientId: $id) { totalCount messages { body authorName } } }',
    as: 'supervisor',
    variables: (ids) => ({ id: ids.patient }),
  },
  answerPatient: {
    document: on('answerPatient', 'AnswerPatientInput', '{ messages { body authorName readByName } }'),
    as: 'supervisor',
    variables: (ids) => ({
      input: { patientId: ids.patient, submitId: randomUUID(), seenIds: [ids.careMessage], body: 'Thank you' },
    }),
  },
  markCareMessagesRead: {
    document: on('markCareMessagesRead', 'SeenCareMessagesInput', '{ messages { body readByName } }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { patientId: ids.patient, seenIds: [ids.careMessage] } }),
  },
  markTextHandled: {
    document: on('markTextHandled', 'InboundTextInput', '{ id phone body handledByName }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.inboundText } }),
  },
};
