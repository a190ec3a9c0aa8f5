import type { Id } from '@stepwell/kernel/ids';
import { readShortId, shortId, SHORT_ID_LENGTH } from '@stepwell/platform/auth/short-id';
import { digestOf, isToken, newToken } from '@stepwell/platform/auth/tokens';

/** The secret part of a calendar's address: which organization to look in, and 256 random bits. */
export function newCalendarSecret(organizationId: Id): { secret: string; digest: Buffer } {
  const token = newToken();
  return { secret: `${shortId(organizationId)}${token}`, digest: digestOf(token) };
}

/** What a secret says, or null when it has another form; says nothing about whether it is one of ours. */
export function readCalendarSecret(secret: string): { organizationId: Id; digest: Buffer } | null {
  const token = secret.slice(SHORT_ID_LENGTH);
  if (!isToken(token)) return null;
  const organizationId = readShortId(secret.slice(0, SHORT_ID_LENGTH));
  return organizationId === null ? null : { organizationId, digest: digestOf(token) };
}
