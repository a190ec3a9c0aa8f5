import { permissionsOf, roles as knownRoles, type Permission } from '@stepwell/kernel/permissions';
import type { StaffMember } from '../people/use-staff';
import type { Holding } from './hand-over.graphql';

const needed: Record<Holding['kind'], Permission> = {
  PATIENTS: 'plan:write',
  TASKS: 'task:manage',
  GROUPS: 'group:lead',
  NOTES: 'group:lead',
  APPOINTMENTS: 'appointment:hold',
  ON_CALL: 'checkin:record',
  COVERS: 'caseload:lend',
  COUNSELING_NOTES: 'team:supervise',
};

/** Who could take a kind of work from somebody, by name; the API has the last word. */
export function takersOf(kind: Holding['kind'], person: StaffMember, people: readonly StaffMember[]): StaffMember[] {
  return people
    .filter(({ id, status, roles }) => {
      const held = knownRoles.filter((role) => roles.some((each) => each.toLowerCase() === role));
      return id !== person.id && status === 'ACTIVE' && permissionsOf(held).has(needed[kind]);
    })
    .sort((one, other) => one.displayName.localeCompare(other.displayName));
}
