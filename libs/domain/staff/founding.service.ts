import { Injectable } from '@nestjs/common';
import { IdentityDigest } from '@stepwell/platform/auth/identity-digest';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FacilitiesService } from '../organizations/facilities.service';
import { fillOrganization, type Founding } from './found-organization';
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
}
