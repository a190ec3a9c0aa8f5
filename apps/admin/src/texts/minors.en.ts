/** Texts of who signs for patients under 18. */
export const minorsTexts = {
  minors: {
    title: 'Patients under 18',
    summary:
      'Whether a minor may agree to treatment alone is the law of your state (42 CFR 2.14). Say what it asks for; until then nobody under 18 is admitted.',
    open: 'Set up guardian signers',
    confirmed: 'Confirmed by {{name}} on {{day}}.',
    ownersOnly: '{{rule}}. Only an owner changes this.',
    ask: 'What your state asks for',
    askHelp: 'Look it up with counsel. It counts for consents that are prepared from then on.',
    rule: {
      ADULTS_ONLY: 'We admit adults only',
      MINOR_ALONE: 'The minor agrees alone',
      GUARDIAN_AS_WELL: 'Minor and guardian both sign',
      GUARDIAN_BELOW_AGE: 'Both sign below an age, from then on the minor alone',
    },
    hint: {
      ADULTS_ONLY: 'Forms and files with somebody under 18 are refused.',
      MINOR_ALONE: 'Only the minor signs, and nothing goes to a parent without their consent.',
      GUARDIAN_AS_WELL: 'The minor signs first. Nothing is shared before the guardian has signed too.',
      GUARDIAN_BELOW_AGE: 'The age on the day on which a consent is prepared counts.',
    },
    age: 'From this age on the minor alone',
    ageWrong: 'Give an age from 10 to 17.',
    maySign: 'Who may sign as a guardian',
    maySignMissing: 'Choose at least one.',
    relationship: {
      PARENT: 'Parent',
      LEGAL_GUARDIAN: 'Legal guardian',
      OTHER_AUTHORIZED: 'Somebody else whom the state lets act for them',
    },
    source: 'Where the law says so',
    sourceHelp: 'State and section, as in “Minn. Stat. § 144.343”.',
    sourceMissing: 'Name the law of your state that says so.',
    save: 'Confirm',
    saved: 'Kept. It counts from now on.',
  },
} as const;
