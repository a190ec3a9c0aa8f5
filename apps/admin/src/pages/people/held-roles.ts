import type { Role } from '../../../gql/graphql';
import { roleGroups } from './access';

/** Roles whose box stays as it is, and the catalogue's key of the reason where it belongs to the box. */
export interface HeldRoles {
  roles: readonly Role[];
  reason?: 'onlyOwners';
}

interface Grant {
  /** Roles of the person at this screen. */
  viewerRoles: readonly string[];
  /** Whether they change their own roles. */
  isSelf: boolean;
  /** Roles that the other person holds now; empty for somebody new. */
  before: readonly Role[];
}

const everyRole: readonly Role[] = roleGroups.flatMap((group): readonly Role[] => group.roles);

/**
 * Which roles this viewer may not give: nobody adds to their own, and only owners make owners. The server decides by
 * the same rules; this spares people a refusal.
 */
export function heldRoles({ viewerRoles, isSelf, before }: Grant): HeldRoles | undefined {
  if (isSelf) return { roles: everyRole.filter((role) => !before.includes(role)) };
  return viewerRoles.includes('OWNER') ? undefined : { roles: ['OWNER'], reason: 'onlyOwners' };
}
