import { backgroundAnswers, type BackgroundItem } from '@stepwell/kernel/background-answers';
import { choice, group, type Bilingual, type Question } from './packet-question';

/** What states ask of everybody; each may be kept to oneself, so that it can be asked of everybody. */
export const packetBackground: Question = group(
  'background',
  ['What the state asks', 'Lo que pregunta el estado'],
  [
    ask('gender', ['What is your gender?', '¿Cuál es su género?']),
    ask('race', ['What is your race?', '¿Cuál es su raza?']),
    ask('ethnicity', ['Are you Hispanic or Latino?', '¿Es usted de origen hispano o latino?']),
    ask('education', ['How far did you go in school?', '¿Hasta qué grado estudió?']),
    ask('employment', ['Do you have a job?', '¿Tiene trabajo?']),
  ],
);

function ask(item: BackgroundItem, text: Bilingual): Question {
  const options = Object.entries(backgroundAnswers[item]).map(([code, [en, es]]) => [code, en, es] as const);
  return choice(item, text, options, { required: true });
}
