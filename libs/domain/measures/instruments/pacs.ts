import { counted, type Instrument } from '../instrument';

/** Craving for alcohol over the last seven days. */
export const pacs: Instrument = {
  code: 'pacs',
  version: '1',
  source: 'core',
  title: 'PACS (Penn Alcohol Craving Scale)',
  licence: 'Flannery, Volpicelli and Pettinati 1999. Freely available without permission, as the PhenX Toolkit states.',
  loinc: null,
  intro: { en: 'These questions are about the past week.' },
  items: [
    {
      code: '1',
      text: {
        en: 'During the past week, how often have you thought about drinking or about how good a drink would make you feel?',
      },
      options: counted(
        { en: 'Never (0 times during the past week)' },
        { en: 'Rarely (1 to 2 times during the past week)' },
        { en: 'Occasionally (3 to 4 times during the past week)' },
        { en: 'Sometimes (5 to 10 times during the past week, or 1 to 2 times a day)' },
        { en: 'Often (11 to 20 times during the past week, or 2 to 3 times a day)' },
        { en: 'Most of the time (20 to 40 times during the past week, or 3 to 6 times a day)' },
        { en: 'Nearly all of the time (more than 40 times during the past week, or more than 6 times a day)' },
      ),
    },
    {
      code: '2',
      text: { en: 'At its most severe point, how strong was your craving during the past week?' },
      options: counted(
        { en: 'None at all' },
        { en: 'Slight, that is, a very mild urge' },
        { en: 'Mild urge' },
        { en: 'Moderate urge' },
        { en: 'Strong urge, but easily controlled' },
        { en: 'Strong urge and difficult to control' },
        { en: 'Strong urge and would have drunk alcohol if it were available' },
      ),
    },
    {
      code: '3',
      text: {
        en:
          'During the past week, how much time have you spent thinking about drinking or about how good a drink would make ' +
          'you feel?',
      },
      options: counted(
        { en: 'None at all' },
        { en: 'Less than 20 minutes' },
        { en: '21 to 45 minutes' },
        { en: '46 to 90 minutes' },
        { en: '90 minutes to 3 hours' },
        { en: 'Between 3 and 6 hours' },
        { en: 'More than 6 hours' },
      ),
    },
    {
      code: '4',
      text: {
        en:
          'During the past week, how difficult would it have been to resist taking a drink if you had known a bottle were in ' +
          'your house?',
      },
      options: counted(
        { en: 'Not difficult at all' },
        { en: 'Very mildly difficult' },
        { en: 'Mildly difficult' },
        { en: 'Moderately difficult' },
        { en: 'Very difficult' },
        { en: 'Extremely difficult' },
        { en: 'Would not be able to resist' },
      ),
    },
    {
      code: '5',
      text: {
        en:
          'Keeping in mind your responses to the previous questions, please rate your overall average alcohol craving for ' +
          'the past week.',
      },
      options: counted(
        { en: 'Never thought about drinking and never had the urge to drink' },
        { en: 'Rarely thought about drinking and rarely had the urge to drink' },
        { en: 'Occasionally thought about drinking and occasionally had the urge to drink' },
        { en: 'Sometimes thought about drinking and sometimes had the urge to drink' },
        { en: 'Often thought about drinking and often had the urge to drink' },
        { en: 'Thought about drinking most of the time and had the urge to drink most of the time' },
        { en: 'Thought about drinking nearly all of the time and had the urge to drink nearly all of the time' },
      ),
    },
  ],
  scoring: {
    algorithm: 'pacs/1',
    bands: [
      { from: 0, name: 'Up to 20' },
      { from: 21, name: 'Above 20' },
    ],
    bandSource: 'Above 20: proposed for raised risk of relapse; not validated as a clinical cut-off of its own',
    positiveFrom: null,
    cutOffNote: 'No clinical cut-off is established: read the change, not the band.',
    safetyItem: null,
  },
};
