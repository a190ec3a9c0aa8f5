import type { Language } from '@stepwell/kernel/words';
import { numberWords, usualWords, type ProgrammeWords } from '@stepwell/delivery/templates/programme-message.template';
import type { ProgrammeStep } from './programme';

/**
 * What a step's message says in a language: the organization's own words, else the usual ones for what it waits for; to
 * whoever agreed to it, these ask for a number.
 */
export function wordsOf(
  { words, answer }: Pick<ProgrammeStep, 'words' | 'answer'>,
  language: Language,
  asksNumber = false,
): ProgrammeWords {
  const said = (words ?? usualWords[answer])[language];
  return asksNumber && !words && answer === 'check_in' ? { ...said, text: numberWords[language] } : said;
}
