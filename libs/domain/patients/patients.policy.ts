import type { RequestContext } from '@stepwell/kernel/context';
import { badInput, type AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { permissionsOf, reachOf, type Reach, type Role } from '@stepwell/kernel/permissions';
import type { MinorRuleName } from './minor-rule.entity';
import type { ConsentSigners } from './minor-rules.graphql';

/** Age from which nobody else signs for a patient, in years. */
const ADULT_AGE = 18;

/** True when a person born on `birthDate` is 18 on `day`; both YYYY-MM-DD. Born on 29 February means 1 March. */
export function isAdultOn(birthDate: string, day: string): boolean {
  return isOfAge(ADULT_AGE, birthDate, day);
}

function isOfAge(years: number, birthDate: string, day: string): boolean {
  const [year, ...rest] = birthDate.split('-');
  return [String(Number(year) + years), ...rest].join('-') <= day;
}

/**
 * Who signs a consent of somebody born on `birthDate` that is prepared on `day`, both YYYY-MM-DD. 42 CFR 2.14: where the
 * state lets a minor apply for treatment alone, only the minor may agree; where it asks for a guardian, both have to.
 */
export function signersOf(
  birthDate: string,
  day: string,
  { rule, aloneFromAge }: { rule: MinorRuleName; aloneFromAge: number | null },
): ConsentSigners {
  if (isAdultOn(birthDate, day)) return 'adult';
  switch (rule) {
    case 'adults_only':
      return 'not_set_up';
    case 'minor_alone':
      return 'minor_alone';
    case 'guardian_as_well':
      return 'minor_and_guardian';
    case 'guardian_below_age':
      return isOfAge(aloneFromAge ?? ADULT_AGE, birthDate, day) ? 'minor_alone' : 'minor_and_guardian';
  }
}

/** BAD_INPUT: nobody under 18 is admitted before the organization has said who signs for them. */
export function minorRefused(): AppError {
  return badInput(
    'input.birthDate',
    'This person is under 18 on the admission date. An owner has to set up guardian signers in the admin app first.',
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
