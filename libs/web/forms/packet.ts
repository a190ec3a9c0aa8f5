import { isNeeded, isShown, type Condition, type Rule } from '@stepwell/kernel/show-when';

/** Words of the packet in both languages. */
export interface PacketWords {
  en: string;
  es: string;
}

interface PacketCondition {
  question: string;
  operator: string;
  answer: string;
}

/** A question of the packet, as both apps get it. */
export interface PacketQuestion {
  linkId: string;
  type: string;
  words: PacketWords;
  isRequired: boolean;
  maxLength?: number | null | undefined;
  options: readonly { code: string; words: PacketWords }[];
  repeats: boolean;
  rules: readonly { isAny: boolean; hides: boolean; conditions: readonly PacketCondition[] }[];
  neededWhen: readonly PacketCondition[];
  /** What each row of a group asks. */
  questions?: readonly PacketQuestion[];
}

/** What stands in a field. */
export interface PacketValue {
  values: string[];
  rows: { cells: { linkId: string; values: string[] }[] }[];
}

/** A field with the version that was read. */
export interface PacketField extends PacketValue {
  linkId: string;
  version: number;
}

/** The packet, as both apps get it. */
export interface PacketData {
  id: string;
  finishedAt?: string | null | undefined;
  sections: readonly { linkId: string; words: PacketWords; questions: readonly PacketQuestion[] }[];
  fields: readonly PacketField[];
  gaps: readonly { linkId: string; sentence: PacketWords }[];
}

/** What a save answers. */
export interface PacketSaved {
  packet: PacketData;
  problems: readonly { linkId: string; sentence: PacketWords }[];
  conflicts: readonly string[];
}

/** Nothing written yet. */
export const noValue: PacketValue = { values: [], rows: [] };

/** What stands in another question. */
export type ValuesOf = (linkId: string) => readonly string[];

/** Whether a question is asked, by what stands in the others. */
export function isAsked({ rules }: PacketQuestion, valuesOf: ValuesOf): boolean {
  return isShown({ rules: rules as readonly Rule[] }, valuesOf);
}

/** Whether a question that is asked has to be answered. */
export function isWanted({ isRequired, neededWhen }: PacketQuestion, valuesOf: ValuesOf): boolean {
  return isNeeded({ isRequired, neededWhen: neededWhen as readonly Condition[] }, valuesOf);
}

/** The sections in which something is asked or shown, by what stands in them. */
export function askedSections({ sections }: PacketData, valuesOf: ValuesOf): PacketData['sections'] {
  return sections.filter(({ questions }) => questions.some((question) => isAsked(question, valuesOf)));
}
