import { permissionsOf, reachOf, type Permission, type Reach, type Role } from '@stepwell/kernel/permissions';
import type { Role as WireRole } from '../../../gql/graphql';

/** Roles in the order in which they are offered: by what people do all day. */
export const roleGroups = [
  {
    name: 'care',
    roles: [
      'CLINICIAN',
      'CLINICAL_SUPERVISOR',
      'NURSE',
      'CASE_MANAGER',
      'PEER_SPECIALIST',
      'TECHNICIAN',
      'INTAKE_COORDINATOR',
      'FRONT_DESK',
    ],
  },
  { name: 'running', roles: ['ADMIN', 'OWNER', 'AUDITOR'] },
] as const satisfies readonly { name: string; roles: readonly WireRole[] }[];

/** A role as the kernel and the catalogue write it. */
export function roleKey(role: WireRole): Role {
  return role.toLowerCase() as Role;
}

/** What people ask about a role, each with the permission that answers it; reading one's own organization needs no line. */
const questions = [
  'patient:read',
  'patient:create',
  'patient:update',
  'patient:access',
  'consent:manage',
  'task:manage',
  'path:choose',
  'plan:read',
  'plan:write',
  'plan:sign',
  'followup:read',
  'followup:resolve',
  'group:lead',
  'group:enroll',
  'group:manage',
  'note:cosign',
  'organization:manage',
  'facility:manage',
  'staff:manage',
  'meeting:manage',
  'meeting:check',
  'operations:read',
  'incident:manage',
  'audit:read',
] as const satisfies readonly Permission[];

/** Key of the sentence that says what a permission lets people do. */
export type Ability = (typeof questions)[number] extends infer Name
  ? Name extends `${infer Noun}:${infer Verb}`
    ? `${Noun}_${Verb}`
    : never
  : never;

/** What several roles together let a person see and do, taken from the very table that the server decides by. */
export function accessOf(roles: readonly WireRole[]): { reach: Reach; may: Ability[]; mayNot: Ability[] } {
  const held = roles.map(roleKey);
  const granted = permissionsOf(held);
  const key = (permission: string): Ability => permission.replace(':', '_') as Ability;
  return {
    reach: reachOf(held),
    may: questions.filter((permission) => granted.has(permission)).map(key),
    mayNot: questions.filter((permission) => !granted.has(permission)).map(key),
  };
}
