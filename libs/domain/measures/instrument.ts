import type { Language } from '@stepwell/kernel/words';

/** Words in the languages that an instrument was published in; English is always there. */
export type Worded = { en: string } & Partial<Record<Exclude<Language, 'en'>, string>>;

/** One possible answer, with what it adds to the score. */
export interface Option {
  words: Worded;
  value: number;
}

/** One question of an instrument, in its published words. */
export interface Item {
  code: string;
  text: Worded;
  options: readonly Option[];
}

/** A range of scores from `from` up to the next band. */
export interface Band {
  from: number;
  name: string;
}

/** Where an instrument comes from: shipped, shipped but switched off until its licence is confirmed, or an organization's. */
export const instrumentSources = ['core', 'pack', 'own'] as const;
/** One of them. */
export type InstrumentSource = (typeof instrumentSources)[number];

/** A scored questionnaire with everything that makes a result of it readable years later. */
export interface Instrument {
  code: string;
  /** Of the wording; a changed word is another version. */
  version: string;
  source: InstrumentSource;
  title: string;
  licence: string;
  /** LOINC code of the panel, where one is known. */
  loinc: string | null;
  /** What the questions are about, and over which time. */
  intro: Worded;
  items: readonly Item[];
  scoring: Scoring;
}

/** How answers become a score: their sum, which all of them are needed for. */
export interface Scoring {
  /** Changes when the same answers would give another score, band or finding. */
  algorithm: string;
  /** By score, from 0. */
  bands: readonly Band[];
  bandSource: string;
  /** Score from which the screen is positive, or null where none is published. */
  positiveFrom: number | null;
  /** What a reader must know of the cut-off, or null. */
  cutOffNote: string | null;
  /** Code of the item whose any answer above 0 is about safety, or null. */
  safetyItem: string | null;
}

/** Lowest and highest score that can be reached. */
export function rangeOf({ items }: Pick<Instrument, 'items'>): { lowest: number; highest: number } {
  const ends = (pick: (...values: number[]) => number): number =>
    items.reduce((sum, { options }) => sum + pick(...options.map(({ value }) => value)), 0);
  return { lowest: ends(Math.min), highest: ends(Math.max) };
}

/** Items that share one list of answers; codes count from 1. */
export function itemsWith(options: readonly Option[], texts: readonly Worded[]): Item[] {
  return texts.map((text, index) => ({ code: String(index + 1), text, options }));
}

/** Answers that count 0, 1, 2 and so on. */
export function counted(...words: Worded[]): Option[] {
  return words.map((each, value) => ({ words: each, value }));
}
