/** English sentences around questionnaires; they come with their screens. */
export const measuresEn = {
  cardTitle: 'Questions for you',
  cardLead: (count: number) =>
    count === 1
      ? 'Your care team asks you to answer some questions.'
      : `Your care team asks you ${count} sets of questions.`,
  open: 'Answer now',
  later: 'Some questions wait until someone is here to read them.',
  laterAt: (when: string) => `You can answer them from ${when} on.`,
  title: 'Questions for you',
  none: 'Nothing waits for you here.',
  introAudience: 'Your care team reads your answers. You can talk about them together.',
  count: (count: number) => `${count} questions. It takes a few minutes.`,
  englishOnly: 'These questions are only in English.',
  start: 'Start',
  missing: 'Choose an answer to go on.',
  send: 'Send my answers',
  previous: 'One question back',
  doneTitle: 'Thank you',
  done: 'Your care team has your answers.',
  unsentTitle: 'Not sent yet',
  unsent: 'Your phone has no connection. Keep this page open. We send your answers as soon as we can.',
  gone: 'This was answered or taken back. You don’t need to do it again.',
  safetyTitle: 'You matter to us. You are not alone.',
  safety: 'You told us of hard thoughts. Please talk to someone now. You can call or text 988, day or night.',
  safetyDanger: 'If you might hurt yourself now, call 911.',
  safetyTeam: 'Call my care team',
  safetyTold: 'Your care team was told. They will get in touch.',
  more: 'More help',
  tabletDone: 'Give the tablet back now.',
  tabletSafety: 'Tell the person who gave you the tablet. They will stay with you.',
  tabletGone: 'This page was used or was open too long. Give the tablet back.',
};
