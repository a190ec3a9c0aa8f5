import type { MilestoneUnit, SponsorState, StepStatus } from '../../gql/graphql';

const years = (count: number) => (count === 1 ? '1 year' : `${count} years`);

/** English sentences of days, milestones, the week and tasks. */
export const recoveryEn = {
  title: 'My recovery',
  doorLead: 'This week, my sponsor, my steps',
  milestone: {
    units: {
      HOURS: (count) => `${count} hours`,
      DAYS: (count) => `${count} days`,
      MONTHS: (count) => `${count} months`,
      YEARS: years,
    } satisfies Record<MilestoneUnit, (count: number) => string>,
    reached: (day: string) => `You got here on ${day}. It is yours to be glad about.`,
    hide: 'Put this away',
  },
  commitment: {
    title: 'My plan for each week',
    weeks: ['How is it going this week?', 'How did it go last week?'],
    outcome: { KEPT: 'I did it', IN_PART: 'In part', NOT_THIS_WEEK: 'Not this week' },
    shared: 'Your peer specialist sees this, so you can talk about it. There is no score.',
    notShared: 'You and your care team see this. There is no score.',
  },
  week: {
    title: 'This week',
    lead: 'Tick what you did. There is no score.',
    ticks: {
      SPONSOR: 'I was in touch with my sponsor',
      SERVICE: 'I helped out: service',
      READING: 'I read or listened to something',
    },
    meetings: (count: number) => `You went to ${count === 1 ? 'one meeting' : `${count} meetings`}.`,
    homeGroup: 'You have a home group.',
    stepWork: 'You worked on a step.',
    serviceTask: 'You did a service task.',
    readingTask: 'You did a reading task.',
  },
  tasks: {
    title: 'My tasks',
    none: 'Nothing to do right now. You choose tasks with your care team.',
    due: (day: string) => `By ${day}`,
    dueToday: 'By today',
    wasDue: (day: string) => `Was planned for ${day}`,
  },
  days: {
    title: 'My date and days',
    count: (without: number, total: number) =>
      without === total ? `${total} of ${total} days` : `${without} of ${total} days without use`,
    since: (day: string) => `Since ${day}`,
    nothing: 'Nothing is shown here. You decide what you want to see.',
    change: 'Change what I see',
    date: 'My date (if you want one)',
    dateHelp: 'Only you see this date. After a lapse it stays, unless you change it.',
    shows: {
      showsDate: 'Show my date',
      showsNumbers: 'Show my days as a number',
      showsMilestones: 'Tell me when I reach a milestone',
    },
    save: 'Save',
    cancel: 'Leave as it is',
  },
};

/** English sentences of the sponsor. */
export const sponsorEn = {
  title: 'My sponsor',
  none: 'Say where you are with a sponsor',
  standing: {
    SEARCHING: () => 'You are looking for a sponsor.',
    TEMPORARY: (name) => `${name} is your sponsor for now.`,
    ACTIVE: (name) => `${name} is your sponsor.`,
    ENDED: (name) => `Your time with ${name} has ended.`,
  } satisfies Record<SponsorState, (name: string) => string>,
  since: (day: string) => `Since ${day}.`,
  formTitle: 'Where I am with a sponsor',
  stateLabel: 'Right now',
  states: {
    SEARCHING: 'I am looking for one',
    TEMPORARY: 'I have one for now',
    ACTIVE: 'I have a sponsor',
    ENDED: 'It has ended',
  },
  name: 'First name',
  nameHelp: 'A first name and one letter, like “Ana M.”. No last name and no number.',
  nameWrong: 'Write a first name and one letter at most, like “Ana M.”. No last name, no number, no e-mail.',
  fellowship: 'Fellowship (if you like)',
  noFellowship: 'I’d rather not say',
  worksHere: 'Someone with this name works here. Staff can never be your sponsor.',
  isNotStaff: 'This is someone else',
  save: 'Save',
  saved: 'Saved.',
  lookTitle: 'What to look for',
  lookLead: 'People in the groups often say: choose someone who',
  look: [
    'has at least a year in recovery and has been through all twelve steps',
    'has what you want in life',
    'has time to talk with you',
    'has a sponsor of their own',
    'respects your medicine and your beliefs',
  ],
  warnTitle: 'When to leave',
  warn: [
    'They want money from you, or want to lend you money.',
    'They want sex or romance.',
    'They tell you to stop your medication. Only your doctor and you decide that.',
    'They keep you away from other people, or scare you.',
  ],
  warnAction: 'You can end it at any time. You don’t owe a reason. Tell your care team if you feel unsafe.',
  privateTitle: 'Good to know',
  staffNever: 'People who work here are never sponsors of patients.',
  neverContacted: 'We never write to or call your sponsor. We keep no number and nothing about their life.',
};

/** English sentences of step work. */
export const stepWorkEn = {
  title: 'My steps',
  lead: 'Where I am, with notes only I can read',
  intro: 'At your own pace, in your own order. Steps can be done again. You don’t have to.',
  step: (step: number) => `Step ${step}`,
  status: {
    NOT_STARTED: 'Not started',
    WORKING: 'Working on it',
    DONE: 'Done for now',
  } satisfies Record<StepStatus, string>,
  goesOn: 'Part of my life',
  from: (day: string) => `Since ${day}`,
  fromTo: (start: string, end: string) => `${start} to ${end}`,
  begin: 'I’m working on this',
  finish: 'Done for now',
  putAway: 'Not now',
  again: 'Work on it again',
  withoutWords:
    'Here we keep only where you are. What people write for this step can hurt someone if it is ever read in court. Write on paper, and share it with someone you trust.',
  notes: 'My notes',
  notesHelp: 'Only you can read this. Staff can’t. Empty it to delete it.',
  saveNotes: 'Save my notes',
  notesSaved: 'Saved. Only you can read it.',
};

/** English sentences of a lapse. */
export const lapseEn = {
  title: 'If I used',
  lead: 'Stay safe, tell someone, learn from it',
  safeTitle: 'First, be safe',
  tellTitle: 'Tell us about it',
  tellLead: 'Your recovery keeps its date. All your days still count. You can leave any part empty.',
  day: 'What day was it?',
  whatHappened: 'What happened?',
  whatHelped: 'What helped, even a little?',
  whatToChange: 'What would you do next time?',
  call: 'Please call me',
  send: 'Tell my care team',
  told: 'Your care team can see it now. It took courage to say it.',
  beforeTitle: 'Told before',
  byTeam: 'Your care team wrote this day down.',
  takeBack: 'This is not right',
  takeBackAsk: 'Shall we take it back? Your care team still sees that you took it back.',
  takeBackYes: 'Yes, take it back',
  takeBackNo: 'No, keep it',
};
