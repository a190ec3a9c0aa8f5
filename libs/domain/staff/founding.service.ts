import { Injectable } from '@nestjs/common';
import { AppError } from '@stepwell/kernel/errors';
import { IdentityDigest } from '@stepwell/platform/auth/identity-digest';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FacilitiesService } from '../organizations/facilities.service';
import { fillOrganization, type Founding } from './found-organization';
import { assertPause } from './invite-staff';
import { StaffMember } from './staff-member.entity';
import { sendInvitation } from './staff.jobs';

/** Beginnings of organizations that an operator makes. */
@Injectable()
export class FoundingService {
  constructor(
    readonly facilities: FacilitiesService,
    readonly digests: IdentityDigest,
  ) {}

  /**
   * Fills a new organization and has its owner mailed a link. Nobody else ever holds the link: who opens it is the owner.
   * @throws AppError BAD_INPUT naming the field
   */
  async begin(tx: Transaction, founding: Founding): Promise<void> {
    const staffMemberId = await fillOrganization(tx, this, founding);
    await tx.emit(sendInvitation, { staffMemberId }, { priority: 2 });
  }

  /**
   * Has the owner whom nobody has seen yet mailed a new link; the one before stops working. Only while nobody has entered:
   * from then on the organization's own people invite.
   * @throws AppError CONFLICT when somebody works there or no owner is invited, TOO_MANY_TRIES within a minute
   */
  async inviteAgain(tx: Transaction): Promise<void> {
    const [now, members] = [await tx.now(), await tx.repo(StaffMember).find({ where: {} })];
    const owner = members.find(({ status, roles }) => status === 'invited' && roles.includes('owner'));
    if (!owner || members.some(({ status }) => status === 'active')) throw new AppError('CONFLICT');
    assertPause(owner.invitedAt, now);
    await tx.repo(StaffMember).updateVersion(owner.id, owner.version, { invitedAt: now });
    await tx.emit(sendInvitation, { staffMemberId: owner.id }, { priority: 2 });
  }
}
