import { counted, itemsWith, type Instrument } from '../instrument';

/** How often something bothered somebody; PHQ-9 and GAD-7 share it. */
export const howOften = counted(
  { en: 'Not at all', es: 'Ningún día' },
  { en: 'Several days', es: 'Varios días' },
  { en: 'More than half the days', es: 'Más de la mitad de los días' },
  { en: 'Nearly every day', es: 'Casi todos los días' },
);

/** Depression, over two weeks. Item 9 is about safety, whatever the total. */
export const phq9: Instrument = {
  code: 'phq-9',
  version: '1',
  source: 'core',
  title: 'PHQ-9',
  licence:
    'Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from ' +
    'Pfizer Inc. No permission required to reproduce, translate, display or distribute.',
  loinc: '44249-1',
  intro: {
    en: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
    es: 'Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?',
  },
  items: itemsWith(howOften, [
    { en: 'Little interest or pleasure in doing things', es: 'Poco interés o placer en hacer cosas' },
    {
      en: 'Feeling down, depressed, or hopeless',
      es: 'Se ha sentido decaído(a), deprimido(a) o sin esperanzas',
    },
    {
      en: 'Trouble falling or staying asleep, or sleeping too much',
      es: 'Ha tenido dificultad para quedarse o permanecer dormido(a), o ha dormido demasiado',
    },
    { en: 'Feeling tired or having little energy', es: 'Se ha sentido cansado(a) o con poca energía' },
    { en: 'Poor appetite or overeating', es: 'Sin apetito o ha comido en exceso' },
    {
      en: 'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
      es: 'Se ha sentido mal con usted mismo(a) – o que es un fracaso o que ha quedado mal con usted mismo(a) o con su familia',
    },
    {
      en: 'Trouble concentrating on things, such as reading the newspaper or watching television',
      es: 'Ha tenido dificultad para concentrarse en ciertas actividades, tales como leer el periódico o ver la televisión',
    },
    {
      en:
        'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless ' +
        'that you have been moving around a lot more than usual',
      es:
        '¿Se ha movido o hablado tan lento que otras personas podrían haberlo notado? o lo contrario – muy inquieto(a) o ' +
        'agitado(a) que ha estado moviéndose mucho más de lo normal',
    },
    {
      en: 'Thoughts that you would be better off dead or of hurting yourself in some way',
      es: 'Pensamientos de que estaría mejor muerto(a) o de lastimarse de alguna manera',
    },
  ]),
  scoring: {
    algorithm: 'phq-9/1',
    bands: [
      { from: 0, name: 'Minimal' },
      { from: 5, name: 'Mild' },
      { from: 10, name: 'Moderate' },
      { from: 15, name: 'Moderately severe' },
      { from: 20, name: 'Severe' },
    ],
    bandSource: 'Kroenke, Spitzer and Williams 2001, J Gen Intern Med 16:606-613',
    positiveFrom: 10,
    cutOffNote: null,
    safetyItem: '9',
  },
};
