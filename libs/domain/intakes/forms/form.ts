import type { Needed, Shown } from '@stepwell/kernel/show-when';

/** Words in English, and in Spanish where the definition has them. */
export interface Words {
  en: string;
  es: string | null;
}

/** Types of items of FHIR R4 that can be asked or shown here. */
export const itemTypes = [
  ...['group', 'display', 'boolean', 'decimal', 'integer', 'date', 'dateTime', 'time', 'string', 'text', 'url'],
  ...['choice', 'open-choice', 'attachment', 'reference', 'quantity', 'question'],
] as const;
/** One of them. */
export type ItemType =
  | ('group' | 'display' | 'boolean' | 'decimal' | 'integer' | 'date' | 'dateTime' | 'time' | 'string' | 'text' | 'url')
  | ('choice' | 'open-choice' | 'attachment' | 'reference' | 'quantity' | 'question');

/** One possible answer: its code, or the text itself where there is no code. */
export interface FormOption {
  code: string;
  words: Words;
  /** Null for a plain text. */
  system: string | null;
  isText: boolean;
}

/** One item of a form: a group, a line to read, or a question. */
export interface FormItem extends Shown, Needed {
  linkId: string;
  type: ItemType;
  text: Words;
  repeats: boolean;
  readOnly: boolean;
  maxLength: number | null;
  minValue: string | null;
  maxValue: string | null;
  pattern: string | null;
  /** How a text is written: `Email`, `ZIP` or `Phone Number`. */
  writtenAs: string | null;
  /** The one value that is taken, as conditions compare it; null where every value of the type is. */
  onlyValue: string | null;
  /** Null where the answers come from a value set that is not part of the definition. */
  options: readonly FormOption[] | null;
  items: readonly FormItem[];
}

/** A FHIR R4 Questionnaire, read. */
export interface Form {
  title: string;
  items: readonly FormItem[];
}

/** Every item of a form, groups before what they hold. */
export function everyItem(items: readonly FormItem[]): FormItem[] {
  return items.flatMap((item) => [item, ...everyItem(item.items)]);
}
