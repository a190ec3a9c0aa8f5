/** English and Spanish words. */
export type Bilingual = readonly [en: string, es: string];
/** One question, or a group of them. */
export interface Question {
  id: string;
  type: string;
  text: Bilingual;
  required?: boolean;
  repeats?: boolean;
  maxLength?: number;
  options?: readonly (readonly [code: string, en: string, es: string])[];
  /** Asked where another question has this answer; a code, or true. */
  when?: readonly [question: string, answer: string | boolean];
  items?: readonly Question[];
}

/** A group of questions. */
export function group(id: string, text: Bilingual, items: readonly Question[]): Question {
  return { id, type: 'group', text, items };
}

/** A question with a list to choose from. */
export function choice(
  id: string,
  text: Bilingual,
  options: NonNullable<Question['options']>,
  more: Partial<Question>,
): Question {
  return { id, type: 'choice', text, options, ...more };
}
