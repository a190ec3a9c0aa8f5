import type { Language } from '@stepwell/kernel/words';
import { usualWords, type ProgrammeWords } from '@stepwell/delivery/templates/programme-message.template';
import type { ProgrammeStep } from './programme';

/** What a step's message says in a language: the organization's own words, else the usual ones for what it waits for. */
export function wordsOf(
  { words, answer }: Pick<ProgrammeStep, 'words' | 'answer'>,
  language: Language,
): ProgrammeWords {
  return (words ?? usualWords[answer])[language];
}
