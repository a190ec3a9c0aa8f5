import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput } from '@stepwell/kernel/errors';
import { belongsElsewhere, removeFactors, secondFactorsOf } from '@stepwell/platform/auth/second-factors';
import { revokeSessionsOf } from '@stepwell/platform/auth/sessions';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { StaffMember } from './staff-member.entity';
import type { StaffMemberInput } from './staff.graphql';
import { sendFactorsReset } from './staff.jobs';
import { assertMayTouch } from './staff.policy';
import { StaffService } from './staff.service';

/** Takes a colleague's second factors away, for who lost telephone and codes; the colleague is told by mail. */
@Injectable()
export class ResetSecondFactors {
  constructor(private readonly staff: StaffService) {}

  /**
   * Not one's own, and not of somebody who works for another organization too: an administrator here must not weaken the
   * door over there.
   * @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT, BAD_INPUT for `input.id`
   */
  async run(tx: Transaction, input: StaffMemberInput): Promise<StaffMember> {
    authorize(tx.ctx, 'staff:manage');
    const member = await this.staff.get(tx, input.id);
    assertMayTouch(tx.ctx, member.roles);
    if (member.id === tx.ctx.actorId)
      throw badInput('input.id', 'You can’t reset your own second step. Change it on your security page.');
    const factors = await secondFactorsOf(tx, member.accountId);
    if (factors.length === 0) throw badInput('input.id', 'This person has no second step.');
    if (await belongsElsewhere(tx, member.accountId, member.organizationId))
      throw badInput('input.id', 'This can’t be reset here. Ask whoever runs this installation.');
    await tx.repo(StaffMember).updateVersion(member.id, input.version, { accessVersion: member.accessVersion + 1 });
    await removeFactors(tx, member.accountId);
    await revokeSessionsOf(tx, member.id);
    await tx.emit(sendFactorsReset, { staffMemberId: member.id }, { priority: 2 });
    await tx.changed('staff');
    return this.staff.get(tx, member.id);
  }
}
