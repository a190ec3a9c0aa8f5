/** English sentences about appointments; they come with their screen. */
export const appointmentsEn = {
  cardTitle: 'Choose a time',
  cardLead: (name: string) => `${name} would like to see you. Choose the time that works for you.`,
  open: 'See the times',
  nextTitle: 'Your next appointment',
  all: 'See all my appointments',
  title: 'My appointments',
  none: 'You have no appointment to come.',
  with: (name: string, place: string) => `With ${name}, ${place}`,
  minutes: (count: number) => `It takes about ${count} minutes.`,
  change: 'If you can’t come, call us. We will find another time.',
  chooseTitle: 'Choose a time',
  chooseLead: (name: string, place: string, minutes: number) =>
    `With ${name}, ${place}. It takes about ${minutes} minutes. Choose a time:`,
  noneFree: 'No time is free right now. Call us, and we will find one.',
  confirm: (when: string) => `Take this time: ${when}`,
  more: 'Show more days',
  booked: 'Done. This time is yours.',
  taken: 'Somebody took that time a moment ago. Please choose another one.',
  gone: 'These times are not open any more. Call us, and we will find one.',
};
