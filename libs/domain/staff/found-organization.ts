import type { Id } from '@stepwell/kernel/ids';
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

interface Services {
  facilities: FacilitiesService;
  digests: IdentityDigest;
}

/**
 * Fills a new organization with its first facility and its owner, invited; answers the token of the invitation, which
 * is good for 72 hours. Sends nothing. @throws AppError BAD_INPUT naming the field
 */
export async function foundOrganization(tx: Transaction, services: Services, founding: Founding): Promise<string> {
  const subjectId = await fillOrganization(tx, services, founding);
  return issueToken(tx, {
    purpose: 'invitation',
    organizationId: tx.ctx.organizationId,
    subjectId,
    expiresAt: new Date((await tx.now()).getTime() + STAFF_LINK_HOURS.invitation * 3_600_000),
  });
}

/** The same without a link; answers the owner. @throws AppError BAD_INPUT naming the field */
export async function fillOrganization(tx: Transaction, services: Services, founding: Founding): Promise<Id> {
  const { facilityName, timeZone, ownerEmail, ownerName } = founding;
  const owner = parseInput(invitedPerson, { email: ownerEmail, displayName: ownerName, roles: ['owner'] }, 'owner');
  await services.facilities.create(tx, { name: facilityName, timeZone, dutyHours: [] });
  return addInvited(tx, services.digests, owner);
}
