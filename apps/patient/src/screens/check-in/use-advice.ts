import type { LapseBranch, Substance } from '../../../gql/graphql';

/** What to look after once somebody used; an overdose comes first. */
export type Danger = 'overdose' | 'stimulants' | 'benzodiazepines' | 'alcohol' | 'gambling' | 'other';

/** Opioids, and stimulants that may hold fentanyl; what can't be named may be either. */
const mayOverdose: readonly Substance[] = ['OPIOIDS', 'STIMULANTS', 'OTHER'];

/** The part of a plan that speaks of a substance; alcohol and benzodiazepines share theirs. */
const branchOf: Partial<Record<Substance, LapseBranch>> = {
  OPIOIDS: 'OPIOIDS',
  STIMULANTS: 'STIMULANTS',
  ALCOHOL: 'ALCOHOL_BENZODIAZEPINES',
  BENZODIAZEPINES: 'ALCOHOL_BENZODIAZEPINES',
  GAMBLING: 'GAMBLING',
};

function meant(named: readonly Substance[], treatedFor: readonly Substance[]): readonly Substance[] {
  return named.length > 0 ? named : treatedFor;
}

/**
 * The branches after "I used", the most urgent first: for what was named, else for what the person is treated for. Where
 * neither is known, the one that saves a life.
 */
export function dangersOf(named: readonly Substance[], treatedFor: readonly Substance[]): Danger[] {
  const substances = meant(named, treatedFor);
  if (substances.length === 0) return ['overdose'];
  const dangers: Danger[] = [];
  if (substances.some((one) => mayOverdose.includes(one))) dangers.push('overdose');
  if (substances.includes('STIMULANTS')) dangers.push('stimulants');
  if (substances.includes('BENZODIAZEPINES')) dangers.push('benzodiazepines');
  if (substances.includes('ALCOHOL')) dangers.push('alcohol');
  if (substances.includes('GAMBLING')) dangers.push('gambling');
  return dangers.length > 0 ? dangers : ['other'];
}

/** True for dangers in which somebody may stop breathing, so that being alone and naloxone matter. */
export function isOverdose(danger: Danger): boolean {
  return danger === 'overdose' || danger === 'benzodiazepines';
}

/** True for what the body can't do without from one day to the next. */
export function isWithdrawal(danger: Danger): boolean {
  return danger === 'alcohol' || danger === 'benzodiazepines';
}

interface Steps {
  branch: LapseBranch;
  firstHour: string;
}

/** The plan's own lines for the first hour: those for what was used, then those for all; a shared line comes once. */
export function firstHourLines(
  response: { bySubstance: readonly Steps[]; anyFirstHour: string },
  named: readonly Substance[],
  treatedFor: readonly Substance[],
): string[] {
  const branches = new Set(meant(named, treatedFor).map((substance) => branchOf[substance]));
  const fitting = response.bySubstance.filter(({ branch }) => branches.has(branch));
  const texts = [...fitting.map(({ firstHour }) => firstHour), response.anyFirstHour];
  return [...new Set(texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== ''))];
}

/** All substances, those that the person is treated for first. */
export function sortSubstances(treatedFor: readonly Substance[]): Substance[] {
  const all: Substance[] = ['OPIOIDS', 'ALCOHOL', 'STIMULANTS', 'BENZODIAZEPINES', 'CANNABIS', 'GAMBLING', 'OTHER'];
  return [...all.filter((one) => treatedFor.includes(one)), ...all.filter((one) => !treatedFor.includes(one))];
}
