import type { StaffMember } from './use-staff';

/** Choices of the status filter: `current` is everybody who may sign in or has been asked to. */
export const staffStatuses = ['current', 'invited', 'deactivated', 'all'] as const;

function hasStatus({ status }: StaffMember, wanted: string): boolean {
  if (wanted === 'invited') return status === 'INVITED';
  if (wanted === 'deactivated') return status === 'DEACTIVATED';
  return wanted === 'all' || status !== 'DEACTIVATED';
}

/** People whose name or address holds all words and whose status is wanted, by name. */
export function chosenStaff(people: readonly StaffMember[], filters: { words: string; status: string }): StaffMember[] {
  const words = filters.words.toLocaleLowerCase().split(/\s+/);
  return people
    .filter((person) => {
      const text = `${person.displayName} ${person.email}`.toLocaleLowerCase();
      return hasStatus(person, filters.status) && words.every((word) => text.includes(word));
    })
    .sort((one, other) => one.displayName.localeCompare(other.displayName));
}

/** How many are active, and how many have not answered their invitation. */
export function countStaff(people: readonly StaffMember[]): { active: number; invited: number } {
  return {
    active: people.filter(({ status }) => status === 'ACTIVE').length,
    invited: people.filter(({ status }) => status === 'INVITED').length,
  };
}
