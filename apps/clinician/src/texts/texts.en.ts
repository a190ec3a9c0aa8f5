/** Texts about texts that came in. */
export const textsTexts = {
  texts: {
    title: 'Texts from the patient',
    all: 'Show all {{count}}',
    less: 'Show fewer',
    shared_one: '{{count}} text of which nobody knows whose it is',
    shared_other: '{{count}} texts of which nobody knows whose they are',
    sharedWhy:
      'Several patients are on this number, others answer it, or nobody has shown that it is theirs. Ask who wrote before anything goes into a chart.',
    done: 'Done',
    doneWith: 'Done with the text of {{when}}',
    saved: 'The text counts as seen to.',
    by: 'seen to by {{name}}',
    kind: {
      CRISIS: 'Crisis words',
      STOP: 'Ended texts',
      START: 'Resumed texts',
      HELP: 'Asked for help',
      WRONG_NUMBER: 'Wrong number',
      NUMBER: 'Answered a check-in',
    },
  },
} as const;
