/** A message that is being written, with the mark by which sending it twice counts once. */
export interface TeamDraft {
  body: string;
  submitId: string;
}

/** An empty one. */
export function newTeamDraft(): TeamDraft {
  return { body: '', submitId: crypto.randomUUID() };
}
