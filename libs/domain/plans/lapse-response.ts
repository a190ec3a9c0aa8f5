import { branchesOf, lapseBranches, type LapseBranch, type Substance } from './lapse-branches';
import type { LapseResponse } from './plan-content';

/** The first steps after a lapse with one kind of substance. */
export type LapseSteps = LapseResponse['bySubstance'][number];

const overdoseFirstHour = [
  'Don’t be alone. Ask someone to stay with you, or call someone and keep talking. Unlock the door.',
  'Keep naloxone in reach and show the other person where it is.',
  'Your tolerance is lower than it was. The amount you used to take can kill you now. Don’t take more, and don’t mix.',
  'Call 911 if someone is hard to wake, breathes slowly or not at all, or has blue or gray lips. Give naloxone, help them breathe, and stay until help comes.',
];
const overdoseFirstDay = ['Stay with someone for the whole day: an overdose can come back when naloxone wears off.'];

const firstHours: Record<LapseBranch, readonly string[]> = {
  opioids: overdoseFirstHour,
  stimulants: [
    ...overdoseFirstHour,
    'Cocaine, meth and pills from the street may hold fentanyl, even if you never use opioids. Treat it like an overdose risk.',
    'Call 911 for chest pain, a seizure, very high body heat, or if you feel out of control.',
  ],
  alcohol_benzodiazepines: [
    'If you drank a lot, or took benzodiazepines for some days: don’t stop suddenly on your own. Stopping at once can be dangerous.',
    'Call your doctor or care team now and say what you took and when. If you can’t reach them, go to an emergency room.',
    'Call 911 for a seizure, strong shaking, confusion, or seeing or hearing things that others don’t.',
    'Don’t drive. Don’t mix alcohol, benzodiazepines and opioids.',
  ],
  gambling: [
    'Stop where you are: leave the place, or close the app and put the phone away.',
    'Don’t try to win it back, and don’t borrow. Give your cards and cash to someone you trust.',
    'If you think of ending your life, call or text 988 now. You are worth more than any loss.',
  ],
};
const firstDays: Record<LapseBranch, readonly string[]> = {
  opioids: overdoseFirstDay,
  stimulants: overdoseFirstDay,
  alcohol_benzodiazepines: [
    'Get a medical check today, also if you feel all right: withdrawal can start hours or days later.',
  ],
  gambling: ['Ask someone to look at accounts and debts with you. Block sites and places for a while.'],
};

const anyFirstHour = [
  'Stop here, and go to a safe place where nothing is at hand.',
  'Call one person from my list and say: “I need you now.”',
  'If you think of hurting yourself, call or text 988. In danger, call 911.',
];
const anyFirstDay = [
  'Drink water, eat something, and sleep with someone nearby.',
  'Talk with one person face to face. A meeting counts, if meetings are part of my path.',
  'Put away or give away what is left, with someone beside me.',
];
const medicationFirstDay = [
  'Keep prescribed medication going. Call the prescriber before the next dose and say what you took. Don’t stop it on your own.',
];

/** The first steps for one kind of substance, as a start: clinicians and the patient make them their own. */
export function standardSteps(branch: LapseBranch): LapseSteps {
  return { branch, firstHour: firstHours[branch].join('\n'), firstDay: firstDays[branch].join('\n') };
}

/** The first steps of every kind. */
export const allStandardSteps: readonly LapseSteps[] = lapseBranches.map(standardSteps);

/** What to do after a lapse, for what a person is treated for: the steps of each kind, and those that hold for all. */
export function lapseResponseFor(substances: readonly Substance[]): LapseResponse {
  const usesSubstances = substances.length === 0 || substances.some((substance) => substance !== 'gambling');
  const whereUsed = (steps: readonly string[]): readonly string[] => (usesSubstances ? steps : []);
  return {
    bySubstance: branchesOf(substances).map(standardSteps),
    firstHour: anyFirstHour.join('\n'),
    firstDay: [...whereUsed(medicationFirstDay), ...anyFirstDay].join('\n'),
    whoToTell: [
      'Today: one person from my list of people.',
      'Today or on the next working day: my counselor or someone else on my care team. They will thank me for telling them.',
      ...whereUsed(['Before my next dose: my prescriber, if I take medication.']),
    ].join('\n'),
    wayBack: [
      'A lapse is one event. It does not undo my days, and I am not starting over.',
      'I go to my next visit, or ask for an earlier one.',
      'With my counselor I look at what came before it, and we change this plan.',
      'I do one thing that helped before, today.',
    ].join('\n'),
  };
}

/** The steps of one time, of every kind of substance and then those for all; a line that several kinds share comes once. */
export function wholeSteps(response: LapseResponse, time: 'firstHour' | 'firstDay'): string {
  const texts = [...response.bySubstance.map((steps) => steps[time]), response[time]];
  return [...new Set(texts.flatMap((text) => text.split('\n')).filter((line) => line !== ''))].join('\n');
}
