/** Texts of counseling notes, which are kept apart from the record. */
export const notesApartTexts = {
  notesApart: {
    title: 'Counseling notes kept apart',
    lead: 'What was said in a counseling session, for you alone: no colleague, no chart, print or file shows it. Progress, plan, attendance and medication belong to the record, not here.',
    link: 'Notes kept apart',
    roomHint:
      'These lines are the record. What was said in confidence belongs to the notes kept apart, on the patient’s Sharing page.',
    write: 'Write a note',
    kind: 'Session',
    kinds: { INDIVIDUAL: 'Individual', GROUP: 'Group', FAMILY: 'Joint or family' },
    heldOn: 'Held on',
    heldOnMissing: 'Choose the day.',
    text: 'SUD counseling note, kept apart',
    textMissing: 'Write the note.',
    keep: 'Keep it apart',
    kept: 'Kept. Only you can read it.',
    mine: 'My notes',
    none: 'You keep no notes of this patient apart.',
    choose: 'Choose the note of {{day}}',
    release: 'Let chosen notes out',
    releaseLead:
      'Only to somebody whom a consent for counseling notes names. That consent stands alone, and nothing else goes with it.',
    noneChosen: 'Choose notes from your list first.',
    submit: 'Record and print',
    released: 'Recorded as shared. Print it now.',
    inherited: 'Notes of {{name}}, who left',
    inheritedLead:
      '{{name}} kept notes apart; they are in your custody, and shut. Nobody but their author may use them for treatment without the patient’s consent. Opening them is recorded with your name.',
    ground: 'Why they are opened',
    grounds: {
      CONSENT: 'The patient’s consent for counseling notes',
      OVERSIGHT: 'Oversight of the author',
      LEGAL_DEFENSE: 'Defense in a proceeding that the patient brought',
      COURT_ORDER: 'A court order',
    },
    groundWords: 'What it rests on: paper, number, occasion',
    groundMissing: 'Say what it rests on.',
    open: 'Open for an hour',
    openUntil_one: 'Open until {{time}}: {{count}} note, in the list below.',
    openUntil_other: 'Open until {{time}}: {{count}} notes, in the list below.',
    heading: 'SUD counseling notes about a patient of {{facility}}',
  },
} as const;
