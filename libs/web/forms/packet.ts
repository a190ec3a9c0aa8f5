import { isShown, type Condition } from '@stepwell/kernel/show-when';

/** Words of the packet in both languages. */
export interface PacketWords {
  en: string;
  es: string;
}

/** A question of the packet, as both apps get it. */
export interface PacketQuestion {
  linkId: string;
  type: string;
  words: PacketWords;
  isRequired: boolean;
  maxLength?: number | null | undefined;
  options: readonly { code: string; words: PacketWords }[];
  conditions: readonly { question: string; operator: string; answer: string }[];
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
  gaps: readonly { linkId: string; sentence: string }[];
}

/** What a save answers. */
export interface PacketSaved {
  packet: PacketData;
  problems: readonly { linkId: string; sentence: string }[];
  conflicts: readonly string[];
}

/** Nothing written yet. */
export const noValue: PacketValue = { values: [], rows: [] };

/** Whether a question is asked, by what stands in the others. */
export function isAsked(question: PacketQuestion, valueOf: (linkId: string) => PacketValue): boolean {
  const conditions = question.conditions as readonly Condition[];
  return isShown({ conditions, isAny: false }, (linkId) => valueOf(linkId).values);
}
