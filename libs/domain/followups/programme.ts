import type { Channel, Language } from '@stepwell/kernel/words';
import type { ProgrammeWords } from '@stepwell/delivery/templates/programme-message.template';

/** What a programme can begin with. `date` is a day that somebody on staff names, an appointment for instance. */
export const anchorEvents = [
  'plan_activated',
  'plan_review',
  'admission',
  'discharge',
  'group_missed',
  'meeting_goal_missed',
  'medication_missed',
  'lapse',
  'milestone',
  'team_message',
  'date',
] as const;
/** One of them. */
export type AnchorEvent = (typeof anchorEvents)[number];

/** What a step does when its time comes: write to the patient, or ask staff to call, to post a letter, to step in. */
export const stepActions = ['message', 'call', 'letter', 'supervisor'] as const;
/** One of them. */
export type StepAction = (typeof stepActions)[number];

/** What a message waits for. */
export const stepAnswers = ['check_in', 'nothing'] as const;
/** One of them. */
export type StepAnswer = (typeof stepAnswers)[number];

/** What happens when an anchor comes while the programme is running: it begins anew, goes on, or runs twice. */
export const repeatRules = ['restart', 'keep', 'beside'] as const;
/** One of them. */
export type RepeatRule = (typeof repeatRules)[number];

/** What ends a programme before its last step: any answer of the patient, a discharge, an admission. */
export const stopEvents = ['answer', 'discharge', 'admission'] as const;
/** One of them. */
export type StopEvent = (typeof stopEvents)[number];

/** One planned unit of a programme. */
export interface ProgrammeStep {
  code: string;
  /** What staff call it. */
  name: string;
  action: StepAction;
  /** Calendar days after the anchor, in the patient's zone; before it where negative. */
  dayOffset: number;
  /** Wall time HH:MM. */
  localTime: string;
  /**
   * Hours after the very moment of the anchor, before it where negative: hours that pass, whatever the clocks do. Null
   * counts days on the wall instead, and so does an anchor of which only the day is known.
   */
  afterHours: number | null;
  /** Which place in a patient's day a message takes: one at most per slot and day. */
  slot: string;
  /** Hours after its planned instant in which a message may still leave; later it is stale and expires. */
  sendWithinHours: number;
  /** Calendar days, up to the same wall time, for which it can be answered and its link lives. */
  openForDays: number;
  /** Ways to try, first to last. */
  channels: readonly Channel[];
  answer: StepAnswer;
  /** Code of an earlier step: this one is left out once that one was answered. */
  ifUnanswered: string | null;
  /** In the organization's own words; null says the usual ones for its answer. */
  words: Record<Language, ProgrammeWords> | null;
}

/** A series of steps anchored to an event. Editing one means a new version: running enrolments keep theirs. */
export interface Programme {
  code: string;
  version: number;
  name: string;
  anchorEvent: AnchorEvent;
  whenAgain: RepeatRule;
  stopsOn: readonly StopEvent[];
  steps: readonly ProgrammeStep[];
}
