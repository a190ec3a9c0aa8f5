/** English sentences of the patient's own pattern of cravings. */
export const patternsEn = {
  title: 'My pattern',
  door: 'My pattern of cravings',
  doorLead: 'A picture of your last three months. Look only if you want to.',
  open: 'Show my pattern',
  hardest: (day: string, time: string) => `Your cravings were strongest on ${day}, from ${time}.`,
  calm: 'No time stands out. Your cravings were not strong.',
  none: 'There is nothing to show yet. Each check-in adds to it.',
  lead: 'It only knows what you told us. It is no grade. Use it to plan your hard hours.',
  showNumbers: 'Show numbers',
  hideNumbers: 'Hide numbers',
  caption: 'How strong my cravings were, by day and time',
  from: 'From',
  levels: { NONE: 'None', LOW: 'Weak', SOME: 'Some', STRONG: 'Strong' },
  cell: (level: string, craving: number, count: number) =>
    `${level}: ${craving} of 10, ${count === 1 ? 'one answer' : `${count} answers`}`,
  empty: 'No answer',
};
