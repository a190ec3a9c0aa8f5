import type { Channel } from '@stepwell/kernel/words';
import type { RaisedTask } from '../tasks/tasks.service';

/** Where the patient goes next. */
export const nextAppointments = ['booked', 'elsewhere', 'declined', 'unknown'] as const;
/** One of them. */
export type NextAppointment = (typeof nextAppointments)[number];

/** Whether there is medication for the first days. */
export const medicationSupplies = ['none', 'supplied', 'not_supplied', 'unknown'] as const;
/** One of them; `none` means that none is prescribed. */
export type MedicationSupply = (typeof medicationSupplies)[number];

/** Whether naloxone is at hand. */
export const naloxones = ['given', 'has_one', 'declined', 'unknown'] as const;
/** One of them. */
export type Naloxone = (typeof naloxones)[number];

/** Living arrangement, as TEDS asks for it (LIVARAG). */
export const housings = ['independent', 'dependent', 'homeless', 'unknown'] as const;
/** One of them. */
export type Housing = (typeof housings)[number];

/** Whether the phone on record still reaches the patient alone; `none` means that they have no phone. */
export const phoneStates = ['safe', 'changed', 'unsafe', 'none', 'unknown'] as const;
/** One of them. */
export type PhoneState = (typeof phoneStates)[number];

/** How the patient may be written to after they left. */
export const contactsAfter = ['by_email', 'by_text', 'by_both', 'declined', 'unknown'] as const;
/** One of them. */
export type ContactAfter = (typeof contactsAfter)[number];

/** The channels that an answer names; `unknown` says nothing of any. */
export const channelsOf: Record<Exclude<ContactAfter, 'unknown'>, readonly Channel[]> = {
  by_email: ['email'],
  by_text: ['sms'],
  by_both: ['email', 'sms'],
  declined: [],
};

/** The answer that names these channels; none is no answer. */
export function contactBy(ways: readonly Channel[]): ContactAfter {
  if (ways.includes('email')) return ways.includes('sms') ? 'by_both' : 'by_email';
  return ways.includes('sms') ? 'by_text' : 'unknown';
}

/** Why an episode ended. */
export type EndReason = keyof typeof tedsReasons;

/** Codes of the public TEDS-D file for the reason (REASON); what a state wants may differ. */
export const tedsReasons = {
  completed: 1,
  left_early: 2,
  ended_by_facility: 3,
  transferred: 4,
  incarcerated: 5,
  died: 6,
  other: 7,
} as const;

/** Codes of the public TEDS files for the living arrangement at discharge (LIVARAG_D); -9 means that it is not known. */
export const tedsHousing: Record<Housing, number> = { homeless: 1, dependent: 2, independent: 3, unknown: -9 };

/** What is known at a discharge. */
export interface DischargeFacts {
  nextAppointment: NextAppointment;
  medication: MedicationSupply;
  naloxone: Naloxone;
  housing: Housing;
  phone: PhoneState;
  /** Null where the page did not ask yet. */
  contactAfter: ContactAfter | null;
}

/** Tasks that a gap in a discharge becomes. */
export const gapKinds = [
  'discharge_appointment',
  'discharge_medication',
  'discharge_naloxone',
  'discharge_housing',
  'discharge_phone',
  'discharge_contact',
] as const satisfies RaisedTask['kind'][];
/** One of them. */
export type GapKind = (typeof gapKinds)[number];

const isOpen: Record<GapKind, (facts: DischargeFacts) => boolean> = {
  discharge_appointment: ({ nextAppointment }) => nextAppointment === 'unknown',
  discharge_medication: ({ medication }) => medication === 'unknown' || medication === 'not_supplied',
  discharge_naloxone: ({ naloxone }) => naloxone === 'unknown',
  discharge_housing: ({ housing }) => housing === 'unknown' || housing === 'homeless',
  discharge_phone: ({ phone }) => phone !== 'safe' && phone !== 'none',
  discharge_contact: ({ contactAfter }) => contactAfter === 'unknown',
};

/** Where somebody else cares for the patient now, only what keeps alive on the way is ours. */
const asked: Partial<Record<EndReason, readonly GapKind[]>> = {
  died: [],
  incarcerated: ['discharge_medication', 'discharge_phone'],
  transferred: ['discharge_medication', 'discharge_naloxone'],
};

/** What is left to do after somebody left. */
export function gapsOf(reason: EndReason, facts: DischargeFacts): GapKind[] {
  return (asked[reason] ?? gapKinds).filter((kind) => isOpen[kind](facts));
}
