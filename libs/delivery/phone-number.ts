import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { badInput } from '@stepwell/kernel/errors';

/**
 * The one way a phone number is written in the database: E.164; a number without a country is a US number.
 * @throws AppError BAD_INPUT naming `field`
 */
export function phoneNumber(typed: string, field: string): string {
  const number = typed.length <= 40 ? parsePhoneNumberFromString(typed, 'US') : undefined;
  if (number?.isPossible() && !number.ext && /^\+[1-9]\d{6,14}$/.test(number.number)) return number.number;
  throw badInput(
    field,
    'This is not a complete phone number. Write the area code too, and a + and country code outside the US.',
  );
}
