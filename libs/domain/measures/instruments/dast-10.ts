import { itemsWith, type Instrument, type Option } from '../instrument';

const noYes: readonly Option[] = [
  { words: { en: 'No' }, value: 0 },
  { words: { en: 'Yes' }, value: 1 },
];
/** The third question asks the other way round. */
const reversed: readonly Option[] = [
  { words: { en: 'No' }, value: 1 },
  { words: { en: 'Yes' }, value: 0 },
];

/** Drugs other than alcohol, over a year; off until an organization confirms its licence. */
export const dast10: Instrument = {
  code: 'dast-10',
  version: '1',
  source: 'pack',
  title: 'DAST-10',
  licence:
    '© 1982 Harvey A. Skinner, PhD, and the Centre for Addiction and Mental Health, Toronto, Canada. For non-commercial use, ' +
    'with credit to the author.',
  loinc: '82666-9',
  intro: {
    en:
      'These questions are about drugs in the past 12 months, not including alcohol and tobacco. Drugs here means prescribed ' +
      'or over-the-counter medicines beyond the directions, and any non-medical use of drugs.',
  },
  items: itemsWith(noYes, [
    { en: 'Have you used drugs other than those required for medical reasons?' },
    { en: 'Do you abuse more than one drug at a time?' },
    { en: 'Are you always able to stop using drugs when you want to?' },
    { en: 'Have you had “blackouts” or “flashbacks” as a result of drug use?' },
    { en: 'Do you ever feel bad or guilty about your drug use?' },
    { en: 'Does your spouse (or parents) ever complain about your involvement with drugs?' },
    { en: 'Have you neglected your family because of your use of drugs?' },
    { en: 'Have you engaged in illegal activities in order to obtain drugs?' },
    { en: 'Have you ever experienced withdrawal symptoms (felt sick) when you stopped taking drugs?' },
    {
      en:
        'Have you had medical problems as a result of your drug use (for example memory loss, hepatitis, convulsions, ' +
        'bleeding)?',
    },
  ]).map((item) => (item.code === '3' ? { ...item, options: reversed } : item)),
  scoring: {
    algorithm: 'dast-10/1',
    bands: [
      { from: 0, name: 'None reported' },
      { from: 1, name: 'Low' },
      { from: 3, name: 'Moderate' },
      { from: 6, name: 'Substantial' },
      { from: 9, name: 'Severe' },
    ],
    bandSource: 'Skinner 1982, Addict Behav 7:363-371, with the interpretation of the 10-item form',
    positiveFrom: null,
    cutOffNote: null,
    safetyItem: null,
  },
};
