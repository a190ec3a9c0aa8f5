import { z } from 'zod';
import { oneLine } from '@stepwell/kernel/text-rules';
import { isAdultOn } from './patients.policy';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** A name as charts hold it: one line, at most 100 characters, with a letter or digit; `what` begins the sentences. */
export function nameRule(what: string) {
  return oneLine(what, 100).refine((value) => LETTER_OR_DIGIT.test(value), {
    error: `${what} needs at least one letter.`,
  });
}

/** Why a person in a file can't be admitted as they stand there. */
export const personFaults = [
  'name_missing',
  'name_unusable',
  'birth_date_missing',
  'birth_date_incomplete',
  'birth_date_unreadable',
  'birth_date_in_future',
  'birth_date_too_long_ago',
  'under_18',
] as const;
/** One of them. */
export type PersonFault = (typeof personFaults)[number];

/** What a file says of somebody, as far as admission asks. */
export interface WrittenPerson {
  firstName: string;
  lastName: string;
  preferredName: string | null;
  /** As it is written. */
  birthDate: string;
}

const existingDay = z.iso.date();
const written = nameRule('Name');

/**
 * Why admission on `day` (YYYY-MM-DD) would refuse a person, by the rules of the form that admits by hand; null where it
 * would not. A date without day or month is told from one that does not exist.
 * @param takesMinors whether people under 18 are admitted
 */
export function personFault(person: WrittenPerson, day: string, takesMinors: boolean): PersonFault | null {
  return nameFault(person) ?? birthDateFault(person.birthDate, day, takesMinors);
}

function nameFault({ firstName, lastName, preferredName }: WrittenPerson): PersonFault | null {
  const names = [firstName, lastName];
  if (names.some((name) => name.trim() === '')) return 'name_missing';
  const held = preferredName === null ? names : [...names, preferredName];
  return held.every((name) => written.safeParse(name).success) ? null : 'name_unusable';
}

function birthDateFault(birthDate: string, day: string, takesMinors: boolean): PersonFault | null {
  if (birthDate === '') return 'birth_date_missing';
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(birthDate)) return 'birth_date_incomplete';
  if (!existingDay.safeParse(birthDate).success) return 'birth_date_unreadable';
  if (birthDate > day) return 'birth_date_in_future';
  if (birthDate < '1900-01-01') return 'birth_date_too_long_ago';
  return takesMinors || isAdultOn(birthDate, day) ? null : 'under_18';
}
