import { on, type StaffOperation } from './staff-operation';

/** Texts that came in: how the matrix calls them. */
export const replyOperations: Record<string, StaffOperation> = {
  sharedTexts: { document: '{ sharedTexts { id phone body } }', as: 'supervisor' },
  markTextHandled: {
    document: on('markTextHandled', 'InboundTextInput', '{ id phone body handledByName }'),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.inboundText } }),
  },
};
