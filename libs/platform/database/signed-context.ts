import { createHmac } from 'node:crypto';
import type { OperatorContext, RequestContext } from '@stepwell/kernel/context';

/** Seconds a signed context is good for; a transaction that lasts longer sees no rows. */
export const CONTEXT_LIFETIME_SECONDS = 60;

/** The organization of who is outside all of them: no row can have it. */
const NO_ORGANIZATION = '00000000-0000-0000-0000-000000000000';

/** Signs the context of an operator, which only the functions `app.operator_*` take. */
export function signOperator({ operatorId }: OperatorContext, secret: string): string {
  const expiry = Math.floor(Date.now() / 1000) + CONTEXT_LIFETIME_SECONDS;
  return sign(['1', NO_ORGANIZATION, 'operator', operatorId, 'none', 0, expiry], secret);
}

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
  const { organizationId, kind, actorId } = context;
  const expiry = nowSeconds + CONTEXT_LIFETIME_SECONDS;
  return sign(['1', organizationId, kind, actorId ?? '', reach, version, expiry], secret);
}

function sign(parts: readonly (string | number)[], secret: string): string {
  const claims = parts.join('|');
  return `${claims}|${createHmac('sha256', secret).update(claims).digest('hex')}`;
}
