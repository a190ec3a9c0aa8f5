import { authorize } from '@stepwell/kernel/authorize';
import type { RequestContext } from '@stepwell/kernel/context';
import { AppError } from '@stepwell/kernel/errors';

/**
 * A file names people who may be nobody's patient here: it takes the right to import and sight of the whole organization.
 * @throws AppError FORBIDDEN
 */
export function refuseImport(ctx: RequestContext): void {
  authorize(ctx, 'patient:import');
  if (ctx.kind === 'staff' && ctx.reach !== 'organization') throw new AppError('FORBIDDEN');
}
