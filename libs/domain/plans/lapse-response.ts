import type { PatientSummary } from '../patients/patients.service';
import type { LapseResponse } from './plan-content';

/** What a patient is treated for, as plans see it. */
export type Substance = PatientSummary['primarySubstances'][number];

/** Substances after which a return to use can stop somebody's breathing: opioids, and stimulants that may hold fentanyl. */
const overdoseRisk: readonly Substance[] = ['opioids', 'stimulants'];
/** Substances that the body can't do without from one day to the next. */
const withdrawalRisk: readonly Substance[] = ['alcohol', 'benzodiazepines'];

/** Tells whether a plan must speak of naloxone. */
export function needsNaloxone(substances: readonly Substance[]): boolean {
  return substances.some((substance) => overdoseRisk.includes(substance));
}

const overdoseFirstHour = [
  'Don’t be alone. Ask someone to stay with you, or call someone and keep talking. Unlock the door.',
  'Keep naloxone in reach and show the other person where it is.',
  'Your tolerance is lower than it was. The amount you used to take can kill you now. Don’t take more, and don’t mix.',
  'Call 911 if someone is hard to wake, breathes slowly or not at all, or has blue or gray lips. Give naloxone, help them breathe, and stay until help comes.',
];
const stimulantFirstHour = [
  'Cocaine, meth and pills from the street may hold fentanyl, even if you never use opioids. Treat it like an overdose risk.',
  'Call 911 for chest pain, a seizure, very high body heat, or if you feel out of control.',
];
const withdrawalFirstHour = [
  'If you drank a lot, or took benzodiazepines for some days: don’t stop suddenly on your own. Stopping at once can be dangerous.',
  'Call your doctor or care team now and say what you took and when. If you can’t reach them, go to an emergency room.',
  'Call 911 for a seizure, strong shaking, confusion, or seeing or hearing things that others don’t.',
  'Don’t drive. Don’t mix alcohol, benzodiazepines and opioids.',
];
const gamblingFirstHour = [
  'Stop where you are: leave the place, or close the app and put the phone away.',
  'Don’t try to win it back, and don’t borrow. Give your cards and cash to someone you trust.',
  'If you think of ending your life, call or text 988 now. You are worth more than any loss.',
];
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
const overdoseFirstDay = ['Stay with someone for the whole day: an overdose can come back when naloxone wears off.'];
const withdrawalFirstDay = [
  'Get a medical check today, also if you feel all right: withdrawal can start hours or days later.',
];
const gamblingFirstDay = ['Ask someone to look at accounts and debts with you. Block sites and places for a while.'];

/**
 * What to do after a lapse, for what a person is treated for: several substances bring the steps of each, the most
 * urgent first. Texts are a start in plain words; clinicians and the patient make them their own.
 */
export function lapseResponseFor(substances: readonly Substance[]): LapseResponse {
  const has = (risk: readonly Substance[]): boolean => substances.some((substance) => risk.includes(substance));
  const when = (holds: boolean, steps: readonly string[]): readonly string[] => (holds ? steps : []);
  const usesSubstances = substances.some((substance) => substance !== 'gambling');
  return {
    firstHour: [
      ...when(has(overdoseRisk), overdoseFirstHour),
      ...when(has(['stimulants']), stimulantFirstHour),
      ...when(has(withdrawalRisk), withdrawalFirstHour),
      ...when(has(['gambling']), gamblingFirstHour),
      ...anyFirstHour,
    ].join('\n'),
    firstDay: [
      ...when(has(overdoseRisk), overdoseFirstDay),
      ...when(has(withdrawalRisk), withdrawalFirstDay),
      ...when(usesSubstances || substances.length === 0, medicationFirstDay),
      ...when(has(['gambling']), gamblingFirstDay),
      ...anyFirstDay,
    ].join('\n'),
    whoToTell: [
      'Today: one person from my list of people.',
      'Today or on the next working day: my counselor or someone else on my care team. They will thank me for telling them.',
      ...when(usesSubstances || substances.length === 0, ['Before my next dose: my prescriber, if I take medication.']),
    ].join('\n'),
    wayBack: [
      'A lapse is one event. It does not undo my days, and I am not starting over.',
      'I go to my next visit, or ask for an earlier one.',
      'With my counselor I look at what came before it, and we change this plan.',
      'I do one thing that helped before, today.',
    ].join('\n'),
  };
}
