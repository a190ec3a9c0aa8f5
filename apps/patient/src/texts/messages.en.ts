/** English sentences about the messages that will come. */
export const messagesEn = {
  title: 'Messages to me',
  door: 'Messages to me',
  doorLead: 'See what we will send you, and take out what you do not want.',
  open: 'Show my messages',
  lead: 'We will send you these. Take out any that you do not want. You can still answer a check-in here at any time.',
  none: 'We will not send you anything for now.',
  struck: 'Done. That one will not come.',
  by: { EMAIL: 'By e-mail.', SMS: 'By text.' },
  reminder: 'It comes only if you do not answer the one before.',
  read: 'Read it',
  strikeOut: 'Take it out',
  strikeOutOf: (when: string) => `Take it out: ${when}`,
};
