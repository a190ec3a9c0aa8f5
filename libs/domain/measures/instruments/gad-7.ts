import { itemsWith, type Instrument } from '../instrument';
import { howOften } from './phq-9';

/** Anxiety, over two weeks. */
export const gad7: Instrument = {
  code: 'gad-7',
  version: '1',
  source: 'core',
  title: 'GAD-7',
  licence:
    'Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from ' +
    'Pfizer Inc. No permission required to reproduce, translate, display or distribute.',
  loinc: '69737-5',
  intro: {
    en: 'Over the last 2 weeks, how often have you been bothered by the following problems?',
    es: 'Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?',
  },
  items: itemsWith(howOften, [
    {
      en: 'Feeling nervous, anxious or on edge',
      es: 'Sentirse nervioso/a, intranquilo/a o con los nervios de punta',
    },
    {
      en: 'Not being able to stop or control worrying',
      es: 'No poder dejar de preocuparse o no poder controlar la preocupación',
    },
    { en: 'Worrying too much about different things', es: 'Preocuparse demasiado por diferentes cosas' },
    { en: 'Trouble relaxing', es: 'Dificultad para relajarse' },
    {
      en: 'Being so restless that it is hard to sit still',
      es: 'Estar tan inquieto/a que es difícil permanecer sentado/a tranquilamente',
    },
    { en: 'Becoming easily annoyed or irritable', es: 'Molestarse o ponerse irritable fácilmente' },
    {
      en: 'Feeling afraid as if something awful might happen',
      es: 'Sentir miedo como si algo terrible pudiera pasar',
    },
  ]),
  scoring: {
    algorithm: 'gad-7/1',
    bands: [
      { from: 0, name: 'Minimal' },
      { from: 5, name: 'Mild' },
      { from: 10, name: 'Moderate' },
      { from: 15, name: 'Severe' },
    ],
    bandSource: 'Spitzer, Kroenke, Williams and Löwe 2006, Arch Intern Med 166:1092-1097',
    positiveFrom: 10,
    cutOffNote: null,
    safetyItem: null,
  },
};
