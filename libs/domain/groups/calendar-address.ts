import { isId, type Id } from '@stepwell/kernel/ids';
import { digestOf, isToken, newToken } from '@stepwell/platform/auth/tokens';

/** 16 bytes in base64url. */
const ORGANIZATION_LENGTH = 22;

/** The secret part of a calendar's address: which organization to look in, and 256 random bits. */
export function newCalendarSecret(organizationId: Id): { secret: string; digest: Buffer } {
  const token = newToken();
  const where = Buffer.from(organizationId.replaceAll('-', ''), 'hex').toString('base64url');
  return { secret: `${where}${token}`, digest: digestOf(token) };
}

/** What a secret says, or null when it has another form; says nothing about whether it is one of ours. */
export function readCalendarSecret(secret: string): { organizationId: Id; digest: Buffer } | null {
  const token = secret.slice(ORGANIZATION_LENGTH);
  if (!isToken(token)) return null;
  const hex = Buffer.from(secret.slice(0, ORGANIZATION_LENGTH), 'base64url').toString('hex');
  const organizationId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return isId(organizationId) ? { organizationId, digest: digestOf(token) } : null;
}
