import type { RequestContext } from '@stepwell/kernel/context';
import { badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { permissionsOf, reachOf, type Reach, type Role } from '@stepwell/kernel/permissions';

/** Age from which a patient is admitted without a guardian's signature. */
const ADULT_AGE = 18;

/** True when a person born on `birthDate` is 18 on `day`; both YYYY-MM-DD. Born on 29 February means 1 March. */
export function isAdultOn(birthDate: string, day: string): boolean {
  const [year, ...rest] = birthDate.split('-');
  return [String(Number(year) + ADULT_AGE), ...rest].join('-') <= day;
}

/** @throws AppError BAD_INPUT when the person is not an adult on the day of admission. */
export function refuseMinor(birthDate: string, admittedOn: string): void {
  if (isAdultOn(birthDate, admittedOn)) return;
  throw badInput(
    'input.birthDate',
    'This person is under 18 on the admission date. Minors need a guardian’s signature, which is not supported yet.',
  );
}

/** What decides whether a member of staff can be on a care team. */
export interface StaffAccess {
  id: Id;
  roles: Role[];
  status: 'invited' | 'active' | 'deactivated';
}

/** How far a member of staff sees; a deactivated one sees nobody. */
export function staffReach(staff: StaffAccess): Reach {
  return staff.status === 'deactivated' ? 'none' : reachOf(staff.roles);
}

/** @throws AppError BAD_INPUT when this person's roles don't include patients: a place on the team would show them nothing. */
export function refuseOutsideCare(staff: StaffAccess | undefined, field: string): void {
  if (!staff || staff.status === 'deactivated') throw badInput(field, 'Choose a person who works here.');
  if (!permissionsOf(staff.roles).has('patient:read'))
    throw badInput(field, 'This person’s role does not include patients.');
}

/** @throws AppError BAD_INPUT when this person can't be responsible for plans, which a primary counselor is. */
export function refuseAsPrimary(staff: StaffAccess, field: string): void {
  if (permissionsOf(staff.roles).has('plan:write')) return;
  throw badInput(
    field,
    'A primary counselor must be able to write plans. Choose a clinician, a nurse or a supervisor.',
  );
}

/**
 * Ending a place must leave somebody responsible.
 * @throws AppError BAD_INPUT for the primary counselor and for the last person on the team.
 */
export function refuseLeavingNobody(place: { isPrimary: boolean }, placesHeld: number): void {
  if (place.isPrimary) throw badInput('input.careTeamMemberId', 'Name another primary counselor first.');
  if (placesHeld <= 1)
    throw badInput('input.careTeamMemberId', 'This is the last person on the care team. Add another one first.');
}

/** What somebody is treated for is for those who plan with them or keep their record, not for the front desk. */
export function mayKnowSubstances(ctx: RequestContext): boolean {
  return ctx.kind !== 'staff' || ctx.permissions.has('plan:read') || ctx.permissions.has('patient:update');
}

/** What to look out for is for those who are with the person, not for the front desk. */
export function mayKnowPrecautions(ctx: RequestContext): boolean {
  return ctx.kind !== 'staff' || ctx.permissions.has('group:lead') || ctx.permissions.has('patient:update');
}
