import { randomInt } from 'node:crypto';

/** How many somebody gets at a time. */
export const RECOVERY_CODES = 10;

/** Without letters and digits that look alike on paper. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 12;

/** Ten new codes of twelve signs (59 random bits), as people read them: `abcd-efgh-jkmn`. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () =>
    Array.from({ length: LENGTH }, () => alphabet[randomInt(alphabet.length)]!)
      .join('')
      .replace(/(.{4})(?=.)/g, '$1-'),
  );
}

/** The signs of a code as somebody typed it, or null where it cannot be one. */
export function readRecoveryCode(typed: string): string | null {
  const signs = typed.toLowerCase().replace(/[\s-]/g, '');
  return signs.length === LENGTH && [...signs].every((sign) => alphabet.includes(sign)) ? signs : null;
}
