/** A fellowship or other path of mutual help; `code` also names the dictionary of its meeting-type codes. */
export interface Fellowship {
  readonly code: string;
  readonly name: string;
  readonly isTwelveStep: boolean;
}

const twelveStep = (code: string, name: string): Fellowship => ({ code, name, isTwelveStep: true });
const otherPath = (code: string, name: string): Fellowship => ({ code, name, isTwelveStep: false });

/** The catalogue, in the order it is shown; paths are equal and none is preselected. */
export const fellowships: readonly Fellowship[] = [
  twelveStep('AA', 'Alcoholics Anonymous'),
  twelveStep('NA', 'Narcotics Anonymous'),
  twelveStep('CA', 'Cocaine Anonymous'),
  twelveStep('HA', 'Heroin Anonymous'),
  twelveStep('PA', 'Pills Anonymous'),
  twelveStep('GA', 'Gamblers Anonymous'),
  twelveStep('CMA', 'Crystal Meth Anonymous'),
  twelveStep('MA', 'Marijuana Anonymous'),
  twelveStep('MARA', 'Medication-Assisted Recovery Anonymous'),
  twelveStep('AL-ANON', 'Al-Anon Family Groups'),
  twelveStep('NAR-ANON', 'Nar-Anon Family Groups'),
  otherPath('SMART', 'SMART Recovery'),
  otherPath('RECOVERY-DHARMA', 'Recovery Dharma'),
  otherPath('LIFERING', 'LifeRing Secular Recovery'),
  otherPath('WFS', 'Women for Sobriety'),
];

const byCode = new Map(fellowships.map((fellowship) => [fellowship.code, fellowship]));

/** Tells whether a code stands in the catalogue. */
export function isFellowship(code: string): boolean {
  return byCode.has(code);
}

/** The fellowship of a code, if it stands in the catalogue. */
export function fellowshipOf(code: string): Fellowship | undefined {
  return byCode.get(code);
}
