/** Texts of safety items: when somebody is paged, and how. */
export const safetyTexts = {
  safety: {
    title: 'When a patient needs somebody now',
    what: 'Whoever is on call is paged when a patient says they are not safe, writes crisis words, wants a call that can’t wait, or tells a craving this strong. Without an answer it is the backup’s turn, then the supervisors’.',
    threshold: 'Page from a craving of',
    thresholdHelp: 'Of 10.',
    minutes: 'Minutes to answer',
    minutesHelp: 'After so many minutes without an answer, the next person is paged.',
    bounds: 'Choose a whole number from {{least}} to {{most}}',
    save: 'Save when to page',
    saved: 'Saved. It holds from now on.',
    paging: 'Paging',
    phone: 'Mobile number for pages',
    phoneHelp: 'A text says only that something needs them. Without a number it goes by e-mail.',
    phoneSave: 'Save number',
    phoneSaved: 'Number of {{name}} saved',
    byMail: 'By e-mail',
  },
} as const;
