import type { RequestContext } from '@stepwell/kernel/context';
import { notFound } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import type { FacilityGroup } from './facility-group.entity';
import type { GroupSession } from './group-session.entity';

/** Who plans groups may name for any session; a leader for one of their own that lies ahead or is open to them. */
export function mayNameSubstitute(
  ctx: RequestContext,
  session: Pick<GroupSession, 'facilitatorId' | 'coFacilitatorId'>,
  isInTime: boolean,
): boolean {
  if (mayPlan(ctx)) return true;
  return isInTime && ctx.kind === 'staff' && ctx.permissions.has('group:lead') && isLeader(ctx.actorId, session);
}

/** Who plans groups: also the product itself. */
export function mayPlan(ctx: RequestContext): boolean {
  return ctx.kind === 'staff' ? ctx.permissions.has('group:manage') : ctx.kind === 'system';
}

/** True for the leader and the co-leader. */
export function isLeader(actorId: Id | null, led: Pick<FacilityGroup, 'facilitatorId' | 'coFacilitatorId'>): boolean {
  return actorId !== null && (actorId === led.facilitatorId || actorId === led.coFacilitatorId);
}

/** Supervisors read every room of the organization; they write in those that are open to them, like anybody else. */
export function readsEveryRoom(ctx: RequestContext): boolean {
  return ctx.kind === 'staff' && ctx.reach === 'organization' && ctx.permissions.has('note:cosign');
}

/** @throws AppError NOT_FOUND unless the room is open to the actor: what is not theirs to see is not there */
export function refuseClosed(isOpen: boolean): void {
  if (!isOpen) throw notFound();
}
