import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { revokeTokensOf } from '@stepwell/platform/auth/one-time-tokens';
import { revokeSessionsOf } from '@stepwell/platform/auth/sessions';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { StaffHoldings } from './staff-holdings.service';
import { StaffMember } from './staff-member.entity';
import { staffDeactivated } from './staff.events';
import type { SetStaffRolesInput, StaffMemberInput } from './staff.graphql';
import { assertMayGrant, assertMayTouch, rolesInput } from './staff.policy';

/** Changes what people may do here; running sessions of the person end with the commit. */
@Injectable()
export class ChangeStaffAccess {
  constructor(private readonly holdings: StaffHoldings) {}

  /** Replaces somebody's roles. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT, BAD_INPUT also for the last owner */
  async setRoles(tx: Transaction, input: SetStaffRolesInput): Promise<StaffMember> {
    authorize(tx.ctx, 'staff:manage');
    const roles = parseInput(rolesInput, input.roles, 'input.roles');
    const member = await this.lock(tx, input.id);
    if (member.status === 'deactivated')
      throw badInput('input.id', 'This person is deactivated. Invite them again first.');
    assertMayGrant(tx.ctx, member.id, member.roles, roles);
    if (!roles.includes('owner')) await this.keepAnOwner(tx, member, 'input.roles');
    await tx
      .repo(StaffMember)
      .updateVersion(member.id, input.version, { roles, accessVersion: member.accessVersion + 1 });
    return this.cutOff(tx, member.id);
  }

  /** Ends somebody's access, once nothing is left in their hands. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT, WORK_LEFT, BAD_INPUT for oneself and the last owner */
  async deactivate(tx: Transaction, input: StaffMemberInput): Promise<StaffMember> {
    authorize(tx.ctx, 'staff:manage');
    const member = await this.lock(tx, input.id);
    assertMayTouch(tx.ctx, member.roles);
    if (member.id === tx.ctx.actorId)
      throw badInput('input.id', 'You can’t deactivate yourself. Ask another administrator.');
    if (member.status === 'deactivated') throw badInput('input.id', 'This person is deactivated already.');
    await this.keepAnOwner(tx, member, 'input.id');
    await this.holdings.refuseWorkLeft(tx, member.id);
    await tx.repo(StaffMember).updateVersion(member.id, input.version, {
      status: 'deactivated',
      accessVersion: member.accessVersion + 1,
    });
    await revokeTokensOf(tx, 'invitation', member.id);
    await tx.emit(staffDeactivated, { staffMemberId: member.id });
    return this.cutOff(tx, member.id);
  }

  private async lock(tx: Transaction, id: Id): Promise<StaffMember> {
    if (!isId(id)) throw notFound();
    // Owners first and in order: of two owners who remove each other at once, the second sees what the first did.
    await tx.query(
      `select id from staff_members where organization_id = $1 and 'owner' = any(roles) and status = 'active'
       order by id for update`,
      [tx.ctx.organizationId],
    );
    return tx.repo(StaffMember).getForUpdate(id);
  }

  private async keepAnOwner(tx: Transaction, member: StaffMember, field: string): Promise<void> {
    if (!member.roles.includes('owner') || member.status !== 'active') return;
    const [others] = await tx.query<{ count: number }>(
      `select count(*)::int as count from staff_members
       where organization_id = $1 and id <> $2 and 'owner' = any(roles) and status = 'active'`,
      [tx.ctx.organizationId, member.id],
    );
    if (others!.count === 0) throw badInput(field, 'This is the last owner. Make somebody else an owner first.');
  }

  private async cutOff(tx: Transaction, id: Id): Promise<StaffMember> {
    await revokeSessionsOf(tx, id);
    await tx.changed('staff');
    return tx.repo(StaffMember).get(id);
  }
}
