import { authorize } from '@stepwell/kernel/authorize';
import type { RequestContext, StaffContext } from '@stepwell/kernel/context';

/** Sponsor and step work belong to the path: patients tell it themselves, of staff whoever may choose paths. @throws AppError FORBIDDEN */
export function refuseUnlessPathIsTheirs(ctx: RequestContext): void {
  if (ctx.kind !== 'patient') authorize(ctx, 'path:choose');
}

/** True for staff who work with paths or read plans: which fellowship somebody goes to is care, not contact. */
export function readsPath(ctx: StaffContext): boolean {
  return ctx.permissions.has('path:choose') || ctx.permissions.has('plan:read');
}

/** A lapse is told by the patient, or written down by whoever writes plans. @throws AppError FORBIDDEN */
export function refuseUnlessLapseIsTheirs(ctx: RequestContext): void {
  if (ctx.kind !== 'patient') authorize(ctx, 'plan:write');
}
