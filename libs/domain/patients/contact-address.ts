import { z } from 'zod';
import { badInput } from '@stepwell/kernel/errors';
import { phoneNumber } from '@stepwell/delivery/phone-number';
import { contactKinds, type ContactKind } from './patient-contact.entity';

const EMAIL_LENGTH = 254;
const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Checks a contact's form; the address is checked apart, because its rules depend on the kind. */
export const addContactSchema = z
  .object({
    patientId: z.string(),
    kind: z.enum(contactKinds),
    address: z.string(),
    isShared: z.boolean(),
    safeFrom: wallTime.nullish(),
    safeUntil: wallTime.nullish(),
  })
  .refine((contact) => Boolean(contact.safeFrom) === Boolean(contact.safeUntil), {
    path: ['safeUntil'],
    error: 'Safe hours need a beginning and an end, or neither.',
  })
  .refine((contact) => !contact.safeFrom || contact.safeFrom !== contact.safeUntil, {
    path: ['safeUntil'],
    error: 'Safe hours begin and end at the same time. Leave both out if every hour is safe.',
  });

/**
 * The one way an address is written in the database: phones as E.164 (numbers without a country are US numbers), e-mail
 * in lower case.
 * @throws AppError BAD_INPUT naming `field`
 */
export function normalizeAddress(kind: ContactKind, typed: string, field = 'input.address'): string {
  return kind === 'phone' ? phoneNumber(typed, field) : emailAddress(typed, field);
}

function emailAddress(typed: string, field: string): string {
  const address = typed.trim().normalize('NFC').toLowerCase();
  const known = z.email().max(EMAIL_LENGTH).safeParse(address);
  if (known.success) return known.data;
  throw badInput(field, 'This is not a complete e-mail address, like name@example.org.');
}
