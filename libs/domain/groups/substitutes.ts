import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { StaffService } from '../staff/staff.service';
import { GroupSession } from './group-session.entity';
import type { NameSubstituteInput, RemoveSubstituteInput } from './group-sessions.graphql';
import { GroupSubstitute } from './group-substitute.entity';
import { isLeader, mayNameSubstitute, mayPlan } from './groups.policy';
import { isOpenToActor } from './sessions.repository';

/** Most people who may stand in for one session at a time. */
const MOST = 5;

const nameSchema = z.object({
  sessionId: z.string().refine(isId, { error: 'This session can’t be found.' }),
  staffMemberId: z.string().refine(isId, { error: 'Choose a person from the list.' }),
});

/** Who stands in for a session: the room opens to them for it, and closes with the removal at once. */
@Injectable()
export class Substitutes {
  constructor(private readonly staff: StaffService) {}

  /** @throws AppError FORBIDDEN unless a planner or the session's own leader asks; NOT_FOUND, CONFLICT, BAD_INPUT */
  async name(tx: Transaction, input: NameSubstituteInput): Promise<Id> {
    authorize(tx.ctx, 'group:read');
    const { sessionId, staffMemberId } = parseInput(nameSchema, input);
    const session = await tx.repo(GroupSession).getForUpdate(sessionId);
    // A leader whose own time is over must not open the room again, to themselves or to anybody.
    const isInTime = session.startsAt > (await tx.now()) || (await isOpenToActor(tx, sessionId));
    if (!mayNameSubstitute(tx.ctx, session, isInTime)) throw new AppError('FORBIDDEN');
    if (session.status === 'cancelled' || session.status === 'signed') {
      throw new AppError('CONFLICT', {
        message: 'This session was signed or cancelled. Nobody has to stand in for it.',
      });
    }
    await this.staff.refuseUnable(tx, staffMemberId, 'group:lead', 'input.staffMemberId');
    // The leader too may be named, once the window of the session is over: it gives them another day for its notes. Only by
    // a planner: two leaders who name each other would never be out of time.
    if (isLeader(staffMemberId.toLowerCase(), session) && (!mayPlan(tx.ctx) || session.endsAt > (await tx.now())))
      throw badInput('input.staffMemberId', 'This person leads the session already.');
    const named = (await tx.repo(GroupSubstitute).find({ where: { sessionId } })).filter((one) => !one.removedAt);
    if (named.some((one) => one.staffMemberId === staffMemberId.toLowerCase()))
      throw badInput('input.staffMemberId', 'This person stands in already.');
    if (named.length >= MOST) throw badInput('input.staffMemberId', `At most ${MOST} people stand in at a time.`);
    await tx.repo(GroupSubstitute).insert({ sessionId, staffMemberId, namedById: tx.ctx.actorId! });
    await tx.changed('groups');
    return sessionId;
  }

  /** Answers the session's id. @throws AppError FORBIDDEN, NOT_FOUND */
  async remove(tx: Transaction, { id }: RemoveSubstituteInput): Promise<Id> {
    authorize(tx.ctx, 'group:read');
    const substitute = await tx.repo(GroupSubstitute).getForUpdate(id);
    const session = await tx.repo(GroupSession).get(substitute.sessionId);
    if (!mayNameSubstitute(tx.ctx, session, true)) throw new AppError('FORBIDDEN');
    if (!substitute.removedAt) await tx.repo(GroupSubstitute).update({ id }, { removedAt: await tx.now() });
    await tx.changed('groups');
    return session.id;
  }
}
