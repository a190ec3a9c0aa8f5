/** Texts of what an organization asks of admissions. */
export const admissionsTexts = {
  admissions: {
    title: 'Admissions',
    summary: 'What a new stay needs and by when, and what is suggested to whoever admits.',
    checklist: 'Checklist',
    checklistHelp:
      'Each item becomes a task at the admission, due after these hours. What the record itself shows is ticked by itself. Changes count for new stays.',
    hours: 'hours',
    hoursOf: 'Hours after the admission: {{item}}',
    hoursWrong: 'Write whole hours, from 1 to 1008.',
    item: {
      IDENTITY: 'Identity checked',
      PACKET: 'Packet finished',
      NOTICE: 'Privacy notice given',
      CONSENTS: 'Consents asked for',
      SAFE_CONTACT: 'A safe way to reach them confirmed',
      EMERGENCY_CONTACT: 'Emergency contact written down',
      MEASURES: 'First questionnaires taken',
      PATH: 'Path talked about',
      PLAN: 'Plan drafted',
      PROGRAMME: 'Follow-ups decided',
    },
    tracks: 'Treatment programmes',
    tracksHelp: 'One name a line, as staff say it: “Evening group”, “Men’s house”. They are offered at an admission.',
    programme: 'Follow-up programme to suggest',
    programmeHelp: 'Whoever admits accepts it with one click, or says why not.',
    programmeUsual: 'As it comes: check-ins after a plan',
    save: 'Save',
    saved: 'Saved. It counts for new stays.',
  },
} as const;
