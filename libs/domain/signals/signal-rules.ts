/** Every rule, the most urgent first: a missed medication outranks all but a safety answer. */
export const signalRules = [
  'safety_answer',
  'missed_medication',
  'call_wish',
  'craving_rising',
  'warning_sign',
  'missed_check_ins',
  'window_without_option',
  'missed_meeting_goal',
  'measure_change',
] as const;

/** One rule. */
export type SignalRuleName = (typeof signalRules)[number];

/** A number that an organization may choose, within bounds. */
export interface Threshold {
  initial: number;
  least: number;
  most: number;
}

/** What of a rule can be chosen: how much of something, within how many days; null where it counts nothing. */
export interface RuleDefinition {
  amount: Threshold | null;
  days: Threshold | null;
  /** False where silence could cost a life. */
  canBeOff: boolean;
}

/** The rules with what an organization finds before it chooses. */
export const ruleDefinitions: Record<SignalRuleName, RuleDefinition> = {
  /** Craving of 10. */
  safety_answer: {
    amount: { initial: 8, least: 5, most: 9 },
    days: { initial: 3, least: 1, most: 14 },
    canBeOff: false,
  },
  /** Check-ins that say "not taken" since the last that said "taken". */
  missed_medication: {
    amount: { initial: 1, least: 1, most: 5 },
    days: { initial: 7, least: 1, most: 30 },
    canBeOff: false,
  },
  call_wish: { amount: null, days: null, canBeOff: false },
  /** Points by which the average rose over the four weeks before. */
  craving_rising: {
    amount: { initial: 3, least: 1, most: 6 },
    days: { initial: 7, least: 3, most: 21 },
    canBeOff: true,
  },
  /** Signs ticked in one check-in. */
  warning_sign: {
    amount: { initial: 1, least: 1, most: 5 },
    days: { initial: 3, least: 1, most: 14 },
    canBeOff: true,
  },
  /** Messages that went out and were not answered since the last check-in. */
  missed_check_ins: {
    amount: { initial: 2, least: 1, most: 10 },
    days: { initial: 14, least: 3, most: 60 },
    canBeOff: true,
  },
  window_without_option: { amount: null, days: null, canBeOff: true },
  /** Weeks. */
  missed_meeting_goal: {
    amount: { initial: 1, least: 1, most: 4 },
    days: { initial: 14, least: 7, most: 60 },
    canBeOff: true,
  },
  /** Points by which a score rose: five are a step from one band of the PHQ-9 or the GAD-7 to the next. */
  measure_change: {
    amount: { initial: 5, least: 2, most: 20 },
    days: { initial: 30, least: 7, most: 60 },
    canBeOff: true,
  },
};

/** Days before the recent ones that make up a patient's own baseline. */
export const BASELINE_DAYS = 28;

/** How far back any rule looks at check-ins, in days. */
export const LOOK_BACK_DAYS = 60;
