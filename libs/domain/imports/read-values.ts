import { z } from 'zod';
import { phoneNumber } from '@stepwell/delivery/phone-number';

const LONGEST_IDENTIFIER = 200;
const emailAddress = z.email().max(254);

/** Printable, of one line, and not longer than a system's names and numbers are. */
export function isIdentifier(value: string): boolean {
  return (
    value !== '' &&
    value === value.trim() &&
    value.length <= LONGEST_IDENTIFIER &&
    value.isWellFormed() &&
    !/\p{C}/u.test(value)
  );
}

/** A phone number as the database writes it (E.164), or null for what is none. */
export function readPhone(value: string): string | null {
  try {
    return phoneNumber(value, 'phone');
  } catch {
    return null;
  }
}

/** An e-mail address as the database writes it, or null for what is none. */
export function readEmail(value: string): string | null {
  const address = value.trim().normalize('NFC').toLowerCase();
  return emailAddress.safeParse(address).success ? address : null;
}
