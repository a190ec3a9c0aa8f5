import type { RecoveryTaskKind } from './recovery-task.entity';

interface Words {
  title: string;
  details: string;
}

/** A ready-made task in our own words, to assign and reword for a patient. */
export interface RecoveryTaskTemplate {
  code: string;
  kind: RecoveryTaskKind;
  /** 1 to 12; null for everybody, whatever their path. */
  step: number | null;
  en: Words;
  es: Words;
}

type Line = readonly [title: string, details: string];

const task = (code: string, kind: RecoveryTaskKind, step: number | null, en: Line, es: Line): RecoveryTaskTemplate => ({
  code,
  kind,
  step,
  en: { title: en[0], details: en[1] },
  es: { title: es[0], details: es[1] },
});

/**
 * The library: first what fits every path, then steps. Steps 4, 5 and 8 to 10 have none, since what they would ask for
 * is nothing that a record should hold.
 */
export const recoveryTaskTemplates: readonly RecoveryTaskTemplate[] = [
  task(
    'first-meeting',
    'self_help',
    null,
    [
      'Visit one meeting and notice how it feels',
      'Any path. Sit where you like; you don’t have to speak. Tell us next time what you liked and what you didn’t.',
    ],
    [
      'Ir a una reunión y notar cómo te sientes',
      'De cualquier camino. Siéntate donde quieras; no tienes que hablar. Cuéntanos luego qué te gustó y qué no.',
    ],
  ),
  task(
    'three-numbers',
    'self_help',
    null,
    [
      'Ask three people for their number',
      'At a meeting or in your group. Call one of them this week, just to say hello.',
    ],
    ['Pedir el número a tres personas', 'En una reunión o en tu grupo. Llama a una esta semana, solo para saludar.'],
  ),
  task(
    'try-another-path',
    'self_help',
    null,
    ['Try a meeting of a different path', 'There are many: with steps and without. Compare how each fits you.'],
    ['Probar una reunión de otro camino', 'Hay muchos: con pasos y sin pasos. Compara cuál te va mejor.'],
  ),
  task(
    'read-ten-minutes',
    'literature',
    null,
    [
      'Read for ten minutes a day',
      'A book or leaflet of your path, or any book about recovery. Mark one sentence that speaks to you.',
    ],
    [
      'Leer diez minutos al día',
      'Un libro o folleto de tu camino, o cualquiera sobre la recuperación. Marca una frase que te diga algo.',
    ],
  ),
  task(
    'one-story',
    'literature',
    null,
    ['Read or hear one person’s story', 'Note what is like your own life, and what is different.'],
    ['Leer o escuchar la historia de una persona', 'Anota qué se parece a tu vida y qué es distinto.'],
  ),
  task(
    'help-set-up',
    'service',
    null,
    ['Help with one small thing at your group', 'Put out chairs, make coffee, greet somebody new.'],
    ['Ayudar con una cosa pequeña en tu grupo', 'Poner sillas, hacer café, saludar a alguien nuevo.'],
  ),
  task(
    'cost-and-control',
    'worksheet',
    1,
    [
      'Write down when it was stronger than you',
      'Three times you meant to stop or use less, and what happened. What did it cost you?',
    ],
    ['Escribir cuándo pudo más que tú', 'Tres veces que quisiste parar o bajar, y qué pasó. ¿Qué te costó?'],
  ),
  task(
    'who-can-help',
    'reading',
    2,
    ['Read about hope and help', 'Read about the second step. Who or what has helped you before, even a little?'],
    [
      'Leer sobre la esperanza y la ayuda',
      'Lee sobre el segundo paso. ¿Quién o qué te ha ayudado antes, aunque sea un poco?',
    ],
  ),
  task(
    'let-someone-help',
    'worksheet',
    3,
    ['Name one thing to stop handling alone', 'Write who could help with it, and what you would ask them.'],
    ['Nombrar una cosa que no quieres cargar a solas', 'Escribe quién podría ayudarte y qué le pedirías.'],
  ),
  task(
    'ready-for-change',
    'reading',
    6,
    [
      'Read about being ready for change',
      'Which habit would you miss most? Talk about it with your sponsor or somebody you trust.',
    ],
    [
      'Leer sobre estar listo para el cambio',
      '¿Qué costumbre te costaría más dejar? Háblalo con tu padrino o madrina, o con alguien de confianza.',
    ],
  ),
  task(
    'ask-for-help',
    'worksheet',
    7,
    ['Practice asking for help once a day', 'Small things count. Note how it went.'],
    ['Practicar pedir ayuda una vez al día', 'Las cosas pequeñas cuentan. Anota cómo te fue.'],
  ),
  task(
    'quiet-time',
    'worksheet',
    11,
    [
      'Take ten quiet minutes each morning',
      'Prayer, meditation, a walk: what fits you. Note what changes over a week.',
    ],
    ['Diez minutos de calma cada mañana', 'Rezar, meditar, caminar: lo que te sirva. Anota qué cambia en una semana.'],
  ),
  task(
    'pass-it-on',
    'service',
    12,
    [
      'Do one thing for somebody newer than you',
      'Call them, give them a ride, or listen. Keep it small and safe for you.',
    ],
    ['Hacer algo por alguien más nuevo que tú', 'Llamar, acompañar o escuchar. Algo pequeño y seguro para ti.'],
  ),
];

/** Tells whether a code stands in the library. */
export function isReadyMade(code: string): boolean {
  return recoveryTaskTemplates.some((template) => template.code === code);
}
