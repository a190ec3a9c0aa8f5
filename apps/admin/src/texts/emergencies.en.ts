/** Texts about charts that were opened in an emergency. */
export const emergencyTexts = {
  emergencies: {
    title: 'Emergency access',
    summary:
      'Charts that somebody beyond the care team opened in a medical emergency. Each is looked at by somebody else.',
    emptyTitle: 'No chart was opened in an emergency',
    emptyHint: 'When one is, you are told by e-mail, and it waits here.',
    of: '{{openedByName}} opened the chart of {{patientName}}',
    waiting: 'Waits for review',
    until: 'to',
    received: 'Received by {{name}}, {{place}}. Disclosed by {{discloser}}.',
    did: 'Did there: {{actions}}',
    didNothing: 'Read nothing there.',
    reviewedBy: 'Looked at by {{name}},',
    review: 'Review',
    was: 'Was it right to open this chart?',
    choose: 'Choose one',
    verdict: { JUSTIFIED: 'Justified', NOT_JUSTIFIED: 'Not justified' },
    note: 'Note',
    noteHelp: 'If it was not right, report a privacy incident too.',
    save: 'Save the review',
    reviewed: 'The review is saved',
  },
} as const;
