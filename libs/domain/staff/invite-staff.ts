import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { addMembership, ensureAccount, isOperator } from '@stepwell/platform/auth/accounts';
import { IdentityDigest } from '@stepwell/platform/auth/identity-digest';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { StaffMember } from './staff-member.entity';
import type { InviteStaffInput, StaffMemberInput } from './staff.graphql';
import { sendInvitation } from './staff.jobs';
import { assertMayGrant, assertMayTouch, invitedPerson } from './staff.policy';
import { StaffService } from './staff.service';

/** Shortest time between two invitations to one person, in seconds of the product's clock. */
const PAUSE_SECONDS = 60;

/** Invites people into the organization. */
@Injectable()
export class InviteStaff {
  constructor(
    private readonly staff: StaffService,
    private readonly digests: IdentityDigest,
  ) {}

  /**
   * Invites a person, or invites somebody back who was deactivated; the mail follows after the commit.
   * @throws AppError FORBIDDEN, or BAD_INPUT naming the field, also for an address that is here already
   */
  async invite(tx: Transaction, input: InviteStaffInput): Promise<StaffMember> {
    authorize(tx.ctx, 'staff:manage');
    const person = parseInput(invitedPerson, input);
    assertMayGrant(tx.ctx, null, [], person.roles);
    const known = await tx.repo(StaffMember).findOne({ email: person.email });
    if (known && known.status !== 'deactivated') {
      throw badInput(
        'input.email',
        'Somebody with this address is here already. Look in the list, also under “invited”.',
      );
    }
    const id = known ? await this.inviteBack(tx, known, person) : await addInvited(tx, this.digests, person);
    return this.invited(tx, id);
  }

  /** Sends an open invitation again; the link of the earlier one stops working. @throws AppError NOT_FOUND, BAD_INPUT, CONFLICT */
  async resend(tx: Transaction, input: StaffMemberInput): Promise<StaffMember> {
    authorize(tx.ctx, 'staff:manage');
    const member = await this.staff.get(tx, input.id);
    assertMayTouch(tx.ctx, member.roles);
    if (member.status !== 'invited') throw badInput('input.id', 'This person has no open invitation.');
    const now = await tx.now();
    assertPause(member.invitedAt, now);
    await tx.repo(StaffMember).updateVersion(member.id, input.version, { invitedAt: now });
    return this.invited(tx, member.id);
  }

  private async inviteBack(tx: Transaction, member: StaffMember, person: InviteStaffInput): Promise<Id> {
    assertMayTouch(tx.ctx, member.roles);
    await tx.repo(StaffMember).updateVersion(member.id, member.version, {
      displayName: person.displayName,
      roles: person.roles,
      status: 'invited',
      invitedAt: await tx.now(),
      accessVersion: member.accessVersion + 1,
    });
    return member.id;
  }

  private async invited(tx: Transaction, id: Id): Promise<StaffMember> {
    await tx.emit(sendInvitation, { staffMemberId: id }, { priority: 2 });
    await tx.changed('staff');
    return this.staff.get(tx, id);
  }
}

/** Adds an invited person whose address is new here; sends nothing. @throws AppError BAD_INPUT when it is not, or an operator's */
export async function addInvited(tx: Transaction, digests: IdentityDigest, person: InviteStaffInput): Promise<Id> {
  const accountId = await ensureAccount(tx, digests.email(person.email));
  if (await isOperator(tx, accountId)) {
    throw badInput('input.email', 'This address can’t be used in an organization. Take another of the same person.');
  }
  const [row] = await tx.query<{ id: Id }>(
    `insert into staff_members (organization_id, account_id, display_name, email, roles, invited_at)
     values ($1, $2, $3, $4, $5, app.now()) on conflict do nothing returning id`,
    [tx.ctx.organizationId, accountId, person.displayName, person.email, person.roles],
  );
  if (!row) throw badInput('input.email', 'Somebody with this address is here already.');
  await addMembership(tx, accountId, row.id);
  return row.id;
}

/** Keeps anybody from filling a mailbox. @throws AppError TOO_MANY_TRIES within a minute of the invitation before */
export function assertPause(invitedAt: Date | null, now: Date): void {
  if (invitedAt && now.getTime() - invitedAt.getTime() < PAUSE_SECONDS * 1_000) throw new AppError('TOO_MANY_TRIES');
}
