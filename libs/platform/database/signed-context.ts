import { createHmac } from 'node:crypto';
import type { RequestContext } from '@stepwell/kernel/context';

/** Seconds a signed context is good for; a transaction that lasts longer sees no rows. */
export const CONTEXT_LIFETIME_SECONDS = 60;

/**
 * Signs a context for `ctx.enter()`: `1|organization|kind|actor|reach|access version|expiry|HMAC-SHA256 in hex`.
 * The database verifies it, so that an SQL injection that sets another organization's id sees nothing.
 * @param nowSeconds seconds since 1970, machine clock.
 */
export function signContext(
  context: RequestContext,
  secret: string,
  nowSeconds = Math.floor(Date.now() / 1000),
): string {
  const reach = context.kind === 'staff' ? context.reach : context.kind === 'system' ? 'organization' : 'own';
  const version = context.kind === 'staff' ? context.accessVersion : 0;
  const claims = [
    '1',
    context.organizationId,
    context.kind,
    context.actorId ?? '',
    reach,
    version,
    nowSeconds + CONTEXT_LIFETIME_SECONDS,
  ].join('|');
  return `${claims}|${createHmac('sha256', secret).update(claims).digest('hex')}`;
}
