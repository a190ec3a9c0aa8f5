import { oneLine } from '@stepwell/kernel/text-rules';

const FIRST_NAME_AND_INITIAL = /^\p{L}(?:[\p{L}\p{M}'’-]|\u200C|\u200D)*( \p{L}\.?)?$/u;

/**
 * A sponsor's first name and at most one letter of the last: members give no more in public, and a surname, number or
 * address here would name somebody who never agreed to be in a record.
 */
export const sponsorName = oneLine('The first name', 30).refine((name) => FIRST_NAME_AND_INITIAL.test(name), {
  error: 'Write a first name and at most one letter of the last name, like “Ana M.”. No last name, number or e-mail.',
});

/** First name and initial, in lower case, of a name that has both; else null. */
export function initialed(name: string): { first: string; initial: string } | null {
  const [first, last] = [name.split(' ')[0]!, name.split(' ').at(-1)!];
  return name.includes(' ') ? { first: first.toLowerCase(), initial: last[0]!.toLowerCase() } : null;
}
