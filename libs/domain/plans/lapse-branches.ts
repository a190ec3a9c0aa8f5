import type { PatientSummary } from '../patients/patients.service';

/** What a patient is treated for, as plans see it. */
export type Substance = PatientSummary['primarySubstances'][number];

/** What decides about the first steps after a lapse; alcohol and benzodiazepines share a dangerous withdrawal. */
export const lapseBranches = ['opioids', 'stimulants', 'alcohol_benzodiazepines', 'gambling'] as const;
/** One of them. */
export type LapseBranch = (typeof lapseBranches)[number];

const branchOf: Partial<Record<Substance, LapseBranch>> = {
  opioids: 'opioids',
  stimulants: 'stimulants',
  alcohol: 'alcohol_benzodiazepines',
  benzodiazepines: 'alcohol_benzodiazepines',
  gambling: 'gambling',
};

/** The branches that a plan needs for what a person is treated for, the most urgent first. */
export function branchesOf(substances: readonly Substance[]): LapseBranch[] {
  const needed = new Set(substances.map((substance) => branchOf[substance]));
  return lapseBranches.filter((branch) => needed.has(branch));
}

/** Tells whether a return to use can stop somebody's breathing: opioids, and stimulants, which may hold fentanyl. */
export function hasOverdoseRisk(substances: readonly Substance[]): boolean {
  return branchesOf(substances).some((branch) => branch === 'opioids' || branch === 'stimulants');
}
