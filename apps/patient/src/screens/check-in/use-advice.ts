import type { Substance } from '../../../gql/graphql';

/** What to look after once somebody used; an overdose comes first. */
export type Danger = 'overdose' | 'withdrawal' | 'gambling' | 'other';

/** Opioids, and stimulants that may hold fentanyl; what can't be named may be either. */
const overdose: readonly Substance[] = ['OPIOIDS', 'STIMULANTS', 'OTHER'];
/** What the body can't do without from one day to the next. */
const withdrawal: readonly Substance[] = ['ALCOHOL', 'BENZODIAZEPINES'];

/**
 * The branches after "I used", the most urgent first: for what was named, else for what the person is treated for. Where
 * neither is known, the one that saves a life.
 */
export function dangersOf(named: readonly Substance[], treatedFor: readonly Substance[]): Danger[] {
  const substances = named.length > 0 ? named : treatedFor;
  if (substances.length === 0) return ['overdose'];
  const dangers: Danger[] = [];
  if (substances.some((one) => overdose.includes(one))) dangers.push('overdose');
  if (substances.some((one) => withdrawal.includes(one))) dangers.push('withdrawal');
  if (substances.includes('GAMBLING')) dangers.push('gambling');
  return dangers.length > 0 ? dangers : ['other'];
}

/** All substances, those that the person is treated for first. */
export function sortSubstances(treatedFor: readonly Substance[]): Substance[] {
  const all: Substance[] = ['OPIOIDS', 'ALCOHOL', 'STIMULANTS', 'BENZODIAZEPINES', 'CANNABIS', 'GAMBLING', 'OTHER'];
  return [...all.filter((one) => treatedFor.includes(one)), ...all.filter((one) => !treatedFor.includes(one))];
}
