import type { RequestContext } from '@stepwell/kernel/context';
import { badInput } from '@stepwell/kernel/errors';
import { permissionsOf, roleDefinitions, type Role } from '@stepwell/kernel/permissions';
import type { StaffAccess } from './patients.policy';

/** Whether the actor may lend, and end, what is somebody else's: who falls ill can't. */
export function mayLendFor(ctx: RequestContext): boolean {
  return ctx.kind === 'system' || (ctx.kind === 'staff' && ctx.permissions.has('team:supervise'));
}

/** Whether somebody's roles include all that these roles do with patients. */
export function canCover(lenderRoles: readonly Role[], covering: StaffAccess | undefined): boolean {
  const held = permissionsOf(covering?.roles ?? []);
  const needed = permissionsOf(lenderRoles.filter((role) => roleDefinitions[role].reach !== 'none'));
  return [...needed].every((permission) => held.has(permission)) && held.has('patient:read');
}

/**
 * Who covers has to be able to do all that the lender does for these patients.
 * @throws AppError BAD_INPUT naming `input.coveringId`
 */
export function refuseUnableToCover(lenderRoles: readonly Role[], covering: StaffAccess | undefined): void {
  if (!covering || covering.status !== 'active')
    throw badInput('input.coveringId', 'Choose a person who works here and has signed in.');
  if (canCover(lenderRoles, covering)) return;
  throw badInput('input.coveringId', 'This person’s role does not include all that these patients may need.');
}
