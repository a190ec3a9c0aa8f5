import type { RequestContext } from '@stepwell/kernel/context';
import { AppError } from '@stepwell/kernel/errors';
import type { MeetingAttendance } from './meeting-attendance.entity';

/** Who may read which meetings somebody went to: that is care, so the front desk may not; patients read their own. */
export function mayReadAttendance(ctx: RequestContext): boolean {
  return ctx.kind !== 'staff' || ctx.permissions.has('attendance:log') || ctx.permissions.has('plan:read');
}

/** @throws AppError FORBIDDEN unless staff may log, or the patient themselves does */
export function refuseToLog(ctx: RequestContext): void {
  if (ctx.kind === 'patient' || (ctx.kind === 'staff' && ctx.permissions.has('attendance:log'))) return;
  throw new AppError('FORBIDDEN');
}

/** @throws AppError FORBIDDEN where a patient would take back what staff logged */
export function refuseToMarkInError(ctx: RequestContext, { loggedById }: Pick<MeetingAttendance, 'loggedById'>): void {
  refuseToLog(ctx);
  if (ctx.kind === 'patient' && loggedById !== null) throw new AppError('FORBIDDEN');
}
