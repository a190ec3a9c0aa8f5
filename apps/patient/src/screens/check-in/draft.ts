/** Answers on their way: kept in memory until the server has them. */
export interface Draft {
  /** Made once per check-in: however often it is sent, it counts once. */
  answerId: string;
  dueCheckInId: string | null;
  mood?: number;
  craving?: number;
  wantsCall?: boolean;
  /** True once the server has the answers. */
  sent?: boolean;
}

/** A draft with every question answered. */
export type AnsweredDraft = Draft & Required<Pick<Draft, 'mood' | 'craving' | 'wantsCall'>>;

/** Questions of a check-in. */
export const QUESTION_COUNT = 3;
const STRONG_CRAVING = 7;
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

/** The step that may be shown: never beyond the first open question, so that "Back" into an old step asks it again. */
export function reachableStep(step: number, draft: Draft | undefined): number {
  if (!draft) return 0;
  const answered = [draft.mood, draft.craving, draft.wantsCall];
  const open = answered.findIndex((answer) => answer === undefined);
  return Math.min(step, open === -1 ? QUESTION_COUNT : open + 1);
}

/** True when every question has its answer. */
export function isAnswered(draft: Draft): draft is AnsweredDraft {
  return draft.mood !== undefined && draft.craving !== undefined && draft.wantsCall !== undefined;
}

/** True when the screen after sending shows help: a strong craving, a wish for a call, or a very bad day. */
export function needsHelpShown(draft: AnsweredDraft): boolean {
  return draft.wantsCall || isStrongCraving(draft.craving) || draft.mood === LOWEST_MOOD;
}

/** Craving (0 to 10) from which the plan's help is shown. */
export function isStrongCraving(craving: number): boolean {
  return craving >= STRONG_CRAVING;
}
