import { counted, type Instrument } from '../instrument';

/** How often one drinks: the first answers of AUDIT-C and AUDIT. */
export const drinkingDays = counted(
  { en: 'Never' },
  { en: 'Monthly or less' },
  { en: '2 to 4 times a month' },
  { en: '2 to 3 times a week' },
  { en: '4 or more times a week' },
);
/** How much one drinks on such a day. */
export const drinksADay = counted(
  { en: '1 or 2' },
  { en: '3 or 4' },
  { en: '5 or 6' },
  { en: '7 to 9' },
  { en: '10 or more' },
);
/** How often something happens, from never to daily. */
export const neverToDaily = counted(
  { en: 'Never' },
  { en: 'Less than monthly' },
  { en: 'Monthly' },
  { en: 'Weekly' },
  { en: 'Daily or almost daily' },
);

/** Alcohol, the first three questions of AUDIT. Who does not drink answers the second with its first line. */
export const auditC: Instrument = {
  code: 'audit-c',
  version: '1',
  source: 'core',
  title: 'AUDIT-C',
  licence: 'In the public domain, as a SAMHSA sheet states. The first three questions of AUDIT.',
  loinc: '72109-2',
  intro: { en: 'These questions are about alcohol in the past year.' },
  items: [
    { code: '1', text: { en: 'How often do you have a drink containing alcohol?' }, options: drinkingDays },
    {
      code: '2',
      text: { en: 'How many drinks containing alcohol do you have on a typical day when you are drinking?' },
      options: [{ words: { en: 'I don’t drink' }, value: 0 }, ...drinksADay],
    },
    { code: '3', text: { en: 'How often do you have six or more drinks on one occasion?' }, options: neverToDaily },
  ],
  scoring: {
    algorithm: 'audit-c/1',
    bands: [
      { from: 0, name: 'Below the cut-off' },
      { from: 3, name: 'At or above the cut-off' },
    ],
    bandSource: 'Bush et al. 1998, Arch Intern Med 158:1789-1795; Bradley et al. 2003, Arch Intern Med 163:821-829',
    positiveFrom: 3,
    cutOffNote:
      'The lower cut-off (3, published for women) is used for everybody, because sex is not kept; for men it is 4.',
    safetyItem: null,
  },
};
