import type { AnswerCheckInInput, HaltState, MedicationAnswer, Substance } from '../../../gql/graphql';
import { STRONG_CRAVING } from '../../care/is-hard-now';

/** What came up, all of it free to leave empty. */
export interface Met {
  hadUrge: boolean;
  situationIds: string[];
  warningSignIds: string[];
  halt: HaltState[];
}

/** The day in three answers; null is "I'd rather not say", what was not asked is undefined. */
export interface Today {
  hasUsed: boolean | null;
  medication?: MedicationAnswer;
  wentToMeeting?: boolean;
}

/** What is said about use. */
export interface Use {
  substances: Substance[];
  isAlone?: boolean;
  hasNaloxone?: boolean;
}

/** Whether a call is wanted, and when: null is as soon as possible. */
export interface Call {
  isWanted: boolean;
  from: string | null;
  /** It can't wait: who is on call is told. */
  isUrgent?: boolean;
  /** Undefined where it was left open. */
  feelsSafe?: boolean;
}

/** Answers on their way: kept in memory until the server has them, and nowhere else. */
export interface Draft {
  /** Made once per check-in: however often it is sent, it counts once. */
  answerId: string;
  dueCheckInId: string | null;
  /** True where "I used" was pressed before any question. */
  beganWithUse?: boolean;
  mood?: number;
  craving?: number;
  met?: Met;
  today?: Today;
  use?: Use;
  /** True once the advice after use was on the screen. */
  readAdvice?: boolean;
  call?: Call;
  /** True once the answers left the questions: sent, or waiting for a connection. */
  isClosed?: boolean;
  /** True once the server has the answers. */
  sent?: boolean;
}

/** A draft with every question answered. */
export type AnsweredDraft = Draft & Required<Pick<Draft, 'mood' | 'craving' | 'call'>>;

/** The screens of a check-in. */
export type StepName = 'intro' | 'mood' | 'craving' | 'met' | 'today' | 'use' | 'advice' | 'call';

const LOWEST_MOOD = 1;

/** A random UUID (version 4). `crypto.randomUUID` is missing on plain http, where a phone may open a test server. */
export function newAnswerId(source: Crypto = crypto): string {
  if (typeof source.randomUUID === 'function') return source.randomUUID();
  const bytes = source.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** An empty draft for a check-in that waits, or for one by the patient's own wish. */
export function newDraft(dueCheckInId: string | null | undefined): Draft {
  return { answerId: newAnswerId(), dueCheckInId: dueCheckInId ?? null };
}

/** True when use was told, in whichever way the check-in began. */
export function hasUsed(draft: Draft | undefined): boolean {
  return draft?.beganWithUse === true || draft?.today?.hasUsed === true;
}

/** The screens in their order. Who begins with "I used" sees safety first, and is asked the least. */
export function stepsOf(draft: Draft | undefined): readonly StepName[] {
  if (draft?.beganWithUse) return ['intro', 'use', 'advice', 'mood', 'craving', 'call'];
  const use: StepName[] = hasUsed(draft) ? ['use', 'advice'] : [];
  return ['intro', 'mood', 'craving', 'met', 'today', ...use, 'call'];
}

function isOpen(step: StepName, draft: Draft): boolean {
  switch (step) {
    case 'intro':
      return false;
    case 'advice':
      return !draft.readAdvice;
    default:
      return draft[step] === undefined;
  }
}

/** The step that may be shown: never beyond the first open question, so that "Back" into an old step asks it again. */
export function reachableStep(step: number, draft: Draft | undefined): number {
  if (!draft) return 0;
  const steps = stepsOf(draft);
  const open = steps.findIndex((name) => isOpen(name, draft));
  return Math.min(step, open === -1 ? steps.length - 1 : open);
}

/** True when every question has its answer. */
export function isAnswered(draft: Draft): draft is AnsweredDraft {
  return stepsOf(draft).every((step) => !isOpen(step, draft));
}

/** True when the screen after sending shows help: use, a strong craving, a wish for a call, or a very bad day. */
export function needsHelpShown(draft: AnsweredDraft): boolean {
  return (
    hasUsed(draft) ||
    draft.call.isWanted ||
    draft.call.feelsSafe === false ||
    isStrongCraving(draft.craving) ||
    draft.mood === LOWEST_MOOD
  );
}

/** Craving (0 to 10) from which the plan's help is shown. */
export function isStrongCraving(craving: number): boolean {
  return craving >= STRONG_CRAVING;
}

/** The answers as the server takes them; what a changed mind left behind stays on the phone. */
export function inputOf(draft: AnsweredDraft): AnswerCheckInInput {
  const { answerId, dueCheckInId, mood, craving, met, today, call } = draft;
  const use = hasUsed(draft) ? draft.use : undefined;
  const asked = draft.beganWithUse ? undefined : { ...met, ...today };
  return {
    answerId,
    dueCheckInId,
    mood,
    craving,
    ...asked,
    ...(use && {
      hasUsed: true,
      usedSubstances: use.substances,
      isAlone: use.isAlone ?? null,
      hasNaloxone: use.hasNaloxone ?? null,
    }),
    wantsCall: call.isWanted,
    callFrom: call.isWanted && !call.isUrgent ? call.from : null,
    ...(call.isUrgent && { callIsUrgent: true }),
    ...(call.feelsSafe !== undefined && { feelsSafe: call.feelsSafe }),
  };
}
