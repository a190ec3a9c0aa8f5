import { itemsWith, type Instrument, type Option } from '../instrument';
import { drinkingDays, drinksADay, neverToDaily } from './audit-c';

const ever: readonly Option[] = [
  { words: { en: 'No' }, value: 0 },
  { words: { en: 'Yes, but not in the last year' }, value: 2 },
  { words: { en: 'Yes, during the last year' }, value: 4 },
];
const inLastYear = 'How often during the last year have you';

/** Alcohol, all ten questions; off until an organization confirms its licence. */
export const audit: Instrument = {
  code: 'audit',
  version: '1',
  source: 'pack',
  title: 'AUDIT',
  licence:
    '© World Health Organization 2001. May be reproduced freely, but not for sale or in conjunction with commercial purposes.',
  loinc: '72110-0',
  intro: { en: 'These questions are about alcohol.' },
  items: [
    { code: '1', text: { en: 'How often do you have a drink containing alcohol?' }, options: drinkingDays },
    {
      code: '2',
      text: { en: 'How many drinks containing alcohol do you have on a typical day when you are drinking?' },
      options: drinksADay,
    },
    ...itemsWith(neverToDaily, [
      { en: 'How often do you have six or more drinks on one occasion?' },
      { en: `${inLastYear} found that you were not able to stop drinking once you had started?` },
      { en: `${inLastYear} failed to do what was normally expected from you because of drinking?` },
      {
        en: `${inLastYear} needed a first drink in the morning to get yourself going after a heavy drinking session?`,
      },
      { en: `${inLastYear} had a feeling of guilt or remorse after drinking?` },
      {
        en: `${inLastYear} been unable to remember what happened the night before because you had been drinking?`,
      },
    ]).map((item, index) => ({ ...item, code: String(index + 3) })),
    ...itemsWith(ever, [
      { en: 'Have you or someone else been injured as a result of your drinking?' },
      {
        en:
          'Has a relative or friend or a doctor or another health worker been concerned about your drinking or suggested ' +
          'you cut down?',
      },
    ]).map((item, index) => ({ ...item, code: String(index + 9) })),
  ],
  scoring: {
    algorithm: 'audit/1',
    bands: [
      { from: 0, name: 'Below the cut-off' },
      { from: 8, name: 'Hazardous or harmful drinking' },
    ],
    bandSource: 'Babor et al. 2001, AUDIT: guidelines for use in primary care, WHO/MSD/MSB/01.6a',
    positiveFrom: 8,
    cutOffNote: null,
    safetyItem: null,
  },
};
