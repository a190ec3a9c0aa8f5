import type { Transport } from '../../gql/graphql';

const meetings = (count: number) => (count === 1 ? '1 meeting' : `${count} meetings`);

/** English sentences for a hard moment, and for the meetings that are in reach then. */
export const nowEn = {
  title: 'Right now',
  cardTitle: 'This may be a hard hour',
  cardLead: 'Your own words are ready, and the people you can call.',
  open: 'Open my page for right now',
  lead: 'You wrote this for a moment like this. Take one step at a time.',
  why: 'Why I do this',
  do: 'What helps me now',
  call: 'Who I call',
  callTeam: 'Or my care team',
  places: 'Where I can go tonight',
  placesSoon: 'Where I can go in the next hours',
  note: 'I wrote this to myself',
  medicationTitle: 'If someone talks about my medicine',
  medicationLead: 'You don’t owe anyone a reason. You can say:',
  medicationLines: [
    '“My doctor and I chose this. It keeps me alive.”',
    '“I talk about my medicine with my doctor. Let’s talk about something else.”',
    '“I am here for the meeting, like you.”',
  ],
  medicationKeep: 'Keep taking it as prescribed. Only your prescriber changes it.',
  noPlan: 'Your plan is not here yet. These steps help anyone.',
};

/** English sentences on what is in reach. */
export const optionsEn = {
  startsAt: (when: string) => `Starts ${when}`,
  ways: { WALK: 'on foot', BIKE: 'by bike', BUS: 'by bus', CAR: 'by car' } satisfies Record<Transport, string>,
  some: (near: number, way: string, online: number) =>
    `${meetings(near)} you can get to${way && ` ${way}`}, and ${online} online.`,
  near: (near: number, way: string) => `${meetings(near)} you can get to${way && ` ${way}`}. None online.`,
  online: (way: string, online: number) => `None ${way || 'close to you'}. ${meetings(online)} online.`,
  none: 'No meeting of yours starts then.',
  noneWanted: 'You chose no meetings. That is fine.',
  nextTime: (day: string) => `Next time, on ${day}:`,
  show: 'Show them',
  unsure: 'We only know the distance. Check the bus or the way before you go.',
  find: 'Look for others',
  mine: 'My meeting',
  way: (words: string) => `My way: ${words}`,
  medication: 'Welcomes people on medicine',
  reachTitle: 'How I get around',
  reachLead: 'With this we can show meetings that you can get to. Only you and your care team see it.',
  reachAsk: 'Tell us how you get around. Then we can show meetings near you.',
  reachOpen: 'Say how I get around',
  reachChange: 'Change how I get around',
  transport: 'How do you get there?',
  transports: { WALK: 'I walk', BIKE: 'By bike', BUS: 'By bus or train', CAR: 'By car or a ride' } satisfies Record<
    Transport,
    string
  >,
  zip: 'From which ZIP code?',
  zipHelp: 'Where you stay most nights. We only use the middle of the area.',
  zipWrong: 'We don’t know this ZIP code. Write five digits, like 94110.',
  within: 'How far is all right?',
  miles: (count: number) => (count === 1 ? 'Up to 1 mile' : `Up to ${count} miles`),
  save: 'Save',
  saved: 'Saved. My plan now shows what you can get to.',
};
