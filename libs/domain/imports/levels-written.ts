import type { AdmittedFromFile } from '../patients/patient-records.service';

/** A level of care of an admission. */
export type LevelOfCare = AdmittedFromFile['levelOfCare'];

/** Words by which other systems write a level of care; the first that stands in a cell counts. */
const words: readonly [RegExp, LevelOfCare][] = [
  [/\b(?:detox|detoxification|withdrawal|wm)\b/, 'detox'],
  [/\b(?:php|partial)\b/, 'partial_hospitalization'],
  [/\b(?:iop|intensive)\b/, 'intensive_outpatient'],
  [/\b(?:residential|inpatient|rtc|res)\b/, 'residential'],
  [/\b(?:recovery support|sober living|aftercare|alumni)\b/, 'recovery_support'],
  [/\b(?:op|outpatient)\b/, 'outpatient'],
];

/** The level of care that a cell of a census means, or null. */
export function writtenLevel(cell: string): LevelOfCare | null {
  const plain = cell.toLowerCase().replace(/[^a-z]+/g, ' ');
  return words.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
