import type { Substance } from '../../../gql/graphql';

/** What to look after once somebody used; an overdose comes first. */
export type Danger = 'overdose' | 'stimulants' | 'benzodiazepines' | 'alcohol' | 'gambling' | 'other';

/** Opioids, and stimulants that may hold fentanyl; what can't be named may be either. */
const mayOverdose: readonly Substance[] = ['OPIOIDS', 'STIMULANTS', 'OTHER'];

/** What was named, else what the person is treated for. */
export function meant(named: readonly Substance[], treatedFor: readonly Substance[]): readonly Substance[] {
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

/** All substances, those that the person is treated for first. */
export function sortSubstances(treatedFor: readonly Substance[]): Substance[] {
  const all: Substance[] = ['OPIOIDS', 'ALCOHOL', 'STIMULANTS', 'BENZODIAZEPINES', 'CANNABIS', 'GAMBLING', 'OTHER'];
  return [...all.filter((one) => treatedFor.includes(one)), ...all.filter((one) => !treatedFor.includes(one))];
}
