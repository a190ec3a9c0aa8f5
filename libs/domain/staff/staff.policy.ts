import { z } from 'zod';
import type { RequestContext } from '@stepwell/kernel/context';
import { AppError, badInput } from '@stepwell/kernel/errors';
import { roles as allRoles, type Role } from '@stepwell/kernel/permissions';
import { oneLine } from '@stepwell/kernel/text-rules';
import { normaliseEmail } from '@stepwell/platform/auth/identity-digest';

/** At least one role; each once, in the order of the glossary. */
export const rolesInput = z
  .array(z.enum(allRoles))
  .min(1, 'Choose at least one role.')
  .max(allRoles.length)
  .transform((given) => allRoles.filter((role) => given.includes(role)));

/** A person to invite. */
export const invitedPerson = z.strictObject({
  email: z
    .string()
    .max(320, 'This is not a complete e-mail address, like name@example.org.')
    .transform(normaliseEmail)
    .pipe(z.email('This is not a complete e-mail address, like name@example.org.').max(254)),
  displayName: oneLine('Name', 120),
  roles: rolesInput,
});

/**
 * Who may change whose roles, and to what: owners make and unmake owners, nobody else does; nobody gives themselves
 * more than they have.
 * @param before roles held until now, empty for somebody new
 * @throws AppError FORBIDDEN, or BAD_INPUT for `input.roles`
 */
export function assertMayGrant(
  ctx: RequestContext,
  subjectId: string | null,
  before: readonly Role[],
  after: readonly Role[],
): void {
  if (ctx.kind === 'system') return;
  if (ctx.kind !== 'staff') throw new AppError('FORBIDDEN');
  assertMayTouch(ctx, before);
  if (after.includes('owner') && !ctx.roles.includes('owner')) {
    throw badInput('input.roles', 'Only an owner can make somebody an owner.');
  }
  if (subjectId === ctx.actorId && after.some((role) => !before.includes(role))) {
    throw badInput('input.roles', 'You can’t give yourself more roles. Ask another administrator.');
  }
}

/** @throws AppError FORBIDDEN when the subject is an owner and the actor is not */
export function assertMayTouch(ctx: RequestContext, subjectRoles: readonly Role[]): void {
  if (ctx.kind === 'staff' && subjectRoles.includes('owner') && !ctx.roles.includes('owner')) {
    throw new AppError('FORBIDDEN', { message: 'Only an owner can change another owner.' });
  }
}
