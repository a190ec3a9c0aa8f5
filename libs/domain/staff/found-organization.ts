import { parseInput } from '@stepwell/kernel/parse-input';
import type { IdentityDigest } from '@stepwell/platform/auth/identity-digest';
import { issueToken, STAFF_LINK_HOURS } from '@stepwell/platform/auth/one-time-tokens';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { FacilitiesService } from '../organizations/facilities.service';
import { addInvited } from './invite-staff';
import { invitedPerson } from './staff.policy';

/** Who and what a new organization begins with. */
export interface Founding {
  ownerName: string;
  ownerEmail: string;
  facilityName: string;
  timeZone: string;
}

/**
 * Fills a new organization with its first facility and its owner, invited; answers the token of the invitation, which
 * is good for 72 hours. Sends nothing. @throws AppError BAD_INPUT naming the field
 */
export async function foundOrganization(
  tx: Transaction,
  services: { facilities: FacilitiesService; digests: IdentityDigest },
  founding: Founding,
): Promise<string> {
  const { facilityName, timeZone, ownerEmail, ownerName } = founding;
  const owner = parseInput(invitedPerson, { email: ownerEmail, displayName: ownerName, roles: ['owner'] }, 'owner');
  await services.facilities.create(tx, { name: facilityName, timeZone, dutyHours: [] });
  const ownerId = await addInvited(tx, services.digests, owner);
  return issueToken(tx, {
    purpose: 'invitation',
    organizationId: tx.ctx.organizationId,
    subjectId: ownerId,
    expiresAt: new Date((await tx.now()).getTime() + STAFF_LINK_HOURS.invitation * 3_600_000),
  });
}
