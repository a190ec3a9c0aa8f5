import type { PlanPhrasesQuery as Answer } from '../../../gql/graphql';
import { newMark, type PlanDraft } from './plan-draft';

type Phrases = Answer['planPhrases']['earlier'];

/** Parts into which a line can be taken over. */
const phraseParts = [
  'motivations',
  'highRiskSituations',
  'warningSigns',
  'copingStrategies',
  'supportContacts',
  'goals',
] as const;
/** One of them. */
export type PhrasePart = (typeof phraseParts)[number];

/** Tells whether a part is a list into which a line can be taken over. */
export function isPhrasePart(part: string): part is PhrasePart {
  return (phraseParts as readonly string[]).includes(part);
}

type Line = Phrases[PhrasePart][number] | PlanDraft[PhrasePart][number];

/** The words that tell one line from another. */
function wordsOf(line: Line): string {
  if ('description' in line) return line.description;
  return 'display' in line ? line.display : line.text;
}

const keyOf = (line: Line): string => wordsOf(line).trim().toLowerCase();

/** The lines of one part that the draft does not say yet. */
export function untaken(part: PhrasePart, phrases: Phrases, draft: PlanDraft): { id: string; words: string }[] {
  const there = new Set((draft[part] as readonly Line[]).map(keyOf));
  return (phrases[part] as readonly Line[])
    .filter((line) => !there.has(keyOf(line)))
    .map((line) => ({ id: line.id, words: wordsOf(line) }));
}

/** The part with one line more: a copy with a mark of its own, linked to nothing of the plan it came from. */
export function takenOver<Part extends PhrasePart>(
  part: Part,
  phrases: Phrases,
  id: string,
  draft: PlanDraft,
): PlanDraft[Part] {
  const line = (phrases[part] as readonly Line[]).find((each) => each.id === id);
  if (!line) return draft[part];
  const fresh = 'situationIds' in line ? { ...line, situationIds: [] } : line;
  return [...(draft[part] as readonly Line[]), { ...fresh, id: newMark() }] as PlanDraft[Part];
}
