import { isId, type Id } from '@stepwell/kernel/ids';

/** Signs that one id takes in an address: 16 bytes in base64url. */
export const SHORT_ID_LENGTH = 22;

/** An id as it stands in an address. */
export function shortId(id: Id): string {
  return Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url');
}

/** The id that a part of an address stands for, or null where it is none. */
export function readShortId(part: string): Id | null {
  const hex = Buffer.from(part, 'base64url').toString('hex');
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return isId(id) ? id : null;
}
