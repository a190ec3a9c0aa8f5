/** English sentences of the steps and traditions. */
export const stepsEn = {
  open: 'Read the steps and traditions',
  title: 'Steps and traditions',
  lead: 'To read, if you like. Some groups work with them. You don’t have to.',
  fellowship: 'Whose steps',
  choose: 'Choose one',
  kinds: { STEPS: 'The twelve steps', TRADITIONS: 'The twelve traditions' },
  powerTitle: 'In my own words',
  power: 'What I call the help beyond myself',
  powerHelp: 'People, nature, God, love, the group: yours to say, or to leave empty. Only you see it.',
  save: 'Save',
  saved: 'Saved.',
};
