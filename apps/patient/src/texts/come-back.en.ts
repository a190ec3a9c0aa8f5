/** English sentences about the way back; they come with their screen. */
export const comeBackEn = {
  cardTitle: 'You can always come back',
  cardLead: 'One tap, and a person calls you. You do not need a reason.',
  open: 'I need to come back',
  title: 'I need to come back',
  lead: 'It is good that you are here. Tap once. Someone will call you and tell you how it goes on.',
  ask: 'Please call me',
  asked: 'We know. Someone will call you.',
  whenTitle: 'When we read this',
  untilTitle: 'Until then',
  until: 'If you are in danger, do not wait for us. Your body can take much less now than before.',
};
