/** A part of a plan's first steps that speaks of one kind of substance. */
export type StepBranch = 'OPIOIDS' | 'STIMULANTS' | 'ALCOHOL_BENZODIAZEPINES' | 'GAMBLING';

/** The part that speaks of a substance; alcohol and benzodiazepines share theirs. */
const branchOf: Readonly<Record<string, StepBranch | undefined>> = {
  OPIOIDS: 'OPIOIDS',
  STIMULANTS: 'STIMULANTS',
  ALCOHOL: 'ALCOHOL_BENZODIAZEPINES',
  BENZODIAZEPINES: 'ALCOHOL_BENZODIAZEPINES',
  GAMBLING: 'GAMBLING',
};

/** First steps after a lapse: those of one kind of substance each, and those for all. */
export interface FirstHour {
  bySubstance: readonly { branch: string; firstHour: string }[];
  anyFirstHour: string;
}

/** The plan's own lines for the first hour: those for these substances, then those for all; a shared line comes once. */
export function firstHourLines({ bySubstance, anyFirstHour }: FirstHour, substances: readonly string[]): string[] {
  const branches = new Set<string | undefined>(substances.map((substance) => branchOf[substance]));
  const fitting = bySubstance.filter(({ branch }) => branches.has(branch));
  const texts = [...fitting.map(({ firstHour }) => firstHour), anyFirstHour];
  return [...new Set(texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== ''))];
}
