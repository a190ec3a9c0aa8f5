import type { RequestContext } from './context';
import { AppError } from './errors';
import type { Permission } from './permissions';

/**
 * The check that verbs make themselves, whoever called them: staff need the permission, patients never have one, the
 * product itself may.
 * @throws AppError FORBIDDEN
 */
export function authorize(ctx: RequestContext, permission: Permission): void {
  if (ctx.kind === 'system' || (ctx.kind === 'staff' && ctx.permissions.has(permission))) return;
  throw new AppError('FORBIDDEN');
}
