import type { RequestContext } from '@stepwell/kernel/context';
import { AppError, notFound } from '@stepwell/kernel/errors';
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

/** @throws AppError FORBIDDEN when somebody would co-sign what they signed themselves, or can't sign alone */
export function refuseAsCosigner(signedById: Id | null, actorId: Id | null, needsCosignature: boolean): void {
  if (signedById === actorId)
    throw new AppError('FORBIDDEN', { message: 'You signed this session. Somebody else has to co-sign it.' });
  if (needsCosignature) {
    throw new AppError('FORBIDDEN', {
      message:
        'A co-signature needs a licence to practise independently that holds. An administrator can record yours.',
    });
  }
}
