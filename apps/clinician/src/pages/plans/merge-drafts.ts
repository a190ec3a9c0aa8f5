import { draftParts, type DraftPart, type PlanDraft } from './plan-draft';

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Parts in which two drafts differ. */
export function changedParts(from: PlanDraft, to: PlanDraft): DraftPart[] {
  return draftParts.filter((part) => !isSame(from[part], to[part]));
}

/** What came of laying two edits of one draft together. */
export interface Merge {
  /** Each part from whoever changed it; mine where both did. */
  merged: PlanDraft;
  /** Parts that both changed, each in their own way: a person decides. */
  contested: DraftPart[];
  /** Parts that only the other changed. */
  taken: DraftPart[];
}

/**
 * Lays my edits and another person's together, part by part, so that nobody loses a sentence.
 * `base` is what both began with.
 */
export function mergeDrafts(base: PlanDraft, mine: PlanDraft, theirs: PlanDraft): Merge {
  const changedByThem = changedParts(base, theirs);
  const changedByMe = new Set(changedParts(base, mine));
  const taken = changedByThem.filter((part) => !changedByMe.has(part));
  const contested = changedByThem.filter((part) => changedByMe.has(part) && !isSame(mine[part], theirs[part]));
  return { merged: takeParts(mine, theirs, taken), contested, taken };
}

/** The draft with some parts replaced by another's. */
export function takeParts(draft: PlanDraft, from: PlanDraft, parts: readonly DraftPart[]): PlanDraft {
  const replaced = Object.fromEntries(parts.map((part) => [part, from[part]])) as Partial<PlanDraft>;
  return { ...draft, ...replaced };
}
